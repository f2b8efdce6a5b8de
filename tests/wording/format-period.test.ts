import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/knowledge/period.ts';
import { normalizeText } from '../../src/language/normalize.ts';
import { findPeriods } from '../../src/language/periods.ts';
import { formatDate, formatPeriod, formatYearPart } from '../../src/wording/format-period.ts';
import { intervalOf } from '../specs/read-spec.ts';

const CASES = [
  ['2021', '2021年', '2021'],
  ['2022-01/2022-03', '2022年1—3月', 'January-March 2022'],
  ['2021-H1', '2021年1—6月', 'January-June 2021'],
  ['2021-12', '2021年12月', 'December 2021'],
  ['2022-04-25', '2022年4月25日', 'April 25, 2022'],
  ['2021-11/2022-02', '2021年11月—2022年2月', 'November 2021-February 2022'],
  ['2021-04/2022-04-25', '2021年4月1日至2022年4月25日', 'April 1, 2021 to April 25, 2022'],
] as const;

describe('formatPeriod', () => {
  it.each(CASES)('writes %s as %s and %s', (written, zh, en) => {
    expect(formatPeriod(intervalOf(written), 'zh')).toBe(zh);
    expect(formatPeriod(intervalOf(written), 'en')).toBe(en);
  });

  it.each(CASES.slice(0, 5).map(([written]) => written))(
    'is read back as the same interval: %s',
    (written) => {
      const reading = parsePeriod(written);
      for (const lang of ['zh', 'en'] as const) {
        const { text } = normalizeText(formatPeriod(intervalOf(written), lang));

        expect(findPeriods(text, '2030-01-01').map(({ period }) => period)).toEqual([
          reading.ok && reading.period,
        ]);
      }
    },
  );
});

describe('formatYearPart', () => {
  it.each([
    [{ fromMonth: 1, toMonth: 3 }, '1—3月', 'January-March'],
    [{ fromMonth: 4, toMonth: 4 }, '4月', 'April'],
    [{ fromMonth: 4, toMonth: 4, day: 25 }, '4月25日', 'April 25'],
    [{ fromMonth: 1, toMonth: 12 }, '全年', 'the whole year'],
  ])('writes %j as %s and %s', (part, zh, en) => {
    expect([formatYearPart(part, 'zh'), formatYearPart(part, 'en')]).toEqual([zh, en]);
  });
});

describe('formatDate', () => {
  it.each([
    ['2022-04-05', '2022年4月5日', 'April 5, 2022'],
    ['2020-02-29', '2020年2月29日', 'February 29, 2020'],
  ])('writes %s', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
  });
});
