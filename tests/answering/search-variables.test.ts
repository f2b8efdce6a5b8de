import { describe, expect, it } from 'vitest';
import { searchVariables } from '../../src/answering/search-variables.ts';
import { indexOf } from '../make-index.ts';
import { HARBOUR } from './harbour.ts';

const index = indexOf(HARBOUR);
const search = (typed: string, limit = 100) => searchVariables(index, typed, '2020-05-06', limit);

describe('searchVariables', () => {
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
});
