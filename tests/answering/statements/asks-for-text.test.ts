import { describe, expect, it } from 'vitest';
import { askShipped } from '../ask.ts';

describe('a request to write something', () => {
  it.each([
    '帮我给领导写个动员大会的发言稿',
    '帮我拟一份动员大会的通知',
    '写一段介绍动员大会的文字',
    'draft a tweet on the mobilisation meeting',
  ])('is met by no statement: %s', (question) => {
    expect(askShipped(question).status).toBe('unknown');
  });

  it('leaves the question that a text is written for as it is', () => {
    const { observations } = askShipped('写稿要用，射洪锂电园2021年产值多少');

    expect(observations.map(({ variable }) => variable)).toEqual(['output-value']);
  });
});
