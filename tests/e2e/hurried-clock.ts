import { type Clock, systemClock } from '../../src/slack/clock.ts';

/** A clock that goes so many times as fast as it should, and can be set ahead. */
export function hurriedClock(times: number): Clock & { readonly jump: (ms: number) => void } {
  const start = Date.now();
  let ahead = 0;
  return {
    now: () => start + (Date.now() - start) * times + ahead,
    wait: (ms, signal) => systemClock.wait(ms / times, signal),
    jump: (ms) => {
      ahead += ms;
    },
  };
}
