import { describe, expect, it } from 'vitest';
import { createExpectedDates } from '../../../src/cli/simulation/expected-dates.ts';
import { type SimulationOptions, simulateDigests } from '../../../src/cli/simulation/simulate-digests.ts';
import { createSimulatedSlack, NO_FAULTS } from '../../../src/cli/simulation/simulated-slack.ts';
import { createVirtualClock } from '../../../src/cli/simulation/virtual-clock.ts';
import { makeSubscription } from '../../digest/newsroom.ts';

const simulate = (options: Partial<SimulationOptions> = {}) =>
  simulateDigests({
    ...{ start: Date.parse('2026-01-01T00:00Z'), days: 14, channels: 200, processes: 3 },
    ...{ kills: 0, outages: 0, faults: NO_FAULTS, seed: 7 },
    ...options,
  });

describe('a simulation without faults', () => {
  it('posts everything due, once and on time', async () => {
    const report = await simulate();

    expect(report.expected).toBeGreaterThan(2_000);
    expect(report).toMatchObject({ arrived: report.expected, repeats: 0, misses: 0, skipped: 0, notices: 0 });
    expect(report.lateness.most).toBeLessThan(2_000);
  });

  // The clocks of New York go forward on 8 March 2026, those of London on 29 March, those of Lord Howe back on 5 April.
  it('holds through the changes of the clocks', async () => {
    const report = await simulate({ start: Date.parse('2026-03-01T00:00Z'), days: 40, channels: 100 });

    expect(report).toMatchObject({ arrived: report.expected, repeats: 0, misses: 0 });
  });

  it('is the same for the same seed, and another for another', async () => {
    const [one, same, other] = [await simulate(), await simulate(), await simulate({ seed: 8 })];

    expect(same).toEqual(one);
    expect(other.expected).not.toBe(one.expected);
  });
});

describe('a simulation with faults', () => {
  it('repeats and misses nothing, and tells of what it could not find out', async () => {
    const faults = { rateLimited: 0.05, serverError: 0.05, lost: 0.1, unreadable: 0.2, archived: 0.05 };
    const report = await simulate({ faults, kills: 10 });

    expect(report).toMatchObject({ repeats: 0, misses: 0 });
    expect(report.stopped).toBeGreaterThan(0);
    expect(report.inDoubt).toBeGreaterThan(0);
    expect(report.notices).toBe(report.inDoubt + report.stopped);
    expect(report.lateness.most).toBeGreaterThan(30_000);
  });

  it('posts late after an outage, or says that it is too late', async () => {
    const report = await simulate({ outages: 12 });

    expect(report).toMatchObject({ repeats: 0, misses: 0 });
    expect(report.arrived + report.skipped).toBe(report.expected);
    expect(report.skipped).toBeGreaterThan(0);
    expect(report.lateness.most).toBeGreaterThan(5 * 60_000);
  });
});

describe('what a simulation counts', () => {
  it('are the posts that come twice', async () => {
    const clock = createVirtualClock(0);
    const slack = createSimulatedSlack({ clock, random: () => 0.5, faults: NO_FAULTS, archivedFrom: 1e9 });
    const { signal } = new AbortController();
    for (const key of ['one', 'two', 'one']) {
      const posting = slack.publish(makeSubscription('a', '2026-01-01T00:00Z'), {} as never, key, signal);
      await clock.advanceTo(clock.now() + 5_000);
      await posting;
    }

    expect([slack.arrived(), slack.repeats()]).toEqual([3, 1]);
  });

  it('are the dates due, as the calendar has them', () => {
    const start = Date.parse('2026-03-01T00:00Z');
    const expected = createExpectedDates(start);
    const daily = { time: '02:30', days: [1, 2, 3, 4, 5, 6, 7], timeZone: 'America/New_York' } as const;

    expect(expected(daily, Date.parse('2026-04-01T00:00Z'))).toBe(31);
    expect(expected({ ...daily, days: [7] }, Date.parse('2026-04-01T00:00Z'))).toBe(5);
    expect(expected(daily, start)).toBe(0);
  });
});
