/**
 * The clock of a run of the sandbox: the machine's, moved ahead on order, so that what is to happen tomorrow can
 * be seen today. Whoever runs an app on the sandbox hands it the same clock; waits stay real.
 */
export type RunClock = {
  now(): number;
  /** How far it is ahead of the machine's clock, in milliseconds. */
  ahead(): number;
  /** Moves on to an instant; one that is past changes nothing. */
  jumpTo(instant: number): void;
  backToNow(): void;
};

/** A clock that shows what `real` shows until it is moved. */
export function createRunClock(real: () => number): RunClock {
  let ahead = 0;
  return {
    now: () => real() + ahead,
    ahead: () => ahead,
    jumpTo(instant) {
      ahead = Math.max(ahead, instant - real());
    },
    backToNow() {
      ahead = 0;
    },
  };
}
