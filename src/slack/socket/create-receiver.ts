// Bolt's way in from Slack over Socket Mode: owns the connection, its renewal, and the count of running work.
// Bolt's own receiver ends the process on an odd frame and on a failed reconnect, and stops before running
// listeners end. What an event means is left to the listeners.
import type { App, Receiver } from '@slack/bolt';
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { BotError } from '../../errors.ts';
import { createRunningWork } from '../running-work.ts';
import { reconnectDelay } from './backoff.ts';
import { IGNORED_FRAME } from './check-frame.ts';
import {
  type Connection,
  type ConnectionOptions,
  openConnection,
  type SocketEvent,
} from './open-connection.ts';

export interface ReceiverOptions extends Omit<ConnectionOptions, 'onEvent'> {
  /** 0..1, for the spread of reconnects. */
  readonly random: () => number;
  /** How long `stop` waits for running listeners. */
  readonly drainMs: number;
  /** Slack refuses the app token for good: there is no coming back. */
  readonly onRefused: (error: BotError) => void;
}

/** A connection that lived this long was a good one: the next loss counts as the first. */
const STABLE_MS = 10_000;

/** How long `stop` waits for an attempt to connect that is under way. */
const CLOSING_MS = 1_000;

const REFUSALS = new Set([
  ...['not_authed', 'invalid_auth', 'account_inactive', 'user_removed_from_team', 'team_disabled'],
  ...['token_revoked', 'token_expired', 'not_allowed_token_type', 'missing_scope'],
]);

/** A Bolt receiver whose `start` resolves on the first connection and whose `stop` waits for running work. */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { logger, clock, random, onRefused } = options;
  const work = createRunningWork(options);
  const stopping = new AbortController();
  let app: App | undefined;
  let connection: Connection | undefined;
  /** Told to go by Slack, and kept until the next one is open, so that nothing falls between the two. */
  let retiring: Connection | undefined;
  let loop: Promise<void> = Promise.resolve();
  const stopped = new Promise<{ asked: boolean; reason: string }>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve({ asked: false, reason: 'stopping' }));
  });

  const onEvent = (event: SocketEvent) => {
    // Left unacknowledged, so that Slack hands it to whoever comes after us.
    if (stopping.signal.aborted) return;
    work.add(handleEvent(event));
  };

  async function handleEvent({ type, body, ack, retry_num, retry_reason }: SocketEvent): Promise<void> {
    try {
      if (type === IGNORED_FRAME) return await ack();
      await app?.processEvent({
        body,
        ack,
        ...(retry_num !== undefined && { retryNum: retry_num }),
        ...(retry_reason !== undefined && { retryReason: retry_reason }),
      });
    } catch (error) {
      logger.error({ err: error, type }, 'event failed');
    }
  }

  /** One connection after the other until stopped; rejects when Slack refuses the token. */
  async function stayConnected(onFirst: () => void): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        connection = await openConnection({ ...options, onEvent });
      } catch (error) {
        const refusal = describeRefusal(error);
        if (refusal) throw refusal;
        const delay = Math.max(reconnectDelay(failures, random()), retryAfterMs(error));
        failures += 1;
        logger.warn({ err: error, failures, delay }, 'connection failed');
        await clock.wait(delay, stopping.signal);
        continue;
      }
      if (stopping.signal.aborted) return connection.close();
      void retiring?.close();
      retiring = undefined;
      onFirst();
      const openedAt = clock.now();
      logger.info('connected');
      const { asked, reason } = await Promise.race([connection.ended, stopped]);
      if (stopping.signal.aborted) return;
      if (clock.now() - openedAt >= STABLE_MS) failures = 0;
      if (asked) retiring = connection;
      const delay = asked && failures === 0 ? 0 : reconnectDelay(failures, random());
      failures += 1;
      logger.info({ reason, delay }, 'connection ended');
      await clock.wait(delay, stopping.signal);
    }
  }

  return {
    init: (boltApp) => {
      app = boltApp;
    },
    start: () =>
      new Promise<void>((resolve, reject) => {
        let first = true;
        loop = stayConnected(() => {
          first = false;
          resolve();
        }).then(resolve, (error: unknown) => {
          const refusal = error instanceof BotError ? error : connectionFault(error);
          if (first) reject(refusal);
          else onRefused(refusal);
        });
      }),
    stop: async () => {
      stopping.abort();
      await work.drain();
      await Promise.all([connection?.close(), retiring?.close()]);
      await Promise.race([loop, clock.wait(CLOSING_MS)]);
    },
  };
}

function retryAfterMs(error: unknown): number {
  return error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;
}

function describeRefusal(error: unknown): BotError | undefined {
  if (!(error instanceof WebAPIPlatformError) || !REFUSALS.has(error.data.error)) return undefined;
  return new BotError(
    'SLACK_REFUSED',
    `Slack refused SLACK_APP_TOKEN (${error.data.error}): put a valid App-Level Token with the scope connections:write there (app settings, "Basic Information").`,
    { cause: error },
  );
}

function connectionFault(cause: unknown): BotError {
  return new BotError('SLACK_CONNECTION', 'The connection to Slack failed in a way that is not understood.', {
    cause,
  });
}
