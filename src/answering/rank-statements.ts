// Which recorded statement a question means: by the names people use for it, the question word, who it is about,
// and how much of what the question says the statement says too.
import { periodContains, periodsOverlap } from '../knowledge/period.ts';
import type { QuestionWord, Statement } from '../knowledge/types.ts';
import type { Cue } from '../language/lexicon/cues.ts';
import type { Query } from '../language/query.ts';
import type { AnsweringIndex } from './answering-index.ts';
import type { Slots } from './slots.ts';
import { piecesOf, weightOf } from './statement-index.ts';

export interface StatementCandidate {
  readonly statement: Statement;
  readonly score: number;
  readonly identified: boolean;
  /** True where a name or alias of it stands in the question. */
  readonly named: boolean;
  /** The share of the question's telling words that the statement has too, 0 to 1. */
  readonly coverage: number;
}

/** Weights of the evidence; see `rank-variables`. */
const WEIGHT = {
  alias: 1,
  aliasLength: 0.08,
  nested: 0.7,
  about: 0.35,
  astray: 0.3,
  word: 0.4,
  wrongWord: 0.35,
  coverage: 1,
  period: 0.15,
  wrongPeriod: 0.6,
  items: 0.4,
  list: 0.25,
  topic: 0.3,
  follows: 0.3,
};
/**
 * The coverage at which a statement that is not named is meant all the same.
 * Effect: lower answers vaguer questions and more that were not asked. Range 0.3 to 0.9.
 */
const LEAST_COVERAGE = 0.5;
/** The coverage that suffices for a statement named outright. Effect: higher ignores names in chatty questions. Range 0 to 0.5. */
export const NAMED_COVERAGE = 0.2;
/** The fewest telling words by which a statement is found without being named. */
const LEAST_PIECES = 2;
/** Pieces of text that more statements than this have are too common to find one by. */
const COMMON = 400;

// Everyday words that still say what is asked about: a school, a company, tourism.
const CONTENT_CUE = /^(type:|measure:other|benchmark)/;

const WORD_OF: readonly (readonly [Cue, QuestionWord])[] = [
  ['ask:who', 'who'], ['ask:where', 'where'], ['ask:when', 'when'], ['ask:which', 'which'], ['ask:what', 'what'],
  ['ask:name', 'what'], ['ask:why', 'why'], ['ask:how', 'how'], ['ask:list', 'which'],
]; // biome-ignore format: pairs

/** Scores the statements that share a name, an entity or words with the question, best first. */
export function rankStatements(slots: Slots, index: AnsweringIndex): StatementCandidate[] {
  const content = contentOf(slots.query).filter((piece) => !isEveryday(piece, index));
  return [...candidatesFor(slots, content, index)]
    .map((position) => index.statements.statements[position])
    .filter((statement) => statement !== undefined)
    .map((statement) => scoreStatement(statement, slots, content, index))
    .sort((a, b) => b.score - a.score || a.statement.id.localeCompare(b.statement.id));
}

function candidatesFor(slots: Slots, content: readonly string[], index: AnsweringIndex): Set<number> {
  const { postings, positionOf } = index.statements;
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
  for (const piece of content) {
    const list = postings.get(piece);
    if (list && list.length <= COMMON) for (const position of list) found.add(position);
  }
  return found;
}

// What the question says apart from everyday words: names, terms, unknown words.
function contentOf(query: Query): string[] {
  const spans = query.mentions.filter((mention) => !mention.nested && isContent(mention, query));
  const unknown = query.unknown.map(({ text }) => text);
  return [
    ...new Set(
      [...spans.map(({ text, readAs }) => readAs ?? text), ...unknown].flatMap((text) =>
        text.length === 1 ? [] : piecesOf(text),
      ),
    ),
  ];
}

// "the" stands in every statement.
function isEveryday(piece: string, { aliases }: AnsweringIndex): boolean {
  const phrase = aliases.root.next?.get(piece)?.phrase;
  return phrase?.senses.every((sense) => sense.type === 'cue' && sense.cue === 'filler') ?? false;
}

function isContent(mention: Query['mentions'][number], query: Query): boolean {
  if (mention.kind === 'unknown')
    return !query.unknown.some(({ start, end }) => start <= mention.start && mention.end <= end);
  if (mention.kind !== 'phrase') return false;
  // Every statement about a place holds the place's name: it says where, not what.
  if (
    mention.senses.every((sense) => sense.type === 'entity' || sense.type === 'unit' || sense.type === 'cue')
  ) {
    return mention.senses.some((sense) => sense.type === 'cue' && CONTENT_CUE.test(sense.cue));
  }
  return mention.senses.some((sense) =>
    sense.type === 'cue' ? CONTENT_CUE.test(sense.cue) : sense.type !== 'unit',
  );
}

function scoreStatement(
  statement: Statement,
  slots: Slots,
  content: readonly string[],
  index: AnsweringIndex,
): StatementCandidate {
  const { query } = slots;
  const alias = aliasEvidence(statement, query);
  const coverage = coverageOf(statement, content, index);
  const asked = WORD_OF.flatMap(([cue, word]) => (query.cues.has(cue) ? [word] : []));
  const word =
    asked.length === 0
      ? 0
      : asked.some((w) => statement.answers.includes(w))
        ? WEIGHT.word
        : -WEIGHT.wrongWord;
  const about = slots.entities.filter((id) => isAbout(statement, id, index)).length;
  const astray = slots.entities.length - about;
  const period = periodEvidence(statement, slots);
  const onTopic = query.topics.some(({ id }) => id === statement.topic);
  const follows = followsThread(statement, slots, index);
  return {
    statement,
    coverage,
    score:
      alias +
      coverage * WEIGHT.coverage +
      word +
      (onTopic ? WEIGHT.topic : 0) +
      itemsEvidence(statement, query) +
      (follows ? WEIGHT.follows : 0) +
      Math.min(about, 2) * WEIGHT.about -
      astray * WEIGHT.astray +
      period,
    identified:
      (alias > 0 && coverage >= NAMED_COVERAGE) ||
      (about >= 2 && about === slots.entities.length && (word > 0 || query.cues.has('ask:claim'))) ||
      (onTopic && word > 0 && content.length === 0) ||
      (coverage >= LEAST_COVERAGE &&
        (content.length >= LEAST_PIECES || (content.length > 0 && (follows || (about > 0 && word > 0))))),
    named: alias > 0,
  };
}

function aliasEvidence(statement: Statement, query: Query): number {
  const weights = query.statements
    .filter(({ id }) => id === statement.id)
    .map(({ mention }) => {
      const length = Math.min(mention.text.replace(/[a-z]+/g, 'ww').replace(/\s/g, '').length, 10);
      return (
        (WEIGHT.alias + WEIGHT.aliasLength * length) * (mention.nested ? WEIGHT.nested : 1) * mention.score
      );
    });
  return Math.max(0, ...weights);
}

// "Which three" asks for a list of three, "list the" for any list.
function itemsEvidence({ items }: Statement, { numbers, cues }: Query): number {
  if (items.length < 2) return 0;
  const counted = numbers.some(({ number }) => number.value === String(items.length));
  return (counted ? WEIGHT.items : 0) + (cues.has('ask:list') || cues.has('ask:which') ? WEIGHT.list : 0);
}

function followsThread(statement: Statement, { context }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!context) return false;
  if (statement.about.some((id) => context.entities.includes(id))) return true;
  return context.statements.some((id) => catalog.statement(id)?.topic === statement.topic);
}

function coverageOf(statement: Statement, content: readonly string[], index: AnsweringIndex): number {
  const position = index.statements.positionOf.get(statement.id) ?? -1;
  let total = 0;
  let covered = 0;
  for (const piece of content) {
    const weight = weightOf(piece, index.statements);
    total += weight;
    if (index.statements.postings.get(piece)?.includes(position)) covered += weight;
  }
  return total === 0 ? 0 : covered / total;
}

function isAbout(statement: Statement, id: string, index: AnsweringIndex): boolean {
  if (statement.about.includes(id) || statement.saidBy === id) return true;
  return statement.about.some((subject) => index.catalog.isWithin(subject, id));
}

function periodEvidence(statement: Statement, slots: Slots): number {
  const { period } = statement;
  const asked = slots.periods.flatMap((p) => p.period ?? []);
  if (!period || asked.length === 0) return 0;
  return asked.some((p) => periodsOverlap(p, period) || periodContains(p, period))
    ? WEIGHT.period
    : -WEIGHT.wrongPeriod;
}
