import { describe, expect, it } from 'vitest';
import { createAnswerClaims } from '../../../src/slack/conversation/answer-claims.ts';
import { createThreadMemory } from '../../../src/slack/conversation/thread-memory.ts';

const context = { entities: [], periods: [], observations: [], statements: [] };

describe('createAnswerClaims', () => {
  it('lets the first claim a post and knows every repeat', () => {
    const claims = createAnswerClaims();
    expect(claims.claim(['post:1', 'event:1'])).toBe(true);
    expect(claims.claim(['post:1', 'event:2'])).toBe(false);
    expect(claims.claim(['post:2', 'event:1'])).toBe(false);
    expect(claims.claim(['post:3', 'event:2'])).toBe(false);
    expect(claims.claim(['post:4', 'event:4'])).toBe(true);
  });

  it('hands a released claim to the next', () => {
    const claims = createAnswerClaims();
    claims.claim(['post:1']);
    claims.release(['post:1']);
    expect(claims.claim(['post:1'])).toBe(true);
  });

  it('forgets the oldest beyond its limit', () => {
    const claims = createAnswerClaims(2);
    for (const key of ['a', 'b', 'c']) claims.claim([key]);
    expect(claims.claim(['c'])).toBe(false);
    expect(claims.claim(['a'])).toBe(true);
  });
});

describe('createThreadMemory', () => {
  it('remembers, forgets, and drops the thread answered in longest ago', () => {
    const threads = createThreadMemory(2);
    for (const key of ['a', 'b']) threads.remember(key, { context, asker: key });
    threads.remember('a', { context, asker: 'again' });
    threads.remember('c', { context, asker: 'c' });
    expect(threads.recall('b')).toBeUndefined();
    expect(threads.recall('a')?.asker).toBe('again');
    threads.forget('a');
    expect(threads.recall('a')).toBeUndefined();
  });
});
