// One question in, one answer out: understand it, find what it means, hold it against the record, and say what was
// found in the pack's terms. Pure: the same index, question, day and thread give the same answer.
import { withoutApposition } from '../language/apposition.ts';
import { parseQuery } from '../language/parse-query.ts';
import type { Query } from '../language/query.ts';
import { withoutVisit } from '../language/reporters-visit.ts';
import { withStateAsked } from '../language/state-asked.ts';
import { turnOfTwo } from '../language/turn-of-two.ts';
import type { Answer, AnswerBody, Question, ThreadContext } from './answer.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { withNearest } from './nearest/offer-nearest.ts';
import { combineAnswers } from './outcomes/combine-answers.ts';
import { composeAnswer, EMPTY_CONTEXT } from './outcomes/compose-answer.ts';
import { refuseBesideFact } from './outcomes/refuse-beside-fact.ts';
import { suggestExamples } from './outcomes/suggest.ts';
import { answerReading } from './readings/answer-reading.ts';
import { answerDefined } from './readings/definition.ts';
import { answerEachAsked, answerExtremeAsked, answerLargerOfTimes } from './readings/most-or-each.ts';
import { answerAgainst, answerNamed, answerOfThread, tellsOfAnother } from './readings/named-by-thread.ts';
import { answerMetrics, answerSubjects } from './readings/one-by-one.ts';
import { refuseUnknown } from './readings/refuse-unknown.ts';
import {
  answerAgainstYearBefore,
  answerChanged,
  answerDirected,
  answerGrown,
} from './readings/rise-or-fall.ts';
import { readSlots } from './slots/slots.ts';
import { splitQuestions } from './split-questions.ts';
import { spellsOut } from './statements/settles-which.ts';
import { answerAgain, answerBareWord, answerDeed } from './thread/answer-again.ts';
import { answerSibling } from './thread/answer-sibling.ts';
import { answerTold } from './thread/answer-told.ts';
import { answerLarger } from './thread/between-told.ts';
import { keepToFigure } from './thread/keep-to-figure.ts';
import { keepToTold } from './thread/keep-to-told.ts';
import { leansOnNothing } from './thread/leans-on-nothing.ts';
import { leavesItem, turnsToAnother } from './thread/turns-to-another.ts';

export type { Question } from './answer.ts';
export { type AnsweringIndex, buildAnsweringIndex } from './answering-index.ts';

/** Answers a message, which may hold several questions. */
export function answerQuestion(index: AnsweringIndex, question: Question): Answer {
  const answer = answerMessage(index, question);
  return { ...answer, receipt: { ...answer.receipt, pack: index.catalog.pack.hash } };
}

function answerMessage(index: AnsweringIndex, question: Question): Answer {
  const parts = splitQuestions(question.text, question.today, index);
  if (parts.length <= 1) return answerOne(index, question);
  const answers: Answer[] = [];
  let context = question.context;
  for (const { text, isApart } of parts) {
    const answer = answerOne(index, { ...question, text, context: isApart ? undefined : context });
    answers.push(answer);
    if (answer.status === 'answered') context = answer.context;
  }
  return combineAnswers(
    answers,
    parts.map(({ text }) => text),
  );
}

/** Answers the questions of a thread in turn and returns the last answer. */
export function answerThread(index: AnsweringIndex, questions: readonly string[], today: string): Answer {
  let context: ThreadContext | undefined;
  let answer: Answer | undefined;
  for (const text of questions) {
    answer = answerQuestion(index, { text, today, context });
    context = answer.context;
  }
  return answer ?? answerQuestion(index, { text: '', today });
}

// "What stage was it at when the reporter visited": where no day of a visit is meant, the rest is the question; the
// progress of a site is how far it has come.
function answerOne(index: AnsweringIndex, question: Question): Answer {
  const answer = answerWhole(index, question);
  if (answer.status !== 'unknown' && answer.status !== 'no_data') return answer;
  const place = withoutApposition(question.text);
  if (place !== question.text) {
    const rest = answerWhole(index, { ...question, text: place });
    // Where a thing lies is so whatever is said of it; what he said, or has, may hang on that.
    return rest.body.kind === 'entity' ? rest : answer;
  }
  for (const text of [withoutVisit(question.text), withStateAsked(question.text)]) {
    if (text === question.text) continue;
    const rest = answerWhole(index, { ...question, text });
    if (rest.status === 'answered' && rest.body.kind === 'statements') return rest;
  }
  return answer;
}

function answerWhole(index: AnsweringIndex, question: Question): Answer {
  const query = parseQuery(question.text, question.today, index);
  const answer = answerRead(query, index, question);
  if (answer.status !== 'unknown' && answer.status !== 'no_data') return answer;
  return withNearest(answer, readSlots(query, question.context, index.catalog), index);
}

function answerRead(query: Query, index: AnsweringIndex, { text, today, context }: Question): Answer {
  const social = answerSocial(query, index, context);
  if (social) return social;
  const turn =
    answerTold(query, index, context) ??
    answerLarger(query, index, context) ??
    answerSibling(query, index, context) ??
    answerBareWord(readSlots(query, context, index.catalog), index);
  // Which of two is larger, where the thread told of no two.
  if (!turn && context && turnOfTwo(query.text.text) === 'larger' && context.observations.length < 2)
    return refuseUnknown(query, index, context);
  if (turn) return leavesItem(turn, query, context) ? refuseUnknown(query, index, context) : turn;
  const asDone = THEY_DO_IT.test(query.text.text)
    ? answerAgain(readSlots(query, context, index.catalog), index)
    : undefined;
  if (asDone) return asDone;
  const named = answerNamed(text, index, today, context) ?? answerAgainst(text, index, today, context);
  // What they said, whoever they are, is what was told of them.
  if (named) return THEY_SAID.test(query.text.text) ? keepToTold(named, query, text, index, context) : named;
  const answer = answerOpen(query, index, { text, today, context });
  if (leavesItem(answer, query, context)) return refuseUnknown(query, index, context);
  return keepToFigure(keepToTold(answer, query, text, index, context), query, text, index, context);
}

function answerOpen(query: Query, index: AnsweringIndex, { text, today, context }: Question): Answer {
  const answer =
    answerDefined(query, index, today, context) ??
    answerAgainstYearBefore(query, index, today, context) ??
    answerDirected(query, index, today, context) ??
    answerLargerOfTimes(query, index, today) ??
    answerExtremeAsked(query, index, today, context) ??
    answerEachAsked(query, index, today) ??
    answerMetrics(query, { text, today, context }, index) ??
    answerSubjects(query, { text, today, context }, index) ??
    answerReading(query, index, today, context);
  if (turnsToAnother(answer, query, index, context))
    return (
      answerAgain(readSlots(query, context, index.catalog), index) ?? refuseUnknown(query, index, context)
    );
  if (leansOnNothing(answer, query, context) || tellsOfAnother(answer, text, index, context))
    return refuseUnknown(query, index, context);
  if (answer.status === 'no_data')
    return (
      answerDeed(query, index, context) ??
      answerGrown(query, index, today) ??
      answerChanged(query, answer, index, today, context) ??
      answer
    );
  if (answer.status !== 'unknown') return answer;
  if (query.cues.has('ask:sources'))
    return composeAnswer({
      status: 'answered',
      query,
      body: { kind: 'sources' },
      context: context ?? EMPTY_CONTEXT,
    });
  // Of what was told by its name alone, no other list says what it is.
  const told = index.catalog.statement(context?.statements.at(-1) ?? '');
  const again =
    told && !spellsOut(told, { query })
      ? undefined
      : (answerAgain(readSlots(query, context, index.catalog), index) ??
        answerDeed(query, index, context) ??
        answerOfThread(query, index, today, context));
  if (again && !leansOnNothing(again, query, context)) return again;
  return refuseBesideFact(readSlots(query, context, index.catalog), index) ?? answer;
}

/** "Where did they hold it": whoever does, it is what was told that is asked of. */
const THEY_DO_IT =
  /\b(?:where|when|why|how) (?:did|do|have|had|will|would) (?:they|people|you|we) (?:hold|held|have|had|do|done|stage|host|organi[sz]e|arrange|put on|celebrate)d? (?:it|that|this|one)\b(?! [a-z])/;

const THEY_SAID = /\bwhat (?:did|do|have|had) they (?:say|said)\b|[他她它]们(?:都|还|又)?[说讲]了?[什啥]/;

function answerSocial(
  query: Query,
  index: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (query.intent !== 'help' && query.intent !== 'greeting' && query.intent !== 'thanks') return undefined;
  const body: AnswerBody =
    query.intent === 'thanks'
      ? { kind: 'thanks', isThanks: query.cues.has('thanked') || !query.cues.has('ask:thanks') }
      : { kind: query.intent, examples: suggestExamples(index.catalog) };
  return composeAnswer({ status: 'answered', query, body, context: context ?? EMPTY_CONTEXT });
}
