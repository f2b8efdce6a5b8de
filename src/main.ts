// The bot's composition root: reads the settings, loads the pack, starts Slack or the sandbox, and stops cleanly.
import { fileURLToPath } from 'node:url';
import { type AnsweringIndex, buildAnsweringIndex } from './answering/answer-question.ts';
import { loadEnvironment } from './config/load-environment.ts';
import { type Config, readConfig, type SlackSettings } from './config/read-config.ts';
import { readStartOptions } from './config/read-options.ts';
import { BotError } from './errors.ts';
import type { Catalog } from './knowledge/catalog.ts';
import { openCatalog } from './knowledge/open-catalog.ts';
import { createLogger, type Logger } from './observability/logger.ts';
import { type SlackApp, type SlackAppOptions, startSlackApp } from './slack/app.ts';
import { openStore, type Store } from './store/open-store.ts';
import { deleteExpired } from './store/retention.ts';

const DEFAULT_KNOWLEDGE_DIR = fileURLToPath(new URL('../knowledge', import.meta.url));
const DEFAULT_DATA_DIR = 'data';
const DAY_MS = 24 * 60 * 60 * 1000;
const FORGET_EVERY_MS = 60 * 60 * 1000;
/** How long answers can still be corrected where they stand. */
const LEDGER_DAYS = 400;
/** What a shell reports for a program that was interrupted twice. */
const INTERRUPTED = 130;

/** What both modes hand to the app alike. */
type Common = Pick<SlackAppOptions, 'sourcesDir' | 'keepsText' | 'curators'>;

async function run(): Promise<void> {
  loadEnvironment();
  const config = readConfig({ defaultKnowledgeDir: DEFAULT_KNOWLEDGE_DIR });
  // In the sandbox the prompt is on the same screen: only what is wrong is worth a line there.
  const logger = createLogger({ level: config.logLevel ?? (config.slack ? 'info' : 'warn') });
  process.on('uncaughtExceptionMonitor', (error) => logger.fatal({ err: error }, 'process failed'));
  const catalog = await openCatalog(config.knowledgeDir);
  await (config.slack
    ? runInSlack(config.slack, config, catalog, logger)
    : runInSandbox(config, catalog, logger));
}

async function runInSlack(
  slack: SlackSettings,
  config: Config,
  catalog: Catalog,
  logger: Logger,
): Promise<void> {
  const { databaseUrl, dataDir = DEFAULT_DATA_DIR } = config;
  const store = await openStore({
    ...(databaseUrl === undefined ? { dataDir } : { databaseUrl }),
    now: Date.now,
    // Whoever needs the store says so; of ten connections each is lost once.
    onConnectionLost: (error) => logger.debug({ err: error }, 'connection to the store lost'),
    onBusy: (waitedMs) => logger.warn({ waitedMs }, 'another program kept the store from being written to'),
  });
  const stopForgetting = forgetInTime(store, config.retentionDays, logger);
  const app = await startApp({ ...slack, ...commonOf(config), store }, buildAnsweringIndex(catalog), logger);
  logger.info({ pack: catalog.pack.id, holder: app.holder }, 'bot started');
  onStopSignal(async () => {
    await app.stop();
    stopForgetting();
    await store.close();
    logger.info('bot stopped');
  });
}

async function runInSandbox(config: Config, catalog: Catalog, logger: Logger): Promise<void> {
  const start = readStartOptions(process.argv.slice(2));
  const { startLocal } = await import('./local/start-local.ts');
  await startLocal({
    ...{ start, index: buildAnsweringIndex(catalog) },
    knowledgeDir: config.knowledgeDir,
    startBot: (connection, index) => startApp({ ...connection, ...commonOf(config) }, index, logger),
    onStop: onStopSignal,
    warn: (error) => logger.warn({ err: error }, 'edit of the pack not taken'),
  });
}

function commonOf({ sourcesDir, retentionDays, curators, slack }: Config): Common {
  return {
    keepsText: retentionDays > 0,
    // At the stand-in's prompt whoever is there looks after the record.
    curators: slack || curators.length > 0 ? curators : 'everyone',
    ...(sourcesDir !== undefined && { sourcesDir }),
  };
}

function startApp(
  options: Omit<SlackAppOptions, 'index' | 'catalog' | 'logger' | 'onRefused'>,
  index: AnsweringIndex,
  logger: Logger,
): Promise<SlackApp> {
  return startSlackApp({ ...options, index, catalog: index.catalog, logger, onRefused: fail });
}

/** Deletes what has had its time, now and every hour; returns what stops it. */
function forgetInTime(store: Store, days: number, logger: Logger): () => void {
  // What would expire before the next look goes now: nothing is kept longer than was said.
  const textMs = Math.max(0, days * DAY_MS - FORGET_EVERY_MS);
  const forget = () =>
    deleteExpired(store, Date.now(), { textMs, ledgerMs: LEDGER_DAYS * DAY_MS }).then(
      (deleted) => logger.debug({ deleted }, 'expired rows deleted'),
      (error) => logger.error({ err: error }, 'expired rows not deleted'),
    );
  forget();
  const timer = setInterval(forget, FORGET_EVERY_MS);
  return () => clearInterval(timer);
}

function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(INTERRUPTED);
      stopping = true;
      stop().then(() => process.exit(0), fail);
    });
  }
}

// A fault with a name says what to do by itself; a stack trace would only hide that.
function fail(error: unknown): never {
  const text =
    error instanceof BotError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

run().catch(fail);
