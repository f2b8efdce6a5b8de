/** Trigger ids: what a person's action gives the app, good for opening one view within three seconds. */
import { secret } from './identifiers.ts';
import { limits } from './limits.ts';

export type Triggers = {
  issue(user: string): string;
  /** Uses a trigger up; the answer is its user, or Slack's error code. */
  exchange(id: string): { user: string } | { error: string };
};

export function createTriggers(now: () => number): Triggers {
  const issued = new Map<string, { user: string; at: number; used: boolean }>();
  return {
    issue(user) {
      const id = `${Math.floor(now())}.${secret(4)}.${secret(16)}`;
      issued.set(id, { user, at: now(), used: false });
      return id;
    },
    exchange(id) {
      const trigger = issued.get(id);
      if (!trigger) return { error: 'invalid_trigger_id' };
      if (trigger.used) return { error: 'exchanged_trigger_id' };
      if (now() - trigger.at > limits.triggerLifetimeMs) return { error: 'expired_trigger_id' };
      trigger.used = true;
      return { user: trigger.user };
    },
  };
}
