/**
 * The data_visualization block, after Slack's reference page. The page has raised its limit of series and
 * segments from 6 to 12; 6 stands here, so that a chart passes on either side of that change.
 */
import { limits } from '../limits.ts';
import { byType, isObject, list, number, object, oneOf, type Rule, string } from './schema.ts';

const label = string({ max: limits.chart.label });
const axisLabel = string({ max: limits.chart.axisLabel });

const segment = object({ label, value: number({ above: 0 }) });
const point = object({ label, value: number() });
const series = object({ name: label, data: list(point, { max: limits.chart.categories }) });
const axisConfig = object(
  { categories: list(label, { max: limits.chart.categories }) },
  { x_label: axisLabel, y_label: axisLabel },
);

/** Series names are unique, and every series has one point for every category. */
const seriesMatchCategories: Rule = (chart, at, scope) => {
  if (!isObject(chart) || !Array.isArray(chart.series)) return;
  const categories = isObject(chart.axis_config) ? chart.axis_config.categories : undefined;
  if (!Array.isArray(categories)) return;
  const names = new Set<unknown>();
  for (const [index, one] of chart.series.entries()) {
    if (!isObject(one) || !Array.isArray(one.data)) continue;
    if (names.has(one.name)) scope.report('series names must be unique', `${at}/series/${index}/name`);
    names.add(one.name);
    const labels = one.data.map((entry) => (isObject(entry) ? entry.label : undefined));
    const complete = labels.length === categories.length && categories.every((name) => labels.includes(name));
    if (!complete)
      scope.report('must contain exactly one entry for every category', `${at}/series/${index}/data`);
  }
};

const xyChart = (type: string): Rule =>
  object(
    { type: oneOf(type), series: list(series, { max: limits.chart.series }), axis_config: axisConfig },
    {},
    seriesMatchCategories,
  );

const charts: Record<string, Rule> = {
  pie: object({ type: oneOf('pie'), segments: list(segment, { max: limits.chart.segments }) }),
  bar: xyChart('bar'),
  area: xyChart('area'),
  line: xyChart('line'),
};

export const chartParts: Record<string, Rule> = {
  title: string({ max: limits.chart.title }),
  chart: byType(() => charts),
};
