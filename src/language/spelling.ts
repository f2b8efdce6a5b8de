// Reads what was misspelt: words a letter away from a known one, characters that sound like the right ones.
// Only what no dictionary knows is respelled, and a word of the language is never taken for a misspelling of
// another, so that one real place does not turn into its neighbour.
import Fuse from 'fuse.js';
import type { AliasIndex, Phrase, PhraseNode } from './aliases.ts';
import { isDoerOf, isEnglishWord, isFormOf } from './english-words.ts';
import type { Mention, Reading, Respelling } from './find-mentions.ts';
import { findChinesePlaces } from './lexicon/chinese-places.ts';
import { ASKS_STATE } from './lexicon/chinese-states.ts';
import { ASKS_WHITHER } from './lexicon/chinese-whither.ts';
import { lookAlike } from './look-alike.ts';
import { soundAlike, syllableOf } from './pinyin.ts';
import { slippedPhrases } from './slipped-phrases.ts';
import { soundsLike } from './sounds-like.ts';
import { stemWord, type Token, usualForms } from './tokens.ts';

export interface SpellingIndex {
  /** Latin words of the dictionary by what is left of them with up to two letters dropped. */
  readonly wordsByRemainder: ReadonlyMap<string, readonly string[]>;
  /** Latin words of the pack's own phrases. */
  readonly packWords: ReadonlySet<string>;
  /** Han phrases by length, then by the characters at each place. */
  readonly phrasesByLength: ReadonlyMap<number, readonly ReadonlyMap<string, readonly Phrase[]>[]>;
}

/**
 * Least similarity (0 to 1, Fuse's score turned round) at which a shortlisted phrase is looked at closer.
 * Effect: lower reads wilder spellings and costs time. Range 0.3 to 0.8.
 */
const LEAST_SIMILARITY = 0.4;
/** How many phrases Fuse scores for one misspelling; bounds the time on packs with many look-alike names. */
const SHORTLIST = 40;

/** Words from this length on may hold two mistakes. */
const LONG_WORD = 9;

// One for another of these is no slip: 二期 and 三期, 上游 and 下游.
const OPPOSITES = /[零一二三四五六七八九十百千万亿上下正负前后左右东西南北大小新老内外]/;

/** Builds the look-ups for misspellings from the dictionary. */
export function buildSpellingIndex(aliases: AliasIndex): SpellingIndex {
  const wordsByRemainder = new Map<string, string[]>();
  const phrasesByLength = new Map<number, Map<string, Phrase[]>[]>();
  const words = new Set<string>();
  const packWords = new Set<string>();
  for (const phrase of aliases.phrases) {
    if (/^\p{Script=Han}{2,}$/u.test(phrase.text)) {
      if (!isWorthRespelling(phrase)) continue;
      const characters = [...phrase.text];
      const places = phrasesByLength.get(characters.length) ?? characters.map(() => new Map());
      phrasesByLength.set(characters.length, places);
      for (const [place, phrases] of places.entries()) push(phrases, characters[place] ?? '', phrase);
      continue;
    }
    for (const key of phrase.keys) {
      if (!/^[a-z]{3,}$/.test(key)) continue;
      words.add(key);
      if (phrase.senses.some(({ type }) => type !== 'cue')) packWords.add(key);
    }
  }
  for (const word of usualForms()) if (words.has(stemWord(word))) words.add(word);
  for (const word of words)
    for (const remainder of remaindersOf(word)) push(wordsByRemainder, remainder, word);
  return { wordsByRemainder, packWords, phrasesByLength };
}

// Two words within an edit of each other share a remainder with one letter dropped from each; within two, with two.
function remaindersOf(word: string): Set<string> {
  const once = dropOne(word);
  const remainders = new Set([word, ...once]);
  if (word.length >= LONG_WORD)
    for (const shorter of once) for (const twice of dropOne(shorter)) remainders.add(twice);
  return remainders;
}

function dropOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** How much, and a unit behind it: what is counted is none of its letters' to guess. */
const HOW_MUCH = /^有?(?:多少|几|好多)/;

// A measure or a deed that the record may lack is no reading of anything else, and chat says nothing. A particle of two
// characters stands beside anything (供了, 撵的).
function isWorthRespelling({ text, senses }: Phrase): boolean {
  // No slip is read as one of a product's rows: their words are respelled one by one.
  if (ASKS_STATE.has(text) || ASKS_WHITHER.has(text)) return false;
  return (
    senses.some(({ type }) => type !== 'cue') ||
    (!HOW_MUCH.test(text) &&
      !(text.length === 2 && /[了的着过是在就都也]/.test(text)) &&
      senses.every(
        (sense) => sense.type === 'cue' && !/^(?:measure:other|deed|not|except|filler)$/.test(sense.cue),
      ))
  );
}

const isEveryday = ({ senses }: Phrase): boolean => senses.every(({ type }) => type === 'cue');

/** Proposes readings for the parts of a question that no dictionary knows. */
export function findRespellings(
  { text, tokens }: Reading,
  mentions: readonly Mention[],
  index: { aliases: AliasIndex; spelling: SpellingIndex },
): Respelling[] {
  const outer = mentions.filter((mention) => !mention.nested);
  const unknown = new Set(outer.filter(({ kind }) => kind === 'unknown').map(({ start }) => start));
  if (unknown.size === 0) return [];
  return [...respellWords(tokens, unknown, index), ...respellHan(text, tokens, outer, unknown, index)];
}

function respellWords(
  tokens: readonly Token[],
  unknown: ReadonlySet<number>,
  index: { aliases: AliasIndex; spelling: SpellingIndex },
): Respelling[] {
  const corrected = tokens.map((token) =>
    token.kind === 'latin' && unknown.has(token.start) ? keyNear(token, index.spelling) : undefined,
  );
  // A short word a letter off, or a word of the language, is mended only in a longer phrase: larck lake, general manger.
  const inCompany = tokens.map((token, at) =>
    token.kind === 'latin' && unknown.has(token.start) && corrected[at] === undefined
      ? wordsNear(token, index.spelling)
      : [],
  );
  if (corrected.every((word) => word === undefined) && inCompany.every(({ length }) => length === 0))
    return [];
  // The corrected words are looked up in their surroundings: they may be part of a longer phrase.
  const respellings: Respelling[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let node: PhraseNode | undefined = index.aliases.root;
    let touched = false;
    for (let to = from + 1; to <= tokens.length; to += 1) {
      const token = tokens[to - 1];
      if (!token || token.kind === 'break') break;
      const word = corrected[to - 1];
      touched ||= word !== undefined;
      node = node.next?.get(word ?? token.key);
      if (!node) break;
      if (touched && node.phrase) respellings.push({ from, to, phrase: node.phrase, score: 0.8 });
    }
  }
  const keys = tokens.map(({ kind, key }, at) => (kind === 'break' ? undefined : (corrected[at] ?? key)));
  inCompany.forEach((words, at) => {
    for (const word of words) respellings.push(...phrasesAround(keys, at, word, index.aliases));
  });
  return respellings;
}

/** How many short words near a misspelt one are tried. */
const MOST_SHORT = 6;

function wordsNear({ key, text }: Token, { wordsByRemainder }: SpellingIndex): string[] {
  if (key.length < 3 || key.length > LONGEST_WORD) return [];
  const isMeant = isEnglishWord(text);
  if (!isMeant && key.length > SHORT_WORD) return [];
  const near = new Set([...remaindersOf(key)].flatMap((remainder) => wordsByRemainder.get(remainder) ?? []));
  return (
    [...near]
      .filter((other) => other.slice(0, 2) === key.slice(0, 2) && editDistance(key, other) === 1)
      // Bus lines are no misspelt bus lanes.
      .filter(
        (other) =>
          !isMeant || (key.length >= SHORT_WORD && (other.length !== key.length || isTransposed(other, key))),
      )
      .slice(0, MOST_SHORT)
  );
}

// The phrases of two words or more, as written or mended but for the word at `at`, that are names on record.
function phrasesAround(
  keys: readonly (string | undefined)[],
  at: number,
  word: string,
  { root }: AliasIndex,
): Respelling[] {
  const found: Respelling[] = [];
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    let node: PhraseNode | undefined = root;
    for (let to = from + 1; to <= keys.length && node; to += 1) {
      const key = keys[to - 1];
      if (key === undefined) break;
      node = node.next?.get(to - 1 === at ? word : key);
      const isNamed = node?.phrase?.senses.some(({ type }) => type !== 'cue' && type !== 'unit');
      if (node?.phrase && isNamed && to > at && to - from > 1)
        found.push({ from, to, phrase: node.phrase, score: 0.8 });
    }
  }
  return found;
}

/** The key of the word that a strange one was meant as; of a plural whose ending the slip hid (vistis) that of the word in front of it. */
export function keyNear({ key, text }: Token, index: SpellingIndex): string | undefined {
  const near =
    nearestWord(key, text, index) ??
    (key === text && key.endsWith('s') ? nearestWord(key.slice(0, -1), text, index) : undefined);
  return near && stemWord(near);
}

function nearestWord(
  word: string,
  text: string,
  { wordsByRemainder, packWords }: SpellingIndex,
): string | undefined {
  if (word.length < 3 || word.length > LONGEST_WORD) return undefined;
  const candidates = new Set(
    [...remaindersOf(word)].flatMap((remainder) => wordsByRemainder.get(remainder) ?? []),
  );
  // A word of the language is meant as it is written, in whatever form.
  const isMeant = candidates.size > 0 && isEnglishWord(text);
  const near = [...candidates]
    .slice(0, SHORTLIST)
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) =>
      isMeant ? isSameWord(text, candidate, packWords) : distance <= allowedEdits(word, candidate),
    )
    .map(({ candidate, distance }) => ({ candidate, distance: distance + unlikelihood(word, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const nearest = near.filter(({ distance }) => distance === near[0]?.distance);
  const [best, second] = nearest.length > 1 ? rank(nearest, word, 'candidate') : nearest;
  if (!best) return undefined;
  // Two words as near as each other leave it open, unless one is a form of the other (recover, recovered).
  const isForm =
    second && (best.candidate.startsWith(second.candidate) || second.candidate.startsWith(best.candidate));
  return second && !isForm ? undefined : best.candidate;
}

// How many people drive, where the drivers are on record.
function isSameWord(text: string, candidate: string, packWords: ReadonlySet<string>): boolean {
  return isFormOf(text, candidate) || (packWords.has(candidate) && isDoerOf(candidate, text));
}

// Fingers get the first letter right, and swap two letters or strike one twice sooner than they miss a key.
function unlikelihood(word: string, candidate: string): number {
  const isPlain = isTransposed(word, candidate) || soundsLike(word, candidate);
  return (word[0] === candidate[0] ? 0 : 0.25) + (isPlain ? 0 : 0.25);
}

/** Up to this length a word differs from others by one letter all too often. */
const SHORT_WORD = 5;

/** Longer runs of letters are no word. */
const LONGEST_WORD = 24;

// Fuse's score is 0 for the same and 1 for nothing alike; here, as everywhere, higher is better.
function rank<T extends Record<string, unknown>>(
  shortlist: readonly T[],
  pattern: string,
  key: string & keyof T,
): T[] {
  if (shortlist.length === 0) return [];
  const fuse = new Fuse(shortlist, {
    keys: [key],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1 - LEAST_SIMILARITY,
  });
  return fuse.search(pattern.slice(0, 32)).map(({ item }) => item);
}

// A short word with one other letter is as likely another word (Anji and Anja, alder and elder, train and trail): only
// a letter too many, too few or out of order is mended there. So is one that only begins otherwise (unpaid, repaid).
function allowedEdits(word: string, candidate: string): number {
  const shorter = Math.min(word.length, candidate.length);
  // Of three letters two are swapped, or the vowel of four was left out (pxa, tch).
  if (word.length === 3) return isSwappedOrVowelless(word, candidate) ? 1 : 0;
  if (candidate.length === 3) return 0;
  // What begins otherwise is another word (Dover, over; Ziyang, Ningyang), save where the first two letters are swapped.
  if (word[0] !== candidate[0] && shorter < LONG_WORD && !isTransposed(word, candidate)) return 0;
  if (soundsLike(word, candidate) && shorter >= SHORT_WORD) return 2;
  if (word.endsWith(candidate) || candidate.endsWith(word)) return word.length === candidate.length ? 0 : 1;
  if (shorter <= SHORT_WORD)
    return word.length === candidate.length && !isTransposed(word, candidate) ? 0 : 1;
  return shorter >= LONG_WORD ? 2 : 1;
}

function isSwappedOrVowelless(word: string, candidate: string): boolean {
  if (word[0] !== candidate[0]) return false;
  return candidate.length === 3
    ? isTransposed(word, candidate)
    : !/[aeiouy]/.test(word) && candidate.length === 4;
}

function isTransposed(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function respellHan(
  text: string,
  tokens: readonly Token[],
  outer: readonly Mention[],
  unknown: ReadonlySet<number>,
  { aliases, spelling }: { aliases: AliasIndex; spelling: SpellingIndex },
): Respelling[] {
  const respellings: Respelling[] = [];
  // Looked into only where a phrase comes near: most texts have none.
  let known: Known | undefined;
  const look = () => {
    known ??= readKnown(text);
    return known;
  };
  // A place that exists is meant as it is written.
  const namesPlace = (start: number, end: number, phrase: Phrase) =>
    look().places.some(
      (place) => place.start >= start && place.end <= end && !phrase.text.includes(place.name),
    );
  const characters = text.split('');
  const strange = tokens.flatMap((token, position) =>
    token.kind === 'han' && unknown.has(token.start) ? [position] : [],
  );
  let tried = 0;
  for (const position of strange.slice(0, MOST_UNKNOWN)) {
    for (const { from, to } of windowsAround(tokens, position, tried)) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const isWord = (place: number) => look().inWord[start + place] === 1;
      const phrase = nearestHan(characters, start, end, isWord, spelling);
      if (!phrase || cutsPhrase(outer, start, end)) continue;
      // 多少会员: what is counted is a word as it stands, and no slip for 多少亿元.
      const amount = /^(?:多少|几)/.exec(phrase.text)?.[0].length ?? 0;
      if (amount > 0 && look().words.has(`${start + amount}-${end}`)) continue;
      if (to - from < 4 && look().words.has(`${start}-${end}`)) continue;
      if (isEveryday(phrase) && !isHeardAs(phrase, characters.slice(start, end), start, unknown, look()))
        continue;
      if (!namesPlace(start, end, phrase)) respellings.push({ from, to, phrase, score: 0.7 });
    }
    for (const respelling of slippedPhrases(tokens, position, aliases.root)) {
      const start = tokens[respelling.from]?.start ?? 0;
      const end = tokens[respelling.to - 1]?.end ?? 0;
      const isMeant =
        look().longer.some((word) => cuts(word, start, end)) || look().words.has(`${start}-${end}`);
      if (!isMeant && !cutsPhrase(outer, start, end) && !namesPlace(start, end, respelling.phrase))
        respellings.push(respelling);
    }
    tried = position + 1;
  }
  return respellings;
}

// What a question is asked with is short: only a strange character of the same sound will do, and no word may be taken
// apart for it.
function isHeardAs(
  phrase: Phrase,
  written: readonly string[],
  start: number,
  unknown: ReadonlySet<number>,
  known: Known,
): boolean {
  const isSame = [...phrase.text].every((right, place) => {
    const heard = written[place] ?? '';
    if (right === heard) return true;
    return (
      unknown.has(start + place) &&
      known.inWord[start + place] !== 1 &&
      syllableOf(right) === syllableOf(heard)
    );
  });
  return isSame && !known.longer.some((word) => cuts(word, start, start + written.length));
}

function cuts(word: { start: number; end: number }, start: number, end: number): boolean {
  return (word.start < start && start < word.end) || (word.start < end && end < word.end);
}

/** What the language itself makes of a text: its words, and the places that exist. */
interface Known {
  readonly words: ReadonlySet<string>;
  /** Its words of several characters. */
  readonly longer: readonly { readonly start: number; readonly end: number }[];
  /** 1 for every character that lies in a word of several. */
  readonly inWord: Uint8Array;
  readonly places: ReturnType<typeof findChinesePlaces>;
}

function readKnown(text: string): Known {
  const found = wordsOf(text);
  const longer = found.filter(({ start, end }) => end - start > 1);
  return {
    words: new Set(found.map(({ start, end }) => `${start}-${end}`)),
    longer,
    inWord: marks(text.length, longer),
    places: findChinesePlaces(text),
  };
}

/** How many unknown characters of one question are tried; more of them are no misspelling. */
const MOST_UNKNOWN = 24;

function marks(length: number, spans: readonly { start: number; end: number }[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const { start, end } of spans) marked.fill(1, start, end);
  return marked;
}

/** The longest misspelt name that is looked for, in characters. */
const LONGEST_WINDOW = 9;

// Stretches of characters about a position that begin at `least` or later: earlier ones have been tried.
function windowsAround(
  tokens: readonly Token[],
  position: number,
  least: number,
): { from: number; to: number }[] {
  let [first, end] = [position, position + 1];
  while (first > least && tokens[first - 1]?.kind === 'han') first -= 1;
  while (end - position < LONGEST_WINDOW && tokens[end]?.kind === 'han') end += 1;
  const windows: { from: number; to: number }[] = [];
  for (let length = 2; length <= LONGEST_WINDOW; length += 1)
    for (
      let from = Math.max(first, position - length + 1);
      from <= position && from + length <= end;
      from += 1
    )
      windows.push({ from, to: from + length });
  return windows;
}

// A window may begin or end within chat; it takes no word that says something (占, 排, 2021年, a name) to pieces.
function cutsPhrase(outer: readonly Mention[], start: number, end: number): boolean {
  return outer.some((mention) => {
    if (mention.end <= start || mention.start >= end || mention.kind === 'unknown') return false;
    const isPack =
      mention.kind === 'period' ||
      mention.kind === 'number' ||
      mention.senses.some(({ type }) => type !== 'cue');
    if (isPack) return mention.start < start || mention.end > end;
    const says = mention.senses.some(
      (sense) => sense.type === 'cue' && /^(?:measure:(?:share|rank)|ask:|status:|scope:)/.test(sense.cue),
    );
    return says && (mention.start === start || mention.end === end);
  });
}

function nearestHan(
  text: readonly string[],
  start: number,
  end: number,
  isWord: (place: number) => boolean,
  { phrasesByLength }: SpellingIndex,
): Phrase | undefined {
  const length = end - start;
  const places = phrasesByLength.get(length);
  if (!places) return undefined;
  const least = length <= 3 ? 1 : length - 2;
  const alike: (readonly Phrase[])[] = [];
  for (let place = 0; place < length; place += 1) {
    const phrases = places[place]?.get(text[start + place] ?? '');
    if (phrases) alike.push(phrases);
    // Most windows share too few characters with anything to be counted at all.
    else if (place + 1 - alike.length > length - least) return undefined;
  }
  const characters = text.slice(start, end);
  const counts = new Map<Phrase, number>();
  for (const phrases of alike)
    for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const near = [...counts]
    .filter(([, count]) => count >= least && count < length)
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHORTLIST)
    .filter(([phrase]) => isMisspelling(characters, phrase.text, isName(phrase) ? () => true : isWord))
    .map(([phrase]) => ({ phrase, text: phrase.text }));
  if (near.length <= 1) return near[0]?.phrase;
  return rank(near, characters.join(''), 'text')[0]?.phrase ?? near[0]?.phrase;
}

// A place or company a character away from one on record is as likely another.
function isName({ senses }: Phrase): boolean {
  return senses.some(({ type }) => type === 'entity');
}

// Every other character must sound or look like the right one; a long name may hold one that does neither.
function isMisspelling(
  written: readonly string[],
  phrase: string,
  isWord: (place: number) => boolean,
): boolean {
  const right = [...phrase];
  const wrong = written.flatMap((character, place) => (character === right[place] ? [] : [place]));
  if (wrong.length === 0 || wrong.length > Math.max(1, Math.floor(right.length / 2))) return false;
  if (wrong.some((place) => OPPOSITES.test(written[place] ?? '') && OPPOSITES.test(right[place] ?? '')))
    return false;
  const unlike = wrong.filter((place) => {
    const [heard, meant] = [written[place] ?? '', right[place] ?? ''];
    return !lookAlike(heard, meant) && !soundAlike(syllableOf(heard), syllableOf(meant));
  });
  // A word of the language in its place (行动 for 活动) is meant as it is written.
  const [slip] = unlike;
  if (slip === undefined) return true;
  return wrong.length === 1 && right.length >= 6 && slip > 0 && slip < right.length - 1 && !isWord(slip);
}

let segmenter: Intl.Segmenter | undefined;

function wordsOf(text: string): { start: number; end: number }[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Letters to add, drop, change or swap with their neighbour to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(change, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
