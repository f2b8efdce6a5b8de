// The local workspace as a page in the browser, which shows an edit of the pack in the next answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnsweringIndex, buildAnsweringIndex } from '../answering/answer-question.ts';
import { readPackFiles } from '../knowledge/read-files.ts';
import type { AppFeatures, PageContent, Try } from '../sandbox/page/protocol.ts';
import { servePage } from '../sandbox/page/serve-page.ts';
import { localDate } from '../slack/local-date.ts';
import { chooseFirstQuestions } from './first-look.ts';
import type { Manifest } from './manifest.ts';
import { openBrowser } from './open-browser.ts';
import type { LocalBot, LocalOptions } from './start-local.ts';
import { watchPack } from './watch-pack.ts';

/** The same address each time, so that a page left open finds its way back. */
const PORT = 4310;
/** Named from the root, so that the program finds it as it is built and as it is written. */
const BUILT_PAGE = fileURLToPath(new URL('../../dist/page/', import.meta.url));

/** Serves the page, says where it is, and opens it; resolves once it is there. */
export async function runPage(
  { sandbox, clock, changePack, stop }: LocalBot,
  { features }: Manifest,
  { index, knowledgeDir, start, onStop, warn }: LocalOptions,
): Promise<void> {
  let content = describePack(index, knowledgeDir);
  const page = await servePage({
    sandbox,
    app: describeApp(features),
    content,
    clock,
    assetsFolder: BUILT_PAGE,
    readPackFile: (file) => readFileSync(join(knowledgeDir, file), 'utf8'),
    port: start.port ?? PORT,
  });
  const watcher = watchPack({
    folder: knowledgeDir,
    onLoaded: async (catalog) => {
      const next = buildAnsweringIndex(catalog);
      await changePack(next);
      content = describePack(next, knowledgeDir, (content.pack?.loads ?? 1) + 1);
      page.show(content);
    },
    onRefused: (error) => {
      warn(error);
      if (content.pack) content = { ...content, pack: { ...content.pack, fault: error.message } };
      page.show(content);
    },
  });
  onStop(async () => {
    watcher.stop();
    await page.stop();
    await stop();
  });
  process.stdout.write(`${page.url}\n`);
  if (start.open) openBrowser(page.url);
}

function describeApp({ slash_commands, shortcuts, app_home }: Manifest['features']): AppFeatures {
  return {
    commands: slash_commands.map(({ command, description, usage_hint: usageHint }) => ({
      command,
      description,
      usageHint,
    })),
    messageShortcuts: shortcuts
      .filter(({ type }) => type === 'message')
      .map(({ name, callback_id: callbackId, description }) => ({ name, callbackId, description })),
    homeTab: app_home.home_tab_enabled,
  };
}

const DIGEST: Try = {
  kind: 'command',
  command: '/digest',
  text: { zh: '现在', en: 'now' },
  label: { zh: '今天的日报', en: 'The daily post' },
};

function describePack(index: AnsweringIndex, folder: string, loads = 1): PageContent {
  const { name, description, timeZone } = index.catalog.pack;
  const questions = chooseFirstQuestions(index, localDate(new Date(), timeZone));
  return {
    title: name,
    description,
    tries: [...questions.map((question) => ({ kind: 'question' as const, ...question })), DIGEST],
    pack: { folder, files: readPackFiles(folder).files.map(({ path }) => path), loads },
  };
}
