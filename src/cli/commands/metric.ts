import { buildAnsweringIndex } from '../../answering/answer-question.ts';
import { lookUpMetric } from '../../answering/overviews/look-up-metric.ts';
import { openCatalog } from '../../knowledge/open-catalog.ts';
import type { Lang } from '../../knowledge/types.ts';
import { renderAnswer } from '../../wording/render-answer.ts';
import { renderTopics } from '../../wording/render-record.ts';
import type { CommandIo } from '../io.ts';
import { localDay, wrongDate } from '../local-day.ts';

export interface MetricOptions {
  readonly directory: string;
  readonly lang: Lang | undefined;
  readonly now: string | undefined;
}

/** Prints a metric by its name, or all of them by topic; returns 1 where the name is unknown. */
export async function runMetric(
  name: string | undefined,
  { directory, lang, now }: MetricOptions,
  io: CommandIo,
): Promise<number> {
  const catalog = await openCatalog(directory);
  if (name === undefined) {
    io.out(`${renderTopics(catalog, lang ?? 'en').text}\n`);
    return 0;
  }
  const today = localDay(now, catalog.pack.timeZone);
  if (today === undefined) return wrongDate('--now', now, io);
  const answer = lookUpMetric(buildAnsweringIndex(catalog), name, today);
  io.out(`${renderAnswer(answer, catalog, lang ?? answer.lang).text}\n`);
  return answer.status === 'answered' ? 0 : 1;
}
