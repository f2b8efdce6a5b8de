// Times within a year, and times that no year has.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askShipped, askTurnUpAndGo, askWaitLess } from '../ask.ts';

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

describe('people of a role, where a figure is of others or of all', () => {
  it.each([
    [askHotAtNoon, "teachers' satisfaction"],
    [askHotAtNoon, 'teacher satisfaction in 2024'],
    [askHotAtNoon, 'satisfaction of managers'],
    [askHotAtNoon, 'satisfaction of locals'],
    [askHotAtNoon, 'how satisfied are the officials'],
    [askHotAtNoon, 'uptake for teachers'],
    [askHotAtNoon, 'complaints from officials'],
    [askHotAtNoon, 'complaints by journalists'],
    [askHotAtNoon, 'how many complaints did reporters make'],
    [askHotAtNoon, '老师的满意度'],
    [askHotAtNoon, '干部投诉有多少'],
    [askWaitLess, 'satisfaction of managers'],
    [askWaitLess, '领导满意度'],
    [askTurnUpAndGo, 'complaints from councillors'],
  ])('%#: is refused: %s', (ask, question) => {
    const { status, observations } = ask(question);
    expect([status, observations.length > 0]).not.toEqual(['answered', true]);
  });

  it.each([
    [askHotAtNoon, 'reporters are asking: complaints in 2024'],
    [askHotAtNoon, 'what do I tell the journalists about uptake in 2024'],
    [askTurnUpAndGo, 'how many drivers are there'],
    [askTurnUpAndGo, '司机人数'],
  ])('%#: no more than asks or is counted: %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
