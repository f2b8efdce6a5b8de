import { describe, expect, it } from 'vitest';
import { askTurnUpAndGo } from '../ask.ts';

describe('a fact that heads the phrase of a metric', () => {
  it.each(['prizes for drivers?', 'app for boardings?', 'slogan of the fleet', 'awards for the fleet'])(
    'is told by no figure: %s',
    (question) => {
      expect(askTurnUpAndGo(question).observations).toEqual([]);
    },
  );

  it.each(['number of buses', 'how many drivers', 'complaints in 2024'])(
    'leaves the metric as it is: %s',
    (question) => {
      expect(askTurnUpAndGo(question).status).toBe('answered');
    },
  );
});
