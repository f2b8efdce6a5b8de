import type { Logger as SlackLogger } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import type { Logger } from '../../observability/logger.ts';
import type { Clock } from '../clock.ts';
import { checkFrame } from './check-frame.ts';

/** One envelope as the Socket Mode client hands it on. */
export interface SocketEvent {
  readonly type: string;
  readonly body: Record<string, unknown>;
  readonly ack: (response?: unknown) => Promise<void>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
}

export interface ConnectionOptions {
  readonly appToken: string;
  readonly apiUrl?: string;
  readonly slackLogger: SlackLogger;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly onEvent: (event: SocketEvent) => void;
}

export interface Connection {
  /** Resolves when the connection is lost or Slack asks for a new one; never rejects. */
  readonly ended: Promise<{ readonly asked: boolean; readonly reason: string }>;
  readonly close: () => Promise<void>;
}

/** How long Slack may take to greet; a socket that opens and stays mute is given up then. */
const HELLO_TIMEOUT_MS = 15_000;
/** The closing handshake is a courtesy: a peer that does not answer it is left. */
const CLOSE_TIMEOUT_MS = 1_000;

/**
 * Opens one Socket Mode connection and resolves once Slack has greeted; rejects when that fails.
 * Every connection has a client of its own, so that a late event of an old socket cannot disturb a new one.
 */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const { appToken, apiUrl, slackLogger, logger, clock, onEvent } = options;
  const client = new SocketModeClient({
    appToken,
    autoReconnectEnabled: false,
    logger: slackLogger,
    // An object of its own: the client writes into it what the posting client must not inherit.
    clientOptions: {
      ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: HELLO_TIMEOUT_MS,
    },
  });
  const ended = new Promise<{ asked: boolean; reason: string }>((resolve) => {
    client.on('disconnected', () => resolve({ asked: false, reason: 'connection lost' }));
    guardFrames(client, logger, (reason) => resolve({ asked: true, reason }));
  });
  client.on('slack_event', onEvent);

  const close = () => {
    // Without a socket there is nobody to answer the closing handshake.
    const closed = client.websocket ? client.disconnect() : Promise.resolve();
    return Promise.race([closed.catch(() => {}), clock.wait(CLOSE_TIMEOUT_MS)]);
  };
  const started = client.start();
  const timeout = new AbortController();
  const mute = clock.wait(HELLO_TIMEOUT_MS, timeout.signal).then(() => {
    if (!timeout.signal.aborted) throw new Error(`Slack did not greet within ${HELLO_TIMEOUT_MS} ms.`);
  });
  try {
    await Promise.race([started, mute]);
  } catch (error) {
    void close();
    // A refused socket rejects with nothing; say what happened.
    throw error ?? new Error('The connection was refused or closed before Slack greeted.');
  } finally {
    timeout.abort();
    started.catch(() => {});
  }
  return { ended, close };
}

function guardFrames(client: SocketModeClient, logger: Logger, onAsked: (reason: string) => void): void {
  const handlers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown) => {
    const verdict = checkFrame(data);
    if (verdict.kind === 'drop' || verdict.kind === 'acknowledge') {
      logger.warn({ reason: verdict.reason }, 'socket frame ignored');
    }
    if (verdict.kind === 'drop') return;
    // The client would close at once; the receiver closes it when the next connection is open.
    if (verdict.kind === 'disconnect') return onAsked(verdict.reason);
    for (const handle of handlers) {
      Promise.resolve(handle(verdict.frame, false)).catch((error: unknown) => {
        logger.error({ err: error }, 'socket frame failed');
      });
    }
  });
}
