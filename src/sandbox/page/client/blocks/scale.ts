/** The numbers beside a chart: round ones, from just below the smallest value to just above the greatest. */
const steps = [1, 2, 2.5, 5, 10];
const wanted = 4;

/** Ticks that take in every value, and zero where the values do not lie far from it. */
export function ticksFor(values: readonly number[], fromZero: boolean): number[] {
  if (values.length === 0) return [0, 1];
  const low = fromZero ? Math.min(0, ...values) : Math.min(...values);
  const high = Math.max(...values, fromZero ? 0 : Number.NEGATIVE_INFINITY);
  const rough = (high - low || Math.abs(high) || wanted) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((one) => one * power >= rough) ?? 10) * power;
  const start = Math.floor(low / step);
  const count = Math.ceil(high / step) - start;
  // Whole multiples, so that 0.1 + 0.2 does not show.
  return Array.from({ length: Math.max(count, 1) + 1 }, (_, index) =>
    Number(((start + index) * step).toPrecision(12)),
  );
}
