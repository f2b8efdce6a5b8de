// How much of what a question says a statement says too.
import type { Statement } from '../../knowledge/types.ts';
import { onceFor } from '../words/once-for.ts';
import { rarity, type StatementIndex, textsOf, UNHEARD } from './statement-index.ts';
import { BESIDE_OWN, type TellingWord } from './statement-words.ts';

export interface Coverage {
  /** The weight of what question and statement share. */
  readonly shared: number;
  /** How many pieces of narrowing words they share. */
  readonly pieces: number;
  /** How many of those stand in both, and not a synonym of theirs. */
  readonly literal: number;
  /** How many rare pieces of everyday words they share. */
  readonly everyday: number;
  /** How many pieces of narrowing words stand in both and in no other statement. */
  readonly unique: number;
  /** The share of the question's telling words that the statement has too, 0 to 1. */
  readonly share: number;
}

/** What an everyday word that a statement shares counts against a narrowing one. Effect: higher trusts chat. Range 0 to 1. */
const EVERYDAY = 0.5;
/** Everyday words less rare than this say nothing of what is asked. Effect: lower lets "of" count. Range 0.3 to 0.8. */
const LEAST_RARITY = 0.5;
/**
 * What naming whom a statement is about counts, times how rarely that is the subject.
 * Effect: higher answers questions that name little else. Range 0 to 1.
 */
const SUBJECT = 0.5;

/**
 * What a word that only leads up to what is asked counts, where a statement lacks it.
 * Effect: higher refuses idiomatic questions. Range 0 to 1.
 */
const POINTING = 0.25;
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
  let literal = 0;
  let unique = 0;
  for (const word of words) {
    let unheard = false;
    let had = 0;
    let lacked = 0;
    let met = 0;
    for (const { text, weight, positions, isCharacter } of word.pieces) {
      const has = isCharacter
        ? saysCharacter(index.statements[position], text)
        : positions.includes(position);
      if (!word.narrows && weight < LEAST_RARITY) continue;
      if (has) {
        had += weight;
        met += 1;
        if (word.narrows && !isCharacter && positions.length === 1) unique += 1;
      } else if (weight < UNHEARD) lacked += weight;
      else unheard = true;
    }
    if (word.narrows) literal += met;
    const other = word.synonyms;
    if (other !== undefined && had < other.weight && other.positions.includes(position)) {
      lacked = Math.max(0, lacked - other.weight);
      had = other.weight;
      met = Math.max(met, 1);
      unheard = false;
    } else if (other !== undefined && word.pieces.length === 0) lacked = other.weight;
    if (!word.narrows) {
      if (had < LEAST_RARITY * BESIDE_OWN) continue;
      shared += had * EVERYDAY;
      if (!word.asks) everyday += met;
      continue;
    }
    shared += had;
    if (word.mayLack) {
      reasons += met;
      continue;
    }
    pieces += met;
    // A word nobody knows misses once, however long it is.
    missed += (unheard ? lacked + UNHEARD : lacked) * (word.points ? POINTING : 1);
  }
  // Whom it is about alone says nothing of what is asked.
  if (pieces + everyday === 0) return { shared: 0, pieces, literal, everyday, unique, share: 0 };
  // A reason alone is one of anything.
  return { shared, pieces: pieces + reasons, literal, everyday, unique, share: shared / (shared + missed) };
}

const charactersOf = onceFor((statement: Statement): string => textsOf(statement).join(''));

function saysCharacter(statement: Statement | undefined, character: string): boolean {
  return statement !== undefined && charactersOf(statement).includes(character);
}
