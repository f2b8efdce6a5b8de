// Questions after several metrics or several things, put again one by one.
import { parseQuery } from '../../language/parse-query.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, Question } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { splitMetrics } from '../metrics/split-metrics.ts';
import { combineAnswers } from '../outcomes/combine-answers.ts';
import { splitSubjects } from '../statements/split-subjects.ts';
import { answerReading } from './answer-reading.ts';

/** Tells several metrics one by one; undefined unless the record holds every one of them. */
export function answerMetrics(
  query: Query,
  { today, context }: Question,
  index: AnsweringIndex,
): Answer | undefined {
  const parts = splitMetrics(query);
  if (parts.length < 2) return undefined;
  const answers: Answer[] = [];
  for (const part of parts) {
    const answer = answerReading(parseQuery(part, today, index), index, today, context);
    if (answer.status !== 'answered' || !isOfFigures(answer)) return undefined;
    answers.push({ ...answer, lang: query.lang });
  }
  const variables = new Set(answers.map(({ observations }) => observations[0]?.variable));
  return variables.size === answers.length ? combineAnswers(answers) : undefined;
}

/** Tells of two things each by itself, or what one fact tells of both; undefined where neither is a fact on record. */
export function answerSubjects(
  query: Query,
  { today, context }: Question,
  index: AnsweringIndex,
): Answer | undefined {
  const parts = splitSubjects(query);
  const answers = parts.map((part) => answerReading(parseQuery(part, today, index), index, today, context));
  const areTold = answers.some(({ status }) => status === 'answered');
  const areFacts = answers.every(({ status, body }) => status !== 'answered' || body.kind === 'statements');
  if (!areTold || !areFacts) return undefined;
  const whole = answerReading(query, index, today, context);
  const toldOfBoth = whole.receipt.statements.join();
  if (whole.status === 'answered' && answers.some(({ receipt }) => receipt.statements.join() === toldOfBoth))
    return whole;
  return combineAnswers(
    answers.map((answer) => ({ ...answer, lang: query.lang })),
    parts,
  );
}

function isOfFigures({ body }: Answer): boolean {
  return body.kind === 'figures' || body.kind === 'series';
}
