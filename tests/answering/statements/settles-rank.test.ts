import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askShipped } from '../ask.ts';

describe('the most of a sort, without a word that asks', () => {
  it.each([
    [askShipped, 'biggest company in Shehong park'],
    [askShipped, 'the largest project of Xinlixiang'],
    [askHotAtNoon, 'largest supplier'],
  ])('is told by nothing that speaks of no most: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
