import { describe, expect, it } from 'vitest';
import { createVariableSearch } from '../../../src/answering/overviews/search-variables.ts';
import { costOf } from '../../cost-of.ts';
import { indexOf } from '../../make-index.ts';
import { HARBOUR } from '../harbour.ts';

const index = indexOf(HARBOUR);
const find = createVariableSearch(index);
const search = (typed: string, limit = 100) => find(typed, '2020-05-06', limit);

describe('createVariableSearch', () => {
  it('lists every metric for nothing, and no more than asked for', () => {
    expect(search('  ')).toEqual(HARBOUR.variables.map(({ id }) => id));
    expect(search('', 2)).toHaveLength(2);
    expect(search('r', 2)).toHaveLength(2);
  });

  it.each([
    ['起重机', 'cranes'],
    ['cranes', 'cranes'],
    ['HARBOUR', 'dues'],
    ['harbor due', 'dues'],
    ['berth shre', 'berth-share'],
    ['泊位占笔', 'berth-share'],
  ])('finds %s', (typed, variable) => {
    expect(search(typed)).toContain(variable);
  });

  it('puts names that begin so before those that hold it', () => {
    const found = search('rank');
    const [first] = found;
    expect(HARBOUR.variables.find(({ id }) => id === first)?.name.en).toMatch(/^rank/);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each(['qqqqqqqq', '平均气温'])('finds nothing for %s', (typed) => {
    expect(search(typed)).toEqual([]);
  });

  it('is done well within the three seconds a menu waits, however many metrics there are', () => {
    const variables = Array.from({ length: 250 }, (_, at) =>
      HARBOUR.variables.map((variable) => ({
        ...variable,
        id: `${variable.id}-${at}`,
        name: { zh: `${variable.name.zh}${at}号`, en: `${variable.name.en} ${at}` },
        aliases: { zh: [], en: [] },
      })),
    ).flat();
    const large = indexOf({ ...HARBOUR, variables, observations: [], statements: [] });
    const findAmongMany = createVariableSearch(large);
    for (const typed of ['', '起重机', 'berth shre', 'qqqqqq']) {
      const cost = costOf(() => void findAmongMany(typed, '2020-05-06', 100));
      expect(cost).toBeLessThan(1_500);
    }
  });
});
