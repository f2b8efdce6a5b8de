// Decides what a question is after: a figure or a statement, and which. Everything after this works on the finding.

import type { Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { ASKERS_WORDS } from '../../language/lexicon/askers-words.ts';
import { synonymsOf } from '../../language/lexicon/chinese-synonyms.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Intent } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { rankVariables, type VariableCandidate } from '../metrics/rank-variables.ts';
import { asksDimension } from '../slots/ask-dimension.ts';
import type { Slots } from '../slots/slots.ts';
import { asksForText } from '../statements/asks-for-text.ts';
import { beyondTheName } from '../statements/beyond-the-name.ts';
import { onlyOfDate } from '../statements/of-a-date.ts';
import { settledWords } from '../statements/question-words.ts';
import { rankStatements, type StatementCandidate } from '../statements/rank-statements.ts';
import { isCalledAfter } from '../statements/settles-place.ts';
import { settlesQuestion } from '../statements/settles-question.ts';
import { isOfAnotherMonth } from '../statements/settles-time.ts';
import { asksSpeaker } from '../statements/speaker-asked.ts';
import { withoutStandIns } from '../statements/stand-ins.ts';
import { saidIn } from '../statements/statement-texts.ts';
import { isInIdiom } from '../statements/synonym-spans.ts';
import { tellsAllAsked } from '../statements/tells-all.ts';
import { namesOfVariable } from '../strangers/words-of-variable.ts';
import { HEAD, HEAD_POST } from '../words/head-words.ts';
import type { SlotMatch } from './match-slots.ts';
import { matchSlots } from './match-slots.ts';

export interface Figure {
  readonly candidate: VariableCandidate;
  readonly match: SlotMatch;
}

export interface Finding {
  readonly slots: Slots;
  /** The variables that the words fit about equally well, best first, each matched against the slots. */
  readonly figures: readonly Figure[];
  readonly statements: readonly StatementCandidate[];
  readonly prefersStatement: boolean;
}

/**
 * What a question word adds to a statement's score against a figure's.
 * Effect: higher answers who, where and what with statements more readily. Range 0 to 1.5.
 */
const FACT_BIAS = 0.7;
/** What "how much", a measure or a unit adds to a figure's score. Effect: the reverse. Range 0 to 1.5. */
const NUMBER_BIAS = 0.7;
/**
 * What bare "what" and "which" add: they introduce figures too ("what was the GDP"), so they say less.
 * Effect: as of the bias of facts. Range 0 to 0.7.
 */
const WEAK_FACT_BIAS = 0.25;
/**
 * A contradicted figure counts this much less against a statement that fits.
 * Effect: higher tells statements where no figure fits. Range 0 to 1.5.
 */
const CONTRADICTED = 0.9;
/** How many variables are matched in full. */
const MATCHED = 4;
/** How far down the ranking one is looked for that nothing speaks against. */
const MOST_TRIED = 6;
/**
 * How close to the best one's a variable's score must lie to be matched at all, and to be asked about.
 * Effect: higher asks back more often. Range 0 to 0.5.
 */
const TOO_CLOSE = 0.12;

/** Intents that hold figures of several metrics against one another. */
const HOLDS_SEVERAL: ReadonlySet<Intent> = new Set(['sum', 'difference', 'multiple', 'gap']);

// Where the words fit one metric best, but hold some that speak against it, and another has all of them in its names,
// that one is meant: the revenue from fares is no fare.
function saysNoOther(contradictions: SlotMatch['contradictions']): boolean {
  return contradictions.every(({ slot }) => slot === 'period' || slot === 'status');
}

// An output is no share of another, whatever words they have in common: which share, rank or growth it is must be said.
// Nor is one meant of which there is but a word within the name of another (总氮浓度 is no other 浓度).
function mayBeMeant({ named, variable: { id, measure, unit } }: VariableCandidate, slots: Slots): boolean {
  const isWithinAnother = [...slots.query.variables, ...slots.query.terms].every(
    (one) => one.id !== id || one.mention.nested,
  );
  return (
    named &&
    !isWithinAnother &&
    (measure === 'level' || measure === 'count' || measure === slots.measure || slots.units.includes(unit))
  );
}

// A word that is the other's alone (an emergency, of two waits) is not passed over.
function hasNamesOf(
  { variable }: VariableCandidate,
  best: VariableCandidate | undefined,
  { query }: Slots,
): boolean {
  const names = namesOfVariable(variable);
  return [...query.variables, ...query.terms].every(
    ({ id, mention }) => id !== best?.variable.id || mention.nested || names.includes(mention.text),
  );
}

/** Ranks both kinds of record against the slots and says which is meant; `today` is an ISO date. */
export function findMeaning(slots: Slots, index: AnsweringIndex, today: string): Finding {
  const named = rankVariables(slots, index).filter(({ identified }) => identified);
  const [best] = named;
  const match = (candidate: VariableCandidate): Figure => ({
    candidate,
    match: matchSlots(candidate, slots, index.catalog, today),
  });
  const isClose = ({ score }: VariableCandidate) =>
    HOLDS_SEVERAL.has(slots.query.intent) || (best?.score ?? 0) - score <= TOO_CLOSE;
  const close = named.slice(0, MATCHED).filter(isClose).map(match);
  const fitting = close.some(({ match: { contradictions } }) => saysNoOther(contradictions))
    ? undefined
    : named
        .slice(0, MOST_TRIED)
        .filter(
          (one) =>
            mayBeMeant(one, slots) &&
            hasNamesOf(one, best, slots) &&
            !close.some(({ candidate }) => candidate === one),
        )
        .map(match)
        .find(({ match: { contradictions } }) => saysNoOther(contradictions));
  const figures = fitting === undefined ? close : [fitting, ...close];
  const called = statementCalled(slots, index);
  const leavesNone =
    leavesFigure(slots, figures[0]) ||
    figures.some((figure) => asksHowLong(slots, figure, index)) ||
    asksForText(slots.query);
  const ranked = called === undefined && leavesNone ? [] : rankStatements(slots, index);
  const only = onlyToSettle(ranked, slots, index) ?? onlyOfDate(ranked, slots, index);
  const settling = ranked.filter(
    (candidate) =>
      candidate.statement === called ||
      ((candidate.identified || candidate === only) &&
        !asksOtherMeasure(slots, candidate.statement) &&
        ((slots.query.cues.has('ask:claim') && !slots.query.cues.has('ask:why')) ||
          settlesQuestion(candidate.statement, slots, index))),
  );
  // Where what is named is of another time, nothing else of the matter stands in.
  const [first] = ranked;
  const isOfAnother =
    first?.named === true && !slots.query.cues.has('ask:claim') && isOfAnotherMonth(first.statement, slots);
  const meant = isOfAnother ? [] : withoutStandIns(settling, ranked, slots);
  const statements = beyondTheName(meant, slots, index);
  const prefers = prefersStatement(slots, figures[0], statements[0], index);
  return { slots, figures, statements, prefersStatement: prefers };
}

// The name of a statement, as it is offered to be asked, is a question for that and for nothing else.
function statementCalled({ query }: Slots, { catalog }: AnsweringIndex): Statement | undefined {
  const named = query.statements.filter(({ mention }) => !mention.nested);
  if (named.length === 0) return undefined;
  const text = withoutMarks(query.text.text);
  return named
    .map(({ id }) => catalog.statement(id))
    .find(
      (statement) =>
        statement &&
        Object.values(statement.name).some((name) => withoutMarks(normalizeText(name).text) === text),
    );
}

const withoutMarks = (text: string) => text.replace(/[\p{P}\s]+/gu, ' ').trim();

// "How old is he": a measure by itself that the pack does not have is told by no sentence. Why they come at night is.
function asksOtherMeasure({ query, entities }: Slots, statement: Statement): boolean {
  const named = query.statements.length + query.variables.length + query.terms.length + query.topics.length;
  if (!query.cues.has('measure:other') || named + entities.length > 0) return false;
  const measures = query.mentions.filter(
    (mention) =>
      !mention.nested &&
      mention.senses.some(isOtherMeasure) &&
      !isInIdiom(mention, query) &&
      !isDoer(mention, query) &&
      !(query.cues.has('ask:who') && POST.test(mention.text)),
  );
  if (measures.length === 0) return false;
  // 小学生那个社团哪个学校的: the word is of the thing asked about, and no number is asked for.
  const said = saidIn(statement);
  if (
    query.cues.has('ask:which') &&
    !query.cues.has('amount') &&
    measures.every(({ text }) => said.includes(text))
  )
    return false;
  if (!query.cues.has('ask:why') || !settledWords(statement).has('why')) return true;
  const called = [statement.name.zh, ...statement.aliases.zh].join('\n');
  return !measures.every(({ text }) => [text, ...synonymsOf(text)].some((word) => called.includes(word)));
}

/** Who had the captain's job: the captain is told of. */
const POST = /^(?:jobs?|roles?|posts?|positions?)$/;

// "When could people first use it": those who do it are not counted.
function isDoer({ text, start, senses }: Mention, { cues, text: asked }: Slots['query']): boolean {
  return (
    senses.some((sense) => sense.type === 'unit') &&
    STRICT_FACT.some((cue) => cues.has(cue)) &&
    /^[a-z]+$/.test(text) &&
    /\b(?:could|can|did|do|may|will|have|were|are) $/.test(asked.text.slice(0, start))
  );
}

const STRICT_FACT = ['ask:who', 'ask:where', 'ask:when', 'ask:why', 'ask:how'] as const;

function isOtherMeasure(sense: Mention['senses'][number]): boolean {
  return sense.type === 'cue' && sense.cue === 'measure:other';
}

// "Who is in charge of the programme": of all that is told of it, one statement alone settles a who.
function onlyToSettle(
  ranked: readonly StatementCandidate[],
  { query, entities, context }: Slots,
  { catalog }: AnsweringIndex,
): StatementCandidate | undefined {
  const [entity, ...more] =
    entities.length > 0 ? entities : context?.statements.length ? context.entities : [];
  if (!entity || more.length > 0 || catalog.entity(entity).type === 'person') return undefined;
  const head = query.mentions.find(
    ({ nested, text }) => !nested && (HEAD.test(text) || IN_CHARGE.test(text)),
  );
  if (!query.mentions.every((mention) => mention.nested || mention === head || isPlain(mention)))
    return undefined;
  const word = (['who', 'when', 'where', 'why'] as const).find((asked) => query.cues.has(`ask:${asked}`));
  const settling = ranked.filter(
    ({ statement }) =>
      word &&
      // Where it lies is said by what is about it first.
      (entities.length > 0 && word !== 'where'
        ? statement.about.includes(entity)
        : statement.about[0] === entity) &&
      statement.answers.includes(word) &&
      // What is still to come is not settled by what has come about.
      (!query.cues.has('status:forecast') || statement.status !== 'actual') &&
      (head === undefined || isOfHead(statement, catalog)) &&
      (!BEGINS.test(query.text.text) || BEGUN.test(`${statement.text.zh}${statement.text.en}`)),
  );
  // Of several reasons, the one that was written to be one.
  const foremost =
    word === 'why' && settling.length > 1
      ? settling.filter(({ statement }) => statement.answers[0] === 'why')
      : settling;
  const [only, ...others] = foremost;
  if (!only || others.length > 0) return undefined;
  return word === 'where' && !isCalledAfter(only.statement, catalog.entity(entity)) ? undefined : only;
}

const IN_CHARGE = /\bin charge|\bresponsible|\bat the head|\bat the helm|负责|牵头|管事|主管/;

// Whoever is at the head is told of by whom he is.
function isOfHead({ about, saidBy }: Statement, catalog: AnsweringIndex['catalog']): boolean {
  return (
    saidBy === undefined && about.slice(0, 1).some((id) => HEAD_POST.test(catalog.entity(id).post?.en ?? ''))
  );
}

const BEGINS = /开始|启动/;
const BEGUN = /开始|启动|起|开通|\b(?:since|start|beg[au]n|launch|open)/;

// A name, a question word, or a word that only joins them.
function isPlain({ kind, senses, text, readAs }: Mention): boolean {
  if (kind === 'break' || ASKERS_WORDS.has(text)) return true;
  if (readAs !== undefined && !senses.some(({ type }) => type === 'entity')) return false;
  return (
    senses.some(
      (sense) =>
        sense.type === 'entity' ||
        (sense.type === 'cue' && sense.cue.startsWith('ask:') && !/[掉跌少降滑低]/.test(text)),
    ) ||
    /^(?:the|a|is|are|was|were|be|do|does|did|s|of|in|at|on|from|to|with|and|it|that|this|they|them|themselves|itself|always|so|是|的|了|由|在|从|到|至|呢|啊|呀|嘛|哦|哈|噻|撒|喃|嘞|咯|那|它|开|搞|办|做|有|开始|启动)$/.test(
      text,
    )
  );
}

/**
 * The share of a question's length that a statement's own name must take up to be the question.
 * Effect: lower takes names in longer questions for all that is asked. Range 0.5 to 1.
 */
const WHOLE = 0.7;

function isWholeQuestion({ statement }: StatementCandidate, { query }: Slots): boolean {
  const length = query.text.text.replace(/[\s\p{P}]/gu, '').length;
  return query.statements.some(
    ({ id, mention }) =>
      id === statement.id &&
      !mention.nested &&
      mention.text.replace(/[\s\p{P}]/gu, '').length >= WHOLE * length,
  );
}

// A metric's own name, and nothing else, asks for the metric.
function isWholeMetric({ candidate: { variable }, match }: Figure, { query }: Slots): boolean {
  const { text } = query.text;
  const length = text.replace(/[\s\p{P}]/gu, '').length;
  return (
    match.contradictions.length === 0 &&
    query.variables.some(
      ({ id, mention }) =>
        id === variable.id && !mention.nested && mention.text.replace(/[\s\p{P}]/gu, '').length === length,
    )
  );
}

// "Which indicators have a rank": a list of figures, not a fact.
function asksList({ query, measure }: Slots): boolean {
  return (
    measure === 'rank' &&
    (query.cues.has('ask:list') || query.cues.has('ask:which')) &&
    query.statements.length === 0
  );
}

// True where whatever is on record beside the figure is not what is asked for: nothing names a statement, asks which or
// why, and either no question word is said or the figure fits one that asks for a number. Then none need be looked for.
function leavesFigure(slots: Slots, figure: Finding['figures'][number] | undefined): boolean {
  const { query } = slots;
  if (!figure || query.intent === 'claim' || query.statements.length > 0) return false;
  if (isOwnOfThread(figure, slots)) return true;
  if (query.cues.has('ask:why') || query.mentions.some(asksWhich)) return false;
  if (query.cues.has('ask:claim') && query.numbers.length === 0) return false;
  const { strong, weak } = asksFact(slots);
  return !(strong || weak) || (figure.match.contradictions.length === 0 && asksNumber(slots));
}

// "How long did they wait in 2023", where a figure counts just that in minutes: no statement that tells when is meant.
function asksHowLong(
  { query, periods }: Slots,
  { match: { variable, contradictions, observations } }: Figure,
  { catalog }: AnsweringIndex,
): boolean {
  if (query.intent === 'claim' || query.statements.length > 0 || periods.length === 0) return false;
  if (contradictions.length > 0 || observations.length === 0) return false;
  const unit = catalog.unitOf(variable);
  return query.mentions.some(
    ({ nested, text }) => !nested && HOW_LONG.test(text) && asksDimension(text, unit),
  );
}

const HOW_LONG = /久|长时间|^how (?:long|many)/;

// "And its output", 它的产值, after a figure of a place: what a statement says of another's is none of it.
function isOwnOfThread({ candidate: { variable }, match }: Figure, { query, entities }: Slots): boolean {
  if (entities.length > 0 || match.contradictions.length > 0) return false;
  if (!match.disclosures.some((one) => one.kind === 'carried' && one.slot === 'entity')) return false;
  return [...query.variables, ...query.terms].some(
    ({ id, mention }) => id === variable.id && POSSESSIVE.test(query.text.text.slice(0, mention.start)),
  );
}

const POSSESSIVE = /(?:\b(?:its|their)\s+(?:total |annual |overall )?|[它其]们?的?)$/;

function asksWhich({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:which');
}

function asksFact({ query: { cues }, measure }: Slots): { strong: boolean; weak: boolean } {
  return {
    // "Where does it rank" asks for no place.
    strong: STRONG_FACT_CUES.some((cue) => cues.has(cue) && !(cue === 'ask:where' && measure === 'rank')),
    weak: cues.has('ask:what') || cues.has('ask:which') || cues.has('ask:open'),
  };
}

function prefersStatement(
  slots: Slots,
  figure: Finding['figures'][number] | undefined,
  statement: StatementCandidate | undefined,
  index: AnsweringIndex,
): boolean {
  const { cues } = slots.query;
  const number = asksNumber(slots);
  const { strong, weak } = asksFact(slots);
  if (!statement)
    return (
      asksSpeaker(slots.query) ||
      (figure === undefined &&
        slots.measure === undefined &&
        (slots.entities.length > 0 || strong || cues.has('ask:what') || cues.has('ask:which')))
    );
  if (figure && isWholeMetric(figure, slots)) return false;
  if (isClaimOfFact(statement, slots, number)) return true;
  if (asksSpeaker(slots.query) || isWholeQuestion(statement, slots) || statement.counted) return true;
  // "Why were the figures corrected": no figure says why, and this does.
  if (cues.has('ask:why') && statement.identified && settledWords(statement.statement).has('why'))
    return true;
  // "Since when is it running": no figure says when, who or where, and this does.
  if (
    statement.identified &&
    figure &&
    isAskedOtherwise(figure.match, slots) &&
    settlesStrict(statement, slots)
  )
    return true;
  if (asksList(slots)) return false;
  if (figure && isOfThing(statement, figure, slots)) return true;
  if (figure && isOneOfSort(statement, figure, slots, index)) return true;
  // How it looked in one quarter is not told by what has been so for years.
  if (!strong && figure && isOfOtherTime(figure.match, statement, slots)) return false;
  // A question for a number is not answered with a sentence that merely shares its words.
  if (!strong && !weak && !(statement.named && !number) && (number || figure !== undefined)) return false;
  if (number && !statement.named && figure?.match.contradictions.length === 0) return false;
  if (!strong && !statement.named && figure && isSaidWhole(figure, slots)) return false;
  if (!figure) return strong || weak || statement.named || slots.measure === undefined;
  const contradicted = figure.match.contradictions.length > 0 && statement.named ? CONTRADICTED : 0;
  const forFigure = figure.candidate.score + (number ? NUMBER_BIAS : 0) - contradicted;
  const forStatement = statement.score + (strong ? FACT_BIAS : weak ? WEAK_FACT_BIAS : 0);
  return forStatement > forFigure;
}

// "Which school started the little rangers": one of that sort is told of in every word, and no figure of rangers names one.
function isOneOfSort(
  { statement, coverage }: StatementCandidate,
  { match }: Figure,
  { query }: Slots,
  index: AnsweringIndex,
): boolean {
  if (query.unknown.length === 0 || coverage < 1 || match.contradictions.length === 0) return false;
  if (!tellsAllAsked(statement, query, index)) return false;
  const outer = query.mentions.filter(({ nested }) => !nested);
  const at = outer.findIndex(asksWhich);
  // "Which school trains them": a school that is told of need not do what nobody knows.
  const sort = outer[at + 1];
  if (sort === undefined || query.unknown.some(({ start }) => start === sort.end + 1)) return false;
  const sorts = sort.senses.flatMap((sense) =>
    at >= 0 && sense.type === 'cue' && sense.cue.startsWith('type:') ? [sense.cue.slice('type:'.length)] : [],
  );
  return statement.about.some((id) => sorts.includes(index.catalog.entity(id).type));
}

// "Any prizes for the buses": a fact is named, and of the metric no more than the things that it counts.
function isOfThing(
  { named, coverage, score }: StatementCandidate,
  { candidate }: Figure,
  { query, measure, periods }: Slots,
): boolean {
  if (!named || coverage < 1 || score <= candidate.score || measure !== undefined) return false;
  if (query.cues.has('amount') || periods.length > 0 || query.numbers.length > 0) return false;
  return (
    query.intent === 'look_up' &&
    query.variables.every(({ id, mention }) => mention.nested || id !== candidate.variable.id)
  );
}

// "What did the harbour report for shore power in 2024": metric, place and time are said in full, and have one figure.
function isSaidWhole(
  { candidate: { variable }, match }: Figure,
  { query, entities, periods }: Slots,
): boolean {
  const isNamed = query.variables.some(({ id, mention }) => id === variable.id && !mention.nested);
  const isStated = entities.length === 1 && periods.length === 1 && periods.every(({ stated }) => stated);
  return isNamed && isStated && match.contradictions.length === 0 && match.observations.length > 0;
}

// "The clinics run Monday to Friday, right?": a claim without a number is none of a figure, where a statement says it all.
function isClaimOfFact(
  { identified, coverage }: StatementCandidate,
  { query: { cues, numbers, periods } }: Slots,
  asksNumber: boolean,
): boolean {
  const isClaim = cues.has('ask:claim') && numbers.length + periods.length === 0 && !asksNumber;
  return isClaim && identified && coverage >= SAYS_ALL;
}

/**
 * The share of a claim's telling words that makes it one of the statement's.
 * Effect: higher holds more claims against figures. Range 0.5 to 1.
 */
const SAYS_ALL = 0.75;

function isOfOtherTime(
  { contradictions }: SlotMatch,
  { statement: { period, text } }: StatementCandidate,
  { periods }: Slots,
): boolean {
  if (period !== undefined || !contradictions.some(({ slot }) => slot === 'period')) return false;
  const stated = periods.filter((one) => one.stated);
  const tells = (year: string | undefined) => year !== undefined && `${text.zh}${text.en}`.includes(year);
  return stated.length > 0 && !stated.some((one) => tells(one.period?.start.slice(0, 4)));
}

// A figure that is refused because no number tells when, who, where or why.
function isAskedOtherwise({ contradictions }: SlotMatch, { query }: Slots): boolean {
  return contradictions.some(
    ({ slot, asked }) =>
      slot === 'measure' &&
      query.mentions.some(
        ({ text, senses }) =>
          text === asked && senses.some((sense) => sense.type === 'cue' && STRICT_CUE.test(sense.cue)),
      ),
  );
}

const STRICT_CUE = /^ask:(?:who|when|where|why)$/;

function settlesStrict({ statement }: StatementCandidate, { query: { cues } }: Slots): boolean {
  const settled = settledWords(statement);
  return (['who', 'when', 'where', 'why'] as const).some(
    (word) => cues.has(`ask:${word}`) && settled.has(word),
  );
}

// "How much", a measure or a unit asks for a number; "what is" may.
function asksNumber({ query, measure, units }: Slots): boolean {
  const isOpen = (mention: (typeof query.mentions)[number]) =>
    mention.senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:open');
  const amount = query.mentions.some(
    (mention) =>
      !isOpen(mention) && mention.senses.some((sense) => sense.type === 'cue' && sense.cue === 'amount'),
  );
  // "What is it expected to hit by the end of 2022": a value that is foreseen for a time.
  const isForeseen = query.periods.length > 0 && query.cues.has('status:forecast');
  // 名 of 名言 counts nobody.
  const ofUnits = query.mentions.filter(
    ({ nested, senses }) => !nested && senses.some(({ type }) => type === 'unit'),
  );
  const asksUnit =
    units.length > 0 && (ofUnits.length === 0 || ofUnits.some((mention) => !isInIdiom(mention, query)));
  return amount || measure !== undefined || asksUnit || query.intent === 'series' || isForeseen;
}

const STRONG_FACT_CUES = [
  'ask:who',
  'ask:where',
  'ask:when',
  'ask:why',
  'ask:name',
  'ask:how',
  'ask:list',
] as const;
