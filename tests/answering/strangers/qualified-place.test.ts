import { describe, expect, it } from 'vitest';
import { askHarbour, askOpenDoors, askShipped, idsOf } from '../ask.ts';

describe('an unknown word in the noun phrase of a place says which of it is meant', () => {
  it.each([
    ['How many cranes did monastic Saltmouth have in 2019?', askHarbour],
    ['cranes in windswept Saltmouth, 2019', askHarbour],
    ['berth share of breakaway Saltmouth in 2019', askHarbour],
    ['How many cranes were there in the outskirts of Saltmouth in 2019?', askHarbour],
    ["What was the lithium output of Anju's highlands against Liyang's in 2021?", askShipped],
    ['Is it right that walled Anju reached 15% of Liyang in 2021?', askShipped],
    ['visits at haunted Central in 2023?', askOpenDoors],
    ['How many visits did Central have in 2023 among monks?', askOpenDoors],
  ])('%s', (question, ask) => {
    const answer = ask(question);

    expect(answer.verdict).not.toBe('matches');
    expect(answer.observations).toEqual([]);
  });

  it.each([
    ['How many cranes did Saltmouth have in 2019?', askHarbour, 'cranes-2019'],
    ['please give Saltmouth cranes 2019', askHarbour, 'cranes-2019'],
    ['Hi Sam, Saltmouth cranes in 2019?', askHarbour, 'cranes-2019'],
    ['the town of Saltmouth: how many cranes in 2019?', askHarbour, 'cranes-2019'],
  ])('%s names no part of it', (question, ask, id) => {
    expect(idsOf(ask(question))).toContain(id);
  });
});
