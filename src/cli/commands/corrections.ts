import { BotError } from '../../errors.ts';
import { openCatalog } from '../../knowledge/open-catalog.ts';
import { createLogger } from '../../observability/logger.ts';
import { type Clock, systemClock } from '../../slack/clock.ts';
import { connectForCorrections } from '../../slack/corrections/connect.ts';
import type { CorrectionOutcome } from '../../slack/corrections/correct-answer.ts';
import { correctAnswers, findBegun } from '../../slack/corrections/correct-answers.ts';
import { findStaleAnswers, type StaleAnswer } from '../../slack/corrections/find-stale-answers.ts';
import type { CommandIo } from '../io.ts';
import { type StorePlace, withStore } from './data.ts';

export interface CorrectionsOptions extends StorePlace {
  readonly directory: string;
  /** The Slack that answers are corrected in. */
  readonly slack: { readonly botToken: string | undefined; readonly apiUrl: string | undefined };
  readonly clock?: Clock;
}

/** Lists the posted answers that no longer hold, and changes nothing; returns the exit code. */
export async function runListCorrections(options: CorrectionsOptions, io: CommandIo): Promise<number> {
  const catalog = await openCatalog(options.directory);
  return withStore(options, async (store) => {
    let count = 0;
    for await (const stale of findStaleAnswers(store, catalog)) {
      count += 1;
      io.out(describe(stale));
    }
    if (count === 0) io.out('Every posted answer still holds.\n');
    else io.out(`${answers(count)} no longer ${count === 1 ? 'holds' : 'hold'}.\n`);
    const owed = (await findBegun(store)).filter((begun) => begun.owed !== undefined);
    if (owed.length > 0)
      io.out(`${owed.length} corrected before, with a thread that is still to be told: --post tells it.\n`);
  });
}

/** Corrects the posted answers that no longer hold; returns the exit code: 1 where one could not be reached. */
export async function runPostCorrections(options: CorrectionsOptions, io: CommandIo): Promise<number> {
  const { botToken, apiUrl } = options.slack;
  if (botToken === undefined || botToken === '')
    throw new BotError(
      'TOKEN_MISSING',
      'SLACK_BOT_TOKEN is not set: put the Bot User OAuth Token of the bot there, or leave --post out to see what would be corrected.',
    );
  const catalog = await openCatalog(options.directory);
  let failed = 0;
  const code = await withStore(options, async (store) => {
    const logger = createLogger({ level: 'error' });
    const clock = options.clock ?? systemClock;
    const connection = { botToken, apiUrl: apiUrl === '' ? undefined : apiUrl, logger, clock };
    const { tools, team } = await connectForCorrections({ ...connection, store, catalog });
    let count = 0;
    const onBusy = ({ id }: { readonly id: string }) =>
      io.err(`${id}: begun by another run; waiting a minute for it.\n`);
    for await (const { entry, plan, outcome, isNoteAlone } of correctAnswers(tools, team, onBusy)) {
      if (CORRECTED.has(outcome.kind) && !isNoteAlone) count += 1;
      if (isLeftForAnotherRun(outcome)) failed += 1;
      io.out(`${describe({ entry, plan })}  ${OUTCOMES[outcome.kind](reasonOf(outcome))}\n`);
    }
    io.out(`${answers(count)} corrected${failed > 0 ? `, ${failed} not reached: run this again` : ''}.\n`);
  });
  return failed > 0 ? 1 : code;
}

const CORRECTED: ReadonlySet<CorrectionOutcome['kind']> = new Set(['corrected', 'without_note', 'in_doubt']);

function isLeftForAnotherRun(outcome: CorrectionOutcome): boolean {
  if (outcome.kind === 'without_note') return !outcome.isHindered;
  return outcome.kind === 'not_reached' || outcome.kind === 'busy';
}

const OUTCOMES: Readonly<Record<CorrectionOutcome['kind'], (reason: string) => string>> = {
  corrected: () => 'corrected',
  without_note: (reason) =>
    `corrected; its thread could not be told (${reason}), which another run tries again`,
  in_doubt: () => 'corrected; whether its thread was told could not be found out',
  noted: () => 'corrected before; its thread is told now',
  gone: () => 'deleted or changed in Slack meanwhile',
  busy: () => 'another process is at work on it',
  out_of_reach: () =>
    'out of reach: its channel was archived or deleted, or the bot is not in it any more; open the channel again or invite the bot there to have it corrected',
  refused: (reason) => `Slack does not let it be changed (${reason}); another run does not help`,
  not_reached: (reason) => `not reached (${reason})`,
};

function reasonOf(outcome: CorrectionOutcome): string {
  return 'reason' in outcome ? outcome.reason : '';
}

function describe({ entry, plan }: StaleAnswer): string {
  const day = new Date(entry.postedAt).toISOString().slice(0, 10);
  const lines = plan.changes.map(({ record, standing, now }) => {
    const was = oneLine(record.said);
    return `  ${standing}: ${was}${now ? ` → ${oneLine(now.said)}` : ''}`;
  });
  return `${[`${entry.id}  ${day}  ${entry.place.channel}`, ...lines].join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function answers(count: number): string {
  return `${count} ${count === 1 ? 'posted answer' : 'posted answers'}`;
}
