// One question in, one answer out: understand it, find what it means, hold it against the record, and say what was
// found in the pack's terms. Pure: the same index, question, day and thread give the same answer.
import { periodContains, periodsEqual } from '../knowledge/period.ts';
import type { Observation } from '../knowledge/types.ts';
import { withoutApposition } from '../language/apposition.ts';
import { countsFrom } from '../language/counts-from.ts';
import { definitionAsked } from '../language/definition-asked.ts';
import { eachOfSort } from '../language/each-of-sort.ts';
import { extremesAmong } from '../language/extreme-among.ts';
import { extremeInTime } from '../language/extreme-in-time.ts';
import { largerOfTimes } from '../language/larger-of-times.ts';
import { parseQuery } from '../language/parse-query.ts';
import type { Intent, Query } from '../language/query.ts';
import { withoutVisit } from '../language/reporters-visit.ts';
import {
  againstYearBefore,
  amountGrownAsked,
  asksByHowMuch,
  directionAsked,
} from '../language/rise-or-fall.ts';
import { withStateAsked } from '../language/state-asked.ts';
import { turnOfTwo } from '../language/turn-of-two.ts';
import type { Answer, AnswerBody, ThreadContext } from './answer.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { answerClaim } from './claims/answer-claim.ts';
import { answerDate } from './claims/hold-date.ts';
import { answerPost } from './claims/hold-post.ts';
import { answerRelation } from './claims/hold-relation.ts';
import { holdStatement } from './claims/hold-statement.ts';
import { type Finding, findMeaning } from './meaning/find-meaning.ts';
import { withoutBuilding } from './metrics/cost-to-build.ts';
import { nameByVerb } from './metrics/name-by-verb.ts';
import { sharesTerms } from './metrics/rank-variables.ts';
import { splitMetrics } from './metrics/split-metrics.ts';
import { withNearest } from './nearest/offer-nearest.ts';
import { canBeSaidOf } from './observations/extremes-of.ts';
import { answerDefinition, metricMeant, metricTold } from './outcomes/answer-definition.ts';
import { answerDerived, composeDerived } from './outcomes/answer-derived.ts';
import { isOfGrowth, withYearBefore } from './outcomes/answer-direction.ts';
import { answerExtreme } from './outcomes/answer-extreme.ts';
import { answerEach, answerExtremeAmong, metricAlone } from './outcomes/answer-extreme-among.ts';
import { answerFigure, answerList } from './outcomes/answer-figure.ts';
import { answerItem } from './outcomes/answer-item.ts';
import { answerNamedItem } from './outcomes/answer-named-item.ts';
import { answerNumberAlone, answerValue } from './outcomes/answer-value.ts';
import { combineAnswers } from './outcomes/combine-answers.ts';
import { composeAnswer, EMPTY_CONTEXT } from './outcomes/compose-answer.ts';
import { refuseBesideFact } from './outcomes/refuse-beside-fact.ts';
import { refuseInPlaceOf } from './outcomes/refuse-in-place-of.ts';
import { suggestExamples } from './outcomes/suggest.ts';
import { totalOverTime } from './outcomes/total-over-time.ts';
import { listEverything, namesMetric } from './overviews/list-everything.ts';
import { reckon } from './reckoning/reckon.ts';
import { isGrowthOfAnother } from './slots/growth-named.ts';
import { readSlots, type Slots } from './slots/slots.ts';
import { gapsAtTimes, twoChanges } from './slots/two-changes.ts';
import { splitQuestions } from './split-questions.ts';
import { spellsOut } from './statements/settles-which.ts';
import { splitSubjects } from './statements/split-subjects.ts';
import { answerAgain, answerBareWord, answerDeed } from './thread/answer-again.ts';
import { answerSibling } from './thread/answer-sibling.ts';
import { answerTold } from './thread/answer-told.ts';
import { answerLarger, betweenTold } from './thread/between-told.ts';
import { growthTold } from './thread/growth-told.ts';
import { keepToFigure } from './thread/keep-to-figure.ts';
import { keepToTold } from './thread/keep-to-told.ts';
import { leansOnNothing } from './thread/leans-on-nothing.ts';
import { nameBenchmark } from './thread/name-benchmark.ts';
import { namePronoun } from './thread/name-pronoun.ts';
import { namesOtherMetric } from './thread/names-other-metric.ts';
import { refuseSameOfThing } from './thread/same-of-thing.ts';
import { leavesItem, turnsToAnother } from './thread/turns-to-another.ts';

export { type AnsweringIndex, buildAnsweringIndex } from './answering-index.ts';

export interface Question {
  readonly text: string;
  /** The day of asking in the pack's time zone, as an ISO date: relative times lean on it. */
  readonly today: string;
  /** What the last answer of the thread left behind. */
  readonly context?: ThreadContext | undefined;
}

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
    answerParsed(query, index, today, context);
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

// "What did he say", after a card of someone or a figure that someone stated; 他们投了几个, after who pays for it: asked
// again by name.
function answerNamed(
  text: string,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  const named = namePronoun(text, index, context);
  if (!named) return undefined;
  const answer = answerParsed(parseQuery(named.text, today, index), index, today, undefined);
  // What is not on record of them is not told of another.
  const isOfBody = index.catalog.entity(named.entity).type !== 'person';
  if (named.isOfProgress && answer.body.kind !== 'statements') return undefined;
  if (answer.status !== 'answered' && !(isOfBody && answer.status === 'no_data')) return undefined;
  return {
    ...answer,
    disclosures: [{ kind: 'carried', slot: 'entity', value: named.entity }, ...answer.disclosures],
  };
}

// "Where does she work", of whom the record does not say so: a statement of others that shares the words is none of hers.
function tellsOfAnother(
  { status, body }: Answer,
  text: string,
  index: AnsweringIndex,
  context: ThreadContext | undefined,
): boolean {
  if (status !== 'answered' || body.kind !== 'statements') return false;
  const named = namePronoun(text, index, context);
  if (named === undefined || index.catalog.entity(named.entity).type !== 'person') return false;
  return body.statements.every(
    ({ about, saidBy }) => saidBy !== named.entity && !about.includes(named.entity),
  );
}

// 2021年占对方百分之几, after whom a place is measured against: a share of that benchmark, and nothing else of it.
function answerAgainst(
  text: string,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  const named = nameBenchmark(text, index, context);
  if (!named || !context) return undefined;
  const entities = context.entities.filter((id) => id !== named.entity);
  const query = parseQuery(named.text, today, index);
  const answer = answerParsed(query, index, today, { ...context, entities });
  const isAgainst = answer.observations.every(({ benchmark }) => benchmark === named.entity);
  if (answer.status !== 'answered' || answer.observations.length === 0 || !isAgainst) return undefined;
  return {
    ...answer,
    disclosures: [{ kind: 'carried', slot: 'benchmark', value: named.entity }, ...answer.disclosures],
  };
}

function refuseUnknown(
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer {
  const examples = suggestExamples(catalog);
  return composeAnswer({
    status: 'unknown',
    query,
    body: { kind: 'unknown', examples, closest: [] },
    followUps: examples,
    context: context ?? EMPTY_CONTEXT,
  });
}

// "他公司投了几个项目", after a card of someone: asked again with the name that the thread leaves unsaid.
function answerOfThread(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  const names = query.entities.length + query.variables.length + query.periods.length;
  const asks = [...query.cues].some(
    (cue) => cue.startsWith('ask:') || cue === 'measure:count' || cue === 'amount',
  );
  // A thread about a figure carries that figure, and no other of the same place.
  if (context?.variable !== undefined) return undefined;
  const isOther = query.cues.has('measure:other') || query.intent === 'claim' || query.unknown.length > 0;
  if (!context || names > 0 || !asks || isOther) return undefined;
  const { catalog } = index;
  const [spoken] = context.entities.map((id) => catalog.entity(id));
  if (!spoken) return undefined;
  const subjects =
    spoken.within !== undefined && spoken.type === 'person' ? [spoken.within, spoken.id] : [spoken.id];
  for (const id of subjects) {
    const named = `${catalog.entity(id).name[query.lang]} ${query.text.text}`;
    const answer = answerParsed(parseQuery(named, today, index), index, today, undefined);
    const isTelling = answer.body.kind === 'statements' || answer.body.kind === 'figures';
    if (answer.status !== 'answered' || !isTelling || !isOfMeasure(answer, query, index)) continue;
    return {
      ...answer,
      lang: query.lang,
      disclosures: [{ kind: 'carried', slot: 'entity', value: id }, ...answer.disclosures],
    };
  }
  return undefined;
}

// "How many" is answered by a count alone.
function isOfMeasure({ body, observations }: Answer, { cues }: Query, { catalog }: AnsweringIndex): boolean {
  if (body.kind !== 'figures') return !cues.has('measure:count');
  return observations.every(({ variable }) => catalog.variable(variable).measure === 'count');
}

// 是涨是跌, of one year: its growth rate, or the year before beside it.
function answerDirected(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (query.intent === 'claim' || query.periods.length !== 1 || query.numbers.length > 0) return undefined;
  const asked = directionAsked(query.text.text);
  if (!asked) return undefined;
  const put = (text: string) => answerParsed(parseQuery(text, today, index), index, today, context);
  const growth = put(asked.growth);
  if (isOfGrowth(growth, index.catalog)) return growth;
  const answer = answerParsed(query, index, today, context);
  const amount = answer.status === 'answered' ? answer : put(asked.amount);
  return amount.status === 'answered' ? withYearBefore(amount, index.catalog) : answer;
}

// 比前一年呢: by how much the amount told went up or down, by its growth rate where that is on record.
function answerAgainstYearBefore(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (context?.variable === undefined || context.periods.length > 1) return undefined;
  const asked = againstYearBefore(query.text.text);
  if (!asked) return undefined;
  const put = (text: string) => answerParsed(parseQuery(text, today, index), index, today, context);
  const growth = put(asked.growth);
  const told = index.catalog.variable(context.variable);
  const isOfTold = growth.observations.every(({ variable }) =>
    sharesTerms(index.catalog.variable(variable), told),
  );
  if (isOfTold && isOfGrowth(growth, index.catalog)) return growth;
  const difference = put(asked.amount);
  if (difference.status === 'answered') return difference;
  const asItStands = answerParsed(query, index, today, context);
  const isSame = asItStands.observations.every(({ variable }) => variable === context.variable);
  return isSame ? asItStands : difference;
}

// 哪年最高, 哪家最多: the metric is asked for alone, and the end of its scale found among its times or those who have it.
function answerExtremeAsked(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (query.intent === 'claim' || query.numbers.length > 0) return undefined;
  const inTime = extremeInTime(query.text.text);
  const readings = (inTime ? [inTime] : extremesAmong(query.text.text))
    .map((asked) => ({
      asked,
      told: answerParsed(parseQuery(asked.metric, today, index), index, today, inTime && context),
    }))
    .filter(({ asked, told }) => canBeSaidOf(asked.said, metricAlone(told), index.catalog));
  for (const { asked, told } of readings) {
    const answer =
      'sort' in asked
        ? answerExtremeAmong(told, asked, query, index)
        : answerExtreme(told, asked, query, index);
    if (answer) return answer;
  }
  const [known] = readings;
  if (known === undefined) return undefined;
  return refuseInPlaceOf(
    answerParsed(query, index, today, context),
    known.told,
    { slot: 'measure', asked: known.asked.said },
    query,
  );
}

// 2024和2023哪年多: by how much the later is more or less than the earlier.
function answerLargerOfTimes(query: Query, index: AnsweringIndex, today: string): Answer | undefined {
  const { intent, periods, numbers } = query;
  if (intent === 'claim' || periods.length !== 2 || numbers.length > 0) return undefined;
  const asked = largerOfTimes(query.text.text);
  if (asked === undefined) return undefined;
  const both = parseQuery(asked, today, index);
  const answer = answerParsed({ ...both, intent: 'difference' }, index, today, undefined);
  return isOfBothTimes(answer, query) ? { ...answer, lang: query.lang } : undefined;
}

function isOfBothTimes({ status, body, observations }: Answer, { periods }: Query): boolean {
  return (
    status === 'answered' &&
    body.kind === 'derived' &&
    periods.every(({ period }) =>
      observations.some(
        (one) => one.period !== undefined && period !== undefined && periodContains(period, one.period),
      ),
    )
  );
}

// 各医院候诊时间, "visits by branch": the metric is asked for alone, and told of each.
function answerEachAsked(query: Query, index: AnsweringIndex, today: string): Answer | undefined {
  if (query.intent === 'claim' || query.numbers.length > 0) return undefined;
  const readings = eachOfSort(query.text.text).map((each) => ({
    ...each,
    told: answerParsed(parseQuery(each.metric, today, index), index, today, undefined),
  }));
  for (const { sort, told } of readings) {
    const answer = answerEach(told, sort, query, index);
    if (answer) return answer;
  }
  const known = readings.find(({ told, isPlain }) => isPlain && metricAlone(told) !== undefined);
  if (known === undefined) return undefined;
  return refuseInPlaceOf(
    answerParsed(query, index, today, undefined),
    known.told,
    { slot: 'entity', asked: known.sort },
    query,
  );
}

// 2月比1月涨了多少, where no growth rate is on record: how far the two amounts are apart.
function answerGrown(query: Query, index: AnsweringIndex, today: string): Answer | undefined {
  if (query.intent === 'claim' || query.periods.length !== 2 || query.numbers.length > 0) return undefined;
  const asked = amountGrownAsked(query.text.text);
  if (asked === undefined) return undefined;
  const answer = answerParsed(parseQuery(asked, today, index), index, today, undefined);
  const { status, body, observations } = answer;
  const isOfBoth = query.periods.every(({ period }) =>
    observations.some(
      (one) => one.period !== undefined && period !== undefined && periodsEqual(one.period, period),
    ),
  );
  return status === 'answered' && body.kind === 'derived' && isOfBoth
    ? { ...answer, lang: query.lang }
    : undefined;
}

// 投诉降了多少, where no growth rate is on record and no time is told: from the first figure that came about to the last.
function answerChanged(
  query: Query,
  { body: refused }: Answer,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  const lacksRate = refused.kind === 'no_data' && refused.missing.every(({ slot }) => slot === 'measure');
  const saysChange =
    query.cues.has('ask:difference') || (query.cues.has('measure:growth') && asksByHowMuch(query.text.text));
  const asksChange = query.intent === 'look_up' && saysChange;
  const [since, ...more] = query.periods;
  if (!lacksRate || !asksChange || more.length + query.numbers.length > 0) return undefined;
  if (since && !countsFrom(since, query.text.text)) return undefined;
  const answer = answerParsed({ ...query, intent: 'difference' }, index, today, context);
  const { status, body, observations } = answer;
  const isOfOne = new Set(observations.map(({ variable, entity }) => `${variable} ${entity}`)).size === 1;
  const growth =
    lacksRate && refused.variable !== undefined ? index.catalog.variable(refused.variable) : undefined;
  const isOfAnother =
    growth !== undefined && isGrowthOfAnother(growth, variablesOf(observations), index.catalog);
  return status === 'answered' && body.kind === 'derived' && isOfOne && !isOfAnother ? answer : undefined;
}

const variablesOf = (observations: readonly Observation[]): string[] =>
  observations.map(({ variable }) => variable);

// A figure of one time has its definition beside it, and a statement named by more than the metric's name says more.
function answerDefined(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (query.intent === 'claim' || query.periods.length > 0) return undefined;
  const asked = definitionAsked(query.text.text);
  if (!asked) return undefined;
  const { metric } = asked;
  if (metric === undefined) return answerDefinition(asked, metricTold(context, index), query, index);
  if (query.statements.some(({ mention: { text } }) => text !== metric && text.includes(metric)))
    return undefined;
  const alone = answerParsed(parseQuery(metric, today, index), index, today, context);
  return answerDefinition(asked, metricMeant(alone, index), query, index);
}

// Told one by one only where the record holds every one of them.
function answerMetrics(
  query: Query,
  { today, context }: Question,
  index: AnsweringIndex,
): Answer | undefined {
  const parts = splitMetrics(query);
  if (parts.length < 2) return undefined;
  const answers: Answer[] = [];
  for (const part of parts) {
    const answer = answerParsed(parseQuery(part, today, index), index, today, context);
    if (answer.status !== 'answered' || !isOfFigures(answer)) return undefined;
    answers.push({ ...answer, lang: query.lang });
  }
  const variables = new Set(answers.map(({ observations }) => observations[0]?.variable));
  return variables.size === answers.length ? combineAnswers(answers) : undefined;
}

// What both of two things are called, who runs each: told of each by itself, unless one fact tells it of both.
function answerSubjects(
  query: Query,
  { today, context }: Question,
  index: AnsweringIndex,
): Answer | undefined {
  const parts = splitSubjects(query);
  const answers = parts.map((part) => answerParsed(parseQuery(part, today, index), index, today, context));
  const areTold = answers.some(({ status }) => status === 'answered');
  const areFacts = answers.every(({ status, body }) => status !== 'answered' || body.kind === 'statements');
  if (!areTold || !areFacts) return undefined;
  const whole = answerParsed(query, index, today, context);
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

function answerParsed(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer {
  const slots = readSlots(query, context, index.catalog);
  const named =
    withoutBuilding(query, slots.entities, index.catalog) ??
    nameByVerb(
      query,
      subjectsOf(slots, context, index),
      index.catalog,
      slots.entities.length > 0 || context !== undefined,
    );
  if (named !== undefined) return answerParsed(parseQuery(named, today, index), index, today, context);
  const everything = listEverything(slots, index, today);
  if (everything && !namesMetric(slots)) return everything;
  const nth = answerNamedItem(slots, index);
  if (nth) return nth;
  const answer = answerFinding(findMeaning(slots, index, today), index, today);
  return answer.status === 'answered' ? answer : (everything ?? answer);
}

// With nobody named and no thread, whoever the pack is of: what is strange in the question is judged with the metric named.
function subjectsOf(
  { entities }: Slots,
  context: ThreadContext | undefined,
  { catalog }: AnsweringIndex,
): readonly string[] {
  if (entities.length > 0) return entities;
  const { home } = catalog.pack;
  return context === undefined && home !== undefined ? [home] : spokenOf(context);
}

// 罚了多少钱呢, after the cases of a bureau: of whom the thread's last figure was.
function spokenOf(context: ThreadContext | undefined): readonly string[] {
  return context?.variable === undefined || context.unmet !== undefined ? [] : context.entities;
}

const ARITHMETIC: ReadonlySet<Intent> = new Set(['difference', 'multiple', 'gap', 'sum']);

// In this order: a claim holds figures of its own; arithmetic needs two; the rest is one fact or one figure.
function answerFinding(asked: Finding, index: AnsweringIndex, today: string): Answer {
  const finding = betweenTold(asked);
  const { query } = finding.slots;
  const item = answerItem(finding, index) ?? answerNumberAlone(finding, index);
  if (item) return item;
  const relation = answerRelation(finding, index) ?? answerPost(finding, index) ?? answerDate(finding, index);
  if (relation) return relation;
  if (query.intent === 'claim')
    return answerClaimOfOther(finding, index, today) ?? answerClaim(finding, index, today);
  const reckoned = reckon(finding.slots, index.catalog, today);
  if (reckoned) return composeDerived({ ...reckoned, carried: false }, finding.slots, index);
  const grown = growthTold(finding.slots, index.catalog);
  if (grown) return composeDerived({ ...grown, carried: true }, finding.slots, index);
  const total = totalOverTime(finding, index.catalog);
  if (total) return composeDerived(total, finding.slots, index);
  if (ARITHMETIC.has(query.intent)) {
    const derived =
      answerChanges(finding, index, today) ??
      answerGaps(finding, index, today) ??
      answerDerived(finding, index, today);
    if (derived) return derived;
  }
  // 离30分钟目标还差多少: the target by its number is no distance to it.
  const held = query.intent === 'gap' ? undefined : answerValue(finding, index);
  if (held) return held;
  const listed = answerList(finding, index);
  if (listed) return listed;
  const refused = refuseSameOfThing(finding, index);
  if (refused) return refused;
  return finding.prefersStatement ? holdStatement(finding, index) : answerFigure(finding, index);
}

// "Output grew by 52.5%", after the growth of something else: a claim that names its own metric is not held against the thread's.
function answerClaimOfOther(finding: Finding, index: AnsweringIndex, today: string): Answer | undefined {
  const { query, context } = finding.slots;
  if (context?.variable === undefined) return undefined;
  const ofAnother = refuseOfAnother(finding, context.variable, index, today);
  if (ofAnother) return ofAnother;
  if (!namesOtherMetric(query, context.variable)) return undefined;
  const { variable: _, ...rest } = context;
  return answerClaim(findMeaning(readSlots(query, rest, index.catalog), index, today), index, today);
}

const MEASURES = /^measure:/;

// "Was it 15% there", after a share of another place that it has none of: no other metric of its own is held against it.
function refuseOfAnother(
  finding: Finding,
  spoken: string,
  index: AnsweringIndex,
  today: string,
): Answer | undefined {
  const { query, entities } = finding.slots;
  const { catalog } = index;
  const [named] = entities;
  const isNamed =
    query.variables.length + query.terms.length > 0 || [...query.cues].some((cue) => MEASURES.test(cue));
  if (named === undefined || isNamed) return undefined;
  const unit = catalog.unitOf(catalog.variable(spoken));
  const isOfUnit = query.numbers.every(({ units }) => units.includes(unit.id));
  if (!isOfUnit || entities.some((id) => catalog.observationsFor(spoken, id).length > 0)) return undefined;
  const answer = answerClaim(finding, index, today);
  const isHeld = answer.verdict === 'matches' || answer.verdict === 'differs';
  if (!isHeld || answer.observations.some(({ variable }) => variable === spoken)) return undefined;
  const nearest = catalog.observationsOf(spoken).at(-1);
  return composeAnswer({
    status: 'no_data',
    query,
    verdict: 'not_on_record',
    body: {
      kind: 'no_data',
      missing: [{ slot: 'entity', asked: named }],
      variable: spoken,
      available: [],
      ...(nearest ? { nearest } : {}),
    },
    citations: nearest ? [nearest.citation] : [],
    context: finding.slots.context ?? EMPTY_CONTEXT,
  });
}

// "More from 2020 to 2021 or from 2021 to 2022": each change by itself, where both can be worked out.
function answerChanges({ slots }: Finding, index: AnsweringIndex, today: string): Answer | undefined {
  const changes = twoChanges(slots).map((change) =>
    answerDerived(findMeaning(change, index, today), index, today),
  );
  const answers = changes.flatMap((answer) => (answer?.status === 'answered' ? [answer] : []));
  return answers.length === 2 ? combineAnswers(answers) : undefined;
}

// The distance to a benchmark at each of several times, where each is told as such.
function answerGaps({ slots }: Finding, index: AnsweringIndex, today: string): Answer | undefined {
  const gaps = gapsAtTimes(slots).map((gap) => answerDerived(findMeaning(gap, index, today), index, today));
  const answers = gaps.flatMap((answer) =>
    answer?.body.kind === 'derived' && answer.body.operation === 'gap_to_benchmark' ? [answer] : [],
  );
  return answers.length > 1 && answers.length === gaps.length ? combineAnswers(answers) : undefined;
}

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
