// What every measurement is told with: percentiles, memory after a collection, one JSON line.

/** The value that so many percent of a sorted copy do not exceed. */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)];
}

/**
 * Median, 99th percentile and longest of all the times; and of each question's quickest round, which is what it takes
 * when no other process runs in between.
 */
export function summarize(rounds) {
  const times = rounds.flat();
  const quickest = rounds.map((own) => Math.min(...own));
  return {
    questions: rounds.length,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    undisturbed: { p50: percentile(quickest, 50), p99: percentile(quickest, 99) },
    most: times.reduce((most, time) => Math.max(most, time), 0),
  };
}

/** Megabytes resident and in the heap after a full collection; needs --expose-gc. */
export function memory() {
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  return { resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20 };
}

/** What the work comes to and how many milliseconds it took. */
export function timed(work) {
  const started = performance.now();
  const result = work();
  return { result, ms: performance.now() - started };
}

/** Milliseconds of processor time this process has used, on all threads. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Ends a measurement: the result as one line of JSON. */
export function report(result) {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
