import { expect, it } from 'vitest';
import { createRunClock } from '../../src/sandbox/run-clock.ts';

it('shows the real time, runs on from where it jumped to, and comes back', () => {
  let real = 1_000;
  const clock = createRunClock(() => real);
  clock.jumpTo(61_000);
  real += 5;

  expect([clock.now(), clock.ahead()]).toEqual([61_005, 60_000]);
  clock.backToNow();
  expect([clock.now(), clock.ahead()]).toEqual([1_005, 0]);
});

it('never jumps back', () => {
  const clock = createRunClock(() => 1_000);
  clock.jumpTo(500);
  expect(clock.now()).toBe(1_000);

  clock.jumpTo(9_000);
  clock.jumpTo(2_000);
  expect(clock.now()).toBe(9_000);
});
