import { buildAnsweringIndex } from '../../answering/answer-question.ts';
import { explainQuestion } from '../../answering/explain-question.ts';
import { openCatalog } from '../../knowledge/open-catalog.ts';
import { renderAnswer } from '../../wording/render-answer.ts';
import type { CommandIo } from '../io.ts';
import { localDay, wrongDate } from '../local-day.ts';

/** Prints how a question was read and why its answer came or did not; returns the exit code. */
export async function runExplain(
  question: string,
  { directory, now }: { directory: string; now: string | undefined },
  io: CommandIo,
): Promise<number> {
  const catalog = await openCatalog(directory);
  const today = localDay(now, catalog.pack.timeZone);
  if (today === undefined) return wrongDate('--now', now, io);
  const { steps, answer } = explainQuestion(buildAnsweringIndex(catalog), { text: question, today });
  for (const { step, lines } of steps) io.out(`${step}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  io.out(
    `answer (${answer.status})\n${renderAnswer(answer, catalog, answer.lang).text.replace(/^/gm, '  ')}\n`,
  );
  return 0;
}
