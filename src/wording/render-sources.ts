// The publications of the record: what they are, when they were printed, how much is taken from each.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang, Source } from '../knowledge/types.ts';
import { phrasesFor } from './describe.ts';
import { formatDate } from './format-period.ts';

export interface RenderedSources {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly text: string;
}

/** Every source of the pack, the one printed last first. */
export function renderSources(catalog: Catalog, lang: Lang): RenderedSources {
  const { sourcesTitle } = phrasesFor(lang);
  const entries = [...catalog.pack.sources]
    .sort((a, b) => (a.datePublished < b.datePublished ? 1 : a.datePublished > b.datePublished ? -1 : 0))
    .map((source) => ({ name: nameOf(source, lang), lines: linesOf(source, catalog, lang) }));
  return {
    title: sourcesTitle,
    entries,
    text: [sourcesTitle, ...entries.flatMap(({ name, lines }) => [name, ...lines])].join('\n'),
  };
}

/** Publisher, title and the date printed. */
export function nameOf({ publisher, title, datePublished }: Source, lang: Lang): string {
  const date = formatDate(datePublished, lang);
  return lang === 'zh'
    ? `${publisher.zh}《${title.zh}》，${date}`
    : `${publisher.en}, “${title.en}”, ${date}`;
}

function linesOf(source: Source, { pack }: Catalog, lang: Lang): string[] {
  const isFrom = ({ citation }: { readonly citation: { readonly source: string } }) =>
    citation.source === source.id;
  const counts = phrasesFor(lang).sourceCounts(
    pack.observations.filter(isFrom).length,
    pack.statements.filter(isFrom).length,
  );
  return source.url === undefined ? [counts] : [counts, source.url];
}
