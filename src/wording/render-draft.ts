// What checking a draft came to: what is wrong in it first, sort by sort, each figure with the recorded one; then what
// matches; then what is not on record.
import type { DraftCheck, DraftRow } from '../answering/draft/check-draft.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { describeCitation, describeObservation, phrasesFor } from './describe.ts';
import { shortenStated } from './shorten-stated.ts';

export interface RenderedDraft {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly citations: readonly string[];
  readonly text: string;
}

const ORDER = [
  'differs',
  'forecast_as_fact',
  'period_mismatch',
  'unit_mismatch',
  'matches',
  'not_on_record',
] as const;

const LONGEST_STATED = 40;

export function renderDraft({ rows, truncated }: DraftCheck, catalog: Catalog, lang: Lang): RenderedDraft {
  const phrases = phrasesFor(lang).draft;
  const of = (verdict: DraftRow['verdict']) => rows.filter((row) => row.verdict === verdict);
  const [matching, unknown] = [of('matches').length, of('not_on_record').length];
  const title =
    rows.length === 0
      ? phrases.noFigures
      : phrases.title(rows.length, rows.length - matching - unknown, matching, unknown);
  const entries = ORDER.flatMap((verdict) => {
    const found = of(verdict);
    if (found.length === 0) return [];
    const lines =
      verdict === 'not_on_record'
        ? [phrases.stated([...new Set(found.map(({ stated }) => shortenStated(stated, LONGEST_STATED)))])]
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

function linesOf(row: DraftRow, catalog: Catalog, lang: Lang): string[] {
  if (!row.observation) return [];
  const phrases = phrasesFor(lang).draft;
  const recorded = phrases.recorded(
    shortenStated(row.stated, LONGEST_STATED),
    describeObservation(row.observation, catalog, lang),
  );
  return [`• ${recorded}`, ...noteOn(row, catalog, lang).map((note) => `  ${note}`)];
}

function noteOn({ verdict, reason, instead }: DraftRow, catalog: Catalog, lang: Lang): string[] {
  const phrases = phrasesFor(lang).draft;
  if (reason === 'no_time') return [phrases.noTime];
  if (reason === 'bound') return [phrasesFor(lang).claimReason.bound];
  if (verdict !== 'period_mismatch') return [];
  return [instead ? phrases.instead(describeObservation(instead, catalog, lang)) : phrases.otherTime];
}
