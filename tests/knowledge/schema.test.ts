import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/knowledge/json-schemas.ts';

const PACK = 'tests/fixtures/packs/mill-town';
const FILES = [
  ['pack.json', 'pack.yml'],
  ['sources.json', 'sources/gazette.yml'],
  ['units.json', 'units/units.yml'],
  ['entities.json', 'entities/places.yml'],
  ['variables.json', 'variables/mills.yml'],
  ['observations.json', 'observations/mills.yml'],
  ['statements.json', 'statements/mills.yml'],
] as const;

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

function accepts(schema: string, data: unknown): boolean {
  return ajv.validate(JSON.parse(schemas.get(schema) ?? 'false'), data);
}

describe('the JSON Schemas', () => {
  it('are one a folder, and one for pack.yml', () => {
    expect([...schemas.keys()]).toEqual(FILES.map(([schema]) => schema));
  });

  it.each(FILES)('%s accepts %s', (schema, file) => {
    expect(accepts(schema, parse(readFileSync(`${PACK}/${file}`, 'utf8')))).toBe(true);
  });

  it('leave out what has a default, and refuse what is unknown', () => {
    const unit = { id: 'one', kind: 'count', name: { zh: '个', en: 'item' } };

    expect(accepts('units.json', { units: [unit] })).toBe(true);
    expect(accepts('units.json', { units: [{ ...unit, prefx: 'x' }] })).toBe(false);
    expect(accepts('units.json', { units: [{ ...unit, kind: 'length' }] })).toBe(false);
    expect(accepts('variables.json', { variables: [] })).toBe(false);
  });
});
