import { randomBytes } from 'node:crypto';
import { WebClient } from '@slack/web-api';
import type { Catalog } from '../../knowledge/catalog.ts';
import { createBoltLogger } from '../../observability/bolt-logger.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Store } from '../../store/open-store.ts';
import { createClientOptions } from '../client-options.ts';
import type { Clock } from '../clock.ts';
import { createAnswerClaims } from '../conversation/answer-claims.ts';
import { identify } from '../identify.ts';
import { createPostChanger } from '../posting/change-post.ts';
import { createPoster } from '../posting/create-poster.ts';
import type { CorrectionTools } from './correct-answer.ts';

/** Between two posts in one channel. */
const SPACING_MS = 1_000;

/** What corrections are made with, and the workspace they are made in; throws a BotError where Slack refuses the token. */
export async function connectForCorrections(options: {
  readonly botToken: string;
  /** Absent: Slack's own. */
  readonly apiUrl?: string | undefined;
  readonly store: Store;
  readonly catalog: Catalog;
  readonly logger: Logger;
  readonly clock: Clock;
}): Promise<{ readonly tools: CorrectionTools; readonly team: string }> {
  const { botToken, apiUrl, store, catalog, logger, clock } = options;
  const clientOptions = createClientOptions(apiUrl);
  const { botUserId, team } = await identify({ botToken, clientOptions, logger, clock, random: Math.random });
  const client = new WebClient(botToken, { ...clientOptions, logger: createBoltLogger(logger) });
  const post = createPoster({ client, botUserId, clock, logger, spacingMs: SPACING_MS });
  const changer = createPostChanger({ client, clock, logger });
  const holder = randomBytes(8).toString('hex');
  const claims = createAnswerClaims<never>(store, { holder, now: clock.now });
  return { tools: { store, catalog, client, post, changer, claims, clock, logger, botUserId, holder }, team };
}
