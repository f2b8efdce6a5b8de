import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askQuietHills, askTurnUpAndGo, idsOf } from '../ask.ts';

describe('what came about before or after a time', () => {
  it.each([
    [askHotAtNoon, 'meal price before September 2024', ['2022-09-01']],
    [askHotAtNoon, 'complaints before 2024', ['2023-01-01']],
    [askHotAtNoon, '2023年前就餐率', ['2022-01-01']],
    [askHotAtNoon, '2024年之前投诉多少', ['2023-01-01']],
    [askHotAtNoon, 'complaints after 2023', ['2024-01-01', '2025-01-01']],
    [askOneMorePint, '献血2023年以前', ['2022-01-01']],
    [askQuietHills, "rangers' pay before July 2024", ['2023-01-01']],
    [askTurnUpAndGo, '司机人数2024年以前', ['2023-12-31']],
  ])('%#: is never the figure of that time: %s', (ask, question, starts) => {
    const { status, observations } = ask(question);
    expect(status).toBe('answered');
    expect(observations.map(({ period }) => period?.start)).toEqual(starts);
  });

  it.each(['uptake before 2022', 'complaints after 2025', '2022年以前就餐率'])(
    'is refused where nothing lies there: %s',
    (question) => {
      expect(askHotAtNoon(question).status).toBe('no_data');
    },
  );

  it.each([
    '2024年以前就餐率到过60%吗',
    'was uptake above 60% before 2024',
    'was uptake below 60% before 2024',
    'how much did uptake rise before 2024',
  ])('is not held against the figure of that time: %s', (question) => {
    const { status, body } = askHotAtNoon(question);
    expect([status, body.kind === 'claim' && body.verdict]).not.toEqual([
      'answered',
      expect.stringMatching(/matches|differs/),
    ]);
    expect(body.kind).not.toBe('derived');
  });

  it.each([
    ['2024年前三季度投诉', 'no_data'],
    ['uptake two years before 2024', 'answered'],
    ['2026年前就餐率要达到多少', 'answered'],
  ])('leaves other words alone: %s', (question, status) => {
    expect(askHotAtNoon(question).status).toBe(status);
  });
});

describe('how much more, in a thread that told forecasts as well', () => {
  it('is of what came about', () => {
    const ids = idsOf(askOneMorePint('blood stock now >> end of 2023 >> how much higher'));
    expect(ids.map((id) => id.includes('2025-12'))).toEqual([false, false]);
  });
});
