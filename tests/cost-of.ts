// What work costs on a machine that other programs use as well.

/** From here on another run will not make it. */
const HOPELESS = 10;
const RUNS = 8;

/** Milliseconds by the clock or by the processor's own time: what is less, for the other counts what others do. */
export function costOf(work: () => void): number {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - start, (user + system) / 1_000);
}

/** The cost of the cheapest of a few runs; no further one is made when one is within `soon`, or far from it. */
export function leastCostOf(work: () => void, soon: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && least >= soon && (run === 0 || least < soon * HOPELESS); run += 1)
    least = Math.min(least, costOf(work));
  return least;
}
