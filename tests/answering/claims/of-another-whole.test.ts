// A percentage told of things that the metric does not count.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askOpenDoors, askQuietHarbours, askTurnUpAndGo } from '../ask.ts';

describe('a percentage told of what another metric counts', () => {
  it.each([
    [askQuietHarbours, '31.8% of vessels run on battery'],
    [askQuietHarbours, '24% of passengers sailed on battery in 2024'],
    [askTurnUpAndGo, '24.1% of lines are electric'],
    [askOpenDoors, '34.6% of visits were digital'],
    [askHotAtNoon, '42% of kitchens are local'],
    [askOneMorePint, '18.2% of sessions were first-time in 2024'],
  ])('is not confirmed (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
  });

  it.each([
    [askQuietHarbours, '24% of sailings were made on battery in 2024'],
    [askTurnUpAndGo, '24.1% of the buses are electric'],
    [askOpenDoors, '48.4% of residents had a library card in June 2024'],
    [askHotAtNoon, '42% of the food was local in 2024'],
    [askHotAtNoon, '78.5% of pupils are satisfied'],
    [askOneMorePint, '18.2% of donors were first-time in 2024'],
  ])('is confirmed of its own (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
