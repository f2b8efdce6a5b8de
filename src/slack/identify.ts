// Who the bot is, asked of Slack once before it starts, so that no event waits for a call and none is lost with one.
import { WebAPIPlatformError, WebClient, type WebClientOptions } from '@slack/web-api';
import { BotError } from '../errors.ts';
import { createBoltLogger } from '../observability/bolt-logger.ts';
import type { Logger } from '../observability/logger.ts';
import type { Clock } from './clock.ts';
import { readFailure } from './posting/failure.ts';
import { reconnectDelay } from './socket/backoff.ts';

export interface Identity {
  readonly botId: string;
  readonly botUserId: string;
  /** The workspace the bot is installed in. */
  readonly team: string;
  /** What the bot may do; absent where Slack does not say. */
  readonly scopes?: readonly string[];
}

/** Asks until Slack can be reached; throws a BotError where it refuses the token. */
export async function identify(options: {
  readonly botToken: string;
  readonly clientOptions: WebClientOptions;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: () => number;
}): Promise<Identity> {
  const { botToken, clientOptions, logger, clock, random } = options;
  const client = new WebClient(botToken, { ...clientOptions, logger: createBoltLogger(logger) });
  for (let failures = 0; ; failures += 1) {
    try {
      const {
        bot_id: botId,
        user_id: botUserId,
        team_id: team,
        response_metadata,
      } = await client.auth.test();
      const { scopes } = response_metadata ?? {};
      if (botId && botUserId && team) return { botId, botUserId, team, ...(scopes && { scopes }) };
      throw refusal('it is not a bot token');
    } catch (error) {
      if (error instanceof BotError) throw error;
      const failure = readFailure(error);
      if (error instanceof WebAPIPlatformError && failure.kind === 'refused')
        throw refusal(failure.reason, error);
      const delay = Math.max(
        reconnectDelay(failures, random()),
        failure.kind === 'later' ? failure.waitMs : 0,
      );
      logger.warn({ failure, delay }, 'slack could not be reached');
      await clock.wait(delay);
    }
  }
}

function refusal(reason: string, cause?: unknown): BotError {
  return new BotError(
    'SLACK_REFUSED',
    `Slack refused SLACK_BOT_TOKEN (${reason}): put the Bot User OAuth Token of the installed app there (app settings, "OAuth & Permissions").`,
    { cause },
  );
}
