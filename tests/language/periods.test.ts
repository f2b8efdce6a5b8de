import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/language/normalize.ts';
import { findPeriods, type PeriodMention } from '../../src/language/periods.ts';
import { readSpec, TODAY } from '../specs/read-spec.ts';
import { writePeriod } from '../specs/write-period.ts';

interface Found {
  readonly span: string;
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

function read(input: string, today = TODAY): Found[] {
  const { text } = normalizeText(input);
  return findPeriods(text, today).map((mention) => describeMention(mention, text));
}

function describeMention(mention: PeriodMention, text: string): Found {
  return {
    span: text.slice(mention.start, mention.end),
    resolution: mention.period ? writePeriod(mention.period) : (mention.part ?? 'nothing'),
    ...(mention.relative ? { relative: true } : {}),
    ...(mention.opensRange ? { opensRange: true } : {}),
  };
}

describe('a time in a question', () => {
  it.each(spec.cases)('is read from "$input" ($today)', ({ input, today, ...found }) => {
    expect(read(input, today)).toEqual([found]);
  });

  it.each(spec.several)('is told from its neighbours in "$input"', ({ input, today, found }) => {
    expect(read(input, today)).toMatchObject(found);
  });

  it.each(spec.ignored)('is not seen in "%s"', (input) => {
    expect(read(input)).toEqual([]);
  });
});
