import type { ChartData } from './read-chart.ts';

const radius = 90;

/** A pie: the slices in their order, from the top, clockwise. */
export function Pie({ chart, label }: { chart: ChartData; label: string }) {
  const values = chart.series[0]?.values ?? [];
  const whole = values.reduce<number>((sum, value) => sum + (value ?? 0), 0) || 1;
  const slices = values.map((value = 0, index) => {
    const before = values.slice(0, index).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    return { label: chart.categories[index] ?? '', from: before / whole, share: value / whole };
  });
  return (
    <svg className="pie" viewBox="-100 -100 200 200" role="img" aria-label={label}>
      {slices.map((slice, index) => (
        <path
          key={slice.label}
          className="slice"
          data-series={index}
          d={slicePath(slice.from, slice.share)}
        />
      ))}
    </svg>
  );
}

function slicePath(from: number, share: number): string {
  // A whole circle has no two ends for an arc to join.
  const to = from + Math.min(share, 0.9999);
  const [a, b] = [pointAt(from), pointAt(to)];
  return `M0 0L${a.x} ${a.y}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${b.x} ${b.y}Z`;
}

function pointAt(part: number): { x: number; y: number } {
  const angle = part * 2 * Math.PI - Math.PI / 2;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
