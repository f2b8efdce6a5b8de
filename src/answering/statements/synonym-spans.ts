// The words and idioms of a question that have synonyms, and the statements that say any of them: a question may ask who
// footed the bill where the record tells who paid.

import type { Mention } from '../../language/find-mentions.ts';
import { CHINESE_SYNONYMS } from '../../language/lexicon/chinese-synonyms.ts';
import { ENGLISH_SYNONYMS } from '../../language/lexicon/english-synonyms.ts';
import type { Query } from '../../language/query.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { onceFor } from '../words/once-for.ts';
import { piecesOf } from './text-pieces.ts';

/** A stretch of the question that is a word or an idiom of the rows named. */
export interface SynonymSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Rows of synonyms it stands in. */
  readonly rows: readonly number[];
}

const HAN = /^\p{Script=Han}/u;

const ROWS: readonly (readonly string[])[] = [...ENGLISH_SYNONYMS, ...CHINESE_SYNONYMS];

/** Words of a phrase, Han characters of a word: what is longer is no idiom. */
const LONGEST = { latin: 4, han: 8 };

// Cutting every row takes longer than answering: it waits for the first question that asks for a fact.
let byKey: ReadonlyMap<string, readonly number[]> | undefined;

function rowsOf(key: string): readonly number[] | undefined {
  byKey ??= rowsByKey();
  return byKey.get(key);
}

// What a longer key only begins with stands in no row, and says that a search may go on.
function rowsByKey(): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const at = (key: string) => {
    const known = rows.get(key) ?? [];
    rows.set(key, known);
    return known;
  };
  ROWS.forEach((words, row) => {
    for (const key of new Set(words.map(keyOf))) {
      for (const beginning of beginningsOf(key)) at(beginning);
      at(key).push(row);
    }
  });
  return rows;
}

function beginningsOf(key: string): string[] {
  if (HAN.test(key)) return Array.from(key, (_, length) => key.slice(0, length)).slice(1);
  const words = key.split(' ');
  return words.map((_, length) => words.slice(0, length).join(' ')).slice(1);
}

function keyOf(word: string): string {
  return HAN.test(word) ? word : piecesOf(word).join(' ');
}

/** What a record may say for each row: a word of it, cut into the pieces that texts are compared by. */
let said: readonly (readonly (readonly string[])[])[] | undefined;

function saidByRow(): readonly (readonly (readonly string[])[])[] {
  said ??= ROWS.map((words) =>
    words.map((word) => piecesOf(word)).filter((pieces, at) => isSaid(pieces, words[at] ?? '')),
  );
  return said;
}

// A single character stands in words of any meaning, and the words of an English idiom in sentences of any.
function isSaid(pieces: readonly string[], word: string): boolean {
  return pieces.length > 0 && (HAN.test(word) || pieces.length === 1);
}

/** Positions of the statements that say a word of each row, by row. */
export const positionsByRow = onceFor(
  (postings: ReadonlyMap<string, readonly number[]>): readonly (readonly number[])[] =>
    saidByRow().map((words) => {
      const found = new Set<number>();
      for (const [first = '', ...rest] of words) {
        for (const position of postings.get(first) ?? [])
          if (rest.every((piece) => postings.get(piece)?.includes(position))) found.add(position);
      }
      return [...found];
    }),
);

/**
 * True where the statement at `position` says a synonym of a single word. The word itself is none: a building is nothing
 * that somebody is building.
 */
export function saysSynonymOf(
  word: string,
  position: number,
  postings: ReadonlyMap<string, readonly number[]>,
): boolean {
  return hasSynonymAmong(word, (piece) => postings.get(piece)?.includes(position) ?? false);
}

/** True where the pieces of a text that `says` knows make a synonym of a single word. */
export function hasSynonymAmong(word: string, says: (piece: string) => boolean): boolean {
  const key = keyOf(word);
  const rows = rowsOf(key) ?? [];
  return rows.some((row) =>
    saidByRow()[row]?.some((pieces) => pieces.join(' ') !== key && pieces.every(says)),
  );
}

/** True where a text that `says` knows the pieces of says an idiom of the question that begins with `word` in another way. */
export function saysIdiomFrom(word: string, query: Query, says: (piece: string) => boolean): boolean {
  return synonymSpans(query)
    .filter(({ text }) => text.startsWith(`${word} `))
    .some(({ rows }) => rows.some((row) => saidByRow()[row]?.some((pieces) => pieces.every(says))));
}

/** Before a noun: an article, or what asks for it. */
const BEFORE_NOUN =
  /(?:^|\b(?:what|which|any|the|an?|its|their|our|his|her|these|those|some|are|were|is|was)) $/;
/** Rows longer than these gather more than one sense. */
const CLOSE = { latin: 18, han: 31 };

/** True where `names`, in small letters, hold a noun of the question in another word. */
export function isCalledBySynonym(query: Query, names: string): boolean {
  const { text } = query.text;
  return synonymSpans(query)
    .filter((span) => HAN.test(span.text) || BEFORE_NOUN.test(text.slice(0, span.start)))
    .some(({ rows }) => rows.some((row) => isNounIn(names, ROWS[row] ?? [])));
}

// "Issued by" is called after no issue.
function isNounIn(names: string, words: readonly string[]): boolean {
  const isHan = HAN.test(words[0] ?? '');
  if (words.length > (isHan ? CLOSE.han : CLOSE.latin)) return false;
  return words.some((word) =>
    isHan ? word.length > 1 && names.includes(word) : new RegExp(`\\b${word}(?:e?s)?\\b`).test(names),
  );
}

/** The spans of the question that have synonyms, longest first at each place, none within a name or another. */
export const synonymSpans = onceFor((query: Query): readonly SynonymSpan[] => {
  const { text } = query.text;
  const tokens = tokenize(text);
  const outer = query.mentions.filter(({ nested }) => !nested);
  const spans: SynonymSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = longestFrom(at, tokens, text, outer);
    if (span && !isPartOfWord(span.span, query.unknown)) spans.push(span.span);
    at = span?.next ?? at + 1;
  }
  return spans;
});

function longestFrom(
  from: number,
  tokens: readonly Token[],
  text: string,
  outer: readonly Mention[],
): { span: SynonymSpan; next: number } | undefined {
  const first = tokens[from];
  if (first?.kind !== 'han' && first?.kind !== 'latin') return undefined;
  const reach = LONGEST[first.kind];
  let key = '';
  let found: { span: SynonymSpan; next: number } | undefined;
  for (let to = from; to < tokens.length && to - from < reach; to += 1) {
    const token = tokens[to];
    if (token?.kind !== first.kind) break;
    if (first.kind === 'han' && token.end - first.start !== to - from + 1) break;
    const piece = first.kind === 'han' ? token.text : piecesOf(token.text)[0];
    // A letter by itself is no word of an idiom.
    if (piece === undefined) break;
    key = first.kind === 'han' || key === '' ? key + piece : `${key} ${piece}`;
    const rows = rowsOf(key);
    if (rows === undefined) break;
    if (rows.length > 0 && isWhole(first.start, token.end, outer))
      found = { span: { start: first.start, end: token.end, text: text.slice(first.start, token.end), rows }, next: to + 1 }; // biome-ignore format: one call
  }
  return found;
}

const PARTICLE = /^[的了过]$/;

// No part of a longer phrase, but for a particle: 开工的.
function isWhole(start: number, end: number, outer: readonly Mention[]): boolean {
  return outer.every(
    (mention) =>
      mention.end <= start || mention.start >= end || (!isName(mention) && isBeside(mention, start, end)),
  );
}

// A name of the pack and a metric stand for themselves; a noun that metrics are made of is an everyday word as well.
function isName({ senses }: Mention): boolean {
  return senses.some(({ type }) => type === 'entity' || type === 'variable');
}

function isBeside(mention: Mention, start: number, end: number): boolean {
  return (
    (mention.start >= start && mention.end <= end) ||
    (mention.start === start && PARTICLE.test(mention.text.slice(end - start))) ||
    mention.kind === 'unknown'
  );
}

// Whoever presides is no 主持 and 人: of a longer word that nobody knows, a part says something else.
function isPartOfWord({ start, end }: SynonymSpan, unknown: readonly Mention[]): boolean {
  return unknown.some(
    (word) =>
      word.start <= start &&
      end <= word.end &&
      !ENDINGS.test(word.text.slice(0, start - word.start) + word.text.slice(end - word.start)),
  );
}

/** What may stand beside a word without changing it. */
const ENDINGS = /^[的了过着去来回个给在都又还才就那这得到]*$/;

/** True for a word within a longer one that has synonyms: 每人 of 每人手里 is no measure. */
export function isInIdiom({ start, end }: Mention, query: Query): boolean {
  return synonymSpans(query).some(
    (span) => span.start <= start && end <= span.end && end - start < span.end - span.start,
  );
}
