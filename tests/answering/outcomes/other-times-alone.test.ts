// How far something rose or fell since a time of which it has no figure is told by nothing that shares a word with it.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askQuietHills, askTurnUpAndGo } from '../ask.ts';

describe('a change since a time that is not on record', () => {
  it.each(['how much did the fare fall since 2023', 'how much did the fare change from 2023 to 2024'])(
    'is refused by that time: %s',
    (question) => {
      const answer = askTurnUpAndGo(question);
      expect(answer).toMatchObject({ status: 'no_data', body: { variable: 'single-fare' } });
      expect(answer.observations).toEqual([]);
    },
  );
});

describe('a change since a time, up to the last', () => {
  it.each([
    [askOpenDoors, 'how much have visits grown since 2021', '700000'],
    [askOpenDoors, '2021年以来到馆人次增长多少', '700000'],
    [askOpenDoors, 'how much have visits grown from 2022 to 2024', '435000'],
    [askTurnUpAndGo, 'how much have boardings grown since 2022', '7700000'],
    [askTurnUpAndGo, 'how much did the fare fall from 2022 to 2024', '-0.6'],
    [askOneMorePint, 'how much have donations risen since 2022', '7820'],
    [askQuietHills, 'how much have fires fallen since 2022', '-15'],
  ])('is worked out from the amounts: %#', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', value });
  });

  it('is a course where the figures are asked for', () => {
    expect(askOpenDoors('visits since 2021').body.kind).toBe('series');
  });
});
