import { describe, expect, it } from 'vitest';
import { sourcesAgree } from '../../../src/knowledge/rules/sources-agree.ts';
import type { Observation } from '../../../src/knowledge/types.ts';
import { both, CITATION, makeDraft, makeObservation } from '../make-pack.ts';
import { placesOf } from './places-of.ts';

const first = makeObservation('first', { value: '15' });
const elsewhere = (parts: Partial<Observation> = {}) =>
  makeObservation('second', { value: '16', citation: { ...CITATION, source: 'other' }, ...parts });
const check = (second: Observation) => placesOf(sourcesAgree, makeDraft({ observations: [first, second] }));

describe('sourcesAgree', () => {
  it('finds two values of two sources for one question', () => {
    const draft = makeDraft({ observations: [first, elsewhere()] });

    expect([...sourcesAgree.check(draft)]).toEqual([
      {
        at: ['observations', 1, 'value'],
        message: '"16" differs from "15", which "first" takes from another source',
        other: ['observations', 0],
      },
    ]);
  });

  it.each([
    ['the same value, written otherwise', { value: '15.0' }],
    ['a bound, which both values may keep to', { bound: 'over' }],
    ['another time', { period: { start: '2020-01-01', end: '2020-06-30' } }],
    ['a forecast', { status: 'forecast' }],
    ['what a note explains', { note: both('The yearbook counts otherwise.') }],
    ['one source, which another rule looks at', { citation: CITATION }],
  ] as const)('accepts %s', (_case, parts) => {
    expect(check(elsewhere(parts))).toEqual([]);
  });
});
