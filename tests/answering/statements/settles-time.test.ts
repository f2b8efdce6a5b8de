// When: the beginning and the end of what runs from one day to another, and the season asked for.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { askQuietHills } from '../ask.ts';

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
