import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Answer } from '../../answering/answer.ts';
import { answerQuestion, answerThread, buildAnsweringIndex } from '../../answering/answer-question.ts';
import { packAsOf } from '../../answering/observations/reconcile-sources.ts';
import { buildCatalog, type Catalog } from '../../knowledge/catalog.ts';
import { openCatalog } from '../../knowledge/open-catalog.ts';
import { formatPeriod } from '../../knowledge/period.ts';
import type { Lang } from '../../knowledge/types.ts';
import { renderAnswer } from '../../wording/render-answer.ts';
import type { CommandIo } from '../io.ts';
import { localDay, wrongDate } from '../local-day.ts';

export interface AskOptions {
  readonly directory: string;
  readonly json: boolean;
  readonly lang: Lang | undefined;
  /** ISO date or date-time; the current time where absent. */
  readonly now: string | undefined;
  /** ISO date: answer from what had been printed by then. */
  readonly asOf: string | undefined;
}

const BATCH_LINE = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  q: z.string(),
  thread: z.array(z.string()).nullish(),
  now: z.string().nullish(),
});

/** Answers one question on the command line; returns the exit code. */
export async function runAsk(question: string, options: AskOptions, io: CommandIo): Promise<number> {
  const catalog = await loadAsOf(options);
  const index = buildAnsweringIndex(catalog);
  const today = localDay(options.now, catalog.pack.timeZone);
  if (today === undefined) return wrongDate('--now', options.now, io);
  const answer = answerQuestion(index, { text: question, today });
  const text = renderAnswer(answer, catalog, options.lang ?? answer.lang).text;
  io.out(options.json ? `${JSON.stringify(describe(undefined, answer, text, catalog))}\n` : `${text}\n`);
  return 0;
}

/** Answers one JSON object a line from `input`, in order; a line that is no valid question gives an error line. */
export async function runAskBatch(
  input: NodeJS.ReadableStream,
  options: AskOptions,
  io: CommandIo,
): Promise<number> {
  const catalog = await loadAsOf(options);
  const index = buildAnsweringIndex(catalog);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    io.out(`${answerLine(line, options, catalog, index)}\n`);
  }
  return 0;
}

function answerLine(
  line: string,
  options: AskOptions,
  catalog: Catalog,
  index: ReturnType<typeof buildAnsweringIndex>,
): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return JSON.stringify({
      error: 'The line is not valid JSON. Write one object a line: {"id","q","thread"?,"now"?}.',
    });
  }
  const parsed = BATCH_LINE.safeParse(value);
  if (!parsed.success)
    return JSON.stringify({
      error: `The line is no question: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}.`,
    });
  const { id, q, thread, now } = parsed.data;
  const today = localDay(now ?? options.now, catalog.pack.timeZone);
  if (today === undefined)
    return JSON.stringify({ id, error: `"now" is no date: ${now}. Write an ISO date such as 2022-04-27.` });
  const answer = answerThread(index, [...(thread ?? []), q], today);
  return JSON.stringify(
    describe(id, answer, renderAnswer(answer, catalog, options.lang ?? answer.lang).text, catalog),
  );
}

function describe(id: string | number | undefined, answer: Answer, text: string, catalog: Catalog) {
  return {
    ...(id === undefined ? {} : { id }),
    status: answer.status,
    lang: answer.lang,
    text,
    ...(answer.verdict ? { verdict: answer.verdict } : {}),
    observations: answer.observations.map(({ id, value, variable, period, status, bound }) => ({
      id,
      value,
      unit: catalog.variable(variable).unit,
      period: period ? formatPeriod(period) : null,
      status,
      bound,
    })),
    citations: answer.citations.map(({ source, section, paragraph }) => {
      const { publisher, datePublished } = catalog.source(source);
      return { source, publisher: publisher[answer.lang], datePublished, section, paragraph };
    }),
    receipt: answer.receipt,
  };
}

async function loadAsOf({ directory, asOf }: AskOptions): Promise<Catalog> {
  const catalog = await openCatalog(directory);
  return asOf === undefined ? catalog : buildCatalog(packAsOf(catalog.pack, asOf));
}
