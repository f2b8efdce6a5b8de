import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askTurnUpAndGo } from '../ask.ts';

describe('two prints of one figure', () => {
  it.each([
    [askTurnUpAndGo, "difference between Riders' Voice's and the authority's average wait for 2024", '1.6'],
    [askTurnUpAndGo, 'how far apart are the two figures for the average wait in 2024?', '1.6'],
    [askTurnUpAndGo, '2024年平均候车时间两个来源差多少', '1.6'],
    [askQuietHarbours, "how much do the two sources differ on Port Elder's shore power in 2024?", '180'],
    [askQuietHarbours, '埃尔德港2024年岸电用量，信使报和港务局的数差多少', '180'],
    [askClearRiver, '两家报纸说的排查出的排污口数差几个', '8'],
  ])('%#: %s', (ask, question, value) => {
    const answer = ask(question);

    expect(answer).toMatchObject({
      status: 'answered',
      body: { kind: 'derived', operation: 'difference', value },
    });
    expect(new Set(answer.citations.map(({ source }) => source)).size).toBe(2);
  });

  it.each([
    [askOpenDoors, 'how far apart are the two sources on loans in 2023?'],
    [askTurnUpAndGo, "difference between the Courier's and the authority's average wait for 2022"],
    [askQuietHarbours, "how much do the two sources differ on Skerrow's shore power in 2024?"],
    [askTurnUpAndGo, 'how far apart are the two figures for the average wait at night in 2024?'],
  ])('refuses where there are no two, %#: %s', (ask, question) => {
    expect(ask(question).body.kind).not.toBe('derived');
  });
});
