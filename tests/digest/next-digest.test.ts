import { describe, expect, it } from 'vitest';
import { nextDigest } from '../../src/digest/next-digest.ts';
import { makeSubscription } from './newsroom.ts';

const at = (time: string) => Date.parse(`2026-07-${time}+08:00`);
const EVE = '2026-07-28T12:00:00+08:00';
const none = () => false;

describe('the next digest', () => {
  it('is the earliest of all channels', () => {
    const late = { time: '18:00', days: [3], timeZone: 'Asia/Shanghai' } as const;
    const subscriptions = [makeSubscription('late', EVE, { schedule: late }), makeSubscription('a', EVE)];

    expect(nextDigest(subscriptions, none)).toEqual({ at: at('29T09:00'), channel: 'C-a' });
  });

  it('is not on a date that has had its delivery', () => {
    const had = (id: string, date: string) => id === 'a' && date <= '2026-07-30';

    expect(nextDigest([makeSubscription('a', EVE)], had)?.at).toBe(at('31T09:00'));
  });

  it('comes when a pause is over', () => {
    const paused = makeSubscription('a', EVE, { pausedUntil: '2026-08-01' });

    expect(nextDigest([paused], none)?.at).toBe(at('31T09:00') + 86_400_000);
  });

  it.each([
    ['nobody has one', []],
    ['none is due again', [{ ...makeSubscription('a', EVE), nextRunAt: undefined }]],
  ])('is none where %s', (_, subscriptions) => {
    expect(nextDigest(subscriptions, none)).toBeUndefined();
  });
});
