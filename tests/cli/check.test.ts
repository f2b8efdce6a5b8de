import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/commands/check.ts';
import { capture } from './capture.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('tests/fixtures/packs/mill-town', directory, { recursive: true });
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('footnote check', () => {
  it('says what a sound pack holds', () => {
    const { io, out, err } = capture();

    expect(runCheck({ directory }, io)).toBe(0);
    expect(out()).toBe(
      `${directory}: 1 source, 3 entities, 4 statistical variables, 4 observations, 1 statement; no findings\n`,
    );
    expect(err()).toBe('');
  });

  it('prints a line a finding and fails', () => {
    writeFileSync(join(directory, 'entities/more.yml'), 'entities:\n  - id: shire\n    type: moon\n');
    const { io, out } = capture();

    expect(runCheck({ directory }, io)).toBe(1);
    const lines = out().trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      `${join(directory, 'entities/more.yml')}:2:5 KEY_MISSING the key "name" is missing (add name:)`,
    );
    expect(lines[2]).toBe(`${directory}: 2 findings`);
  });

  it('passes a pack with warnings', () => {
    writeFileSync(
      join(directory, 'units/more.yml'),
      'units: [{ id: ton, kind: quantity, name: { zh: 吨, en: ton }, plural: tons }]',
    );
    const { io, out } = capture();

    expect(runCheck({ directory }, io)).toBe(0);
    expect(out()).toContain('units/more.yml:1:9 UNIT_UNUSED warning: "ton" is not used by any variable');
    expect(out()).toContain('; 1 finding\n');
  });

  it('fails when the schemas of editors are old, and writes them anew', () => {
    expect(runCheck({ directory, writeSchemas: true }, capture().io)).toBe(0);
    writeFileSync(join(directory, 'schema/units.json'), '{}');

    const { io, out } = capture();
    expect(runCheck({ directory }, io)).toBe(1);
    expect(out()).toContain('schema/units.json:1:1 SCHEMA_STALE the schema file is out of date');

    const again = capture();
    expect(runCheck({ directory, writeSchemas: true }, again.io)).toBe(0);
    expect(again.out()).toContain(`${join(directory, 'schema/units.json')} written\n`);
  });

  it('names a folder that is not there, and writes nothing into it', () => {
    const gone = join(directory, 'gone');
    const { io, out } = capture();

    expect(runCheck({ directory: gone, writeSchemas: true }, io)).toBe(1);
    expect(out()).toBe(
      `${gone}:1:1 PACK_MISSING there is no such folder (name the folder that holds pack.yml)\n${gone}: 1 finding\n`,
    );
  });
});
