// Differences and what a plan still lacks, asked in everyday English: the figure that is worked out, and which way it goes.

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { renderAnswer } from '../../src/wording/render-answer.ts';
import { fixtureIndex } from '../make-index.ts';
import { askOpenDoors, askQuietHarbours, askTurnUpAndGo } from './ask.ts';

const catalogOf = (name: string) => fixtureIndex(name).catalog;
const PACKS = {
  'turn-up-and-go': { ask: askTurnUpAndGo, catalog: catalogOf('turn-up-and-go') },
  'open-doors': { ask: askOpenDoors, catalog: catalogOf('open-doors') },
  'quiet-harbours': { ask: askQuietHarbours, catalog: catalogOf('quiet-harbours') },
};

function textOf(answer: Answer, pack: keyof typeof PACKS): string {
  return renderAnswer(answer, PACKS[pack].catalog, 'en').text;
}

describe('what is worked out', () => {
  it.each([
    ['turn-up-and-go', 'how many electric buses to go from end-2024 to hit the 2026 plan', '136 buses'],
    ['turn-up-and-go', 'how many km of bus lane left to hit the 2026 plan?', '17.1 km'],
    ['turn-up-and-go', 'how far are we from the 2026 boardings target?', 'At least 6.1 million boardings'],
    ['quiet-harbours', 'how many electric vessels still to go to reach the plan?', '12 vessels'],
    ['turn-up-and-go', 'how much cheaper was a single in 2024 than in 2022', '£0.6 lower'],
    [
      'turn-up-and-go',
      'how many more electric buses than at the end of the year before, end of 2024',
      '68 buses higher',
    ],
    [
      'turn-up-and-go',
      'how many more drivers at the end of 2024 than at the start of the year',
      '107 drivers higher',
    ],
    [
      'quiet-harbours',
      'electrified berths in April 2025: how many more than at the start of the year?',
      '3 berths higher',
    ],
    ['turn-up-and-go', 'electric buses: planned 2026 over actual 2024, x times', '2.31 times'],
    ['turn-up-and-go', 'how much dearer was a single in 2024 than in 2022', '£0.6 lower'],
    [
      'open-doors',
      'how much longer was the wait for a reserved book in 2022 than in 2023?',
      '6.5 days lower',
    ],
    // Under 24 less 72 is a fall of over 48.
    [
      'open-doors',
      'how much quicker was reshelving in 2023 than in 2022 at Central',
      'More than 48 hours lower',
    ],
  ] as const)('stands first: %s: %s', (pack, question, stated) => {
    const answer = PACKS[pack].ask(question);

    const text = textOf(answer, pack);

    expect(answer.status).toBe('answered');
    expect(text.startsWith(stated)).toBe(true);
  });

  it('takes the smaller from the greater where the figure fell', () => {
    const answer = askTurnUpAndGo('how much cheaper was a single in 2024 than in 2022');

    expect(textOf(answer, 'turn-up-and-go')).toContain('£2.4 − £1.8 = £0.6');
  });
});
