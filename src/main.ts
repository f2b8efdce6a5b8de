// The bot's composition root: reads the settings, loads the pack, starts Slack or the sandbox, and stops cleanly.
import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import { buildAnsweringIndex } from './answering/answer-question.ts';
import { readConfig, type SlackSettings } from './config/read-config.ts';
import { BotError } from './errors.ts';
import type { Catalog } from './knowledge/catalog.ts';
import { openCatalog } from './knowledge/open-catalog.ts';
import { createLogger, type Logger } from './observability/logger.ts';
import { type SlackApp, type SlackAppOptions, startSlackApp } from './slack/app.ts';

const DEFAULT_KNOWLEDGE_DIR = fileURLToPath(new URL('../knowledge', import.meta.url));
/** What a shell reports for a program that was interrupted twice. */
const INTERRUPTED = 130;

/** The folder of the publications' texts, where there is one. */
type Texts = Pick<SlackAppOptions, 'sourcesDir'>;

async function run(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig({ defaultKnowledgeDir: DEFAULT_KNOWLEDGE_DIR });
  // In the sandbox the prompt is on the same screen: only what is wrong is worth a line there.
  const logger = createLogger({ level: config.logLevel ?? (config.slack ? 'info' : 'warn') });
  process.on('uncaughtExceptionMonitor', (error) => logger.fatal({ err: error }, 'process failed'));
  const catalog = await openCatalog(config.knowledgeDir);
  const texts = config.sourcesDir === undefined ? {} : { sourcesDir: config.sourcesDir };
  await (config.slack
    ? runInSlack({ ...config.slack, ...texts }, catalog, logger)
    : runInSandbox(texts, catalog, logger));
}

async function runInSlack(slack: SlackSettings & Texts, catalog: Catalog, logger: Logger): Promise<void> {
  const app = await startApp(slack, catalog, logger);
  logger.info({ pack: catalog.pack.id }, 'bot started');
  onStopSignal(async () => {
    await app.stop();
    logger.info('bot stopped');
  });
}

async function runInSandbox(texts: Texts, catalog: Catalog, logger: Logger): Promise<void> {
  const { startSandbox } = await import('./sandbox/start-sandbox.ts');
  const { openTerminal } = await import('./sandbox/terminal.ts');
  // One person at one prompt: nothing is gained by Slack's pace.
  const sandbox = await startSandbox({ postRate: { burst: 1_000, perSecond: 1_000 } });
  const { botToken, appToken, apiUrl } = sandbox;
  const app = await startApp({ botToken, appToken, apiUrl, ...texts }, catalog, logger, { postSpacingMs: 0 });
  const stop = async () => {
    await app.stop();
    await sandbox.stop();
  };
  onStopSignal(stop);
  // A reader that has seen enough (`head`) closes the pipe; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  if (process.stdin.isTTY) process.stdout.write(welcome(catalog));
  await openTerminal({ sandbox, input: process.stdin, output: process.stdout });
  await stop();
  process.exit(0);
}

function startApp(
  slack: SlackSettings & Texts,
  catalog: Catalog,
  logger: Logger,
  pace: { postSpacingMs?: number } = {},
): Promise<SlackApp> {
  return startSlackApp({
    ...slack,
    ...pace,
    index: buildAnsweringIndex(catalog),
    catalog,
    logger,
    onRefused: fail,
  });
}

function welcome({ pack }: Catalog): string {
  const [zh = ''] = pack.examples.zh;
  const [en = ''] = pack.examples.en;
  return `Footnote · ${pack.name.zh} / ${pack.name.en}\n@footnote ${zh}\n@footnote ${en}\n/metric · /campaign help · Ctrl+D\n\n`;
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
