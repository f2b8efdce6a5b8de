// After one item of a list, what names nothing is asked of that item, and no figure or fact of another is its.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askTurnUpAndGo } from '../ask.ts';

describe('after one item of a list', () => {
  it.each([
    [askTurnUpAndGo, 'which lines were merged >> the second one >> how many boardings'],
    [askTurnUpAndGo, 'which lines were merged >> the first one >> punctuality'],
    [askTurnUpAndGo, 'three promises >> the third one >> when did it start'],
    [askTurnUpAndGo, 'operators >> the first one >> electric buses'],
    [askHotAtNoon, 'worries >> first >> in which county'],
  ])('nothing of another is told for it (%#): %s', (ask, thread) => {
    expect(ask(thread).status).not.toBe('answered');
  });

  it.each([
    [askTurnUpAndGo, 'which companies run the buses >> the second one >> how many drivers'],
    [askTurnUpAndGo, 'three promises >> the third one >> boardings in 2024'],
    [askHotAtNoon, 'worries >> first >> meals served in 2024'],
  ])('its own, or a whole question, is answered (%#): %s', (ask, thread) => {
    expect(ask(thread).status).toBe('answered');
  });
});
