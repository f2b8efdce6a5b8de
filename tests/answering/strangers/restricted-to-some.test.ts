// "How many are late" asks for some of those counted, and the figure is of all.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askTurnUpAndGo } from '../ask.ts';

describe('a count asked of some of them, behind the noun', () => {
  it.each([
    [askTurnUpAndGo, 'How many buses are late?'],
    [askTurnUpAndGo, 'How many drivers are late?'],
    [askTurnUpAndGo, 'How many lines are late?'],
    [askTurnUpAndGo, 'How many drivers left?'],
    [askTurnUpAndGo, 'How many buses are new?'],
    [askOpenDoors, 'How many branches are new?'],
    [askOpenDoors, 'How many cardholders are new?'],
    [askOpenDoors, 'How many volunteers left?'],
  ])('is refused: %#', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });

  it.each([
    [askTurnUpAndGo, 'How many buses are there?'],
    [askTurnUpAndGo, 'How many buses are electric?'],
    [askTurnUpAndGo, 'How many lines are there?'],
    [askOpenDoors, 'How many branches are there now?'],
  ])('is answered of them all, or of a metric of its own: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
