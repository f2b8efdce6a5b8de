import { describe, expect, it } from 'vitest';
import { withoutVisit } from '../../src/language/reporters-visit.ts';

describe('the clause that tells of a reporter’s visit', () => {
  it.each([
    ['what stage was the pier at when the reporter visited', 'what stage was the pier at'],
    ['At what stage was the pier when reporters came', 'At what stage was the pier'],
    ['记者去的时候码头建到哪步了', '码头建到哪步了'],
    ['记者到现场采访时，码头建到哪步了', '码头建到哪步了'],
  ])('is left out of %s', (question, rest) => {
    expect(withoutVisit(question)).toBe(rest);
  });

  it.each([
    'what day was it when the reporter visited the pier',
    'when the reporter visited the pier, who was there?',
    'when did the reporter visit the pier',
    '记者去的那天是几号',
    '记者什么时候去的码头',
    'what stage is the pier at',
  ])('stays where it is what is asked: %s', (question) => {
    expect(withoutVisit(question)).toBe(question);
  });
});
