import type { WebClient } from '@slack/web-api';
import type { Lang } from '../../knowledge/types.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Clock } from '../clock.ts';
import { readFailure } from '../posting/failure.ts';
import { within } from '../within.ts';

/** The language that someone has set Slack to; undefined where it is none of ours or cannot be learned. */
export type ReadLocale = (user: string) => Promise<Lang | undefined>;

/** Nobody waits longer than this to be answered in a better language. */
const PATIENCE_MS = 1_000;
/** People change the language of their Slack now and then. */
const KEPT_MS = 60 * 60 * 1000;
/** Beyond this many people the answers kept are dropped. */
const MOST_KEPT = 5_000;

/** Asks Slack and keeps what it said for a while; after a failure it is asked again. */
export function createLocaleReader(options: {
  readonly client: WebClient;
  readonly clock: Clock;
  readonly logger: Logger;
}): ReadLocale {
  const { client, clock, logger } = options;
  const known = new Map<string, { readonly lang: Lang | undefined; readonly until: number }>();

  return async (user) => {
    const kept = known.get(user);
    if (kept && clock.now() < kept.until) return kept.lang;
    try {
      const answer = await within(clock, PATIENCE_MS, client.users.info({ user, include_locale: true }));
      if (!answer) return undefined;
      const lang = readLocale(answer.user?.locale);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(user, { lang, until: clock.now() + KEPT_MS });
      return lang;
    } catch (error) {
      // The scope is optional: without it the language shows in what people write.
      logger.debug({ failure: readFailure(error) }, 'locale not read');
      return undefined;
    }
  };
}

function readLocale(locale: string | undefined): Lang | undefined {
  const [language] = (locale ?? '').toLowerCase().split('-');
  return language === 'zh' || language === 'en' ? language : undefined;
}
