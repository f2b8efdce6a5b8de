// After a fact, a turn that names nothing (and when?, who built it, 花了多少钱) is about that fact: it is answered from
// what was told or what else is told of the very same thing, and else refused beside it.
import { ENTITY_TYPES, type EntityType, type Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, MissingSlot, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { composeAnswer } from '../outcomes/compose-answer.ts';
import { readSlots, type Slots } from '../slots/slots.ts';
import { questionWords, STRICT_WORDS, settledWords } from '../statements/question-words.ts';
import { holdsDeed } from '../statements/settles-deed.ts';
import { settlesQuestion } from '../statements/settles-question.ts';
import { holdsTime } from '../statements/settles-time.ts';
import { asksOnlyWhoSaid } from '../statements/speaker-asked.ts';
import { isFigureOfTold, isOfSortTold, nearnessTo, type Told } from './same-thing.ts';
import { asksForMore, isQuestionWord, saysWords, wordsOfTurn } from './words-of-turn.ts';

/** The answer, or the refusal beside what was told where it would tell of another thing; `text` is the turn as typed. */
export function keepToTold(
  answer: Answer,
  query: Query,
  text: string,
  index: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer {
  const told = toldIn(context, index);
  if (!context || !told || !leansOnTold(query, text, answer)) return answer;
  const isRefused = answer.status === 'unknown' && asksSomething(query) && query.unknown.length === 0;
  const strays =
    answer.status === 'answered' && !isOfTold(answer, readSlots(query, context, index.catalog), told, index);
  return isRefused || strays ? refuseBeside(told, query, context) : answer;
}

function toldIn(context: ThreadContext | undefined, { catalog }: AnsweringIndex): Told | undefined {
  if (!context || context.variable !== undefined || context.unmet !== undefined) return undefined;
  const statements = context.statements.flatMap((id) => catalog.statement(id) ?? []);
  if (statements.length === 0) return undefined;
  const isOfOne = statements.length === 1 && (context.told ?? []).every((id) => id === statements[0]?.id);
  return { statements, entity: isOfOne ? undefined : context.entities[0] };
}

const POINTS_BACK = /\b(?:it|that|this|they|them|these|those)\b/i;

/** True where a turn names nothing that it could be about but what was told. */
function leansOnTold(query: Query, text: string, { observations }: Answer): boolean {
  const { entities, periods, numbers } = query;
  if (outer(entities).length + periods.length + numbers.length > 0) return false;
  if (TURNS_ON.test(text)) return false;
  const pointsBack = POINTS_BACK.test(text);
  // "When did it open": no metric that has the word.
  const isOfMetric =
    !(pointsBack && observations.length === 0) &&
    outer([...query.variables, ...query.terms]).some(({ mention }) => !isOfAnything(mention));
  if (isOfMetric) return false;
  return outer(query.statements).every(({ mention }) => pointsBack || isNoName(mention, query));
}

// To run is said of anything, whatever metric has the word.
function isOfAnything({ text, senses }: Mention): boolean {
  const isEveryday = senses.some(
    (sense) => sense.type === 'cue' && (sense.cue === 'filler' || sense.cue === 'measure:other'),
  );
  return isEveryday || OF_ANYTHING.test(text);
}

/** To whatever comes behind or before what was told, or beside it. */
const TURNS_ON =
  /后面|接着|接下来|下一|上一|另一|别的|其他|其它|\b(?:next|previous|other|another) [a-z]|\b(?:successor|predecessor)\b/i;

// 谁出的钱 may be what a statement is called by, and names nothing: the question word stands in it, and no noun.
function isNoName(named: Mention, { mentions }: Query): boolean {
  const within = mentions.filter(
    ({ nested, start, end }) => nested && start >= named.start && end <= named.end,
  );
  return (
    within.some(isQuestionWord) &&
    within.every(({ senses }) => senses.every(({ type }) => type === 'cue')) &&
    QUESTION_ALONE.test(named.text)
  );
}

/** 谁写的, 什么时候开的: a word that asks and a verb of a character or two. */
const QUESTION_ALONE =
  /^(?:谁|哪个|什么时候|何时|哪天|哪年|在?哪里?|为什么|怎么)(?:来|给|在)?\p{Script=Han}{1,2}的?(?:钱)?$/u;

function outer<T extends { readonly mention: Mention }>(named: readonly T[]): readonly T[] {
  return named.filter(({ mention }) => !mention.nested);
}

/** What anything may cost, and who may take part in it. */
const OF_ANYTHING =
  /^(?:costs?|price|spent|spend|spending|money|paid|pay|people|persons?|attend(?:ed|ance)?|in|of)$|^(?:一共|总共|共)?(?:花|用|投|出)?[了的]?(?:多少)?(?:钱|费用|人|人次|资金)?(?:参加|参与)?$/;

function isOfTold(
  { body, observations, receipt }: Answer,
  slots: Slots,
  told: Told,
  index: AnsweringIndex,
): boolean {
  if (body.kind === 'entity') return tellsOfEntity(body.entity, told);
  if (observations.length > 0)
    return (
      slots.query.variables.length + slots.query.terms.length > 0 &&
      observations.every((one) => isFigureOfTold(one, told, index))
    );
  return receipt.statements
    .flatMap((id) => index.catalog.statement(id) ?? [])
    .every((one) =>
      told.statements.includes(one) ? holdsAsked(one, slots, index) : isOfSame(one, slots, told, index),
    );
}

// Who said it, or whom it is about.
function tellsOfEntity(entity: string, { statements, entity: own }: Told): boolean {
  return (
    entity === own || statements.some(({ about, saidBy }) => saidBy === entity || about.includes(entity))
  );
}

// What was told is told once more only where it has what is asked: a time, a place, who did just that.
function holdsAsked(told: Statement, slots: Slots, index: AnsweringIndex): boolean {
  const { query } = slots;
  if (asksOnlyWhoSaid(query)) return true;
  if (asksForMore(query) || !holdsDeed(told, slots, index) || !holdsTime(told, slots)) return false;
  const settled = settledWords(told);
  const strict = questionWords(query.cues).filter((word) => STRICT_WORDS.has(word));
  if (strict.length > 0 && !strict.some((word) => settled.has(word))) return false;
  return !query.cues.has('ask:who') || saysWords(told, query, index);
}

// A bare word (when?, where?) is answered of nothing but one thing. Of a campaign with much to be told of it, and of
// whoever did it, the deed that is asked for must be told.
function isOfSame(other: Statement, slots: Slots, told: Told, index: AnsweringIndex): boolean {
  const { query } = slots;
  if (asksOnlyWhoSaid(query)) return false;
  if (isOfOnePrint(other, query, told) || isOfSortTold(other, sortsIn(query), told, index)) return true;
  const words = wordsOfTurn(query);
  const asksWho = query.cues.has('ask:who');
  if (asksWho && (words.length === 0 || !other.answers.includes('who'))) return false;
  const nearness = nearnessTo(told, other, index);
  if (nearness === 'other') return false;
  const isRemark = told.statements.some(({ saidBy }) => saidBy !== undefined);
  if (nearness === 'akin' || asksWho || isRemark) return words.length > 0 && saysWords(other, query, index);
  return settlesQuestion(other, slots, index) && !(words.length === 0 && HOW_LONG.test(query.text.text));
}

const HOW_LONG = /多久|多长时间|\bhow long\b/;

function sortsIn({ cues }: Query): readonly EntityType[] {
  return ENTITY_TYPES.filter((type) => cues.has(`type:${type}` as Cue));
}

// Who wrote it, of a fact in just that report.
function isOfOnePrint({ text: told, citation }: Statement, { text }: Query, { statements }: Told): boolean {
  return (
    WRITTEN.test(text.text) &&
    PRINT_TOLD.test(`${told.zh}\n${told.en}`) &&
    statements.some((one) => one.citation.source === citation.source)
  );
}

const WRITTEN = /\b(?:wrote|written|penned|edit(?:s|ed|or)?|published|printed)\b|[写编登刊撰发]/;
const PRINT_TOLD =
  /报道|采写|撰写|刊发|文章|\b(?:report|article|story) .*\b(?:written|edited|appeared|published)\b|\b(?:printed|ran|published|wrote)\b/;

function asksSomething(query: Query): boolean {
  return missingOf(query).length > 0;
}

function missingOf({ cues }: Query): readonly MissingSlot[] {
  const asksAmount = cues.has('amount') || cues.has('measure:count') || cues.has('measure:level');
  const [word = asksAmount ? 'amount' : undefined] = questionWords(cues);
  return word === undefined ? [] : [{ slot: 'fact', asked: word }];
}

function refuseBeside({ statements }: Told, query: Query, context: ThreadContext): Answer {
  const fact = statements.at(-1);
  const missing = missingOf(query);
  return composeAnswer({
    status: 'no_data', query, context, citations: fact ? [fact.citation] : [],
    body: {
      kind: 'no_data', available: [], ...(fact && { fact }),
      missing: missing.length > 0 ? missing : [{ slot: 'fact', asked: '' }],
    },
  }); // biome-ignore format: one call
}
