import type { WebClient } from '@slack/web-api';
import { knownTimeZone } from '../../digest/schedule.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Clock } from '../clock.ts';
import { within } from '../within.ts';

/** The time zone of someone's profile; undefined where Slack does not say, or not soon. */
export type TimeZoneOf = (user: string) => Promise<string | undefined>;

/** What opens a window is good for three seconds. */
const LONGEST_MS = 1_000;

export function createTimeZoneOf(client: WebClient, clock: Clock, logger: Logger): TimeZoneOf {
  return async (user) => {
    try {
      const answer = await within(clock, LONGEST_MS, client.users.info({ user }));
      const name = answer?.user?.tz;
      return name === undefined ? undefined : knownTimeZone(name);
    } catch (error) {
      logger.warn({ err: error }, 'time zone of a profile not read');
      return undefined;
    }
  };
}
