import { describe, expect, it } from 'vitest';
import { askClearRiver, askShipped, idsOf } from '../answering/ask.ts';

describe('a time and its sort', () => {
  it.each([
    [askClearRiver, '下坪断面2024年7月那一个月氨氮多少', 'xiaping-ammonia-2024-07'],
    [askClearRiver, '下坪断面2024年7月那个月氨氮多少', 'xiaping-ammonia-2024-07'],
    [askShipped, '遂宁2021年那一整年GDP多少', 'suining-economic-total-2021'],
  ])('is one time: %#', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });

  it.each([
    '下坪断面2024年那个月氨氮多少',
    '下坪断面2024年7月那半年氨氮多少',
    '下坪断面2024年那个季度氨氮多少',
  ])('is not, where the sort is another: %s', (question) => {
    expect(askClearRiver(question).status).not.toBe('answered');
  });
});
