// Whose print a question asks for.
import { describe, expect, it } from 'vitest';
import { askShipped, idsOf } from '../ask.ts';

describe('a figure as another paper printed it', () => {
  it.each([
    "According to the People's Daily, what was Suining's economic output in 2021?",
    '据人民日报，遂宁2021年经济总量是多少',
    '按人民日报的口径，遂宁2021年经济总量是多少',
    '据川观新闻，遂宁2021年经济总量多少',
  ])('is not on record: %s', (question) => {
    const answer = askShipped(question);

    expect(answer.status).toBe('no_data');
    expect(answer.body).toMatchObject({ nearest: expect.anything() });
  });

  it.each([
    "According to Sichuan Online, what was Suining's economic output in 2021?",
    '据四川在线，遂宁2021年经济总量多少',
    '四川在线的报道里遂宁2021年经济总量多少',
  ])('is told where that paper printed it: %s', (question) => {
    expect(idsOf(askShipped(question))).toEqual(['suining-economic-total-2021']);
  });
});
