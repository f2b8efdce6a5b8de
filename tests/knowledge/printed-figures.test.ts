import { describe, expect, it } from 'vitest';
import { findPrinted } from '../../src/knowledge/printed-figures.ts';
import type { Unit } from '../../src/knowledge/types.ts';
import { costOf } from '../cost-of.ts';
import { makeUnit } from './make-pack.ts';

const UNITS = {
  percent: makeUnit(),
  yuan: makeUnit({
    id: 'yuan',
    kind: 'currency',
    name: { zh: '元', en: 'yuan' },
    prefix: 'RMB',
    aliases: { zh: ['人民币'], en: ['CNY'] },
  }),
  mu: makeUnit({ id: 'mu', kind: 'quantity', name: { zh: '亩', en: 'mu' } }),
  rank: makeUnit({ id: 'rank', kind: 'rank', name: { zh: '位', en: 'place' } }),
  centre: makeUnit({ id: 'centre', kind: 'count', name: { zh: '家', en: 'centre' }, plural: 'centres' }),
} satisfies Record<string, Unit>;

function find(text: string, value: string, unit: keyof typeof UNITS): string | undefined {
  const others = Object.values(UNITS).filter((other) => other !== UNITS[unit] && other.kind !== 'percent');
  return findPrinted(text, value, UNITS[unit], others)[0]?.text;
}

describe('a figure that is printed', () => {
  it.each([
    ['占比为27.5%。', '27.5', 'percent', '27.5%'],
    ['占比为２７．５％。', '27.5', 'percent', '27.5%'],
    ['提高2个百分点', '2', 'percent', '2个百分点'],
    ['约百分之三十', '30', 'percent', '百分之三十'],
    ['rose 27.5 per cent', '27.5', 'percent', '27.5 per cent'],
    ['rose 3 percentage points', '3', 'percent', '3 percentage points'],
    ['同比下降3.2%', '-3.2', 'percent', '3.2%'],
    ['fell by 3.2%', '-3.2', 'percent', '3.2%'],
    ['5-6%之间', '6', 'percent', '6%'],
    ['突破1500亿元', '150000000000', 'yuan', '1500亿元'],
    ['首个百亿产业', '10000000000', 'yuan', '百亿'],
    ['达1.5万亿元', '1500000000000', 'yuan', '1.5万亿元'],
    ['10余亿元', '1000000000', 'yuan', '10余亿元'],
    ['1,200元', '1200', 'yuan', '1,200元'],
    ['over 150 billion yuan', '150000000000', 'yuan', '150 billion yuan'],
    ['RMB150 billion', '150000000000', 'yuan', 'RMB150 billion'],
    ['人民币200万', '2000000', 'yuan', '人民币200万'],
    ['回收1000余亩', '1000', 'mu', '1000余亩'],
    ['回收一千多亩', '1000', 'mu', '一千多亩'],
    ['some 1,000 mu of land', '1000', 'mu', '1,000 mu'],
    ['居全省第6位', '6', 'rank', '第6位'],
    ['位列第六', '6', 'rank', '第六'],
    ['came sixth', '6', 'rank', 'sixth'],
    ['came 6th', '6', 'rank', '6th'],
    ['ranked 6 of 21', '6', 'rank', 'ranked 6'],
    ['is No. 6', '6', 'rank', 'No. 6'],
    ['达到44家', '44', 'centre', '44家'],
    ['达到四十四家', '44', 'centre', '四十四家'],
    ['建成3个中心', '3', 'centre', '3个'],
    ['两大中心', '2', 'centre', '两大'],
    ['44 provincial technology centres', '44', 'centre', '44 provincial technology centres'],
    ['three centres', '3', 'centre', 'three centres'],
  ] as const)('in %j is %s %s', (text, value, unit, shown) => {
    expect(find(text, value, unit)).toBe(shown);
  });
});

describe('where a figure is printed', () => {
  it.each([
    ['占比115%，今为15%。', '15', 'percent', ['15%']],
    ['占比为１５％，全年15%。', '15', 'percent', ['１５％', '15%']],
    ['rose to RMB 150 billion', '150000000000', 'yuan', ['RMB 150 billion']],
    ['cafe\u0301 No. 6', '6', 'rank', ['No. 6']],
    ['约百分之三十。', '30', 'percent', ['百分之三十']],
    ['居全省第 6 位', '6', 'rank', []],
  ] as const)('in %j, as it stands there', (text, value, unit, expected) => {
    const spans = findPrinted(text, value, UNITS[unit]).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(expected);
  });
});

describe('a figure that is not printed', () => {
  it.each([
    ['占比为27.5%。', '27', 'percent'],
    ['占比为27.5%。', '7.5', 'percent'],
    ['占比为127.5%。', '27.5', 'percent'],
    ['回收27.5亩', '27.5', 'percent'],
    ['同比增长3.2%', '-3.2', 'percent'],
    ['突破1500亿元', '1500', 'yuan'],
    ['突破1500亿元', '15000000000', 'yuan'],
    ['回收1000余亩', '1000', 'yuan'],
    ['种树100万亩', '1000000', 'yuan'],
    ['2021年', '2021', 'yuan'],
    ['突破1000元', '1000', 'mu'],
    ['达到6家', '6', 'rank'],
    ['达到6位专家', '6', 'rank'],
    ['居全省第4位', '4', 'centre'],
    ['第3个', '3', 'centre'],
    ['4月20日', '4', 'centre'],
    ['', '4', 'centre'],
  ] as const)('in %j is %s %s', (text, value, unit) => {
    expect(find(text, value, unit)).toBeUndefined();
  });
});

describe('a long paragraph', () => {
  it('is read in one pass', () => {
    const long = `${'1'.repeat(50_000)}${'一'.repeat(50_000)}`;

    expect(costOf(() => expect(find(long, '5', 'centre')).toBeUndefined())).toBeLessThan(2000);
  });
});
