// How far a metric went between two times may be asked in many words.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askTurnUpAndGo } from './ask.ts';

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
