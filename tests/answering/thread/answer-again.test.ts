// A turn of a question word alone, after a statement.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { askClearRiver, askWaitLess } from '../ask.ts';

const firstTold = ({ body }: Answer) => (body.kind === 'statements' ? body.statements[0]?.id : body.kind);

describe('a question word by itself', () => {
  it.each([
    [askWaitLess, 'When was the first Waiting Room Day? >> where did they hold it?', 'experience-day-held'],
    [askWaitLess, 'When was Wait Less launched? >> and where', 'launch'],
    [askWaitLess, 'which prize did Wait Less pick up, and when', 'award'],
    [askClearRiver, '护水积分在哪里试点 >> 什么时候', 'points-first'],
  ] as const)('is settled by what was told: %#', (ask, thread, id) => {
    expect(firstTold(ask(thread))).toBe(id);
  });

  it.each([
    [askWaitLess, 'When was the first Waiting Room Day? >> and when is the next'],
    [askWaitLess, 'When was Wait Less launched? >> and when does it end'],
    [askWaitLess, 'When was the first Waiting Room Day? >> why'],
  ] as const)('is not settled where what was told says nothing of it: %#', (ask, thread) => {
    expect(ask(thread).status).not.toBe('answered');
  });
});
