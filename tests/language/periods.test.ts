import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/language/normalize.ts';
import { findPeriods, type PeriodMention } from '../../src/language/periods.ts';
import { intervalOf, readSpec, TODAY } from '../specs/read-spec.ts';

interface Found {
  readonly span: string;
  /** A period as packs write it, or the part of a year that is left open. */
  readonly resolution: string | { fromMonth: number; toMonth: number; day?: number };
  readonly relative?: boolean;
  readonly opensRange?: boolean;
}
interface Spec {
  readonly cases: readonly (Found & { input: string; today?: string })[];
  readonly several: readonly { input: string; today?: string; found: readonly Found[] }[];
  readonly ignored: readonly string[];
}

const spec = readSpec<Spec>('periods');

function read(input: string, today = TODAY) {
  const { text } = normalizeText(input);
  return findPeriods(text, today).map((mention) => describeMention(mention, text));
}

function describeMention(mention: PeriodMention, text: string) {
  return {
    span: text.slice(mention.start, mention.end),
    resolution: mention.period ?? mention.part,
    ...(mention.relative ? { relative: true } : {}),
    ...(mention.opensRange ? { opensRange: true } : {}),
  };
}

const resolved = (found: Found) => ({
  ...found,
  resolution: typeof found.resolution === 'string' ? intervalOf(found.resolution) : found.resolution,
});

describe('a time in a question', () => {
  it.each(spec.cases)('is read from "$input" ($today)', ({ input, today, ...found }) => {
    expect(read(input, today)).toEqual([resolved(found)]);
  });

  it.each(spec.several)('is told from its neighbours in "$input"', ({ input, today, found }) => {
    expect(read(input, today)).toMatchObject(found.map(resolved));
  });

  it.each(spec.ignored)('is not seen in "%s"', (input) => {
    expect(read(input)).toEqual([]);
  });
});
