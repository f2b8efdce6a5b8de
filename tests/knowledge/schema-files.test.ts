import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staleSchemas, writeSchemas } from '../../src/knowledge/schema-files.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'schemas-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('schema files', () => {
  it('are fresh once written', () => {
    expect(writeSchemas(directory)).toContain('schema/observations.json');
    expect(staleSchemas(directory)).toEqual([]);
  });

  it('are not asked of a pack that keeps none', () => {
    expect(staleSchemas(directory)).toEqual([]);
  });

  it('are stale when changed or missing', () => {
    writeSchemas(directory);
    appendFileSync(join(directory, 'schema/units.json'), ' ');
    rmSync(join(directory, 'schema/pack.json'));

    expect(staleSchemas(directory).map(({ file, code, message }) => [file, code, message])).toEqual([
      ['schema/pack.json', 'SCHEMA_STALE', 'the schema file is missing'],
      ['schema/units.json', 'SCHEMA_STALE', 'the schema file is out of date'],
    ]);
  });

  it('are not stale for line ends that a checkout has changed', () => {
    writeSchemas(directory);
    const file = join(directory, 'schema/units.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));

    expect(staleSchemas(directory)).toEqual([]);
  });
});
