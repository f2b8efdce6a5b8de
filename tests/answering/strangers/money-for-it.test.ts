// What somebody was paid for a figure is no figure of it.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askTurnUpAndGo } from '../ask.ts';

describe('money that somebody got for it', () => {
  it.each([
    [askOpenDoors, 'How much was the agency charged to count visits at Central Library in 2023?'],
    [
      askTurnUpAndGo,
      'How much were the contractors paid for measuring punctuality on the Ashcombe bus network in 2024?',
    ],
    [
      askTurnUpAndGo,
      'What did the pollsters get paid to compile fare revenue for the Ashcombe bus network in 2023?',
    ],
  ])('is not answered with the figure (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
