import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/knowledge/yaml-file.ts';

const ENTRIES = 'units:\n  - id: one\n    name: { zh: 一, en: One }\n  - id: two\n';

function codesOf(text: string): string[] {
  return readYaml('units/a.yml', text).findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('readYaml', () => {
  it('knows the place of every value and key', () => {
    const { file } = readYaml('units/a.yml', ENTRIES);
    const place = (path: (string | number)[], part?: 'key' | 'value'): string => {
      const position = file?.locate(path, part);
      return `${position?.line}:${position?.column}`;
    };

    expect(place([])).toBe('1:1');
    expect(place(['units', 0])).toBe('2:5');
    expect(place(['units', 0, 'name', 'en'])).toBe('3:24');
    expect(place(['units', 0, 'name', 'en'], 'key')).toBe('3:20');
    expect(place(['units', 1, 'id'])).toBe('4:9');
  });

  it('points at what is around a value that is not there', () => {
    const { file } = readYaml('units/a.yml', ENTRIES);

    expect(file?.locate(['units', 1, 'name', 'zh'])).toMatchObject({ line: 4, column: 5 });
    expect(file?.locate(['units', 7])).toMatchObject({ line: 2, column: 3 });
  });

  it.each([
    ['a: 1\na: 2\n', 'KEY_DUPLICATE 2:1'],
    ['a: [1\n', 'YAML_INVALID 2:1'],
    ['a: 1\n---\nb: 2\n', 'YAML_INVALID 2:1'],
    ['a: !!js/function x\n', 'YAML_INVALID 1:4'],
    ['a: *nowhere\n', 'YAML_INVALID 1:1'],
    ['', 'FILE_EMPTY 1:1'],
    ['# only a remark\n', 'FILE_EMPTY 1:1'],
    ['~\n', 'FILE_EMPTY 1:1'],
    ['__proto__:\n  polluted: yes\n', 'KEY_FORBIDDEN 1:1'],
    ['a:\n  "__proto__": { polluted: yes }\n', 'KEY_FORBIDDEN 2:3'],
    ['a: { constructor: { prototype: 1 } }\n', 'KEY_FORBIDDEN 1:6'],
    ['? [a, b]\n: 1\n', 'KEY_FORBIDDEN 1:3'],
    ['1: one\n', 'KEY_FORBIDDEN 1:1'],
  ])('refuses %j', (text, expected) => {
    expect(codesOf(text)).toContain(expected);
    expect(readYaml('units/a.yml', text).file).toBeUndefined();
  });

  it('leaves no trace of a refused key in JavaScript', () => {
    readYaml('units/a.yml', 'a: { __proto__: { polluted: true } }\n');

    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses aliases that multiply', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const members = Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*l${level - 1}`));
      return `l${level}: &l${level} [${members.join(', ')}]`;
    });

    expect(codesOf(`${levels.join('\n')}\n`)).toEqual(['YAML_ALIAS_BOMB 1:1']);
  });

  it('follows the few aliases a person writes', () => {
    const { file } = readYaml('units/a.yml', 'a: &same { zh: 一, en: One }\nb: *same\n');

    expect(file?.data).toEqual({ a: { zh: '一', en: 'One' }, b: { zh: '一', en: 'One' } });
    expect(file?.locate(['b', 'en'])).toMatchObject({ line: 1 });
  });

  it('survives nesting without end', () => {
    const codes = codesOf('['.repeat(100_000)).map((line) => line.split(' ')[0]);

    expect(codes.length).toBeLessThanOrEqual(10);
    expect(codes[0]).toBe('YAML_INVALID');
  });

  it('does not take a day for a point in time', () => {
    expect(readYaml('a.yml', 'day: 2022-04-25\n').file?.data).toEqual({ day: '2022-04-25' });
  });
});
