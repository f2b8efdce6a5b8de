// A figure that somebody else gives, put by who he is, is not the one on record.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askTurnUpAndGo } from '../ask.ts';

describe('whoever else tells a figure', () => {
  it.each([
    [askOpenDoors, 'Britannica gives loans for Central Library (2023) as...?'],
    [askTurnUpAndGo, 'the watchdog puts punctuality of the Ashcombe bus network in 2024 at what?'],
    [askOpenDoors, 'what number did the lawyers get for loans at Central Library in 2023'],
    [
      askOpenDoors,
      "External reviewers and the auditors reviewed Central Library's 2023 loans. Their result?",
    ],
    [
      askTurnUpAndGo,
      'Campaigners did their own count of punctuality on the Ashcombe bus network in 2024. What was it?',
    ],
    [askTurnUpAndGo, 'what did the auditors record for punctuality on the Ashcombe bus network, 2024'],
  ])('is not answered with the record’s (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
