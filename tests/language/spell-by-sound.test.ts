import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/language/parse-query.ts';
import { shippedIndex } from '../make-index.ts';
import { TODAY } from '../specs/read-spec.ts';

const index = shippedIndex();
const readAs = (text: string) => parseQuery(text, TODAY, index).respelled.map((mention) => mention.readAs);

describe('a word of the same sound throughout', () => {
  it.each([
    ['射洪锂电园2021年土地集约利用拍明', '土地集约利用排名'],
    ['射洪锂电园2021营业收入赠张多少', '增长多少'],
    ['A累企业全省排名', 'a类企业'],
  ])('is read in "%s" as %s', (text, right) => {
    expect(readAs(text)).toContain(right);
  });

  it.each([
    ['仁远2021年产值多少', 'what a clause opens with may be a name'],
    ['盛礼2021年产值多少', 'what a clause opens with may be a name'],
    ['射洪锂电园2021年，仁远投了多少', 'the same behind a comma'],
    ['隨寧公司2021年产值', 'a company of the name'],
    ['社红镇2021年产值', 'a town of the name'],
    ['绥宁2021年经济总量', 'a county that sounds the same'],
    ['睢柠2021年经济总量', 'a slip in the name of that county'],
    ['施行的产值', 'a word of the language'],
    ['B累企业全省排名', 'a name that is not on record'],
  ])('is not seen in "%s": %s', (text) => {
    expect(readAs(text)).toEqual([]);
  });
});
