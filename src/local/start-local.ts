// The bot without Slack: it stands before the sandbox, which is shown as a page in the browser or as a prompt.
// Owns which of the two, and what becomes of the bot when its pack is edited. Nothing of it outlives the process.
import { fstatSync } from 'node:fs';
import type { AnsweringIndex } from '../answering/answer-question.ts';
import type { StartOptions } from '../config/read-options.ts';
import type { InspectedClock } from '../sandbox/inspector/prepare-order.ts';
import { createRunClock } from '../sandbox/run-clock.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import type { SlackApp, SlackAppOptions } from '../slack/app.ts';
import { systemClock } from '../slack/clock.ts';
import { openStore } from '../store/open-store.ts';
import { findNextDigest } from './find-next-digest.ts';
import { readManifest } from './manifest.ts';

/** Starts the bot on a sandbox, to answer from a pack. */
export type StartBot = (
  connection: Pick<SlackAppOptions, 'botToken' | 'wayIn' | 'apiUrl' | 'store' | 'clock' | 'postSpacingMs'>,
  index: AnsweringIndex,
) => Promise<SlackApp>;

export interface LocalOptions {
  /** The pack to begin with. */
  readonly index: AnsweringIndex;
  readonly knowledgeDir: string;
  readonly start: StartOptions;
  readonly startBot: StartBot;
  /** Called with what ends everything, for the signals. */
  readonly onStop: (stop: () => Promise<void>) => void;
  readonly warn: (error: Error) => void;
}

/** What page and prompt are handed alike. */
export interface LocalBot {
  readonly sandbox: Sandbox;
  /** The one clock of sandbox, store and bot. */
  readonly clock: InspectedClock;
  /** Goes on with another pack: the next question is answered from it. */
  readonly changePack: (index: AnsweringIndex) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Runs until the prompt's input ends, or with a page, until the process is told to stop. */
export async function startLocal(options: LocalOptions): Promise<void> {
  const manifest = readManifest();
  const bot = await startLocalBot(options, manifest);
  if (choosesPrompt(options.start)) {
    const { runPrompt } = await import('./run-prompt.ts');
    await runPrompt(bot, options);
    process.exit(0);
  }
  const { runPage } = await import('./run-page.ts');
  await runPage(bot, manifest, options);
}

async function startLocalBot(
  { index, startBot }: LocalOptions,
  { features, oauth_config, settings }: ReturnType<typeof readManifest>,
): Promise<LocalBot> {
  const clock = createRunClock(Date.now);
  const { now } = clock;
  const sandbox = await startSandbox({
    now,
    // One person at one machine: nothing is gained by Slack's pace.
    postRate: { burst: 1_000, perSecond: 1_000 },
    manifestCommands: features.slash_commands.map(({ command }) => command),
    botScopes: oauth_config.scopes.bot,
    botEvents: settings.event_subscriptions.bot_events,
  });
  const store = await openStore({ now });
  const { botToken, appToken, apiUrl } = sandbox;
  const botClock = { ...systemClock, now };
  const connection = { botToken, wayIn: { appToken }, apiUrl, store, clock: botClock, postSpacingMs: 0 };
  let app = await startBot(connection, index);
  return {
    sandbox,
    clock: { clock, findNextDigest: () => findNextDigest(store, sandbox.teamId) },
    // The next takes over before the last lets go, as when a new version is put in: nothing is missed.
    changePack: async (next) => {
      const last = app;
      app = await startBot(connection, next);
      await last.stop();
    },
    stop: async () => {
      await app.stop();
      await sandbox.stop();
      await store.close();
    },
  };
}

/** Lines piped in are answered at the prompt; an option of the page's own asks for the page all the same. */
function choosesPrompt({ terminal, asksForPage }: StartOptions): boolean {
  return terminal || (!asksForPage && isPipedIn());
}

function isPipedIn(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}
