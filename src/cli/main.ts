#!/usr/bin/env node
// The command line: parses arguments, calls one file a command, sets the exit code. Every message goes through
// standard output or standard error here and nowhere else. Commands that need the pack's parser load it themselves.
import { Command, Option } from 'commander';
import { loadEnvironment } from '../config/load-environment.ts';
import { BotError } from '../errors.ts';
import type { Lang } from '../knowledge/types.ts';
import { runAsk, runAskBatch } from './commands/ask.ts';
import { runCompile } from './commands/compile.ts';
import { runExplain } from './commands/explain.ts';
import { runMetric } from './commands/metric.ts';
import { runStats } from './commands/stats.ts';
import { addDigestCommands } from './digest-commands.ts';
import type { CommandIo } from './io.ts';
import { countOf, knowledgeOption, languageOption, storeOptions } from './options.ts';
import { endWhenUnread } from './unread-output.ts';

const io: CommandIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

endWhenUnread(process.stdout);
endWhenUnread(process.stderr);

// Before the options are made: they take their defaults from the environment.
loadEnvironment();

const program = new Command('footnote').description(
  'Answers questions from a knowledge pack with cited figures.',
);

program
  .command('ask')
  .description('answer a question, or one JSON object a line with --batch')
  .argument('[question]')
  .option('--batch', 'read {"id","q","thread"?,"now"?} lines from standard input')
  .option('--json', 'print the answer as JSON')
  .addOption(languageOption())
  .option('--now <date>', 'the day of asking, as an ISO date')
  .option('--as-of <date>', 'answer from what had been printed by that ISO date')
  .addOption(knowledgeOption())
  .action(
    async (
      question: string | undefined,
      options: { batch?: true; json?: true; lang?: Lang; now?: string; asOf?: string; knowledge: string },
    ) => {
      const asked = {
        directory: options.knowledge,
        json: options.json === true,
        lang: options.lang,
        now: options.now,
        asOf: options.asOf,
      };
      if (options.batch) process.exitCode = await runAskBatch(process.stdin, asked, io);
      else if (question === undefined)
        program.error('Nothing asked. Write: footnote ask "question", or footnote ask --batch.');
      else process.exitCode = await runAsk(question, asked, io);
    },
  );

program
  .command('explain')
  .description('show step by step how a question was read and why its answer came or did not')
  .argument('<question>')
  .option('--now <date>', 'the day of asking, as an ISO date')
  .addOption(knowledgeOption())
  .action(async (question: string, options: { now?: string; knowledge: string }) => {
    process.exitCode = await runExplain(question, { directory: options.knowledge, now: options.now }, io);
  });

program
  .command('metric')
  .description('look up a metric by its name, or list all of them')
  .argument('[name...]')
  .addOption(languageOption())
  .option('--now <date>', 'the day of asking, as an ISO date')
  .addOption(knowledgeOption())
  .action(async (name: string[], options: { lang?: Lang; now?: string; knowledge: string }) => {
    const asked = { directory: options.knowledge, lang: options.lang, now: options.now };
    process.exitCode = await runMetric(name.length === 0 ? undefined : name.join(' '), asked, io);
  });

program
  .command('stats')
  .description('say what a knowledge pack holds')
  .argument('[directory]', 'the knowledge pack, as --knowledge')
  .addOption(knowledgeOption())
  .action(async (directory: string | undefined, { knowledge }: { knowledge: string }) => {
    process.exitCode = await runStats({ directory: directory ?? knowledge }, io);
  });

addDigestCommands(program, io);

const data = program.command('data').description('see or take out what is kept of people');

storeOptions(data.command('export'))
  .description('print everything kept, one JSON object a line')
  .option('--user <id>', 'only what names this person, by their Slack id')
  .action(async (options: { user?: string; data: string; database?: string }) => {
    const { readPerson, runDataExport } = await import('./commands/data.ts');
    const place = { databaseUrl: options.database, dataDir: options.data };
    const person = options.user === undefined ? undefined : readPerson(options.user);
    process.exitCode = await runDataExport({ ...place, person }, io);
  });

storeOptions(data.command('erase'))
  .description('take a person out of everything kept')
  .requiredOption('--user <id>', 'the person, by their Slack id')
  .action(async (options: { user: string; data: string; database?: string }) => {
    const { readPerson, runDataErase } = await import('./commands/data.ts');
    const place = { databaseUrl: options.database, dataDir: options.data };
    process.exitCode = await runDataErase({ ...place, person: readPerson(options.user) }, io);
  });

storeOptions(program.command('gaps'))
  .description('list the questions that were not answered, the most frequent first')
  .addOption(
    new Option('--limit <count>', 'how many').default(20).argParser((typed) => countOf('--limit', typed)),
  )
  .action(async (options: { limit: number; data: string; database?: string }) => {
    const { runGaps } = await import('./commands/gaps.ts');
    const place = { databaseUrl: options.database, dataDir: options.data };
    process.exitCode = await runGaps({ ...place, limit: options.limit }, io);
  });

storeOptions(program.command('corrections'))
  .description('list the posted answers that no longer hold, or correct them with --post')
  .option('--dry-run', 'only list them; so it is unless told otherwise')
  .option('--post', 'update each answer in place, with a note in its thread; needs SLACK_BOT_TOKEN')
  .addOption(knowledgeOption())
  .action(
    async (options: { dryRun?: true; post?: true; knowledge: string; data: string; database?: string }) => {
      if (options.dryRun && options.post) program.error('Write either --dry-run or --post.');
      const { runListCorrections, runPostCorrections } = await import('./commands/corrections.ts');
      const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = process.env;
      const asked = {
        ...{ databaseUrl: options.database, dataDir: options.data, directory: options.knowledge },
        slack: { botToken, apiUrl },
      };
      process.exitCode = await (options.post ? runPostCorrections : runListCorrections)(asked, io);
    },
  );

program
  .command('compile')
  .description('prepare a knowledge pack so that the bot starts faster with it')
  .argument('[directory]', 'the knowledge pack, as --knowledge')
  .addOption(knowledgeOption())
  .action(async (directory: string | undefined, { knowledge }: { knowledge: string }) => {
    process.exitCode = await runCompile({ directory: directory ?? knowledge }, io);
  });

program
  .command('check')
  .description('report every fault of a knowledge pack')
  .argument('[directory]', 'the knowledge pack, as --knowledge')
  .addOption(knowledgeOption())
  .option('--write-schemas', 'write the JSON Schemas that editors use')
  .action(async (directory: string | undefined, options: { knowledge: string; writeSchemas?: true }) => {
    const { runCheck } = await import('./commands/check.ts');
    const asked = { directory: directory ?? options.knowledge, writeSchemas: options.writeSchemas === true };
    process.exitCode = runCheck(asked, io);
  });

program
  .command('verify')
  .description('audit recorded figures against the text of their publication')
  .requiredOption('--source <id=file...>', 'a source of the pack and the file with its text')
  .addOption(knowledgeOption())
  .action(async (options: { source: string[]; knowledge: string }) => {
    const { runVerify } = await import('./commands/verify.ts');
    const sources = options.source.map((pair) => ({
      id: pair.slice(0, pair.indexOf('=')),
      file: pair.slice(pair.indexOf('=') + 1),
    }));
    process.exitCode = runVerify({ directory: options.knowledge, sources }, io);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  io.err(`${error.message}\n`);
  process.exitCode = 1;
}
