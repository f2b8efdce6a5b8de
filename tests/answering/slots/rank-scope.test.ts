// A rank holds within the area that it was taken over.
import { describe, expect, it } from 'vitest';
import { askShipped, idsOf } from '../ask.ts';

describe('the area of a rank', () => {
  it.each([
    '全市园区里射洪锂电产业园排第几',
    '射洪锂电产业园在全市产业园当中土地集约利用排名第几',
    'among the parks of Suining where does the Shehong park rank',
    "out of all the parks in Suining what is Shehong park's land-use rank",
  ])('is not that of another, said by those ranked in it: %s', (question) => {
    expect(askShipped(question).status).toBe('no_data');
  });

  it.each([
    '射洪锂电产业园在全省园区里排第几',
    'among the parks of Sichuan where does the Shehong park rank',
  ])('is the one on record: %s', (question) => {
    expect(idsOf(askShipped(question))).toEqual(['shehong-land-use-rank-2021']);
  });
});
