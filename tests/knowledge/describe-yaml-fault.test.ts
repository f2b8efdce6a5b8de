import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/knowledge/yaml-file.ts';

/** What is said of a text, one line a finding. */
function saidOf(text: string): string[] {
  return readYaml('units/a.yml', text).findings.map(
    ({ line, message, remedy }) => `${line}: ${message} (${remedy})`,
  );
}

describe('a file that is no YAML', () => {
  it('with tabs gets one finding, at the first of them', () => {
    expect(saidOf('a:\n  - id: x\n\tname: y\n\tkind: z\n  -\tid: w\n')).toEqual([
      '3: a tab stands before the text of this line, as in 2 more lines (indent with spaces, two for each step)',
    ]);
  });

  it('is not told of keys that nobody wrote', () => {
    expect(saidOf('a:\n  - id: x\n\t- id: y\n')).toHaveLength(1);
  });

  it.each([
    ["a: 'Children's Library'\n", '1: a quotation mark or a bracket is opened and not closed'],
    ['a: "x\n', '2: a quotation mark or a bracket is opened and not closed'],
    ['a: foo: bar\n', '1: a key stands where none can stand'],
    ['a: { zh: x: y, en: b }\n', '1: what stands in { } or [ ] cannot be read'],
    ['a: [1\n', '2: what stands in { } or [ ] cannot be read'],
    ['a: @home\n', '1: the value cannot be read as one text'],
    ['a:\n  - id: x\n   name: y\n', '3: the line does not fit the lines around it'],
    ['a: 1\n---\nb: 2\n', '2: the file holds a second document'],
    ['a: !wow\n', '1: a value begins with "!"'],
  ])('as %j hears it in plain words', (text, said) => {
    expect(saidOf(text)).toEqual([expect.stringContaining(said)]);
  });

  it('gets one finding a line', () => {
    const lines = saidOf('- a\nb: 1\n').map((said) => said.split(':')[0]);

    expect(new Set(lines).size).toBe(lines.length);
  });
});
