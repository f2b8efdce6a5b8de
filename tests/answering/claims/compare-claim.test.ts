import { describe, expect, it } from 'vitest';
import { agreesWithRecord } from '../../../src/answering/claims/compare-claim.ts';
import type { Bound } from '../../../src/knowledge/types.ts';
import { normalizeText } from '../../../src/language/normalize.ts';
import { findNumbers } from '../../../src/language/numerals.ts';
import { makeObservation } from '../../knowledge/make-pack.ts';

// What was claimed, what is on record, whether they agree.
const CASES: readonly (readonly [string, string, Bound, boolean])[] = [
  ['15%', '15', 'exact', true],
  ['15.0%', '15', 'exact', true],
  ['1.5%', '15', 'exact', false],
  ['1%左右', '1.07', 'exact', true],
  ['约1%', '1.07', 'exact', true],
  ['约2%', '1.07', 'exact', false],
  ['约15%', '15', 'exact', true],
  ['about 30%', '15', 'exact', false],
  ['超过10%', '15', 'exact', true],
  ['超过15%', '15', 'exact', false],
  ['超过20%', '15', 'exact', false],
  ['不到20%', '15', 'exact', true],
  ['不到15%', '15', 'exact', false],
  ['不到10%', '15', 'exact', false],
  ['至少15%', '15', 'exact', true],
  ['不超过15%', '15', 'exact', true],
  ['不超过14%', '15', 'exact', false],
  ['超过1500亿元', '150000000000', 'over', true],
  ['超过1000亿元', '150000000000', 'over', true],
  ['超过2000亿元', '150000000000', 'over', false],
  ['超过150亿元', '150000000000', 'over', false],
  ['1500亿元以上', '150000000000', 'over', true],
  ['不到1500亿元', '150000000000', 'over', false],
  ['不到2000亿元', '150000000000', 'over', false],
  ['150亿元', '150000000000', 'over', false],
  ['over 1,000 mu', '1000', 'over', true],
  ['500亿', '50000000000', 'exact', true],
  ['50亿', '50000000000', 'exact', false],
  ['RMB 50 billion', '50000000000', 'exact', true],
  ['at least RMB 10 million', '10000000000', 'at_least', false],
  ['不超过900亿', '9000000', 'at_most', false],
  ['不超过1000万', '9000000', 'at_most', true],
  ['under 100', '9', 'under', false],
  ['48小时都不到', '48', 'exact', false],
  ['48小时都不到', '47', 'exact', true],
  ['44家都没有', '44', 'exact', false],
  ['没到5000余吨', '5000', 'over', false],
  ['failed to reach 62 buses', '62', 'exact', false],
  ['failed to reach 62 buses', '60', 'exact', true],
  ['fell short of 62 buses', '62', 'exact', false],
]; // biome-ignore format: a row each

describe('a number claimed and the number on record', () => {
  it.each(CASES)('%s against %s (%s): %s', (claim, value, bound, agrees) => {
    const [stated] = findNumbers(normalizeText(claim).text);
    if (!stated) throw new Error(`The claim states no number: ${claim}`);

    expect(agreesWithRecord(stated, makeObservation('recorded', { value, bound }))).toBe(agrees);
  });
});
