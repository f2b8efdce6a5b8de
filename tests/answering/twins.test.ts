// What the record does not hold is refused, and its honest siblings are answered: the cases stand in `twins.ts`.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import {
  askClearRiver,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from './ask.ts';
import { CLAIMS, TWINS, type Twins } from './twins.ts';

const ASK: Readonly<Record<Twins['pack'], (thread: string) => Answer>> = {
  shipped: askShipped,
  'quiet-harbours': askQuietHarbours,
  'open-doors': askOpenDoors,
  'clear-river': askClearRiver,
  'turn-up-and-go': askTurnUpAndGo,
  'wait-less': askWaitLess,
};

describe.each(Object.entries(TWINS))('%s', (_, groups) => {
  const refused = groups.flatMap((group) => group.refused.map((question) => [group.pack, question] as const));
  const answered = groups.flatMap((group) =>
    group.answered.map((question) => [group.pack, question] as const),
  );

  it.each(refused)('is not on record: %s: %s', (pack, question) => {
    expect(ASK[pack](question).status).not.toBe('answered');
  });

  it.each(answered)('is answered: %s: %s', (pack, question) => {
    const answer = ASK[pack](question);

    expect(answer.status).toBe('answered');
    expect(answer.citations.length).toBeGreaterThan(0);
  });
});

describe('a claim', () => {
  it.each(CLAIMS.map(([pack, unfounded]) => [pack, unfounded] as const))(
    'is not confirmed beyond the record: %s: %s',
    (pack, unfounded) => {
      expect(ASK[pack](unfounded).verdict).not.toBe('matches');
    },
  );

  it.each(CLAIMS.map(([pack, , founded]) => [pack, founded] as const))(
    'is confirmed where the record says it: %s: %s',
    (pack, founded) => {
      expect(ASK[pack](founded).verdict).toBe('matches');
    },
  );
});
