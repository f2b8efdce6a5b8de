// Some of those that a figure counts are told from the others by a word alone.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askTurnUpAndGo } from '../ask.ts';

describe('some of those who are counted', () => {
  it.each([
    [askOpenDoors, 'teenagers only: visits, Central Library, 2023'],
    [askOpenDoors, 'Just the pensioners: visits at Central Library, 2023'],
    [askOpenDoors, 'how were visits counted at Central Library in 2023, turnstiles or lasers?'],
    [askOpenDoors, 'ground floor of Central Library, loans, 2023'],
    [askOpenDoors, 'Central Library loans 2023 incl. overdue renewals = ?'],
  ])('are not answered with all (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('a part of the answer that is wanted alone', () => {
  it.each([
    [askOpenDoors, 'numbers only: visits, Central Library, 2023'],
    [askTurnUpAndGo, 'Two words only please: punctuality of the Ashcombe bus network in 2024'],
    [askOpenDoors, 'Central Library loans 2023 incl. source please'],
  ])('is given (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
