import { describe, expect, it } from 'vitest';
import type { DeliveryEvent } from '../../src/digest/delivery-event.ts';
import type { DeliveryStore } from '../../src/digest/delivery-store.ts';
import { createInMemoryStore } from '../../src/digest/in-memory-store.ts';
import { WEEKDAYS } from '../../src/digest/schedule.ts';
import { CLOCK_CHANGES } from './clock-changes.ts';
import { emptyPost, makeSubscription, openNewsroom, POSTED } from './newsroom.ts';

// 2026-07-29 is a Wednesday; 09:00 in Shanghai is 01:00 UTC.
const day = (time: string) => `2026-07-${time}+08:00`;
const EVE = day('28T12:00:00');
const kinds = (events: readonly DeliveryEvent[]) => events.map(({ kind }) => kind);

describe('a digest', () => {
  it('is posted once, at its time, under the key of its date', async () => {
    const room = openNewsroom({ start: day('29T08:58:00') });
    room.store.put(makeSubscription('a', EVE));
    await room.play(day('29T10:00:00'), room.startProcess());

    expect(room.attempts.map(({ key, at }) => [key, at])).toEqual([
      ['digest:a:2026-07-29', Date.parse(day('29T09:00:00'))],
    ]);
    expect(room.events).toMatchObject([{ kind: 'posted', late: 0, attempts: 1 }]);
  });

  it('comes late after being down from 08:55 to 09:20', async () => {
    const room = openNewsroom({ start: day('29T09:20:00') });
    room.store.put(makeSubscription('a', EVE));
    await room.play(day('29T09:21:00'), room.startProcess());

    expect(room.events).toMatchObject([{ kind: 'posted', late: 20 * 60_000 }]);
  });

  it('is skipped and told of beyond the grace, and comes the day after', async () => {
    const room = openNewsroom({ start: day('29T12:00:01') });
    room.store.put(makeSubscription('a', EVE));
    const process = room.startProcess();
    await room.play(day('29T12:10:00'), process);

    expect(room.attempts).toEqual([]);
    expect(room.events).toMatchObject([
      { kind: 'skipped', reason: 'missed', delivery: { date: '2026-07-29' } },
    ]);

    room.clock.set(Date.parse(day('30T08:59:59')));
    await room.play(day('30T09:01:00'), process);
    expect(room.attempts.map(({ key }) => key)).toEqual(['digest:a:2026-07-30']);
  });

  it('does not come again when the clock is put back', async () => {
    const room = openNewsroom({ start: day('29T08:59:00') });
    room.store.put(makeSubscription('a', EVE));
    const process = room.startProcess();
    await room.play(day('29T09:05:00'), process);
    room.clock.set(Date.parse(day('29T08:00:00')));
    await room.play(day('29T09:30:00'), process);

    expect(room.attempts).toHaveLength(1);
  });

  it('does not come again on a date when its time is set later that day', async () => {
    const room = openNewsroom({ start: day('29T08:59:00') });
    room.store.put(makeSubscription('a', EVE));
    const process = room.startProcess();
    await room.play(day('29T09:05:00'), process);
    const schedule = { time: '10:00', days: [1, 2, 3, 4, 5], timeZone: 'Asia/Shanghai' } as const;
    room.store.put(makeSubscription('a', day('29T09:05:00'), { schedule }));
    await room.play(day('29T10:30:00'), process);

    expect(room.attempts).toHaveLength(1);
  });

  it('is not posted where there is nothing to tell', async () => {
    const room = openNewsroom({
      start: day('29T08:59:00'),
      compose: async () => ({ pack: 'pack', post: undefined }),
    });
    room.store.put(makeSubscription('a', EVE));
    await room.play(day('29T09:05:00'), room.startProcess());

    expect(room.attempts).toEqual([]);
    expect(kinds(room.events)).toEqual(['empty']);
    expect((await room.store.historyOf('a')).pack).toBe('pack');
  });

  it('remembers what it has shown', async () => {
    const room = openNewsroom({ start: day('29T08:59:00') });
    room.store.put(makeSubscription('a', EVE));
    await room.play(day('29T09:05:00'), room.startProcess());

    expect([...(await room.store.historyOf('a')).shown]).toEqual([['figure', '2026-07-29']]);
  });
});

describe('where the clocks change', () => {
  it.each(CLOCK_CHANGES)(
    'in %s a digest at %s from %s on comes once a date',
    async (timeZone, time, date, runs) => {
      const instants = runs.flatMap((run) => (run === undefined ? [] : [Date.parse(run)]));
      const first = (instants[0] ?? 0) - 60_000;
      const room = openNewsroom({ start: new Date(first).toISOString() });
      const schedule = { time, days: WEEKDAYS, timeZone };
      room.store.put(makeSubscription('a', new Date(first).toISOString(), { schedule }));
      const process = room.startProcess();
      // Up to each run, through it, and through the hours in which the clocks may show its time again.
      for (const instant of instants) {
        room.clock.set(instant - 2_000);
        await room.play(new Date(instant + 2_000).toISOString(), process);
        for (let quarters = 1; quarters <= 12; quarters += 1) {
          room.clock.set(instant + quarters * 15 * 60_000);
          await room.play(new Date(instant + quarters * 15 * 60_000 + 2_000).toISOString(), process);
        }
      }

      expect(room.attempts.map(({ at }) => at)).toEqual(instants);
      expect(new Set(room.attempts.map(({ key }) => key)).size).toBe(instants.length);
      expect(room.attempts[0]?.key).toBe(`digest:a:${date}`);
    },
  );
});

describe('an attempt that fails', () => {
  const play = async (options: Partial<Parameters<typeof openNewsroom>[0]>, until = '29T09:30:00') => {
    const room = openNewsroom({ start: day('29T08:59:59'), ...options });
    room.store.put(makeSubscription('a', EVE));
    await room.play(day(until), room.startProcess());
    return room;
  };

  it('for the rate limit is made again after the time Slack asks for', async () => {
    const room = await play({
      answers: { 'C-a': [{ kind: 'retry', after: 30_000, reason: 'ratelimited' }, POSTED] },
    });
    const [first, second] = room.attempts;

    expect(room.attempts).toHaveLength(2);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(30_000);
    expect(kinds(room.events)).toEqual(['put_off', 'posted']);
  });

  it('is made again and again, each wait longer, until the grace is over', async () => {
    const room = await play(
      { answers: { 'C-a': [{ kind: 'retry', reason: 'internal_error' }] } },
      '29T13:00:00',
    );
    const waits = room.attempts.slice(1).map(({ at }, index) => at - (room.attempts[index]?.at ?? 0));

    expect(waits.length).toBeGreaterThan(10);
    expect(waits.slice(0, 6)).toEqual([...waits.slice(0, 6)].sort((a, b) => a - b));
    expect(Math.max(...waits)).toBeLessThan(6 * 60_000);
    expect(room.events.at(-1)).toMatchObject({ kind: 'skipped', reason: 'too_late' });
  });

  it('with its answer lost is looked for, and not made again where it is found', async () => {
    const room = await play({
      answers: { 'C-a': [{ kind: 'lost', reason: 'reset' }] },
      finds: { 'C-a': { kind: 'found', ts: '7' } },
    });

    expect(room.attempts).toHaveLength(1);
    expect(room.looks).toEqual(['digest:a:2026-07-29']);
    expect(kinds(room.events)).toEqual(['put_off', 'found']);
  });

  it('with its answer lost is made again where the post is not there', async () => {
    const room = await play({ answers: { 'C-a': [{ kind: 'lost', reason: 'reset' }, POSTED] } });

    expect(room.attempts).toHaveLength(2);
    expect(kinds(room.events)).toEqual(['put_off', 'posted']);
  });

  it('with its answer lost where nobody may look is told to the owner once, and not made again', async () => {
    const room = await play({
      answers: { 'C-a': [{ kind: 'lost', reason: 'reset' }] },
      finds: { 'C-a': { kind: 'unknown', reason: 'missing_scope' } },
    });

    expect(room.attempts).toHaveLength(1);
    expect(room.notices).toEqual([{ owner: 'U-a', notice: { kind: 'in_doubt', date: '2026-07-29' } }]);
  });

  it('that hangs counts as lost', async () => {
    const room = await play({ answers: { 'C-a': ['hang', POSTED] } });

    expect(room.attempts).toHaveLength(2);
    expect(room.events[0]).toMatchObject({ kind: 'put_off', reason: 'no answer in time' });
  });
});

describe('a refusal', () => {
  it.each(['not_in_channel', 'is_archived', 'account_inactive', 'token_revoked', 'missing_scope'])(
    '%s stops the subscription, tells its owner once and leaves the others alone',
    async (code) => {
      const room = openNewsroom({
        start: day('29T08:59:59'),
        answers: { 'C-a': [{ kind: 'refused', code }] },
      });
      room.store.put(makeSubscription('a', EVE));
      room.store.put(makeSubscription('b', EVE));
      const process = room.startProcess();
      await room.play(day('29T09:01:00'), process);
      room.clock.set(Date.parse(day('30T08:59:59')));
      await room.play(day('30T09:01:00'), process);

      expect(room.attempts.filter(({ channel }) => channel === 'C-a')).toHaveLength(1);
      expect(room.attempts.filter(({ channel }) => channel === 'C-b')).toHaveLength(2);
      expect(room.notices).toEqual([{ owner: 'U-a', notice: { kind: 'stopped', code } }]);
    },
  );

  it('of this one message leaves the subscription on', async () => {
    const room = openNewsroom({
      start: day('29T08:59:59'),
      answers: { 'C-a': [{ kind: 'refused', code: 'msg_too_long' }, POSTED] },
    });
    room.store.put(makeSubscription('a', EVE));
    const process = room.startProcess();
    await room.play(day('29T09:01:00'), process);
    room.clock.set(Date.parse(day('30T08:59:59')));
    await room.play(day('30T09:01:00'), process);

    expect(kinds(room.events)).toEqual(['refused', 'posted']);
    expect(room.notices).toEqual([]);
  });
});

describe('many channels', () => {
  it('are not held up by one that hangs or is limited', async () => {
    const room = openNewsroom({
      start: day('29T08:59:59'),
      answers: { 'C-0': ['hang'], 'C-1': [{ kind: 'retry', after: 600_000, reason: 'ratelimited' }] },
    });
    for (let at = 0; at < 50; at += 1) room.store.put(makeSubscription(String(at), EVE));
    await room.play(day('29T09:00:02'), room.startProcess());

    expect(room.events.filter(({ kind }) => kind === 'posted')).toHaveLength(48);
  });

  it('are not held up by a team whose posts all hang', async () => {
    const team = Array.from({ length: 100 }, (_, at) =>
      makeSubscription(`slow-${at}`, EVE, { team: 'SLOW' }),
    );
    const room = openNewsroom({
      start: day('29T08:59:59'),
      answers: Object.fromEntries(team.map(({ channel }) => [channel, ['hang'] as const])),
      settings: { concurrency: 40, perTeam: 20 },
    });
    for (const subscription of team) room.store.put(subscription);
    for (let at = 0; at < 30; at += 1) room.store.put(makeSubscription(`quick-${at}`, EVE));
    await room.play(day('29T09:00:03'), room.startProcess());

    expect(room.events.filter(({ kind }) => kind === 'posted')).toHaveLength(30);
    expect(room.attempts.filter(({ channel }) => channel.startsWith('C-slow'))).toHaveLength(20);
  });

  it('that are one channel get a post a second', async () => {
    const room = openNewsroom({ start: day('29T08:59:59') });
    for (const id of ['a', 'b', 'c']) room.store.put(makeSubscription(id, EVE, { channel: 'C' }));
    await room.play(day('29T09:01:00'), room.startProcess());
    const times = room.attempts.map(({ at }) => at).sort((a, b) => a - b);

    expect(times.map((at) => at - (times[0] ?? 0))).toEqual([0, 1_000, 2_000]);
  });

  it('that are one channel need not wait for a clock that was put back to catch up', async () => {
    const room = openNewsroom({ start: day('30T08:59:00') });
    room.store.put(makeSubscription('a', day('29T12:00:00'), { channel: 'C' }));
    const process = room.startProcess();
    await room.play(day('30T09:01:00'), process);
    room.clock.set(Date.parse(day('29T08:59:00')));
    room.store.put(makeSubscription('b', EVE, { channel: 'C' }));
    await room.play(day('29T09:01:00'), process);

    expect(room.attempts.map(({ key }) => key)).toEqual(['digest:a:2026-07-30', 'digest:b:2026-07-29']);
  });

  it('never have more at work at once than there is room for', async () => {
    const room = openNewsroom({ start: day('29T08:59:59'), settings: { concurrency: 7, perTeam: 7 } });
    for (let at = 0; at < 60; at += 1) room.store.put(makeSubscription(String(at), EVE));
    const slow = openNewsroom({
      start: day('29T08:59:59'),
      answers: Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`C-${at}`, ['hang'] as const])),
      settings: { concurrency: 7, perTeam: 7 },
    });
    for (let at = 0; at < 60; at += 1) slow.store.put(makeSubscription(String(at), EVE));
    await room.play(day('29T09:00:10'), room.startProcess());
    await slow.play(day('29T09:00:10'), slow.startProcess());

    expect(room.attempts).toHaveLength(60);
    expect(slow.attempts).toHaveLength(7);
  });
});

describe('a process that is stopped', () => {
  it('ends what it is at, claims no more, and leaves the rest to others', async () => {
    const room = openNewsroom({
      start: day('29T09:00:01'),
      settings: { concurrency: 10, perTeam: 10 },
      takes: 500,
    });
    for (let at = 0; at < 60; at += 1) room.store.put(makeSubscription(String(at), EVE));
    const stopping = new AbortController();
    const over = room.startProcess().runner.run(stopping.signal);
    await room.clock.advanceTo(room.clock.now() + 100);
    stopping.abort();
    await room.clock.advanceTo(room.clock.now() + 5_000);
    await over;

    expect(kinds(room.events)).toEqual(Array.from({ length: 10 }, () => 'posted'));
    expect(room.store.openCount()).toBe(50);
    await room.play(day('29T09:01:00'), room.startProcess());
    expect(room.attempts).toHaveLength(60);
  });
});

describe('several processes', () => {
  it('post each digest once', async () => {
    const room = openNewsroom({ start: day('29T08:59:59') });
    for (let at = 0; at < 100; at += 1) room.store.put(makeSubscription(String(at), EVE));
    await room.play(day('29T09:00:30'), room.startProcess(), room.startProcess(), room.startProcess());

    expect(room.attempts).toHaveLength(100);
    expect(new Set(room.attempts.map(({ key }) => key)).size).toBe(100);
  });

  it('take over within a minute what a killed one had begun, by looking first', async () => {
    const room = openNewsroom({
      start: day('29T08:59:59'),
      answers: { 'C-a': ['hang', POSTED] },
      finds: { 'C-a': { kind: 'found', ts: '7' } },
    });
    room.store.put(makeSubscription('a', EVE));
    const killed = room.startProcess();
    const other = room.startProcess();
    await room.play(day('29T09:00:01'), killed);
    killed.kill();
    await room.play(day('29T09:01:00'), other);

    expect(room.attempts).toHaveLength(1);
    expect(kinds(room.events)).toEqual(['found']);
  });

  it('take over within a minute what a killed one had claimed and not begun', async () => {
    let isFirst = true;
    const room = openNewsroom({
      start: day('29T08:59:59'),
      compose: async (_, date) => {
        if (isFirst) {
          isFirst = false;
          await new Promise(() => undefined);
        }
        return {
          pack: 'pack',
          post: emptyPost(date),
        };
      },
    });
    room.store.put(makeSubscription('a', EVE));
    const killed = room.startProcess();
    await room.play(day('29T09:00:01'), killed);
    killed.kill();
    await room.play(day('29T09:01:00'), room.startProcess());

    expect(room.attempts).toHaveLength(1);
    expect(room.looks).toEqual([]);
  });
});

describe('a store that fails', () => {
  const away = async (): Promise<never> => {
    throw new Error('the database is away');
  };

  // Every call fails between two instants.
  function failingBetween(from: string, until: string, now: () => number) {
    const store = createInMemoryStore();
    const isAway = () => now() >= Date.parse(from) && now() < Date.parse(until);
    const gate =
      <A extends unknown[], R>(step: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        isAway() ? away() : step(...args);
    const gated: DeliveryStore = {
      findDue: gate(store.findDue),
      recordPlans: gate(store.recordPlans),
      claim: gate(store.claim),
      beginPosting: gate(store.beginPosting),
      settle: gate(store.settle),
      historyOf: gate(store.historyOf),
      readSnapshot: gate(store.readSnapshot),
      keepSnapshot: gate(store.keepSnapshot),
      stop: gate(store.stop),
    };
    return { store, gated };
  }

  it('for half a minute loses nothing, and is told of once', async () => {
    let now = () => 0;
    const { store, gated } = failingBetween(day('29T08:59:50'), day('29T09:00:20'), () => now());
    const room = openNewsroom({ start: day('29T08:59:00'), store: gated });
    now = room.clock.now;
    store.put(makeSubscription('a', EVE));
    await room.play(day('29T09:02:00'), room.startProcess());

    expect(room.attempts).toHaveLength(1);
    expect(kinds(room.events)).toEqual(['store_failed', 'store_back', 'posted']);
  });

  it('between post and record leaves the post to be found', async () => {
    let now = () => 0;
    const { store, gated } = failingBetween(day('29T09:00:00.001'), day('29T09:00:30'), () => now());
    const room = openNewsroom({
      start: day('29T08:59:59'),
      store: gated,
      finds: { 'C-a': { kind: 'found', ts: '7' } },
      // The answer comes when the store is already away.
      compose: async (_, date) => ({
        pack: 'pack',
        post: emptyPost(date),
      }),
      answers: { 'C-a': ['hang'] },
    });
    now = room.clock.now;
    store.put(makeSubscription('a', EVE));
    await room.play(day('29T09:02:00'), room.startProcess());

    expect(room.attempts).toHaveLength(1);
    expect(room.events.at(-1)).toMatchObject({ kind: 'found' });
  });
});
