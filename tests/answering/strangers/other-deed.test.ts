// What is used up or still wanted is no part of what is had.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askQuietHills, askTurnUpAndGo } from '../ask.ts';

describe('a deed that makes it another quantity', () => {
  it.each([
    [askTurnUpAndGo, 'drivers needed'],
    [askQuietHills, 'how many rangers are needed'],
    [askHotAtNoon, 'grain used in 2024'],
    [askHotAtNoon, 'how much grain was bought in 2024'],
  ])('is not answered (%#): %s', (ask, question) => {
    expect(ask(question).observations).toEqual([]);
  });

  it.each([
    [askTurnUpAndGo, 'drivers employed in 2024'],
    [askHotAtNoon, 'grain in store at the end of 2024'],
    [askQuietHills, 'number of rangers needed for my report'],
  ])('is the metric’s own, or says what it is for (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
