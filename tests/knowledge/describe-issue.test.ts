import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/knowledge/parse-pack.ts';
import { readPackFiles } from '../../src/knowledge/read-files.ts';

const GOOD = readPackFiles('tests/fixtures/packs/mill-town').files;

/** What is said of the observations when one text in them is replaced. */
function saidOf(from: string, to: string): string[] {
  const files = GOOD.map((file) =>
    file.path === 'observations/mills.yml' ? { ...file, text: file.text.replace(from, to) } : file,
  );
  return parsePack(files).findings.map(({ message, remedy }) => `${message} (${remedy})`);
}

describe('an entry at fault', () => {
  it.each([
    ['bound: over', 'bound: nearly', '"bound" cannot be "nearly" (use one of exact, over'],
    ['value: 12', 'value: 41.4%', '"41.4%" is not a number alone (write 41.4; the unit supplies "%")'],
    [
      'value: 12',
      'value: 1234567890123456',
      'has more digits than a number keeps exactly (put it in quotation marks)',
    ],
    ['value: 12', 'value: 0,400', '"0,400" is not a number alone (write the number alone'],
    ['period: 2020', 'period: H1 2020', '"H1 2020" is not a period (write 2020-H1)'],
    ['period: 2020', 'period: FY2020', '"FY2020" is not a period (write the months of the financial year'],
    ['id: mills-2020', 'id: Mills_2020', '"Mills_2020" is not written as an id (use small letters'],
  ])('with %j as %j hears what was read and what to write', (from, to, said) => {
    expect(saidOf(from, to)).toEqual([expect.stringContaining(said)]);
  });

  it('hears of the forms of a period once', () => {
    expect(saidOf('period: 2020', 'period: last year').join().split('2022-H1')).toHaveLength(2);
  });
});
