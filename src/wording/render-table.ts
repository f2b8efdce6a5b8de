// Figures in the rows of a native table: one a row, with its period and what it is.
import type { Answer, AnswerBody } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang, Localized, Observation } from '../knowledge/types.ts';
import { describeFigure, describeMetric, describeValue, phrasesFor } from './describe.ts';
import { periodOf } from './render-figures.ts';
import type { RenderedTable } from './rendered-answer.ts';

/** The table of what was looked up, where it has more than one figure. */
export function tableOf({ body }: Answer, catalog: Catalog, lang: Lang): RenderedTable | undefined {
  if (body.kind !== 'metric' && body.kind !== 'metrics_of') return undefined;
  if (body.observations.length < 2) return undefined;
  return renderTable(captionOf(body, catalog)[lang], body.observations, catalog, lang);
}

function captionOf(body: AnswerBody & { kind: 'metric' | 'metrics_of' }, catalog: Catalog): Localized {
  if (body.kind === 'metric') return catalog.variable(body.variable).name;
  return body.entity === undefined ? catalog.pack.name : catalog.entity(body.entity).name;
}

/** One row a figure; a column that would say the same in every row is left out. */
export function renderTable(
  caption: string,
  observations: readonly Observation[],
  catalog: Catalog,
  lang: Lang,
): RenderedTable {
  const phrases = phrasesFor(lang);
  const { columns } = phrases;
  const metricOf = (o: Observation) =>
    describeMetric(catalog.variable(o.variable), o.benchmark, catalog, lang);
  const candidates: readonly { head: string; isKept: boolean; cell: (o: Observation) => string }[] = [
    { head: columns.entity, isKept: true, cell: (o) => catalog.entity(o.entity).name[lang] },
    { head: columns.metric, isKept: new Set(observations.map(metricOf)).size > 1, cell: metricOf },
    { head: columns.period, isKept: true, cell: (o) => periodOf(o, lang) || columns.noPeriod },
    { head: columns.value, isKept: true, cell: (o) => describeValue(o, catalog, lang) },
    { head: columns.status, isKept: true, cell: (o) => columns.statuses[o.status] },
  ];
  const kept = candidates.filter(({ isKept }) => isKept);
  return {
    caption,
    header: kept.map(({ head }) => head),
    rows: observations.map((o) => kept.map(({ cell }) => cell(o))),
    lines: observations.map((o) => phrases.entityRow(describeFigure(o, catalog, lang), o.status)),
  };
}
