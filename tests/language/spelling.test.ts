import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/language/parse-query.ts';
import { shippedIndex } from '../make-index.ts';
import { readSpec, TODAY } from '../specs/read-spec.ts';

interface Spec {
  readonly cases: readonly { input: string; span: string; resolution: string; why: string }[];
  readonly ignored: readonly { input: string; not: string; why: string }[];
}

const spec = readSpec<Spec>('spelling');
const index = shippedIndex();

const idsOf = (senses: readonly object[]) => senses.flatMap((sense) => ('id' in sense ? [sense.id] : []));

describe('a misspelling', () => {
  it.each(spec.cases)('is read through in "$input" ($why)', ({ input, span, resolution }) => {
    const { respelled } = parseQuery(input, TODAY, index);

    expect(respelled.map(({ text }) => text)).toEqual([span]);
    expect(respelled.flatMap(({ senses }) => idsOf(senses))).toContain(resolution);
  });

  it.each(spec.ignored)('is not seen in "$input", which has $why', ({ input, not }) => {
    const { mentions } = parseQuery(input, TODAY, index);

    expect(mentions.flatMap(({ senses }) => idsOf(senses))).not.toContain(not);
  });
});
