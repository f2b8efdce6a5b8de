// The scoreboard in words: for each pair the latest figure, what is left, the trend, what is ahead.
import type { ScoreboardRow } from '../answering/overviews/scoreboard.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { describeCitation, describeMetric, describeValue, phrasesFor } from './describe.ts';
import { formatDerived } from './render-derived.ts';
import { periodOf } from './render-figures.ts';

export interface RenderedScoreboard {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly citations: readonly string[];
  readonly text: string;
}

export function renderScoreboard(
  rows: readonly ScoreboardRow[],
  catalog: Catalog,
  lang: Lang,
): RenderedScoreboard {
  const { scoreboard } = phrasesFor(lang);
  const entries = rows.map((row) => ({
    name: nameOf(row, catalog, lang),
    lines: linesOf(row, catalog, lang),
  }));
  const cited = rows.flatMap(({ latest, ahead, change }) => [
    latest,
    ...(ahead ? [ahead] : []),
    ...(change?.operands ?? []),
  ]);
  const citations = [...new Set(cited.map(({ citation }) => describeCitation(citation, catalog, lang)))];
  const body =
    entries.length > 0 ? entries.flatMap(({ name, lines }) => [name, ...lines]) : [scoreboard.empty];
  return {
    title: scoreboard.title,
    entries,
    citations,
    text: [scoreboard.title, ...body, ...citations].join('\n'),
  };
}

function nameOf({ entity, benchmark, variable }: ScoreboardRow, catalog: Catalog, lang: Lang): string {
  const metric = describeMetric(catalog.variable(variable), benchmark, catalog, lang);
  const names = [entity, benchmark].map((id) => catalog.entity(id).name[lang]);
  return phrasesFor(lang).scoreboard.against(names[0] ?? '', names[1] ?? '', metric);
}

function linesOf({ latest, left, change, ahead }: ScoreboardRow, catalog: Catalog, lang: Lang): string[] {
  const { scoreboard } = phrasesFor(lang);
  const earlier = change?.operands[1];
  return [
    scoreboard.latest(describeValue(latest, catalog, lang), periodOf(latest, lang)),
    ...(left ? [scoreboard.left(formatDerived(left, catalog, lang))] : []),
    ...(change && earlier
      ? [
          scoreboard.change(
            formatDerived(change, catalog, lang),
            periodOf(earlier, lang),
            change.value.startsWith('-'),
          ),
        ]
      : []),
    ...(ahead
      ? [scoreboard.ahead(describeValue(ahead, catalog, lang), periodOf(ahead, lang), ahead.status)]
      : []),
  ];
}
