// The JSON Schema files beside a pack, which editors use to complete and check entries while they are typed.
// An edge: it reads and writes `schema/*.json`; the schemas themselves come from `json-schemas`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { jsonSchemas } from './json-schemas.ts';

const FOLDER = 'schema';

/** Writes the schemas into the pack's folder and names the files written. */
export function writeSchemas(directory: string): string[] {
  mkdirSync(join(directory, FOLDER), { recursive: true });
  const schemas = [...jsonSchemas()];
  for (const [name, text] of schemas) writeFileSync(join(directory, FOLDER, name), text);
  return schemas.map(([name]) => `${FOLDER}/${name}`);
}

/** A finding for each schema file that is missing or old; a pack that keeps no schemas has none. */
export function staleSchemas(directory: string): Finding[] {
  const schemas = [...jsonSchemas()].map(([name, text]) => ({
    name,
    text,
    found: readSchema(directory, name),
  }));
  if (schemas.every(({ found }) => found === undefined)) return [];
  return schemas
    .filter(({ text, found }) => found !== text)
    .map(({ name, found }) => ({
      file: `${FOLDER}/${name}`,
      line: 1,
      column: 1,
      code: 'SCHEMA_STALE',
      severity: 'error',
      message: found === undefined ? 'the schema file is missing' : 'the schema file is out of date',
      remedy: 'run footnote check --write-schemas',
    }));
}

// Line ends may have been changed on checkout; that does not make a schema old.
function readSchema(directory: string, name: string): string | undefined {
  try {
    return readFileSync(join(directory, FOLDER, name), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
