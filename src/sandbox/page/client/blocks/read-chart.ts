/** Reads a data_visualization block into what is drawn. */
import type { Json } from '../../../types.ts';
import { isObject, objectsIn, stringOf } from './read-block.ts';

export type Series = { name: string; values: (number | undefined)[] };
export type ChartData = {
  kind: 'line' | 'area' | 'bar' | 'pie';
  title: string;
  categories: string[];
  series: Series[];
  unit: string;
};

export function readChart(block: Json): ChartData | undefined {
  const chart = isObject(block.chart) ? block.chart : {};
  const kind = ['line', 'area', 'bar', 'pie'].find((one) => one === chart.type) as
    | ChartData['kind']
    | undefined;
  if (!kind) return undefined;
  const title = stringOf(block.title);
  if (kind === 'pie') {
    const segments = objectsIn(chart.segments);
    const values = segments.map(({ value }) => Number(value));
    return {
      kind,
      title,
      categories: segments.map(({ label }) => stringOf(label)),
      series: [{ name: title, values }],
      unit: '',
    };
  }
  const axis = isObject(chart.axis_config) ? chart.axis_config : {};
  const categories = Array.isArray(axis.categories) ? axis.categories.map(String) : [];
  const series = objectsIn(chart.series).map(({ name, data }) => {
    const points = new Map(objectsIn(data).map(({ label, value }) => [stringOf(label), Number(value)]));
    return { name: stringOf(name), values: categories.map((category) => points.get(category)) };
  });
  return { kind, title, categories, series, unit: stringOf(axis.y_label) };
}
