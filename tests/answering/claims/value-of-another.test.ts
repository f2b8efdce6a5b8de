// A value that is another metric's, where the claim only half names one.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askShipped } from '../ask.ts';

describe('a claim that may be of either of two metrics', () => {
  it('is not called wrong where it is right of the other', () => {
    expect(askHotAtNoon('a meal costs 2.8 crowns').verdict).not.toBe('differs');
  });

  it.each([
    [askHotAtNoon, 'the cost of making a meal was 2.8 crowns in 2024'],
    [askHotAtNoon, 'a meal costs 3.7 crowns'],
    [askOneMorePint, 'Kelloway had 44,720 active donors in 2024'],
  ])('is called wrong where it names the one, or is right of neither (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('differs');
  });

  it('counts what a fact names by no other thing of that unit', () => {
    expect(askShipped('在建产业园三个').verdict).not.toBe('matches');
  });
});
