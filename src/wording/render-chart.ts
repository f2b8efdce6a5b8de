// The points of a native chart, where an answer has enough of them.
import type { Answer } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang, Observation } from '../knowledge/types.ts';
import { describeFigure } from './describe.ts';
import { formatPeriod } from './format-period.ts';
import { statusMark } from './render-figures.ts';
import type { RenderedChart } from './rendered-answer.ts';

/** Fewest points that a chart is drawn for in an answer. */
const CHART_POINTS = 3;

/** The chart of an answer that is a series. */
export function chartOf({ body }: Answer, catalog: Catalog, lang: Lang): RenderedChart | undefined {
  if (body.kind !== 'series' && body.kind !== 'metric') return undefined;
  const points = body.observations.filter(({ period, periodStated }) => period !== undefined && periodStated);
  return points.length < CHART_POINTS ? undefined : drawChart(points, catalog, lang);
}

/** The chart of one metric of one entity over stated periods; none for anything else. */
export function drawChart(
  points: readonly Observation[],
  catalog: Catalog,
  lang: Lang,
): RenderedChart | undefined {
  const [first] = points;
  const isOneSeries = new Set(points.map(({ variable, entity }) => `${variable} ${entity}`)).size === 1;
  if (!first || !isOneSeries) return undefined;
  const words = describeFigure(first, catalog, lang);
  const unit = catalog.unitOf(catalog.variable(first.variable));
  return {
    title: `${words.entity} ${words.metric}`,
    unit: unit.name[lang],
    points: points.map((o) => ({
      label: `${o.period ? formatPeriod(o.period, lang) : ''}${statusMark(o, lang)}`,
      value: Number(o.value),
    })),
  };
}
