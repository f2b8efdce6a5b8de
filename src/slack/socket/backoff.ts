/** The first wait after a failed connection: short, as most losses are a moment's. */
const FIRST_DELAY_MS = 250;
/** The longest wait: Slack comes back within minutes, and half a minute more is not noticed then. */
const LONGEST_DELAY_MS = 30_000;

/**
 * How long to wait before the next attempt: doubled with every failure in a row, then spread over its upper
 * half so that many bots do not come back in step. `random` is in 0..1.
 */
export function reconnectDelay(failuresInARow: number, random: number): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failuresInARow, 16));
  return Math.max(FIRST_DELAY_MS, Math.round(ceiling / 2 + (ceiling / 2) * random));
}
