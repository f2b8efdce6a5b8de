import { describe, expect, it } from 'vitest';
import { oneValueASlot } from '../../../src/knowledge/rules/one-value-a-slot.ts';
import { both, CITATION, makeDraft, makeObservation } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const period = { start: '2020-01-01', end: '2020-12-31' };
const first = makeObservation('first', { period, value: '1' });

describe('oneValueASlot', () => {
  it('finds a second value for the same question', () => {
    const draft = makeDraft({ observations: [first, makeObservation('second', { period, value: '2' })] });

    expect([...oneValueASlot.check(draft)]).toEqual([
      {
        at: ['observations', 1],
        message: '"second" answers the same question as "first"',
        other: ['observations', 0],
      },
    ]);
  });

  it.each([
    ['variable', { variable: 'other' }],
    ['entity', { entity: 'other' }],
    ['benchmark', { benchmark: 'other' }],
    ['ranking', { among: 'other' }],
    ['period', { period: { start: '2020-01-01', end: '2020-06-30' } }],
    ['status', { status: 'forecast' }],
    ['condition', { condition: both('at full production') }],
    ['source', { citation: { ...CITATION, source: 'other' } }],
  ] as const)('lets the %s tell two values apart', (_, parts) => {
    const draft = makeDraft({ observations: [first, makeObservation('second', { period, ...parts })] });

    expect(placesOf(oneValueASlot, draft)).toEqual([]);
  });

  it('does not mistake a benchmark for a ranking', () => {
    const observations = [makeObservation('a', { benchmark: 'x' }), makeObservation('b', { among: 'x' })];

    expect(placesOf(oneValueASlot, makeDraft({ observations }))).toEqual([]);
  });
});
