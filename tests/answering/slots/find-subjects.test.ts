// A body in between is not stood for by one of its own, where the whole around it is counted too.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askTurnUpAndGo, idsOf } from '../ask.ts';

describe('a body of which a part alone is on record', () => {
  it.each(['electric buses of Ashcombe City Buses', 'how many electric buses does Greenway Transit have'])(
    'is told of no part: %s',
    (question) => {
      const answer = askTurnUpAndGo(question);
      expect(answer.status).toBe('no_data');
      expect(answer.observations).toEqual([]);
    },
  );

  it.each([
    [askTurnUpAndGo, 'Northgate Depot electric buses', 'northgate-depot-electric-buses-2024-12-31'],
    [askTurnUpAndGo, 'drivers of Greenway', 'greenway-drivers-2024-12-31'],
    [askClearRiver, '环保局夜巡多少次', 'night-patrol-patrols-2024-h1'],
  ])('is told its own, and what it alone has: %#', (ask, question, id) => {
    expect(idsOf(ask(question))).toContain(id);
  });
});
