// What people felt about a figure, who wrote it down, how sure it is and how it stood on either side of something within
// its time are told by no figure.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askTurnUpAndGo, askWaitLess } from '../ask.ts';

const BEYOND = {
  'what people felt about it': [
    [askTurnUpAndGo, "Did passengers welcome the Ashcombe bus network's punctuality in 2024?"],
    [askTurnUpAndGo, 'Were commuters annoyed about punctuality on the Ashcombe bus network in 2024?'],
    [askOpenDoors, "What was the trustees' response to loans at Central Library in 2023?"],
    [askWaitLess, 'How did the nurses react to outpatient visits at Ningtang Hospital Network in 2023?'],
  ],
  'who put it on paper': [
    [askOpenDoors, 'which intern put together loans for Central Library, 2023'],
    [askTurnUpAndGo, 'What junior analyst compiled punctuality for the Ashcombe bus network in 2024?'],
  ],
  'who had a hand in it': [
    [askWaitLess, '宁棠医联体2024年门诊量这数谁拍的板'],
    [askOpenDoors, '中央图书馆2023年借阅量是谁挨的批'],
  ],
  'what may have moved it': [
    [askOpenDoors, 'did the rainy summer push up visits at Central Library in 2023, and by what amount'],
    [askTurnUpAndGo, 'Has cheap petrol dented fare revenue of the Ashcombe bus network in 2023?'],
  ],
  'how sure it is and with what in hand': [
    [askTurnUpAndGo, 'Which gadget was used for punctuality of the Ashcombe bus network in 2024?'],
    [askQuietHills, "What's the margin of error on Baihuagou Forest Farm's 2024 response time?"],
    [askQuietHills, 'Standard error of response time at Baihuagou Forest Farm in 2024?'],
  ],
  'of how many it was not so': [
    [askOpenDoors, 'How many were not in the loans at Central Library in 2023?'],
    [askTurnUpAndGo, 'How many buses failed punctuality on the Ashcombe bus network in 2024?'],
  ],
  'how far it went to and fro': [
    [askTurnUpAndGo, 'By how much did punctuality of the Ashcombe bus network fluctuate in 2024?'],
  ],
  'what it would have been': [
    [askTurnUpAndGo, 'Punctuality of the Ashcombe bus network in 2024 had the depot burnt down and reopened'],
    [askOpenDoors, 'Loans at Central Library in 2023 had it never closed'],
  ],
  'how it stood behind a time': [
    [askTurnUpAndGo, 'Punctuality of the Ashcombe bus network in the months following 2024'],
  ],
  'how it stood on either side of an event': [
    [askOpenDoors, 'loans at Central Library in 2023, before the refit and after?'],
    [askTurnUpAndGo, 'Punctuality of the Ashcombe bus network in 2024 before and after the strike'],
    [
      askOpenDoors,
      'Loans at Central Library in 2023 once the café had opened, and before the lift was installed?',
    ],
  ],
  'what it was meant to be': [[askOpenDoors, 'what loans was Central Library hoping for in 2023?']],
} as const;

describe.each(Object.entries(BEYOND))('%s', (_, cases) => {
  it.each(cases.map(([ask, question]) => [question, ask] as const))(
    'is told by no figure: %s',
    (question, ask) => {
      expect(ask(question).status).not.toBe('answered');
    },
  );
});

describe('a figure asked for beside the asker’s own hopes and doings', () => {
  it.each([
    [askOpenDoors, 'I was hoping for loans at Central Library in 2023'],
    [askOpenDoors, 'There is a hole where loans at Central Library in 2023 should be'],
    [askTurnUpAndGo, 'where does the Ashcombe bus network stand on punctuality in 2024'],
    [askTurnUpAndGo, 'My response to a reader needs punctuality of the Ashcombe bus network in 2024'],
    [askOpenDoors, 'What figure is entered for loans at Central Library in 2023?'],
    [askOpenDoors, 'Did you say loans at Central Library? I need them for 2023'],
    [askTurnUpAndGo, 'Before the meeting please: punctuality of the Ashcombe bus network in 2024'],
  ])('is answered (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
