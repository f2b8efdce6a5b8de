// `digest preview` and `digest simulate`: their options, each handed on to its own file.
import { type Command, Option } from 'commander';
import type { Lang } from '../knowledge/types.ts';
import type { CommandIo } from './io.ts';
import { countOf, knowledgeOption, languageOption, shareOf, storeOptions } from './options.ts';

export function addDigestCommands(program: Command, io: CommandIo): void {
  const digest = program.command('digest').description('see what the daily post of channels comes to');
  addPreview(digest, io);
  addSimulate(digest, io);
}

function addPreview(digest: Command, io: CommandIo): void {
  storeOptions(digest.command('preview'))
    .description('print the coming posts of a channel')
    .requiredOption('--channel <id>', 'the channel, whose order of figures is its own')
    .option('--date <date>', 'the first day, as an ISO date; today where left out')
    .addOption(count('--days', 'how many days', 1))
    .option('--topics <ids>', 'ids of topics, parted by commas; all where left out')
    .option('--only-news', 'no post where nothing changed')
    .option('--stored', "take the channel's setting, and what it was told, from the store")
    .option('--since <directory>', 'the knowledge pack as it was at the last post')
    .addOption(languageOption())
    .addOption(knowledgeOption())
    .action(
      async (options: {
        channel: string;
        date?: string;
        days: number;
        topics?: string;
        onlyNews?: true;
        stored?: true;
        data: string;
        database?: string;
        since?: string;
        lang?: Lang;
        knowledge: string;
      }) => {
        const { runPreviewDigest } = await import('./commands/preview-digest.ts');
        const { channel, date, days, lang, since } = options;
        const asked = {
          ...{ directory: options.knowledge, channel, date, days, lang, since },
          topics: options.topics?.split(',').map((id) => id.trim()) ?? [],
          onlyNews: options.onlyNews === true,
          ...(options.stored && { stored: { databaseUrl: options.database, dataDir: options.data } }),
        };
        process.exitCode = await runPreviewDigest(asked, io);
      },
    );
}

interface SimulateOptions {
  readonly days: number;
  readonly channels: number;
  readonly processes: number;
  readonly kills: number;
  readonly outages: number;
  readonly rateLimited: number;
  readonly serverErrors: number;
  readonly lost: number;
  readonly unreadable: number;
  readonly archived: number;
  readonly from: string;
  readonly seed: number;
}

function addSimulate(digest: Command, io: CommandIo): void {
  digest
    .command('simulate')
    .description('play the daily posts of many channels on a clock of their own, and count what goes wrong')
    .addOption(count('--days', 'how many days', 365))
    .addOption(count('--channels', 'how many channels', 10_000))
    .addOption(count('--processes', 'how many processes share the work', 3))
    .addOption(count('--kills', 'how many processes are killed at a busy moment', 0, 0))
    .addOption(count('--outages', 'how often all processes are away, for minutes to hours', 0, 0))
    .addOption(share('--rate-limited', 'posts that Slack puts off'))
    .addOption(share('--server-errors', 'posts that fail inside Slack'))
    .addOption(share('--lost', 'posts whose answer is lost, half of which arrive'))
    .addOption(share('--unreadable', 'channels that may not be looked into'))
    .addOption(share('--archived', 'channels that are archived half way'))
    .option('--from <date>', 'the first day, as an ISO date', '2026-01-01')
    .addOption(count('--seed', 'what chance begins with', 1, 0))
    .action(async ({ rateLimited, serverErrors, lost, unreadable, archived, ...rest }: SimulateOptions) => {
      const { wrongDate } = await import('./local-day.ts');
      if (!/^\d{4}-\d{2}-\d{2}$/.test(rest.from) || Number.isNaN(Date.parse(rest.from))) {
        process.exitCode = wrongDate('--from', rest.from, io);
        return;
      }
      const { runSimulateDigest } = await import('./commands/simulate-digest.ts');
      const faults = { rateLimited, serverError: serverErrors, lost, unreadable, archived };
      const elapsed = () => performance.now();
      process.exitCode = await runSimulateDigest({ ...rest, faults, elapsed }, io);
    });
}

function count(name: string, description: string, otherwise: number, least = 1): Option {
  return new Option(`${name} <count>`, description)
    .default(otherwise)
    .argParser((typed) => countOf(name, typed, least));
}

function share(name: string, description: string): Option {
  return new Option(`${name} <share>`, description).default(0).argParser((typed) => shareOf(name, typed));
}
