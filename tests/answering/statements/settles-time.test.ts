// When: the beginning and the end of what runs from one day to another, and the season asked for.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { askQuietHills, askShipped } from '../ask.ts';

const firstTold = ({ body }: Answer) => (body.kind === 'statements' ? body.statements[0]?.id : body.kind);

describe('a stretch of days', () => {
  it.each([
    'When does the autumn fire season start and end?',
    'when does the spring fire season end',
    '秋季防火期什么时候结束',
  ])('tells when it begins and ends: %s', (question) => {
    expect(firstTold(askQuietHills(question))).toBe('seasons');
  });

  it.each([
    'When does the summer fire season start and end?',
    '冬季防火期什么时候结束',
    'when does the campaign end',
    'when did the agreement start and end',
  ])('does not tell of another: %s', (question) => {
    expect(askQuietHills(question).status).not.toBe('answered');
  });
});

describe('when and for how long', () => {
  it.each([
    '展板什么时候立的',
    'When was the display board put up?',
    'When was the Shehong park founded?',
    '动员大会开了多久',
    'How often is the catch-up drill held?',
  ])('is not told by the day that something was seen: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    ['动员大会什么时候开的', 'mobilisation-meeting-held'],
    ['乡村振兴先进市什么时候评的', 'honour'],
    ['Name the three things Shehong set out to work on when upgrading its industrial park', 'shehong-focus'],
  ])(
    'is told by what tells of a time, and asked by nothing that only says on what occasion: %s',
    (question, id) => {
      expect(firstTold(askShipped(question))).toBe(id);
    },
  );
});
