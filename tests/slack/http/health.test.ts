import { describe, expect, it } from 'vitest';
import { createHealth } from '../../../src/slack/http/health.ts';

const never = () => new Promise<never>(() => {});
const atOnce = () => Promise.resolve();

function create(parts: { isStopping?: boolean; store?: () => Promise<boolean>; wait?: () => Promise<void> }) {
  let now = 0;
  const { isStopping = false, store = async () => true, wait = never } = parts;
  const healthOf = createHealth({
    isStopping: () => isStopping,
    isStoreReachable: store,
    clock: { now: () => now, wait },
  });
  const pass = (ms: number) => {
    now += ms;
  };
  return { healthOf, pass };
}

describe('createHealth', () => {
  it.each([
    ['a store that answers', {}, 200, 'ready'],
    ['a store that is away', { store: async () => false }, 503, 'store away'],
    ['a store that fails', { store: () => Promise.reject(new Error('gone')) }, 503, 'store away'],
    ['a store that does not answer in time', { store: never, wait: atOnce }, 503, 'store away'],
    ['a bot that stops', { isStopping: true }, 503, 'stopping'],
  ])('tells a load balancer of %s', async (_case, parts, status, state) => {
    const { healthOf } = create(parts);
    expect(await healthOf('/health/ready')).toEqual({ status, state });
    expect(await healthOf('/health/live')).toEqual({ status: 200, state: 'alive' });
  });

  it('asks the store once a second, however often it is asked itself', async () => {
    let asked = 0;
    const { healthOf, pass } = create({
      store: async () => {
        asked += 1;
        return true;
      },
    });
    await Promise.all([1, 2, 3].map(() => healthOf('/health/ready')));
    pass(999);
    await healthOf('/health/ready');
    expect(asked).toBe(1);
    pass(1);
    await healthOf('/health/ready');
    expect(asked).toBe(2);
  });

  it('has nothing to say on another path', async () => {
    expect(await create({}).healthOf('/health')).toBeUndefined();
  });
});
