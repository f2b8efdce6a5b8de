/** Line, area and bar charts in one coordinate system: the axes with their numbers, and what is drawn in them. */
import type { ReactNode } from 'react';
import { usePage } from '../state/page-context.tsx';
import type { ChartData } from './read-chart.ts';
import { ticksFor } from './scale.ts';
import { useWidth } from './use-width.ts';
import { widest, wrapLabel } from './wrap-label.ts';

const height = 232;
/** How wide a narrow letter of a label is. */
const LETTER_PX = 6;
/** Between two labels, in letters. */
const GAP = 0.5;
const edge = { top: 24, right: 12, bottom: 42, left: 44 };

export type Scale = { x(index: number): number; y(value: number): number; band: number; base: number };

type PlotProps = { chart: ChartData; label: string; children: (scale: Scale) => ReactNode };

export function Plot({ chart, label, children }: PlotProps) {
  const { strings } = usePage();
  const { element, width } = useWidth<SVGSVGElement>(520);
  const values = chart.series.flatMap((one) => one.values).filter((value) => value !== undefined);
  const ticks = ticksFor(values, true);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const band = (width - edge.left - edge.right) / Math.max(chart.categories.length, 1);
  const y = (value: number) =>
    height - edge.bottom - ((value - low) / (high - low || 1)) * (height - edge.top - edge.bottom);
  const scale: Scale = { x: (index) => edge.left + band * (index + 0.5), y, band, base: y(Math.max(0, low)) };
  const figures = new Intl.NumberFormat(strings.locale, { maximumFractionDigits: 2 });
  const labels = chart.categories.map((category) => wrapLabel(category, band / LETTER_PX - GAP));
  // Every label that finds room.
  const every = Math.ceil(((Math.max(...labels.map(widest), 1) + GAP) * LETTER_PX) / band);
  return (
    <svg
      ref={element}
      className="plot"
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
          <text className="tick" x={edge.left - 8} y={y(tick) + 4} textAnchor="end">
            {figures.format(tick)}
          </text>
        </g>
      ))}
      {labels.map((lines, index) =>
        index % every === 0 ? (
          <text key={chart.categories[index]} className="tick" y={height - 22} textAnchor="middle">
            {lines.map((line, at) => (
              <tspan key={line} x={scale.x(index)} dy={at === 0 ? 0 : 15}>
                {line}
              </tspan>
            ))}
          </text>
        ) : null,
      )}
      {children(scale)}
    </svg>
  );
}

type PartProps = { chart: ChartData; scale: Scale };

export function Lines({ chart, scale }: PartProps) {
  return chart.series.map(({ name, values }, index) => {
    const points = values.flatMap((value, at) =>
      value === undefined ? [] : { x: scale.x(at), y: scale.y(value), value, at },
    );
    const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
    const [first, last] = [points[0], points.at(-1)];
    return (
      <g key={name} data-series={index}>
        {first && last && (
          <path
            className="area"
            d={`${path}L${last.x} ${scale.base}L${first.x} ${scale.base}Z`}
            data-kind={chart.kind}
          />
        )}
        <path className="line" d={path} />
        {points.map((point) => (
          <g key={point.at}>
            <circle className="dot" cx={point.x} cy={point.y} r="4" />
            {chart.series.length === 1 && (
              <text className="value" x={point.x} y={point.y - 10} textAnchor="middle">
                {point.value}
              </text>
            )}
          </g>
        ))}
      </g>
    );
  });
}

export function Bars({ chart, scale }: PartProps) {
  const breadth = Math.min(48, (scale.band * 0.7) / Math.max(chart.series.length, 1));
  return chart.series.map(({ name, values }, index) => (
    <g key={name} data-series={index}>
      {values.map((value, at) => {
        if (value === undefined) return null;
        const x = scale.x(at) + (index - chart.series.length / 2) * breadth;
        const top = Math.min(scale.y(value), scale.base);
        return (
          <rect
            key={chart.categories[at]}
            className="bar"
            x={x}
            y={top}
            width={Math.max(breadth - 2, 1)}
            height={Math.abs(scale.base - scale.y(value))}
            rx="2"
          />
        );
      })}
    </g>
  ));
}
