import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/slack/conversation/turns.ts';

describe('createTurns', () => {
  it('runs what shares a key in order, and the rest at once', async () => {
    const inTurn = createTurns();
    const seen: string[] = [];
    let finishFirst = () => {};
    const first = inTurn('a', async () => {
      await new Promise<void>((resolve) => {
        finishFirst = resolve;
      });
      seen.push('a1');
    });
    const second = inTurn('a', async () => void seen.push('a2'));
    await inTurn('b', async () => void seen.push('b1'));
    finishFirst();
    await Promise.all([first, second]);
    expect(seen).toEqual(['b1', 'a1', 'a2']);
  });

  it('goes on after work that failed', async () => {
    const inTurn = createTurns();
    const failing = inTurn('a', async () => {
      throw new Error('no');
    });
    const next = inTurn('a', async () => 'done');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});
