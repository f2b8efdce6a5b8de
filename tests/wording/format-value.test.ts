import { describe, expect, it } from 'vitest';
import type { Bound, Unit } from '../../src/knowledge/types.ts';
import { formatPoints, formatTimes, formatValue } from '../../src/wording/format-value.ts';
import { makeUnit } from '../knowledge/make-pack.ts';

const PERCENT = makeUnit();
const YUAN = makeUnit({ id: 'yuan', kind: 'currency', name: { zh: '元', en: 'yuan' }, prefix: 'RMB' });
const DOLLAR = makeUnit({ id: 'dollar', kind: 'currency', name: { zh: '美元', en: 'dollars' }, prefix: '$' });
const RANK = makeUnit({ id: 'rank', kind: 'rank', name: { zh: '位', en: 'place' } });
const MU = makeUnit({ id: 'mu', kind: 'quantity', name: { zh: '亩', en: 'mu' }, plural: 'mu' });
const CRANE = makeUnit({ id: 'crane', kind: 'count', name: { zh: '台', en: 'crane' }, plural: 'cranes' });

const CASES: readonly (readonly [string, Unit, Bound, string, string])[] = [
  ['15', PERCENT, 'exact', '15%', '15%'],
  ['1.07', PERCENT, 'exact', '1.07%', '1.07%'],
  ['27.5', PERCENT, 'about', '约27.5%', 'about 27.5%'],
  ['1250', PERCENT, 'exact', '1250%', '1,250%'],
  ['150000000000', YUAN, 'exact', '1500亿元', 'RMB 150 billion'],
  ['150000000000', YUAN, 'over', '超过1500亿元', 'more than RMB 150 billion'],
  ['10000000000', YUAN, 'at_least', '100亿元以上', 'at least RMB 10 billion'],
  ['50000000000', YUAN, 'under', '不到500亿元', 'less than RMB 50 billion'],
  ['2000000000000', YUAN, 'exact', '2万亿元', 'RMB 2 trillion'],
  ['1250000', YUAN, 'exact', '125万元', 'RMB 1.25 million'],
  ['50000', YUAN, 'exact', '5万元', 'RMB 50,000'],
  ['800', YUAN, 'at_most', '不超过800元', 'at most RMB 800'],
  ['24900000', DOLLAR, 'over', '超过2490万美元', 'more than $24.9 million'],
  ['-2000000', DOLLAR, 'exact', '-200万美元', '-$2 million'],
  ['7', RANK, 'exact', '第7位', '7th'],
  ['1', RANK, 'exact', '第1位', '1st'],
  ['2', RANK, 'exact', '第2位', '2nd'],
  ['3', RANK, 'exact', '第3位', '3rd'],
  ['11', RANK, 'exact', '第11位', '11th'],
  ['12', RANK, 'exact', '第12位', '12th'],
  ['13', RANK, 'exact', '第13位', '13th'],
  ['21', RANK, 'exact', '第21位', '21st'],
  ['112', RANK, 'exact', '第112位', '112th'],
  ['1000', MU, 'over', '1000余亩', 'more than 1,000 mu'],
  ['1234', MU, 'exact', '1234亩', '1,234 mu'],
  ['120000', MU, 'exact', '12万亩', '120,000 mu'],
  ['44', CRANE, 'exact', '44台', '44 cranes'],
  ['1', CRANE, 'exact', '1台', '1 crane'],
  ['0', CRANE, 'exact', '0台', '0 cranes'],
];

describe('formatValue', () => {
  it.each(CASES)('writes %s in %o, %s', (value, unit, bound, zh, en) => {
    expect(formatValue(value, unit, bound, 'zh')).toBe(zh);
    expect(formatValue(value, unit, bound, 'en')).toBe(en);
  });

  it.each([['12345678901234567'], ['0.000001'], ['99999999.99']])('loses no digit of %s', (value) => {
    const written = formatValue(value, MU, 'exact', 'en').replaceAll(',', '');

    expect(written).toContain(value);
  });
});

describe('formatPoints and formatTimes', () => {
  it.each([
    [formatPoints('13.93', 'exact', 'zh'), '13.93个百分点'],
    [formatPoints('13.93', 'exact', 'en'), '13.93 percentage points'],
    [formatPoints('1', 'exact', 'en'), '1 percentage point'],
    [formatPoints('8', 'over', 'zh'), '超过8个百分点'],
    [formatPoints('8', 'over', 'en'), 'more than 8 percentage points'],
    [formatTimes('14.02', 'exact', 'zh'), '14.02倍'],
    [formatTimes('14.02', 'exact', 'en'), '14.02 times'],
    [formatTimes('2', 'about', 'en'), 'about 2 times'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
