import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/language/normalize.ts';
import { joinPartedVerbs } from '../../src/language/parted-verbs.ts';
import { askClearRiver, askShipped, idsOf } from '../answering/ask.ts';

const joined = (text: string) => joinPartedVerbs(normalizeText(text)).text;

describe('characters that are read as others of the same length', () => {
  it.each([
    ['哪天开的门', '哪天开门的'],
    ['头一轮', '第一轮'],
    ['超没超1500亿', '是否超1500亿'],
    ['突破没突破1500亿', '是不是突破1500亿'],
    ['有没有44家', '是否有44家'],
    ['有没有一家', '有没有一家'],
    ['没超1500亿', '没超1500亿'],
  ])('%s: %s', (text, read) => {
    expect(joined(text)).toBe(read);
    expect(read).toHaveLength(text.length);
  });
});

describe('a question whether something came about', () => {
  it.each([
    ['遂宁2021年经济总量超没超1500亿', 'matches'],
    ['遂宁2021年经济总量有没有过1500亿', 'matches'],
    ['遂宁2021年有没有44家省级企业技术中心', 'matches'],
    ['遂宁2021年有没有50家省级企业技术中心', 'differs'],
    ['遂宁2021年省级企业技术中心没有44家，对吧', 'differs'],
  ])('denies nothing by its 没: %s: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });
});

describe('what it came to', () => {
  it.each([
    [askShipped, '安居区2021年锂电产业产值占溧阳市的比例提升到多少', ['anju-lithium-share-2021']],
    [askClearRiver, '下坪断面氨氮浓度2024年7月降到多少', ['xiaping-ammonia-2024-07']],
    [askShipped, '遂宁2021年省级企业技术中心数量合计有几家', ['suining-technology-centres-2021']],
  ])('is no change and no sum: %#', (ask, question, ids) => {
    expect(idsOf(ask(question))).toEqual(ids);
  });
});
