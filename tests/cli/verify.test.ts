import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runVerify } from '../../src/cli/commands/verify.ts';
import { capture } from './capture.ts';

const DIRECTORY = 'tests/fixtures/packs/mill-town';
const ID = 'gazette-2021-03-05';
const TEXT = 'tests/fixtures/texts/mill-town.txt';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function verifyText(content: string | Uint8Array) {
  const file = join(folder, 'text.txt');
  writeFileSync(file, content);
  const captured = capture();
  const code = runVerify({ directory: DIRECTORY, sources: [{ id: ID, file }] }, captured.io);
  return { code, out: captured.out(), err: captured.err() };
}

describe('footnote verify', () => {
  it('shows where each figure stands', () => {
    const { io, out, err } = capture();

    expect(runVerify({ directory: DIRECTORY, sources: [{ id: ID, file: TEXT }] }, io)).toBe(0);
    expect(err()).toBe('');
    expect(out().split('\n')).toEqual([
      'id             value           found as  section  paragraph  result',
      'mills-2020     12 mill         12座      opening  1          ok',
      'output-2020    350000000 yuan  3.5亿元   numbers  1          ok',
      'share-2020-h2  40.5 percent    40.5%     numbers  2          ok',
      'rank-2020      2 rank          第2位     numbers  2          ok',
      'mill-names     东磨            东磨      opening  2          ok',
      'mill-names     西磨            西磨      opening  2          ok',
      `${ID}: 6 found, 0 missing, 0 names to look at`,
      '',
    ]);
  });

  it('fails on a figure that is not there', () => {
    const { code, out } = verifyText(readFileSync(TEXT, 'utf8').replace('12座', '11座'));

    expect(code).toBe(1);
    expect(out).toMatch(/^mills-2020 +12 mill +- +opening +1 +MISS$/m);
  });

  it('passes names that are worded differently, for a person to look at', () => {
    const { code, out } = verifyText(readFileSync(TEXT, 'utf8').replace('东磨', '东边的'));

    expect(code).toBe(0);
    expect(out).toMatch(/^mill-names +东磨 +- +opening +2 +look$/m);
  });

  it('fails on a text that is cut otherwise', () => {
    const { code, err } = verifyText(`${readFileSync(TEXT, 'utf8')}\n又一段。\n`);

    expect(code).toBe(1);
    expect(err).toBe(
      `${ID}: the text goes on for 1 line(s) after the last section. Correct the outline of the source, or the text.\n`,
    );
  });

  it.each([
    [
      'an unknown source',
      DIRECTORY,
      [{ id: 'gone', file: TEXT }],
      `The pack has no source "gone". Name one of: ${ID}.`,
    ],
    ['a file that is not there', DIRECTORY, [{ id: ID, file: 'gone.txt' }], 'gone.txt cannot be read.'],
    ['no source', DIRECTORY, [], 'Add --source ID=FILE'],
    ['a pack that is not there', 'gone', [{ id: ID, file: TEXT }], 'Run footnote check.'],
  ])('says what is wrong with %s', (_, directory, sources, message) => {
    const { io, err } = capture();

    expect(runVerify({ directory, sources }, io)).toBe(1);
    expect(err()).toContain(message);
  });

  it('refuses a text that is not UTF-8', () => {
    const { code, err } = verifyText(Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4));

    expect(code).toBe(1);
    expect(err).toContain('is not valid UTF-8');
  });
});
