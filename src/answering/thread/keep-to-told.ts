// After a fact, a turn that names nothing (and when?, who built it, 花了多少钱) is about that fact: it is answered from
// what was told or what else is told of the very same thing, and else refused beside it.
import { AREAS } from '../../knowledge/entity-types.ts';
import { ENTITY_TYPES, type EntityType, type Statement } from '../../knowledge/types.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { composeAnswer } from '../outcomes/compose-answer.ts';
import { readSlots, type Slots } from '../slots/slots.ts';
import { questionWords, STRICT_WORDS, settledWords } from '../statements/question-words.ts';
import { holdsDeed } from '../statements/settles-deed.ts';
import { settlesQuestion } from '../statements/settles-question.ts';
import { holdsTime } from '../statements/settles-time.ts';
import { asksOnlyWhoSaid } from '../statements/speaker-asked.ts';
import { leansOnTold, wordAsked } from './leans-on-told.ts';
import { isCalledBy, isFigureOfTold, isOfSortTold, nearnessTo, type Told } from './same-thing.ts';
import { asksForMore, saysWords, wordsOfTurn } from './words-of-turn.ts';

/** The answer, or the refusal beside what was told where it would tell of another thing; `text` is the turn as typed. */
export function keepToTold(
  answer: Answer,
  query: Query,
  text: string,
  index: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer {
  const told = toldIn(context, index);
  if (!context || !told) return answer;
  if (isOfWhereItWas(answer, query, context, told, index)) return refuseBeside(told, query, context);
  if (!leansOnTold(query, text, answer)) return answer;
  const isRefused = answer.status === 'unknown' && wordAsked(query).length > 0 && query.unknown.length === 0;
  const strays =
    answer.status === 'answered' &&
    (isOfWholeList(answer, context, told, index) ||
      !isOfTold(answer, readSlots(query, context, index.catalog), told, index));
  return isRefused || strays ? refuseBeside(told, query, context) : answer;
}

// How much burned, after the largest fire of a year: what is on record of the place that it was in is none of it.
function isOfWhereItWas(
  { observations }: Answer,
  { entities, periods, intent }: Query,
  { entities: spoken }: ThreadContext,
  { statements }: Told,
  { catalog }: AnsweringIndex,
): boolean {
  const [told, ...more] = statements;
  if (!told || more.length > 0 || entities.length + periods.length > 0 || intent === 'claim') return false;
  return (
    observations.length > 0 &&
    observations.every(
      ({ entity }) =>
        spoken.includes(entity) &&
        told.about.includes(entity) &&
        AREAS.has(catalog.entity(entity).type) &&
        entity !== catalog.pack.home &&
        !isCalledBy(told, entity, catalog),
    )
  );
}

function toldIn(context: ThreadContext | undefined, { catalog }: AnsweringIndex): Told | undefined {
  if (!context || context.variable !== undefined || context.unmet !== undefined) return undefined;
  const statements = context.statements.flatMap((id) => catalog.statement(id) ?? []);
  if (statements.length === 0) return undefined;
  const isOfOne = statements.length === 1 && (context.told ?? []).every((id) => id === statements[0]?.id);
  return { statements, entity: isOfOne ? undefined : context.entities[0] };
}

function isOfTold(
  { body, observations, receipt }: Answer,
  slots: Slots,
  told: Told,
  index: AnsweringIndex,
): boolean {
  if (body.kind === 'entity') return tellsOfEntity(body.entity, told);
  if (isOfItem(body, index)) return true;
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

// After one item of a list (第二个), what is told of another matter that does not speak of that item.
function isOfWholeList(
  { body, receipt }: Answer,
  { item }: ThreadContext,
  { statements }: Told,
  index: AnsweringIndex,
): boolean {
  if (item === undefined || body.kind !== 'statements' || isOfItem(body, index)) return false;
  return receipt.statements
    .flatMap((id) => index.catalog.statement(id) ?? [])
    .every(
      (one) => !statements.includes(one) && !one.text.zh.includes(item.zh) && !one.text.en.includes(item.en),
    );
}

// One item of the list just told.
function isOfItem(body: Answer['body'], { catalog }: AnsweringIndex): boolean {
  return body.kind === 'statements' && body.statements.some((one) => catalog.statement(one.id) !== one);
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
    !statements.some(({ name, text: { zh, en } }) =>
      IS_WRITTEN.test(`${name.zh}\n${name.en}\n${zh}\n${en}`),
    ) &&
    PRINT_TOLD.test(`${told.zh}\n${told.en}`) &&
    statements.some((one) => one.citation.source === citation.source)
  );
}

const WRITTEN = /\b(?:wrote|written|penned|edit(?:s|ed|or)?|published|printed)\b|[写编登刊撰发]/;
/** What is written itself: its author is not the report's. */
const IS_WRITTEN =
  /通报|方案|文件|展板|口号|协议|海报|标语|公告|手册|\b(?:circulars?|documents?|slogans?|posters?|display boards?|agreements?|letters?|leaflets?|handbooks?|songs?|diar(?:y|ies))\b/;
const PRINT_TOLD =
  /报道|采写|撰写|刊发|文章|\b(?:report|article|story) .*\b(?:written|edited|appeared|published)\b|\b(?:printed|ran|published|wrote)\b/;

function refuseBeside({ statements }: Told, query: Query, context: ThreadContext): Answer {
  const fact = statements.at(-1);
  const missing = wordAsked(query);
  return composeAnswer({
    status: 'no_data', query, context, citations: fact ? [fact.citation] : [],
    body: {
      kind: 'no_data', available: [], ...(fact && { fact }),
      missing: missing.length > 0 ? missing : [{ slot: 'fact', asked: '' }],
    },
  }); // biome-ignore format: one call
}
