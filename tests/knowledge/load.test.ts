import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotError } from '../../src/errors.ts';
import { loadCatalog, loadPack } from '../../src/knowledge/load.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pack-'));
  cpSync('tests/fixtures/packs/mill-town', directory, { recursive: true });
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function codes(): string[] {
  return loadPack(directory).findings.map(({ file, code }) => `${file} ${code}`);
}

describe('loadPack', () => {
  it('reads a folder, whatever else lies in it', () => {
    writeFileSync(join(directory, 'GUIDELINES.md'), '# How to');
    writeFileSync(join(directory, '.hidden.yml'), 'not: read');

    expect(loadPack(directory)).toMatchObject({ pack: { id: 'mill-town' }, findings: [] });
  });

  it('reads folders within folders and both endings', () => {
    mkdirSync(join(directory, 'entities/more'));
    writeFileSync(
      join(directory, 'entities/more/hills.YAML'),
      'entities: [{ id: hill, type: place, name: { zh: 山, en: Hill } }]',
    );

    expect(loadPack(directory).pack?.entities.map(({ id }) => id)).toContain('hill');
  });

  it('reports every fault of one entry at once', () => {
    writeFileSync(
      join(directory, 'entities/odd.yml'),
      'entities:\n  - { id: odd, type: place, name: { zh: 怪, en: Odd }, within: nowhere, colour: red, post: 7 }\n',
    );

    expect(codes().filter((code) => code.startsWith('entities/odd.yml'))).toEqual([
      'entities/odd.yml KEY_UNKNOWN',
      'entities/odd.yml TYPE_WRONG',
      'entities/odd.yml REFERENCE_DANGLING',
    ]);
  });

  it('names a folder that is not there', () => {
    const { findings } = loadPack(join(directory, 'gone'));

    expect(findings).toMatchObject([{ file: join(directory, 'gone'), code: 'PACK_MISSING' }]);
  });

  it('takes a file for no folder', () => {
    expect(loadPack(join(directory, 'pack.yml')).findings).toMatchObject([{ code: 'PACK_MISSING' }]);
  });

  it('says of an empty folder that pack.yml is missing', () => {
    rmSync(directory, { recursive: true });
    mkdirSync(directory);

    expect(codes()).toEqual(['pack.yml PACK_FILE_MISSING']);
  });

  it('does not read a file of 5 MB', () => {
    truncateSync(join(directory, 'entities/places.yml'), 5 * 1024 * 1024);

    const { pack, findings } = loadPack(directory);

    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([
      {
        file: 'entities/places.yml',
        code: 'FILE_TOO_LARGE',
        message: 'the file has 5.0 MB; at most 1 MB is read',
      },
    ]);
  });

  it('refuses what is not UTF-8', () => {
    writeFileSync(join(directory, 'entities/places.yml'), Buffer.from([0x61, 0x3a, 0x20, 0xc3, 0x28]));

    expect(codes()).toEqual(['entities/places.yml FILE_NOT_UTF8']);
  });

  it('reads UTF-8 with a byte order mark', () => {
    writeFileSync(
      join(directory, 'entities/hills.yml'),
      '\uFEFFentities: [{ id: hill, type: place, name: { zh: 山, en: Hill } }]',
    );

    expect(codes()).toEqual([]);
  });

  it('does not follow links out of the folder', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.yml'), 'entities: []');
    symlinkSync(join(outside, 'secret.yml'), join(directory, 'entities/secret.yml'));
    symlinkSync(outside, join(directory, 'more'));

    const found = codes();
    rmSync(outside, { recursive: true });

    expect(found).toEqual(['more LINK_OUTSIDE', 'entities/secret.yml LINK_OUTSIDE']);
  });

  it('follows links to files of the pack alone', () => {
    mkdirSync(join(directory, '.data'));
    writeFileSync(
      join(directory, '.data/hills.yml'),
      'entities: [{ id: hill, type: place, name: { zh: 山, en: Hill } }]',
    );
    symlinkSync('../.data/hills.yml', join(directory, 'entities/hills.yml'));
    symlinkSync('.', join(directory, 'loop'));
    symlinkSync('nowhere.yml', join(directory, 'units/gone.yml'));

    expect(codes()).toEqual(['loop LINK_TO_FOLDER', 'units/gone.yml LINK_BROKEN']);
  });

  it('gives up on a folder that is no pack', () => {
    for (let index = 0; index <= 5000; index += 1) writeFileSync(join(directory, `note-${index}.txt`), '');

    expect(codes().map((line) => line.split(' ')[1])).toEqual(['PACK_TOO_LARGE']);
  });
});

describe('loadCatalog', () => {
  it('gives look-ups over a sound pack', () => {
    expect(loadCatalog(directory).entity('river-side').name.en).toBe('River Side');
  });

  it('throws one fault that lists every error with its file', () => {
    writeFileSync(join(directory, 'entities/more.yml'), 'entities:\n  - id: shire\n    type: moon\n');

    const load = (): unknown => loadCatalog(directory);

    expect(load).toThrow(BotError);
    expect(load).toThrow('has 2 errors');
    expect(load).toThrow(`${join(directory, 'entities/more.yml')}:3:11 VALUE_NOT_ALLOWED`);
    expect(load).toThrow('2:5 KEY_MISSING the key "name" is missing (add name:)');
  });
});
