// A metric counted by a month or a week, asked of by another span; a metric's noun within the name of a fact.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askTurnUpAndGo } from '../ask.ts';

describe('another span of time than the metric is counted by', () => {
  it.each([
    [askQuietHills, '护林员年补贴是多少'],
    [askQuietHills, '护林员日补贴多少'],
    [askQuietHills, '护林员每年的补贴是多少'],
    [askOpenDoors, 'annual opening hours of Central'],
    [askOpenDoors, 'Central daily opening hours'],
    [askOpenDoors, 'the monthly budget of the library'],
  ])('is not on record (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askQuietHills, '护林员月补贴是多少', '1800'],
    [askQuietHills, '护林员补贴多少', '1800'],
    [askQuietHills, '2024年护林员补贴多少', '1800'],
    [askOpenDoors, 'weekly opening hours of Central in 2023', '62'],
    [askOpenDoors, 'Central opening hours in 2023', '62'],
    [askOpenDoors, 'annual budget of the library in 2023', '21700000'],
    [askTurnUpAndGo, 'average weekday boardings', '118000'],
  ])('is answered by its own, or by none (%#): %s', (ask, question, value) => {
    expect(ask(question).observations.map((one) => one.value)).toContain(value);
  });

  it('confirms no claim', () => {
    expect(askQuietHills('护林员年补贴1800元').verdict).not.toBe('matches');
  });
});

describe('a noun of a metric within the name of a fact', () => {
  it.each(['小小护林员有多少人', '小小护林员人数'])('is none of the metric: %s', (question) => {
    expect(askQuietHills(question).observations).toEqual([]);
  });

  it('confirms no claim', () => {
    expect(askQuietHills('1240名小小护林员').verdict).not.toBe('matches');
    expect(askQuietHills('1240名护林员').verdict).toBe('matches');
  });
});
