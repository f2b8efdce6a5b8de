// Bolt's way in from Slack over HTTP: owns the server, what it answers, and the stop. Bolt's own receiver takes requests
// signed for a time to come, reads no form with a charset, and stops before running listeners end.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type App, HTTPModuleFunctions, type Receiver, type ReceiverEvent } from '@slack/bolt';
import { BotError } from '../../errors.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Clock } from '../clock.ts';
import { createRunningWork } from '../running-work.ts';
import { createHealth } from './health.ts';
import { readRequest, type SlackRequest } from './read-request.ts';

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly isStoreReachable: () => Promise<boolean>;
  readonly logger: Logger;
  readonly clock: Clock;
  /** How long a stop goes on taking requests, so that the load balancer has seen that none must be sent any more. */
  readonly lingerMs: number;
  /** How long a stop then waits for running listeners. */
  readonly drainMs: number;
}

export interface HttpReceiver extends Receiver {
  /** The port it listens on. */
  readonly port: () => number;
}

/** The address that Slack is given for events, commands and interactivity alike. */
export const REQUEST_PATH = '/slack/events';

/** A load balancer keeps its connections for a minute: who closes them sooner lets a request fall between. */
const KEEP_ALIVE_MS = 75_000;
const REQUEST_MS = 10_000;
/** Anybody may send anything to a public address: so often is a line of it worth its room. */
const REFUSED_EVERY_MS = 60_000;

/** A Bolt receiver whose `start` resolves once it listens and whose `stop` waits for running work. */
export function createHttpReceiver(options: HttpReceiverOptions): HttpReceiver {
  const { signingSecret, logger, clock, lingerMs } = options;
  const work = createRunningWork(options);
  let app: App | undefined;
  let phase: 'taking' | 'leaving' | 'closed' = 'taking';
  const isClosed = () => phase === 'closed';
  const healthOf = createHealth({ ...options, isStopping: () => phase !== 'taking' });
  const logRefusal = createRefusalLog(logger, clock);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      logger.error({ err: error }, 'request failed');
      if (response.headersSent) response.destroy();
      else send(response, 500);
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.requestTimeout = REQUEST_MS;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?');
    const health = request.method === 'GET' ? await healthOf(path) : undefined;
    if (health) return send(response, health.status, { state: health.state });
    if (path !== REQUEST_PATH) return send(response, 404);
    if (request.method !== 'POST') return send(response, 405);
    if (isClosed()) return sendLast(response, 503);
    const read = await readRequest(request, { signingSecret, now: clock.now });
    switch (read.kind) {
      case 'refused':
        logRefusal(read);
        return sendLast(response, read.status);
      case 'challenge':
        return send(response, 200, { challenge: read.challenge });
      case 'notice':
        if (read.name === 'app_rate_limited') logger.warn('slack holds events back: too many in an hour');
        return send(response, 200);
      case 'event':
        // It was still being read when the stop came.
        if (isClosed()) return sendLast(response, 503);
        work.add(handle(read, response));
    }
  }

  async function handle({ kind: _, ...event }: TakenRequest, response: ServerResponse): Promise<void> {
    const ack: ReceiverEvent['ack'] = async (answered) => {
      if (!response.headersSent) HTTPModuleFunctions.buildContentResponse(response, answered);
    };
    try {
      await app?.processEvent({ ...event, ack });
      // Nobody listens for it.
      if (!response.headersSent) send(response, 404);
    } catch (error) {
      logger.error({ err: error, type: event.body.type }, 'event failed');
      if (!response.headersSent) send(response, 500);
    }
  }

  return {
    init: (boltApp) => {
      app = boltApp;
    },
    start: async () => {
      await listen(server, options.port);
      logger.info({ port: portOf(server), path: REQUEST_PATH }, 'listening');
    },
    stop: async () => {
      phase = 'leaving';
      await clock.wait(lingerMs);
      phase = 'closed';
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await work.drain();
      server.closeAllConnections();
      await closed;
    },
    port: () => portOf(server),
  };
}

type TakenRequest = Extract<SlackRequest, { kind: 'event' }>;

function createRefusalLog(logger: Logger, clock: Clock) {
  let count = 0;
  let loggedAt = Number.NEGATIVE_INFINITY;
  return ({ status, reason }: { readonly status: number; readonly reason: string }): void => {
    count += 1;
    if (clock.now() - loggedAt < REFUSED_EVERY_MS) return;
    logger.warn({ status, reason, count }, 'request refused');
    loggedAt = clock.now();
    count = 0;
  };
}

function send(response: ServerResponse, status: number, body?: Readonly<Record<string, string>>): void {
  if (body === undefined) return void response.writeHead(status).end();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

// What is left of the request is not read: the connection cannot carry another.
function sendLast(response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  send(response, status);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(port, error)));
    server.listen(port, resolve);
  });
}

function portFault(port: number, cause: NodeJS.ErrnoException): BotError {
  const { code = 'unknown' } = cause;
  return new BotError(
    'PORT_NOT_OPENED',
    `Port ${port} cannot be listened on (${code}): put another into PORT, or stop the program that has it.`,
    { cause },
  );
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
