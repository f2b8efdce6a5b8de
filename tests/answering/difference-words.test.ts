// How far a metric went between two times may be asked in many words.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askTurnUpAndGo } from './ask.ts';

describe('how far it went from one time to the other', () => {
  it.each([
    [askTurnUpAndGo, 'By how much did the Ashcombe bus network’s punctuality shift between 2022 and 2023'],
    [
      askOpenDoors,
      'Tamarack County Library, share of users satisfied, 2022 to 2023: by what margin up or down?',
    ],
  ])('is told with its working (%#): %s', (ask, question) => {
    const answer = ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.observations).toHaveLength(2);
  });
});

describe('what was done more or less of than at another time or place', () => {
  it.each([
    [askOpenDoors, '总馆2023年比2022年多来了多少人', '77000'],
    [askQuietHills, '2024年比2022年少着了几场火', '-15'],
  ])('is worked out: %o %s', (ask, question, value) => {
    const { body } = ask(question);

    expect(body.kind === 'derived' && body.value).toBe(value);
  });
});
