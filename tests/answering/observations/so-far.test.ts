import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askQuietHarbours, askWaitLess, idsOf } from '../ask.ts';

describe('this year so far', () => {
  it.each([
    [askOneMorePint, 'donations so far this year', ['kelloway-donations-2025-h1']],
    [askOneMorePint, '今年以来献血人次', ['kelloway-donations-2025-h1']],
    [askOneMorePint, 'donations 2025 to date', ['kelloway-donations-2025-h1']],
    [askWaitLess, '今年以来投诉多少', ['network-complaints-2025-01-to-2025-04']],
  ])('is the stretch from its beginning: %s %s', (ask, question, ids) => {
    expect(idsOf(ask(question))).toEqual(ids);
  });

  it.each([
    [askHotAtNoon, 'spending so far this year'],
    [askHotAtNoon, 'complaints since March'],
    [askOneMorePint, 'donations since July'],
  ])('is no plan, and not the time it is counted from alone: %s %s', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });

  it('adds up no counts of several days where no time is said', () => {
    expect(askQuietHarbours('How many electrified berths are there in total?').body.kind).toBe('series');
  });
});
