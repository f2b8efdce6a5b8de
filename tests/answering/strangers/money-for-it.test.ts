// What somebody was paid for a figure is no figure of it; what a campaign spent is.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askTurnUpAndGo } from '../ask.ts';

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

describe('money that a metric is of', () => {
  it.each([
    'what did the campaign spend to get there in 2023',
    'How much money did it take to make One More Pint happen in 2023?',
  ])('is told: %s', (question) => {
    expect(askOneMorePint(question).status).toBe('answered');
  });
});
