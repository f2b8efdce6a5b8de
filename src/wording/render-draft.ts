// What checking a draft came to: the figures that differ first, each with the recorded one; then what matches; then
// what is not on record.
import type { DraftCheck, DraftRow } from '../answering/check-draft.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { describeCitation, describeObservation, phrasesFor } from './describe.ts';

export interface RenderedDraft {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly citations: readonly string[];
  readonly text: string;
}

const ORDER = ['differs', 'matches', 'not_on_record'] as const;

export function renderDraft({ rows, truncated }: DraftCheck, catalog: Catalog, lang: Lang): RenderedDraft {
  const phrases = phrasesFor(lang).draft;
  const of = (verdict: DraftRow['verdict']) => rows.filter((row) => row.verdict === verdict);
  const title =
    rows.length === 0
      ? phrases.noFigures
      : phrases.title(rows.length, of('differs').length, of('matches').length, of('not_on_record').length);
  const entries = ORDER.flatMap((verdict) => {
    const found = of(verdict);
    if (found.length === 0) return [];
    const lines =
      verdict === 'not_on_record'
        ? [phrases.stated(found.map(({ stated }) => stated))]
        : found.flatMap((row) => linesOf(row, catalog, lang));
    return [{ name: phrases.heads[verdict], lines }];
  });
  const shown = truncated ? [...entries, { name: phrases.truncated, lines: [] }] : entries;
  const cited = rows.flatMap(({ observation }) => observation?.citation ?? []);
  const citations = [...new Set(cited.map((citation) => describeCitation(citation, catalog, lang)))];
  return {
    title,
    entries: shown,
    citations,
    text: [title, ...shown.flatMap(({ name, lines }) => [name, ...lines]), ...citations].join('\n'),
  };
}

function linesOf({ stated, observation, reason }: DraftRow, catalog: Catalog, lang: Lang): string[] {
  if (!observation) return [];
  const phrases = phrasesFor(lang);
  const recorded = phrases.draft.recorded(stated, describeObservation(observation, catalog, lang));
  if (!reason || reason === 'value') return [`• ${recorded}`];
  return [`• ${recorded}`, `  ${reason === 'no_time' ? phrases.draft.noTime : phrases.claimReason[reason]}`];
}
