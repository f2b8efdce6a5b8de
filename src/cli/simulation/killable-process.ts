import type { DeliveryTools } from '../../digest/deliver-one.ts';
import { createDigestRunner, type DigestRunner } from '../../digest/digest-runner.ts';

/** A process that posts digests, and can be killed at any moment. */
export interface KillableProcess {
  readonly runner: DigestRunner;
  /** From now on nothing it has begun comes to an end, and nothing it is told happened. */
  readonly kill: () => void;
}

/** Starts a process whose every step outside itself ends with its life. */
export function startKillableProcess(tools: DeliveryTools): KillableProcess {
  let isDead = false;
  const never = <T>() => new Promise<T>(() => undefined);
  const whileAlive =
    <A extends unknown[], R>(step: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (isDead) return never();
      const result = await step(...args);
      return isDead ? never() : result;
    };
  const { store, publisher, clock } = tools;
  const runner = createDigestRunner({
    ...tools,
    compose: whileAlive(tools.compose),
    clock: { now: clock.now, wait: whileAlive(clock.wait) },
    store: {
      findDue: whileAlive(store.findDue),
      recordPlans: whileAlive(store.recordPlans),
      claim: whileAlive(store.claim),
      beginPosting: whileAlive(store.beginPosting),
      settle: whileAlive(store.settle),
      historyOf: whileAlive(store.historyOf),
      readSnapshot: whileAlive(store.readSnapshot),
      keepSnapshot: whileAlive(store.keepSnapshot),
      stop: whileAlive(store.stop),
    },
    publisher: {
      publish: whileAlive(publisher.publish),
      findPosted: whileAlive(publisher.findPosted),
      tellOwner: whileAlive(publisher.tellOwner),
    },
  });
  return {
    runner,
    kill: () => {
      isDead = true;
    },
  };
}
