// What doubled, or is twice another figure, is held by its quotient as if the number had been written.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askTurnUpAndGo } from '../ask.ts';

describe('a multiple told in a word', () => {
  it.each([
    'visits doubled from 2021 to 2024',
    'Visits more than doubled from 2021 to 2024, right?',
    'Did visits double between 2021 and 2024?',
    'visits in 2024 were twice those of 2021',
    '到馆人次2024年比2021年翻了一番',
  ])('matches: %s', (claim) => {
    expect(askOpenDoors(claim).verdict).toBe('matches');
  });

  it.each([
    'visits tripled between 2021 and 2024, right?',
    'did visits triple between 2021 and 2024?',
    '到馆人次2024年比2021年翻了两番',
  ])('differs: %s', (claim) => {
    expect(askOpenDoors(claim).verdict).toBe('differs');
  });

  it.each([
    [askTurnUpAndGo, 'Boardings doubled in 2024'],
    [askTurnUpAndGo, 'did boardings double?'],
    [askTurnUpAndGo, 'bus lanes doubled'],
    [askOpenDoors, 'visits have doubled'],
    [askOpenDoors, 'digital loans tripled from 2021 to 2024'],
    [askOpenDoors, '到馆人次翻番了吗'],
  ])('is left open where no two times are told: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });

  it.each(['why have visits doubled?', 'when did visits double?', 'double-check visits 2023'])(
    'is none in another question: %s',
    (question) => {
      expect(askOpenDoors(question).verdict).toBeUndefined();
    },
  );
});
