import { describe, expect, it, onTestFinished } from 'vitest';
import { createAnswerClaims, LEASE_MS } from '../../../src/slack/conversation/answer-claims.ts';
import { openStore } from '../../../src/store/open-store.ts';

async function startTwo() {
  const clock = { now: 1_000 };
  const now = () => clock.now;
  const store = await openStore({ now });
  onTestFinished(() => store.close());
  const one = createAnswerClaims<string>(store, { holder: 'one', now });
  const two = createAnswerClaims<string>(store, { holder: 'two', now });
  return { clock, one, two };
}

describe('a turn', () => {
  it('is one process’s until it ends', async () => {
    const { one, two } = await startTwo();
    expect(await one.takeTurn('reply')).toBe(true);
    expect(await two.takeTurn('reply')).toBe(false);
    await one.endTurn('reply');
    expect(await two.takeTurn('reply')).toBe(true);
  });

  it('is no claim of the question of that key', async () => {
    const { one, two } = await startTwo();
    await one.takeTurn('question');
    expect(await two.claim(['question'], 'work')).toBe(true);
  });

  it('is kept as long as its process lives, and no longer', async () => {
    const { clock, one, two } = await startTwo();
    await one.takeTurn('reply');
    clock.now += LEASE_MS - 1;
    await one.sweep();
    clock.now += LEASE_MS - 1;
    await two.sweep();
    expect(await two.takeTurn('reply')).toBe(false);
    clock.now += LEASE_MS;
    expect(await two.sweep()).toEqual([]);
    expect(await two.takeTurn('reply')).toBe(true);
  });
});
