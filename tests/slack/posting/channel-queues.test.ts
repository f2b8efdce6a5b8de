import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../../src/cli/simulation/virtual-clock.ts';
import { createChannelQueues } from '../../../src/slack/posting/channel-queues.ts';
import { createHeldClock } from '../held-clock.ts';

describe('createChannelQueues', () => {
  it('makes one post a second a channel, in the order asked', async () => {
    const clock = createHeldClock(0);
    const inChannel = createChannelQueues(clock, 1_000);
    const made: [string, number][] = [];
    const post = (channel: string, name: string) =>
      inChannel(channel, async (turn) => {
        await turn.ready();
        made.push([name, clock.now()]);
      });

    await Promise.all([post('C1', 'a'), post('C1', 'b'), post('C1', 'c'), post('C2', 'x')]);

    expect(made).toEqual([['a', 0], ['x', 0], ['b', 1_000], ['c', 2_000]]); // biome-ignore format: one line
  });

  it('holds one channel and lets the others go on', async () => {
    const clock = createHeldClock(0);
    const inChannel = createChannelQueues(clock, 0);
    const made: [string, number][] = [];
    const limited = inChannel('C1', async (turn) => {
      turn.holdFor(30_000);
      await turn.ready();
      made.push(['limited', clock.now()]);
    });
    const other = inChannel('C2', async (turn) => {
      await turn.ready();
      made.push(['other', clock.now()]);
    });

    await Promise.all([limited, other]);

    expect(made).toEqual([['other', 0], ['limited', 30_000]]); // biome-ignore format: one line
  });

  it('holds nothing up until a clock that was put back has caught up', async () => {
    const clock = createVirtualClock(86_400_000);
    const inChannel = createChannelQueues(clock, 1_000);
    const made: string[] = [];
    const post = (name: string) =>
      inChannel('C1', async (turn) => {
        await turn.ready();
        made.push(name);
      });
    await post('tomorrow');
    clock.set(0);
    await post('today');

    expect(made).toEqual(['tomorrow', 'today']);
  });

  it('goes on after work that failed', async () => {
    const inChannel = createChannelQueues(createHeldClock(), 0);
    const failed = inChannel('C1', () => Promise.reject(new Error('lost')));
    const next = inChannel('C1', async () => 'made');
    await expect(failed).rejects.toThrow('lost');
    await expect(next).resolves.toBe('made');
  });
});
