// What a question says beside its question words, names of places and times: the words a statement is found by.
import type { Statement } from '../../knowledge/types.ts';
import { synonymsOf } from '../../language/lexicon/chinese-synonyms.ts';
import { englishSynonymsOf } from '../../language/lexicon/english-synonyms.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { onceFor } from '../words/once-for.ts';
import { piecesOf, rarity, type StatementIndex, textsOf, UNHEARD, weightOf } from './statement-index.ts';

/** A piece of a word, and where it stands on record. */
export interface TellingPiece {
  readonly text: string;
  /** How telling it is, see `weightOf`. */
  readonly weight: number;
  /** Positions of the statements that have it. */
  readonly positions: readonly number[];
  /** True for a single Han character, which is looked for in the whole text. */
  readonly isCharacter: boolean;
}

/** A word of the question, cut into the pieces that texts are compared by. */
export interface TellingWord {
  readonly pieces: readonly TellingPiece[];
  /**
   * True for a word that narrows what is asked, so that a statement without it falls short; false for an everyday word,
   * which speaks for a statement that has it and against none.
   */
  readonly narrows: boolean;
  /** True for a question word read as a plain one (why, for the reason): it speaks for a statement that has it, against none. */
  readonly mayLack?: boolean;
  /** True for a word that asks (why, 哪三): it may tip the balance, but finds nothing by itself. */
  readonly asks: boolean;
}

export interface Coverage {
  /** The weight of what question and statement share. */
  readonly shared: number;
  /** How many pieces of narrowing words they share. */
  readonly pieces: number;
  /** How many rare pieces of everyday words they share. */
  readonly everyday: number;
  /** The share of the question's telling words that the statement has too, 0 to 1. */
  readonly share: number;
}

/** What an everyday word that a statement shares counts against a narrowing one. Effect: higher trusts chat. Range 0 to 1. */
const EVERYDAY = 0.5;
/** Everyday words less rare than this say nothing of what is asked. Effect: lower lets "of" count. Range 0.3 to 0.8. */
const LEAST_RARITY = 0.5;
/** What naming whom a statement is about counts, times how rarely that is the subject. Range 0 to 1. */
const SUBJECT = 0.5;

// Everyday words that still say what is asked about: a school, a company, tourism.
const CONTENT_CUE = /^(type:|measure:other|benchmark|deed)/;

/** The telling words of a query. */
export function tellingWords(query: Query, index: AnsweringIndex): TellingWord[] {
  const outer = query.mentions.filter(
    ({ nested, kind, start, end }) =>
      !nested && kind !== 'break' && !query.unknown.some((word) => word.start <= start && end <= word.end),
  );
  const words = outer.flatMap((mention) => {
    const text = mention.readAs ?? mention.text;
    if (mention.kind === 'unknown') return [{ text, narrows: true, asks: false }];
    if (mention.kind !== 'phrase') return [];
    const cues = mention.senses.flatMap((sense) => (sense.type === 'cue' ? [sense.cue] : []));
    const named = mention.senses.filter(({ type }) => type !== 'cue' && type !== 'unit');
    // Every statement about a place holds the place's name: it says where, not what.
    const isOther = named.some(({ type }) => type !== 'entity');
    if (named.length > 0 && !isOther) return [];
    const narrows = isOther || cues.some((cue) => CONTENT_CUE.test(cue));
    return [{ text, narrows, asks: !narrows && cues.some((cue) => cue.startsWith('ask:')) }];
  });
  return [...words, ...query.unknown.map(({ text }) => ({ text, narrows: true, asks: false }))]
    .map((word) => piecesOfWord(word, index))
    .filter(({ pieces }) => pieces.length > 0);
}

function piecesOfWord(
  { text, narrows, asks }: { text: string; narrows: boolean; asks: boolean },
  index: AnsweringIndex,
): TellingWord {
  const own = piecesFor(text, narrows, index);
  if (!asks && isRecorded(own) && (own.length !== 2 || own.every(({ weight }) => weight < UNHEARD)))
    return { narrows, asks, pieces: own };
  // 到哪一步 asks how, and for the progress.
  const other = asRecorded(text, narrows, index);
  return other
    ? { narrows: narrows || asks, asks: false, pieces: other, mayLack: asks && ONLY_ASKS.test(text) }
    : { narrows, asks, pieces: own };
}

/** 到哪一步 asks for the progress as well; why asks for no more than a reason. */
const ONLY_ASKS = /^(?:why|measured?s?|为)/;

function isRecorded(pieces: readonly TellingPiece[]): boolean {
  return pieces.some(({ weight, isCharacter }) => weight < UNHEARD && !isCharacter);
}

function piecesFor(text: string, narrows: boolean, index: AnsweringIndex): TellingPiece[] {
  // A character nobody knows is in no statement.
  if (IS_HAN.test(text)) return narrows ? [lookUp(text, index.statements)] : [];
  return [...new Set(piecesOf(text))]
    .filter((piece) => !narrows || !isEveryday(piece, index))
    .map((piece) => lookUp(piece, index.statements));
}

// 相片, where the record says 照片: the everyday word that some statement has stands for one that none has.
function asRecorded(text: string, narrows: boolean, index: AnsweringIndex): TellingPiece[] | undefined {
  for (const synonym of /^[a-z]/.test(text) ? englishSynonymsOf(stemWord(text)) : synonymsOf(text)) {
    const pieces = piecesFor(synonym, narrows, index);
    if (pieces.length > 0 && pieces.every(({ weight, isCharacter }) => weight < UNHEARD && !isCharacter))
      return pieces;
  }
  return undefined;
}

function lookUp(text: string, index: StatementIndex): TellingPiece {
  const positions = index.postings.get(text) ?? [];
  return { text, weight: weightOf(text, index), positions, isCharacter: IS_HAN.test(text) };
}

const IS_HAN = /^\p{Script=Han}$/u;

const charactersOf = onceFor((statement: Statement): string => textsOf(statement).join(''));

function saysCharacter(statement: Statement | undefined, character: string): boolean {
  return statement !== undefined && charactersOf(statement).includes(character);
}

/** True for a piece like "the" that stands in every text. */
export function isEveryday(piece: string, { aliases }: AnsweringIndex): boolean {
  const phrase = aliases.root.next?.get(piece)?.phrase;
  return phrase?.senses.every((sense) => sense.type === 'cue' && sense.cue === 'filler') ?? false;
}

/** True where so few statements share a piece that even an everyday word speaks for them. */
export function isTelling(count: number, { statements }: StatementIndex): boolean {
  return rarity(count, statements.length) >= LEAST_RARITY;
}

/** Weighs what a question and the statement at `position` share; `subjects` are how many statements each subject named has. */
export function coverageOf(
  position: number,
  words: readonly TellingWord[],
  subjects: readonly number[],
  index: StatementIndex,
): Coverage {
  let shared = subjects.reduce((sum, count) => sum + SUBJECT * rarity(count, index.statements.length), 0);
  let missed = 0;
  let pieces = 0;
  let everyday = 0;
  let reasons = 0;
  for (const word of words) {
    let unheard = false;
    for (const { text, weight, positions, isCharacter } of word.pieces) {
      const has = isCharacter
        ? saysCharacter(index.statements[position], text)
        : positions.includes(position);
      if (!word.narrows) {
        if (!has || weight < LEAST_RARITY) continue;
        shared += weight * EVERYDAY;
        if (!word.asks) everyday += 1;
      } else if (has) {
        shared += weight;
        if (word.mayLack) reasons += 1;
        else pieces += 1;
      } else if (word.mayLack) continue;
      else if (weight < UNHEARD) missed += weight;
      else unheard = true;
    }
    // A word nobody knows misses once, however long it is.
    if (unheard) missed += UNHEARD;
  }
  // Whom it is about alone says nothing of what is asked.
  if (pieces + everyday === 0) return { shared: 0, pieces, everyday, share: 0 };
  // A reason alone is one of anything.
  return { shared, pieces: pieces + reasons, everyday, share: shared / (shared + missed) };
}
