// A claim that tells a part of a whole by both numbers: each of its own metric, and both of one time.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askTurnUpAndGo } from '../ask.ts';

const TOLD_RIGHT = [
  [askTurnUpAndGo, '104 of the 431 buses are electric, right?'],
  [askTurnUpAndGo, 'So 104 of our 431 buses are electric, true?'],
  [askTurnUpAndGo, '684 of 1,012 drivers work for City Buses, right?'],
  [askTurnUpAndGo, '4.12 million of the 38.9 million boardings were on Line 4, right?'],
  [askOpenDoors, '88 of the 204 staff work at Central, right?'],
  [askOpenDoors, '152,000 of the 1.18 million visits were at Harbour, right?'],
  [askQuietHills, '8 of the 19 fires in 2024 were at Shimenling'],
] as const; // biome-ignore format: a claim a row

const OF_ANOTHER_TIME = [
  [askTurnUpAndGo, '684 of 905 drivers work for City Buses, right?'],
  [askTurnUpAndGo, '4.12 million of the 31.2 million boardings were on Line 4, right?'],
  [askOpenDoors, '88 of the 186 staff work at Central, right?'],
  [askOpenDoors, '152,000 of the 905,000 visits were at Harbour, right?'],
  [askTurnUpAndGo, '105 of the 431 buses are electric, right?'],
] as const; // biome-ignore format: a claim a row

describe('a claim of a part of a whole', () => {
  it.each(TOLD_RIGHT)('is confirmed where both are of one time: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });

  it.each(OF_ANOTHER_TIME)('differs where one is of another time, or another number: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('differs');
  });

  it('differs by what the whole was at the time of the part', () => {
    const { body } = askOpenDoors('152,000 of the 905,000 visits were at Harbour, right?');
    const [part, whole] = body.kind === 'claim' ? body.rows : [];
    expect([part?.verdict, whole?.verdict, whole?.reason]).toEqual(['matches', 'differs', 'period']);
    expect(whole?.observation?.period).toEqual(part?.observation?.period);
  });
});
