// What every measurement is told with: percentiles, memory after a collection, one JSON line.

/** The value that so many percent of a sorted copy do not exceed. */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)];
}

/**
 * Median, 99th percentile and longest of all the times, and the 99th percentile of each question's own median: what
 * the slowest questions take when nothing else runs in between. One list of milliseconds a question.
 */
export function summarize(rounds) {
  const times = rounds.flat();
  return {
    questions: rounds.length,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    steadyP99: percentile(
      rounds.map((own) => percentile(own, 50)),
      99,
    ),
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

/** Ends a measurement: the result as one line of JSON. */
export function report(result) {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
