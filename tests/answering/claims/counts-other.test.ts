// A number counts the noun behind it: no other count confirms or denies it.
import { describe, expect, it } from 'vitest';
import { askShipped } from '../ask.ts';

describe('a number of things that no metric counts', () => {
  it.each([
    '遂宁有44个产业园，对吗',
    '遂宁有四十四个园区，对吗',
    '遂宁有44个项目，对吗',
    '遂宁有44个试点，对吗',
    '遂宁有44个县，对吗',
    '遂宁有3个产业园区，对吗',
    '遂宁有5个区县吧',
    'Suining has 44 A-class firms, right?',
    'Suining has 3 industrial parks, right?',
    'Suining has 6 parks, right?',
    'Shehong has 3 parks, right?',
  ])('is not on record: %s', (claim) => {
    expect(askShipped(claim).verdict).toBe('not_on_record');
  });

  it.each([
    ['遂宁有44个技术中心，对吗', 'matches'],
    ['遂宁有44家省级企业技术中心，对吗', 'matches'],
    ['遂宁有45个技术中心，对吗', 'differs'],
    ['新锂想有3个项目，对吗', 'matches'],
    ['Suining has 44 provincial technology centres, right?', 'matches'],
    ['Suining has 3 pilots, right?', 'matches'],
    ['Suining has three pilots, right?', 'matches'],
    ['There are six actions, right?', 'matches'],
  ])('is held where one does: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });
});
