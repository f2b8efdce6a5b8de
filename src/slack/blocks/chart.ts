import type { Block } from '@slack/types';
import type { RenderedChart } from '../../wording/rendered-answer.ts';
import { LIMITS } from './limits.ts';
import { escapeText, truncateText } from './text.ts';

/** A native line chart; Slack's published types do not have it yet. */
export interface ChartBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'line';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label?: string };
  };
}

const FEWEST_POINTS = 3;

/** A line chart of the series, or nothing where Slack would not draw it: too few points, or two of one name. */
export function buildChart(chart: RenderedChart): ChartBlock | undefined {
  const points = chart.points.slice(-LIMITS.chartPoints).map(({ label, value }) => ({
    label: cutLabel(label, LIMITS.chartLabel),
    value,
  }));
  const categories = points.map(({ label }) => label);
  if (points.length < FEWEST_POINTS || new Set(categories).size < points.length) return undefined;
  if (points.some(({ value }) => !Number.isFinite(value))) return undefined;
  return {
    type: 'data_visualization',
    title: cutLabel(chart.title, LIMITS.chartTitle),
    chart: {
      type: 'line',
      series: [{ name: cutLabel(chart.unit || chart.title, LIMITS.chartLabel), data: points }],
      axis_config: { categories, ...(chart.unit && { y_label: cutLabel(chart.unit, LIMITS.axisLabel) }) },
    },
  };
}

function cutLabel(text: string, limit: number): string {
  return escapeText(truncateText(text, limit));
}
