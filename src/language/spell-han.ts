// Reads Han characters that sound or look like the ones of a phrase of the dictionary.
import type { AliasIndex, Phrase } from './aliases.ts';
import type { Mention, Respelling } from './find-mentions.ts';
import { cuts, type Known, readKnown } from './known-chinese.ts';
import { synonymsOf } from './lexicon/chinese-synonyms.ts';
import { lookAlike } from './look-alike.ts';
import { soundAlike, syllableOf } from './pinyin.ts';
import { rankSpellings, SHORTLIST } from './rank-spellings.ts';
import { slippedPhrases } from './slipped-phrases.ts';
import { heardPhrase, isPartOfOthers, mixedPhrases } from './spell-by-sound.ts';
import type { SpellingIndex } from './spelling-index.ts';
import type { Token } from './tokens.ts';

// One for another of these is no slip: 二期 and 三期, 上游 and 下游.
const OPPOSITES = /[零一二三四五六七八九十百千万亿上下正负前后左右东西南北大小新老内外]/;

const isEveryday = ({ senses }: Phrase): boolean => senses.every(({ type }) => type === 'cue');

/** Proposes readings for the strange Han characters of a text. */
export function respellHan(
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
      const heard = heardPhrase(tokens, { from, to }, outer, look, aliases);
      // 变样, for which there are other words, is no 边样 of a dialect.
      const isMeant = (phrase: Phrase) => isEveryday(phrase) && synonymsOf(text.slice(start, end)).length > 0;
      if (heard && !isMeant(heard) && !cutsPhrase(outer, start, end) && !namesPlace(start, end, heard))
        respellings.push({ from, to, phrase: heard, score: 0.7 });
      const phrase = nearestHan(characters, text.slice(start, end), start, isWord, spelling);
      if (!phrase || cutsPhrase(outer, start, end, phrase) || isPartOfOthers(tokens, to, phrase)) continue;
      // 多少会员: what is counted is a word as it stands, and no slip for 多少亿元.
      const amount = /^(?:多少|几)/.exec(phrase.text)?.[0].length ?? 0;
      if (amount > 0 && look().words.has(`${start + amount}-${end}`)) continue;
      if (to - from < 4 && look().words.has(`${start}-${end}`)) continue;
      if (isMeant(phrase)) continue;
      if (isEveryday(phrase) && !isHeardAs(phrase, characters.slice(start, end), start, unknown, look()))
        continue;
      if (!namesPlace(start, end, phrase)) respellings.push({ from, to, phrase, score: 0.7 });
    }
    respellings.push(...mixedPhrases(tokens, position, aliases));
    for (const respelling of slippedPhrases(tokens, position, aliases.root)) {
      const start = tokens[respelling.from]?.start ?? 0;
      const end = tokens[respelling.to - 1]?.end ?? 0;
      const isWritten =
        look().longer.some((word) => cuts(word, start, end)) || look().words.has(`${start}-${end}`);
      if (!isWritten && !cutsPhrase(outer, start, end) && !namesPlace(start, end, respelling.phrase))
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

/** How many unknown characters of one question are tried; more of them are no misspelling. */
const MOST_UNKNOWN = 24;

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

// A window may begin or end within chat; it takes no word that says something (占, 排, 2021年, a name) to pieces,
// save where the name of a metric holds that word in its place (平均后诊时间).
function cutsPhrase(outer: readonly Mention[], start: number, end: number, phrase?: Phrase): boolean {
  const metric = phrase?.senses.some(({ type }) => type === 'variable') ? phrase.text : '';
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
    const isKept = metric.slice(mention.start - start, mention.end - start) === mention.text;
    return says && !isKept && (mention.start === start || mention.end === end);
  });
}

function nearestHan(
  characters: readonly string[],
  written: string,
  start: number,
  isWord: (place: number) => boolean,
  { phrasesByLength }: SpellingIndex,
): Phrase | undefined {
  const { length } = written;
  const places = phrasesByLength.get(length);
  if (!places) return undefined;
  const least = length <= 3 ? 1 : length - 2;
  const alike: (readonly Phrase[] | undefined)[] = [];
  let strange = 0;
  for (let place = 0; place < length; place += 1) {
    const phrases = places[place]?.get(characters[start + place] ?? '');
    alike.push(phrases);
    if (phrases === undefined) strange += 1;
    // Most windows share too few characters with anything to be counted at all.
    if (strange > length - least) return undefined;
  }
  const shared: [Phrase, number][] = [];
  alike.forEach((phrases, place) => {
    for (const phrase of phrases ?? []) {
      // What shares an earlier place was met there.
      const count = firstShared(phrase.text, written) === place ? countShared(phrase.text, written) : 0;
      if (count >= least && count < length) shared.push([phrase, count]);
    }
  });
  if (shared.length === 0) return undefined;
  const near = shared
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHORTLIST)
    .filter(([phrase]) => isMisspelling(written, phrase.text, isName(phrase) ? () => true : isWord))
    .map(([phrase]) => ({ phrase, text: phrase.text }));
  if (near.length <= 1) return near[0]?.phrase;
  return rankSpellings(near, written, 'text')[0]?.phrase ?? near[0]?.phrase;
}

function firstShared(phrase: string, written: string): number {
  for (let place = 0; place < written.length; place += 1) if (isShared(phrase, written, place)) return place;
  return -1;
}

function countShared(phrase: string, written: string): number {
  let count = 0;
  for (let place = 0; place < written.length; place += 1) if (isShared(phrase, written, place)) count += 1;
  return count;
}

function isShared(phrase: string, written: string, place: number): boolean {
  return phrase.charCodeAt(place) === written.charCodeAt(place);
}

// A place or company a character away from one on record is as likely another.
function isName({ senses }: Phrase): boolean {
  return senses.some(({ type }) => type === 'entity');
}

// Every other character must sound or look like the right one; a long name may hold one that does neither.
function isMisspelling(written: string, right: string, isWord: (place: number) => boolean): boolean {
  const most = Math.max(1, Math.floor(right.length / 2));
  const wrong: number[] = [];
  for (let place = 0; place < written.length; place += 1) {
    if (isShared(right, written, place)) continue;
    if (wrong.length === most) return false;
    wrong.push(place);
  }
  if (wrong.length === 0) return false;
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
