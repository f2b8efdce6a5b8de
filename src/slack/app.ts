// The bot in Slack: owns the Bolt app, its connection and its stop. What is listened to stands in `listeners`,
// what is said in `blocks` and `strings`, how posts are made in `posting`.
import { randomBytes } from 'node:crypto';
import { App, type Receiver } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { AnsweringIndex } from '../answering/answer-question.ts';
import type { WayIn } from '../config/read-config.ts';
import { createComposer } from '../digest/compose-delivery.ts';
import { DEFAULT_SETTINGS, type DeliverySettings } from '../digest/delivery-settings.ts';
import { createDigestRunner, type DigestRunner } from '../digest/digest-runner.ts';
import type { PackSnapshot } from '../digest/pack-snapshot.ts';
import type { BotError } from '../errors.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import { openSourceTexts } from '../knowledge/source-texts.ts';
import { createBoltLogger } from '../observability/bolt-logger.ts';
import type { Logger } from '../observability/logger.ts';
import { createDeliveryStore } from '../store/deliveries.ts';
import { isStoreReachable, type Store } from '../store/open-store.ts';
import { waitForStore } from '../store/patient-store.ts';
import { createClientOptions } from './client-options.ts';
import { type Clock, systemClock } from './clock.ts';
import { createAnswerClaims, SWEEP_MS } from './conversation/answer-claims.ts';
import type { PlacedQuestion } from './conversation/answer-in-place.ts';
import { type CuratorSetting, createCurators } from './conversation/curators.ts';
import { createFeedback } from './conversation/feedback.ts';
import type { QuestionChange } from './conversation/follow-once.ts';
import { createGaps } from './conversation/gaps.ts';
import { createHearing } from './conversation/hearing.ts';
import { createLanguages } from './conversation/languages.ts';
import { createLedger } from './conversation/ledger.ts';
import { createLocaleReader } from './conversation/slack-locale.ts';
import { takeOver } from './conversation/take-over.ts';
import { createThreadMemory } from './conversation/thread-memory.ts';
import { createSayOnce } from './conversation/told-once.ts';
import { createTurns } from './conversation/turns.ts';
import { createWaitingEdits } from './conversation/waiting-edits.ts';
import { createChannelDigests } from './digest/channel-digests.ts';
import { createDeliveryLog } from './digest/log-deliveries.ts';
import { createMembershipCheck } from './digest/membership.ts';
import { createTimeZoneOf } from './digest/profile-time-zone.ts';
import { createDigestPublisher } from './digest/publish-digest.ts';
import { createHttpReceiver } from './http/create-http-receiver.ts';
import { identify } from './identify.ts';
import { registerListeners } from './listeners/index.ts';
import type { Services } from './listeners/services.ts';
import { createPostChanger } from './posting/change-post.ts';
import { createPoster } from './posting/create-poster.ts';
import { createQuestions } from './questions.ts';
import { createReceiver } from './socket/create-receiver.ts';
import { within } from './within.ts';

export interface SlackAppOptions {
  readonly botToken: string;
  readonly wayIn: WayIn;
  /** Absent: Slack's own. */
  readonly apiUrl?: string;
  readonly index: AnsweringIndex;
  readonly catalog: Catalog;
  /** Where the publications' own texts are kept; absent: nowhere. */
  readonly sourcesDir?: string;
  readonly store: Store;
  /** Whether what people ask may be kept beside the answers; so it is unless told otherwise. */
  readonly keepsText?: boolean;
  /** Who looks after the record; nobody where left out. */
  readonly curators?: CuratorSetting;
  readonly logger: Logger;
  /** Called when Slack refuses the tokens while running; nothing comes in any more. */
  readonly onRefused: (error: BotError) => void;
  readonly clock?: Clock;
  /** 0..1, spreads reconnects. */
  readonly random?: () => number;
  /** How long `stop` goes on taking requests over HTTP, until a load balancer sends no more. */
  readonly lingerMs?: number;
  /** How long `stop` waits for answers under way. */
  readonly drainMs?: number;
  /** What differs from how digests are delivered by default. */
  readonly digestSettings?: Partial<DeliverySettings>;
  /** Between two posts in one channel; 1000 unless the server is known to take more than Slack. */
  readonly postSpacingMs?: number;
}

export interface SlackApp {
  readonly botUserId: string;
  /** What this process is called in the store, by what it holds there. */
  readonly holder: string;
  /** Where it listens; absent where it has opened a connection. */
  readonly port?: number;
  /** Takes nothing new, lets running answers end, and disconnects. */
  readonly stop: () => Promise<void>;
}

const DRAIN_MS = 10_000;
/** Load balancers look every few seconds. */
const LINGER_MS = 5_000;

/** Connects the bot to Slack and resolves once it listens; throws a BotError where Slack refuses a token. */
export async function startSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { botToken, logger, clock = systemClock, random = Math.random } = options;
  const clientOptions = createClientOptions(options.apiUrl);
  const { scopes, team, ...identity } = await identify({ botToken, clientOptions, logger, clock, random });
  const { botUserId } = identity;
  const holder = randomBytes(8).toString('hex');
  const { receiver, port } = openWayIn(options, clock, random);
  const app = new App({
    token: botToken,
    // Given here, no event waits for a call, and none is lost because that call failed.
    ...identity,
    receiver,
    clientOptions,
    logger: createBoltLogger(logger),
    convoStore: false,
  });
  app.error(async (error) => logger.error({ err: error }, 'listener failed'));
  const services = createServices(options, app.client, {
    botUserId,
    team,
    hearing: createHearing(app.client, clock, scopes),
    holder,
    clock,
  });
  registerListeners(app, services);
  const stopping = new AbortController();
  await app.start();
  const sweeping = Promise.all([
    sweep(services, app.client, stopping.signal),
    createDigests(options, services, { client: app.client, holder, random }).run(stopping.signal),
  ]);
  return {
    botUserId,
    holder,
    ...(port && { port: port() }),
    stop: async () => {
      stopping.abort();
      const { drainMs = DRAIN_MS, lingerMs = LINGER_MS } = options;
      // What is not over by then another process takes up.
      await Promise.all([app.stop(), within(clock, lingerMs + drainMs, sweeping)]);
    },
  };
}

function openWayIn(
  options: SlackAppOptions,
  clock: Clock,
  random: () => number,
): { readonly receiver: Receiver; readonly port?: () => number } {
  const { wayIn, apiUrl, logger, onRefused, store } = options;
  const { drainMs = DRAIN_MS, lingerMs = LINGER_MS } = options;
  const shared = { logger, clock, drainMs };
  if ('signingSecret' in wayIn) {
    const isReachable = () => isStoreReachable(store);
    const receiver = createHttpReceiver({ ...shared, ...wayIn, lingerMs, isStoreReachable: isReachable });
    return { receiver, port: receiver.port };
  }
  const slackLogger = createBoltLogger(logger);
  const address = apiUrl !== undefined ? { apiUrl } : {};
  return { receiver: createReceiver({ ...shared, ...wayIn, ...address, slackLogger, random, onRefused }) };
}

function createServices(
  options: SlackAppOptions,
  client: WebClient,
  self: Pick<Services, 'botUserId' | 'team' | 'hearing' | 'clock'> & { readonly holder: string },
): Services {
  const { botUserId, team, hearing, holder, clock } = self;
  const { index, catalog, sourcesDir, logger, postSpacingMs = 1_000, keepsText = true } = options;
  const { now } = clock;
  const store = waitForStore(options.store, {
    now,
    wait: (ms) => clock.wait(ms),
    onAway: (error) => logger.error({ err: error }, 'store is away'),
    onBack: (awayMs) => logger.warn({ awayMs }, 'store is back'),
  });
  const readParagraph = openSourceTexts(sourcesDir, (error) =>
    logger.warn({ err: error }, 'text of a source not read'),
  );
  const questions = createQuestions(index, catalog, () => new Date(now()), readParagraph);
  const ledger = createLedger(store, now, keepsText, catalog);
  const gaps = createGaps(store, now, keepsText);
  return {
    questions,
    post: createPoster({ client, botUserId, clock, logger, spacingMs: postSpacingMs }),
    changer: createPostChanger({ client, clock, logger }),
    claims: createAnswerClaims<PlacedQuestion | QuestionChange>(store, { holder, now }),
    threads: createThreadMemory(store, now),
    languages: createLanguages(store, {
      clock,
      logger,
      readLocale: createLocaleReader({ client, clock, logger }),
      fallback: questions.defaultLang,
    }),
    sayOnce: createSayOnce(store, now),
    ledger,
    gaps,
    curators: createCurators(options.curators ?? []),
    feedback: createFeedback(store, clock, { ledger, gaps, keepsText }),
    digests: createChannelDigests(store, catalog, now, createTimeZoneOf(client, clock, logger)),
    checkMembership: createMembershipCheck(client, clock),
    catalog,
    inTurn: createTurns(),
    waitingEdits: createWaitingEdits(),
    clock,
    logger,
    botUserId,
    team,
    hearing,
    createFaultId: () => randomBytes(3).toString('hex'),
  };
}

function createDigests(
  { store, catalog, logger, digestSettings }: SlackAppOptions,
  { post, botUserId, clock }: Services,
  { client, holder, random }: { client: WebClient; holder: string; random: () => number },
): DigestRunner {
  const deliveries = createDeliveryStore<PackSnapshot>(store, clock.now);
  return createDigestRunner({
    store: deliveries,
    publisher: createDigestPublisher({ client, post, catalog, botUserId }),
    compose: createComposer(catalog, deliveries),
    clock,
    random,
    report: createDeliveryLog(logger, clock),
    holder,
    settings: { ...DEFAULT_SETTINGS, ...digestSettings },
  });
}

// What a dead process left is taken up well within a minute, and what this one is at work on is kept.
async function sweep(services: Services, client: WebClient, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await takeOver(services, client);
    await services.clock.wait(SWEEP_MS, signal);
  }
}
