// What a question says beside its question words, names of places and times: the words a statement is found by.
import { synonymsOf } from '../../language/lexicon/chinese-synonyms.ts';
import { englishSynonymsOf } from '../../language/lexicon/english-synonyms.ts';
import { POINTING_WORDS } from '../../language/lexicon/pointing-words.ts';
import { stepFrom } from '../../language/phrase-tree.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { rarity, type StatementIndex, UNHEARD, weightOf } from './statement-index.ts';
import { positionsByRow, type SynonymSpan, saysSynonymOf, synonymSpans } from './synonym-spans.ts';
import { piecesOf } from './text-pieces.ts';

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

/** What stands on record for a word, said otherwise. */
export interface Synonyms {
  /** How telling they are together, see `weightOf`, less what another word than the question's own counts. */
  readonly weight: number;
  readonly positions: readonly number[];
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
  /** True for a word that only leads up to what is asked. */
  readonly points: boolean;
  /** The statements that say a synonym of it; absent for a word without any. */
  readonly synonyms?: Synonyms;
  /** True for a word that asks (why, 哪三): it may tip the balance, but finds nothing by itself. */
  readonly asks: boolean;
}

// Everyday words that still say what is asked about: a school, a company, tourism.
const CONTENT_CUE = /^(type:|measure:other|benchmark|deed)/;
// What asks for a series or a difference of figures says of a fact what it is: a chart, where a branch has moved, what is compared.
const SAYS_WHAT = /^(?!against|versus|than|between|over|measure)[a-z]{4,}$/;
const FIGURE_CUE = /^ask:(?:series|compare|difference|multiple|gap|sum)$/;

/** The telling words of a query. */
export function tellingWords(query: Query, index: AnsweringIndex): TellingWord[] {
  const outer = query.mentions.filter(
    ({ nested, kind, start, end }) =>
      !nested && kind !== 'break' && !query.unknown.some((word) => word.start <= start && end <= word.end),
  );
  const words = outer.flatMap((mention): Word[] => {
    const { start, end } = mention;
    const text = mention.readAs ?? mention.text;
    if (mention.kind === 'unknown') return [{ text, start, end, narrows: true, asks: false }];
    if (mention.kind !== 'phrase') return [];
    const cues = mention.senses.flatMap((sense) => (sense.type === 'cue' ? [sense.cue] : []));
    const named = mention.senses.filter(({ type }) => type !== 'cue' && type !== 'unit');
    // Every statement about a place holds the place's name: it says where, not what.
    const isOther = named.some(({ type }) => type !== 'entity');
    if (named.length > 0 && !isOther) return [];
    const narrows = isOther || cues.some((cue) => CONTENT_CUE.test(cue));
    if (!narrows && SAYS_WHAT.test(text) && cues.some((cue) => FIGURE_CUE.test(cue)))
      return [{ text, start, end, narrows: true, mayLack: true, asks: false }];
    return [{ text, start, end, narrows, asks: !narrows && cues.some((cue) => cue.startsWith('ask:')) }];
  });
  const strange = query.unknown.map(({ text, start, end }) => ({
    text,
    start,
    end,
    narrows: true,
    asks: false,
  }));
  // What is claimed must be said.
  return withSynonyms([...words, ...strange], query.cues.has('ask:claim') ? [] : synonymSpans(query))
    .map((word) => piecesOfWord(word, index))
    .filter(({ pieces, synonyms }) => pieces.length > 0 || synonyms !== undefined);
}

/** A word of the question before it is looked up. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly narrows: boolean;
  readonly asks: boolean;
  /** See `TellingWord`. */
  readonly mayLack?: boolean;
  /** The rows of synonyms that it stands in. */
  readonly rows?: readonly number[];
}

// An idiom stands for the words that it is made of: of 捧回来 none is a word by itself. Most stand where a word does, and
// are found by their place: a long message has thousands.
function withSynonyms(words: readonly Word[], spans: readonly SynonymSpan[]): Word[] {
  const rest = new Set(words);
  const byPlace = new Map(words.map((word) => [placeOf(word), word]));
  for (const { start, end, text, rows } of spans) {
    const same = byPlace.get(placeOf({ start, end }));
    if (same !== undefined && rest.delete(same)) {
      rest.add({ ...same, rows });
      continue;
    }
    const touched = [...rest].filter((word) => word.start < end && start < word.end);
    for (const word of touched) rest.delete(word);
    const left = touched.flatMap((word) => (word.narrows ? [before(word, start), after(word, end)] : []));
    for (const word of left) if (!/^[的了过]?$/.test(word.text)) rest.add(word);
    rest.add({ text, start, end, narrows: touched.some(({ narrows }) => narrows), asks: false, rows });
  }
  return [...rest].sort((one, other) => one.start - other.start);
}

const placeOf = ({ start, end }: Pick<Word, 'start' | 'end'>) => `${start}-${end}`;

const before = (word: Word, start: number): Word => ({ ...word, text: word.text.slice(0, Math.max(0, start - word.start)), end: Math.min(start, word.end) }); // biome-ignore format: one row
const after = (word: Word, end: number): Word => ({ ...word, text: word.text.slice(Math.max(0, end - word.start)), start: Math.max(end, word.start) }); // biome-ignore format: one row

function piecesOfWord({ text, narrows, asks, rows, mayLack }: Word, index: AnsweringIndex): TellingWord {
  const own = piecesFor(text, narrows, index);
  if (!asks) {
    // An everyday word that is on record stands for itself.
    // Of 每人手里 a piece may stand in another word.
    const isOwn = isRecorded(own);
    const isEverydayWord = own.length === 0 && !/\p{Script=Han}| /u.test(text);
    const found =
      narrows || !isOwn ? synonymsFor(rows, isOwn ? BESIDE_OWN : SYNONYM, index.statements) : undefined;
    // Everyday words stand in any statement: only what says another word says the same.
    const synonyms = found && isEverydayWord ? withoutWordItself(found, text, index.statements) : found;
    return {
      narrows,
      asks,
      points: POINTING_WORDS.has(text),
      pieces: own,
      ...(mayLack ? { mayLack } : {}),
      ...(synonyms ? { synonyms } : {}),
    };
  }
  if (!STANDS_FOR_MORE.test(text)) return { narrows, asks, points: false, pieces: own };
  // 啥头衔 asks who, and for a post or an honour.
  const meant = rows === undefined ? undefined : synonymsFor(rows, SYNONYM, index.statements);
  if (meant !== undefined && rows !== undefined && rows.length > 1)
    return { narrows: true, asks: false, points: false, pieces: [], synonyms: meant };
  // 到哪一步 asks how, and for the progress.
  const other = asRecorded(text, narrows, index);
  return other
    ? {
        narrows: narrows || asks,
        asks: false,
        points: false,
        pieces: other,
        mayLack: asks && ONLY_ASKS.test(text),
      }
    : { narrows, asks, points: false, pieces: own };
}

/** A word that asks and tells of what: why of a reason, 到哪一步 of the progress. "How" and "list" do not. */
const STANDS_FOR_MORE = /^(?:why|measured?s?)$|\p{Script=Han}/u;

function isRecorded(pieces: readonly TellingPiece[]): boolean {
  return pieces.length > 0 && pieces.every(({ weight, isCharacter }) => weight < UNHEARD && !isCharacter);
}

/** What a synonym counts against the word itself. Effect: higher finds more by other words. Range 0.5 to 1. */
const SYNONYM = 0.7;
/**
 * The same where some statement says the word itself.
 * Effect: higher lets a synonym rival the word. Range 0 to 0.7.
 */
export const BESIDE_OWN = 0.4;

function withoutWordItself(synonyms: Synonyms, word: string, { postings }: StatementIndex): Synonyms {
  return {
    ...synonyms,
    positions: synonyms.positions.filter((position) => saysSynonymOf(word, position, postings)),
  };
}

function synonymsFor(
  rows: readonly number[] | undefined,
  share: number,
  { postings, statements }: StatementIndex,
): Synonyms | undefined {
  const found = (rows ?? []).flatMap((row) => positionsByRow(postings)[row] ?? []);
  const positions = rows?.length === 1 ? found : [...new Set(found)];
  return positions.length === 0
    ? undefined
    : { positions, weight: share * rarity(positions.length, statements.length) };
}

/** 到哪一步 asks for the progress as well; why asks for no more than a reason. */
const ONLY_ASKS = /^(?:why|measured?s?|为)/;

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
    if (isRecorded(pieces)) return pieces;
  }
  return undefined;
}

function lookUp(text: string, index: StatementIndex): TellingPiece {
  const positions = index.postings.get(text) ?? [];
  return { text, weight: weightOf(text, index), positions, isCharacter: IS_HAN.test(text) };
}

const IS_HAN = /^\p{Script=Han}$/u;

/** True for a piece like "the" that stands in every text. */
export function isEveryday(piece: string, { aliases }: AnsweringIndex): boolean {
  const phrase = stepFrom(aliases.root, piece)?.phrase;
  return phrase?.senses.every((sense) => sense.type === 'cue' && sense.cue === 'filler') ?? false;
}
