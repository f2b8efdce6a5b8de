// Times within a year, and times that no year has.
import { describe, expect, it } from 'vitest';
import { askShipped } from '../ask.ts';

describe('a time that the figure of a year is none of', () => {
  it.each([
    '遂宁2021年13月经济总量',
    'month 13 of 2021 Suining economic output',
    'Suining economic output in Q5 2021',
    '遂宁2021年2月30日经济总量',
    '遂宁2021年双十一经济总量',
  ])('is refused: %s', (question) => {
    expect(askShipped(question).status).toBe('no_data');
  });
});

describe('what lies outside a place', () => {
  it.each(['新锂想在 Shehong 之外 invest 了几个项目', '新锂想在射洪之外 invest 了几个项目'])(
    'is not told by a figure of that place: %s',
    (question) => {
      expect(askShipped(question).status).toBe('no_data');
    },
  );
});

describe('some of the people', () => {
  it.each([
    '残障人群对应的遂宁2021年经济总量是多少',
    '遂宁2021年经济总量，五十多岁的那些人占多少',
    '把外地分公司也算上，遂宁2021年经济总量是多少',
    "Suining's economic output in 2021 with counting in freelancers",
    '联合国版本的遂宁2021年经济总量',
    '遂宁2021年省级企业技术中心数量，foreign investors 那部分有多少',
    '遂宁 restructuring 之后的经济总量，2021年',
  ])('are not those a figure is of: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});
