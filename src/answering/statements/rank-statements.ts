// Which recorded statement a question means: by the names people use for it, the question word, who it is about,
// and how much of what the question says the statement says too.
import { periodContains, periodsOverlap } from '../../knowledge/period.ts';
import type { Entity, Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { subjectsFor } from '../slots/subjects.ts';
import { HEAD, HEAD_POST } from '../words/head-words.ts';
import { onceFor } from '../words/once-for.ts';
import { coverageOf, isTelling } from './coverage.ts';
import { tellsHorizon } from './horizon.ts';
import { questionWords, STRICT_WORDS, settledWords } from './question-words.ts';
import { countsTerms } from './quoted-terms.ts';
import { isQuoted } from './settles-words.ts';
import { type TellingWord, tellingWords } from './statement-words.ts';
import { isCalledBySynonym } from './synonym-spans.ts';
import { tellsAllAsked } from './tells-all.ts';
import { piecesOf } from './text-pieces.ts';

export interface StatementCandidate {
  readonly statement: Statement;
  readonly score: number;
  readonly identified: boolean;
  /** True where a name or alias of it stands in the question. */
  readonly named: boolean;
  /** True where the question asks for a list of just as many: 哪六处. */
  readonly counted: boolean;
  /** The share of the question's telling words that the statement has too, 0 to 1. */
  readonly coverage: number;
}

/** Weights of the evidence; see `rank-variables`. */
const WEIGHT = {
  alias: 1,
  aliasLength: 0.08,
  nested: 0.7,
  about: 0.35,
  subject: 0.15,
  astray: 0.3,
  word: 0.4,
  wrongWord: 0.35,
  coverage: 1,
  shared: 0.2,
  period: 0.15,
  wrongPeriod: 0.6,
  items: 0.4,
  list: 0.25,
  topic: 0.3,
  follows: 0.3,
  head: 0.5,
};
/** What a name counts in a question that says nothing else of the statement. Effect: lower distrusts short names. Range 0 to 1. */
const BARE_NAME = 0.5;
/** From here on more shared words are no better evidence. */
const MOST_SHARED = 3;
/**
 * The coverage at which a statement that is not named is meant all the same.
 * Effect: lower answers vaguer questions and more that were not asked. Range 0.3 to 0.9.
 */
const LEAST_COVERAGE = 0.5;
/**
 * The same where the statement is about whom the question names and settles its question word.
 * Effect: the same. Range 0.2 to 0.6.
 */
const LEAST_FITTING = 0.35;
/** The coverage that synonyms alone must reach to point to a statement. Effect: lower trusts them more. Range 0.5 to 0.9. */
const LEAST_BY_SYNONYMS = 0.5;
/**
 * The coverage at which one word is enough, where the statement settles a who, when, where or why.
 * Effect: lower answers terser questions. Range 0.7 to 1.
 */
const FULL_COVERAGE = 0.8;
/** The coverage that suffices for a statement named outright. Effect: higher ignores names in chatty questions. Range 0 to 0.5. */
export const NAMED_COVERAGE = 0.2;
/**
 * The coverage that suffices for a list of just as many things of what is named.
 * Effect: lower answers "the three of X" with a list of other things. Range 0.2 to 0.5.
 */
const LEAST_COUNTED = 0.25;
/** The fewest telling words by which a statement is found without being named. */
const LEAST_PIECES = 2;
/** Pieces of text that more statements than this have are too common to find one by. */
const COMMON = 400;

/** Scores the statements that share a name, an entity or words with the question, best first. */
export function rankStatements(slots: Slots, index: AnsweringIndex): StatementCandidate[] {
  const words = tellingWords(slots.query, index);
  return [...candidatesFor(slots, words, index)]
    .map((position) => index.statements.statements[position])
    .filter((statement) => statement !== undefined)
    .map((statement) => scoreStatement(statement, slots, words, index))
    .sort((a, b) => b.score - a.score || a.statement.id.localeCompare(b.statement.id));
}

function candidatesFor(slots: Slots, words: readonly TellingWord[], index: AnsweringIndex): Set<number> {
  const { positionOf } = index.statements;
  const found = new Set<number>();
  const named = new Set(slots.query.statements.map(({ id }) => id));
  const topics = slots.query.topics.flatMap(({ id }) => index.catalog.statementsByTopic(id).map((s) => s.id));
  for (const id of [
    ...named,
    ...topics,
    ...slots.entities.flatMap((entity) => index.catalog.statementsAbout(entity).map((s) => s.id)),
  ]) {
    const position = positionOf.get(id);
    if (position !== undefined) found.add(position);
  }
  for (const { pieces, narrows, synonyms } of words) {
    for (const { positions } of synonyms ? [...pieces, synonyms] : pieces) {
      if (positions.length === 0 || positions.length > COMMON) continue;
      if (!narrows && !isTelling(positions.length, index.statements)) continue;
      for (const position of positions) found.add(position);
    }
  }
  return found;
}

function scoreStatement(
  statement: Statement,
  slots: Slots,
  words: readonly TellingWord[],
  index: AnsweringIndex,
): StatementCandidate {
  const { query } = slots;
  const about = slots.entities.filter((id) => isAbout(statement, id, index));
  const coverage = coverageOf(
    index.statements.positionOf.get(statement.id) ?? -1,
    words,
    about.map((id) => Math.max(1, index.catalog.statementsAbout(id).length)),
    index.statements,
  );
  const alias = aliasEvidence(statement, query) * (BARE_NAME + (1 - BARE_NAME) * coverage.share);
  const word = wordEvidence(statement, query);
  const astray = slots.entities.length - about.length;
  const onTopic = query.topics.some(({ id }) => id === statement.topic);
  const follows = followsThread(statement, slots, index);
  // What its official said is the bureau's where it tells of the matter.
  const ofItself = about.some(
    (id) =>
      statement.saidBy === undefined ||
      !isSaidBy(statement, id, index.catalog) ||
      statement.saidBy === id ||
      statement.about.includes(id),
  );
  const fits = ofItself && word > 0;
  const counted = countsItems(statement, query);
  const horizon = tellsHorizon(statement, query);
  const isPointedTo = coverage.literal > 0 || (coverage.pieces > 0 && coverage.share >= LEAST_BY_SYNONYMS);
  // "From trailing behind": what the one word that narrows is of must be told, however much of the rest is.
  const narrowsUnmet =
    coverage.pieces === 0 &&
    words.some(({ narrows, mayLack }) => narrows && !(mayLack && query.cues.has('ask:why')));
  const saysNoMore = words.every(({ narrows, mayLack }) => !narrows || mayLack);
  return {
    statement,
    coverage: coverage.share,
    score:
      alias +
      coverage.share * WEIGHT.coverage +
      Math.min(coverage.shared, MOST_SHARED) * WEIGHT.shared +
      word +
      (onTopic ? WEIGHT.topic : 0) +
      itemsEvidence(statement, query) +
      (tellsName(statement, query) ? WEIGHT.items : 0) +
      (horizon || countsTerms(statement, query) ? WEIGHT.items + WEIGHT.list : 0) +
      (follows ? WEIGHT.follows : 0) +
      (asksHead(query) && tellsHead(statement, index) ? WEIGHT.head : 0) +
      Math.min(about.length, 2) * WEIGHT.about +
      (about.some((id) => isSubject(statement, id, index)) ? WEIGHT.subject : 0) -
      astray * WEIGHT.astray +
      periodEvidence(statement, slots),
    identified:
      (alias > 0 && coverage.share >= NAMED_COVERAGE) ||
      isQuoted(statement, query) ||
      (countsTerms(statement, query) && coverage.share >= LEAST_COVERAGE) ||
      (horizon && (saysNoMore || coverage.share >= FULL_COVERAGE)) ||
      (about.length >= 2 &&
        astray === 0 &&
        (query.cues.has('ask:claim') || (word > 0 && (coverage.pieces > 0 || saysNoMore)))) ||
      (onTopic && word > 0 && saysNoMore) ||
      (about.length >= 2 && astray === 0 && isAskedOfSpeaker(statement, slots)) ||
      (about.length > 0 && astray === 0 && counted) ||
      // "Name the three things it works on": no more need be told of it than that there are three.
      (countsInEnglish(statement, query) &&
        coverage.literal > 0 &&
        astray === 0 &&
        (about.length > 0
          ? coverage.share >= LEAST_COUNTED
          : coverage.share >= FULL_COVERAGE && isOfList(statement, words))) ||
      // Of a thing of another time nothing is told by its sort.
      (tellsName(statement, query) &&
        query.periods.length === 0 &&
        coverage.literal === 1 &&
        coverage.pieces === 1 &&
        astray === 0 &&
        coverage.share >= FULL_COVERAGE) ||
      // Several things that one statement alone has the word for: 什么担心, of two worries.
      (coverage.unique > 0 &&
        coverage.share >= FULL_COVERAGE &&
        astray === 0 &&
        asksSeveral(statement, query) &&
        isOfMatter(statement, words)) ||
      (coverage.share >= FULL_COVERAGE &&
        astray === 0 &&
        word >= 0 &&
        !query.cues.has('ask:name') &&
        saysWhatAlone(statement, words, query, index) &&
        tellsAllAsked(statement, query, index)) ||
      (coverage.share >= LEAST_COVERAGE &&
        ((coverage.pieces >= LEAST_PIECES && (coverage.literal > 0 || about.length > 0)) ||
          (isPointedTo && (follows || fits)))) ||
      (coverage.share >= LEAST_FITTING && isPointedTo && fits) ||
      (coverage.share >= FULL_COVERAGE && coverage.pieces > 0 && about.length > 0) ||
      // "Which boat was the first to go electric": one word that narrows, and everyday ones of which none is left untold.
      (coverage.share >= FULL_COVERAGE &&
        coverage.literal + about.length > 0 &&
        coverage.everyday > 0 &&
        astray === 0 &&
        word > 0 &&
        tellsAllAsked(statement, query, index)) ||
      (coverage.share >= FULL_COVERAGE &&
        settlesStrictly(statement, query) &&
        (coverage.pieces > 0 || (!narrowsUnmet && (about.length > 0 || follows)))),
    named: alias > 0,
    counted,
  };
}

// 拿了啥奖, "what were the pledges": a word that this statement alone says, or that it is called by in other words. What
// merely stands in the text in other words may be another sense of them.
function saysWhatAlone(
  statement: Statement,
  words: readonly TellingWord[],
  query: Query,
  { statements: { positionOf } }: AnsweringIndex,
): boolean {
  const position = positionOf.get(statement.id) ?? -1;
  return words.some(({ narrows, mayLack, pieces, synonyms }) => {
    if (!narrows || mayLack) return false;
    const own = pieces.flatMap(({ positions }) => positions);
    const said = new Set([...own, ...(synonyms?.positions ?? [])]);
    if (said.size !== 1 || !said.has(position)) return false;
    return own.length > 0 || isCalledBySynonym(query, calledIn(statement));
  });
}

const calledIn = onceFor(({ name, aliases }: Statement): string =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en].join('\n').toLowerCase(),
);

/** True where a question asks who is at the head, whatever the post is called. */
const asksHead = onceFor(
  ({ cues, mentions }: Query): boolean =>
    (cues.has('ask:who') || cues.has('ask:name')) &&
    mentions.some(({ nested, text }) => !nested && HEAD.test(text)),
);

// 公司老板叫啥: the post of the one at the head says who it is, and what he or his company did does not.
function tellsHead({ about: [first], saidBy, text }: Statement, { catalog }: AnsweringIndex): boolean {
  if (first === undefined || saidBy !== undefined) return false;
  const { type, post } = catalog.entity(first);
  return type === 'person' && post !== undefined && HEAD_POST.test(post.en) && text.zh.includes(post.zh);
}

// "What did she say about the branch", of what she said of it.
function isAskedOfSpeaker({ saidBy }: Statement, { query, entities }: Slots): boolean {
  return saidBy !== undefined && entities.includes(saidBy) && SAYS.test(query.text.text);
}

const SAYS = /\b(?:say|says|said)\b|[说讲]/;

function settlesStrictly(statement: Statement, { cues }: Query): boolean {
  const settled = settledWords(statement);
  return questionWords(cues).some((word) => STRICT_WORDS.has(word) && settled.has(word));
}

function wordEvidence(statement: Statement, { cues }: Query): number {
  const asked = questionWords(cues);
  if (asked.length === 0) return 0;
  const settled = settledWords(statement);
  if (!asked.some((word) => settled.has(word))) return -WEIGHT.wrongWord;
  // One that settles a single question word says more of it than one that settles five.
  return (WEIGHT.word * (1 + 1 / settled.size)) / 2 + WEIGHT.word / 4;
}

function aliasEvidence(statement: Statement, query: Query): number {
  const named = query.statements.filter(({ id, mention }) => id === statement.id && !isVerb(mention, query));
  if (named.length === 0) return 0;
  const weights = named.map(({ mention }) => {
    const length = Math.min(mention.text.replace(/[a-z]+/g, 'ww').replace(/\s/g, '').length, 10);
    return (
      (WEIGHT.alias + WEIGHT.aliasLength * length) * (mention.nested ? WEIGHT.nested : 1) * mention.score
    );
  });
  return Math.max(0, ...weights);
}

// "How do they measure it" names no measures.
function isVerb(
  { start, text: name }: Query['statements'][number]['mention'],
  { text: { text } }: Query,
): boolean {
  return /^[a-z]+$/.test(name) && /\b(?:to|they|we|you|he|she|people) $/.test(text.slice(0, start));
}

// "Which three" asks for a list of three, "list the" for any list.
function itemsEvidence(statement: Statement, query: Query): number {
  if (statement.items.length < 2) return 0;
  const lists =
    query.cues.has('ask:list') || query.cues.has('ask:which') || WHAT_SEVERAL.test(query.text.text);
  const counted = query.numbers.some(({ number }) => number.value === String(statement.items.length));
  return (counted || countsItems(statement, query) ? WEIGHT.items : 0) + (lists ? WEIGHT.list : 0);
}

/** "What stages", "what are the kinds": several of a thing. */
const WHAT_SEVERAL = /\bwhat (?:are (?:the |its |their )?)?(?:[a-z-]+ )?[a-z]{3,}[^sui\W]s (?!is\b|was\b)/;

// A word of one item is not what the list is of.
function isOfMatter({ name, text, aliases }: Statement, words: readonly TellingWord[]): boolean {
  const said = new Set(
    piecesOf([name.zh, name.en, text.zh, text.en, ...aliases.zh, ...aliases.en].join('\n').toLowerCase()),
  );
  return words.every(({ narrows, pieces }) => !narrows || pieces.some((piece) => said.has(piece.text)));
}

function asksSeveral({ items }: Statement, { cues, text }: Query): boolean {
  if (items.length < 2) return false;
  return (
    cues.has('ask:which') || cues.has('ask:list') || cues.has('ask:what') || WHAT_SEVERAL.test(text.text)
  );
}

// 哪六处, where the list has six.
function countsItems({ items }: Statement, query: Query): boolean {
  const count = HAN_COUNTS[items.length];
  if (count === undefined || count === '') return false;
  return asksWhichBy(query).some((text) => text.includes(count));
}

const COUNTED =
  /\b(?:what|which|name|list|give)\b[^,.?;]*?\b(two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ )?(?:things|points|kinds|sorts|types|ways|items|aspects|areas|fields|fronts|directions|respects)\b/;
const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

// "What are the three kinds", where the list has three. Three villages are no three of anything else.
function countsInEnglish({ items }: Statement, { text: { text } }: Query): boolean {
  const count = COUNTED.exec(text)?.[1];
  return count !== undefined && COUNTS[items.length] === count;
}

// What the list is of, and no word of one of its items: kinds of chief, and not of sewer.
function isOfList({ name, text }: Statement, words: readonly TellingWord[]): boolean {
  const said = new Set(piecesOf(`${name.en}\n${text.en}`.toLowerCase()));
  return words.every(({ narrows, pieces }) => !narrows || pieces.some((piece) => said.has(piece.text)));
}

const TELLS_NAME = /\b(?:called|named)\b|名叫|叫做|名为|叫“|名字叫/;

// "The bus has a name, what is it".
function tellsName({ text: { zh, en } }: Statement, { cues }: Query): boolean {
  return cues.has('ask:name') && (TELLS_NAME.test(zh) || TELLS_NAME.test(en));
}

const asksWhichBy = onceFor(({ mentions }: Query): readonly string[] =>
  mentions.flatMap(({ senses, text }) =>
    senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:which') ? [text] : [],
  ),
);

const HAN_COUNTS = ['', '', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

function followsThread(statement: Statement, { context }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!context) return false;
  if (statement.about.some((id) => context.entities.includes(id))) return true;
  return context.statements.some((id) => catalog.statement(id)?.topic === statement.topic);
}

// What its official said is the bureau's.
function isSaidBy({ saidBy }: Statement, id: string, catalog: AnsweringIndex['catalog']): boolean {
  return saidBy !== undefined && (saidBy === id || catalog.entity(saidBy).within === id);
}

// What is said of a park is said of the district it lies in, but not of the province.
function isAbout(statement: Statement, id: string, { catalog }: AnsweringIndex): boolean {
  if (statement.about.includes(id) || isSaidBy(statement, id, catalog)) return true;
  const inside = subjectsFor(id, catalog);
  return statement.about.some((subject) => inside.includes(subject));
}

// "The reason for the delay at the pier": it stands in the statement's own names.
function isSubject(statement: Statement, id: string, { catalog }: AnsweringIndex): boolean {
  const own = ownNames(statement);
  return namesOf(catalog.entity(id)).some((name) => own.includes(name));
}

const namesOf = onceFor(({ name, aliases }: Entity): readonly string[] =>
  [...Object.values(name), ...aliases.zh, ...aliases.en].map((text) => text.toLowerCase()),
);

function periodEvidence(statement: Statement, slots: Slots): number {
  const { period } = statement;
  if (!period) return 0;
  const asked = slots.periods.flatMap((p) => p.period ?? []);
  if (asked.length === 0) return 0;
  return asked.some((p) => periodsOverlap(p, period) || periodContains(p, period))
    ? WEIGHT.period
    : -WEIGHT.wrongPeriod;
}

const ownNames = onceFor(({ name, aliases }: Statement): string =>
  [...Object.values(name), ...aliases.zh, ...aliases.en].join('\n').toLowerCase(),
);
