// Slips in the Chinese words that every question is built of: times, which are read by rule and stand in no dictionary
// (趋年 for 去年, 2024碾), and what is asked with (多扫, 白粉之几, 肩在哪).
import { readKnown } from './known-chinese.ts';
import { isSurname } from './lexicon/surnames.ts';
import { foldSyllable, soundAlike, syllableOf } from './pinyin.ts';

// biome-ignore format: rows of words
const TIMES = ['上半年', '下半年', '去年', '今年', '前年', '明年', '上年', '全年', '历年', '每年', '年底', '年末', '年初', '年度', '半年', '季度', '个月', '月份', '月底'];

/** Each with something beside it that keeps its place: a lone character of grammar sounds like too many others. */
// biome-ignore format: rows of words
const ASKING = ['多少', '百分之', '百分点', '什么', '怎么', '哪个', '哪些', '哪里', '哪几', '是谁', '是哪', '是多少', '是什么', '在哪', '在全', '第几', '几个', '几家', '几项',
  '几次', '几倍', '几成', '几天', '对吧', '对吗', '没错', '一下', '一共', '总共', '平均', '分别', '大概', '左右', '以上', '以下', '每个', '每天', '每周'];

const WORDS: readonly string[] = [...TIMES, ...ASKING];

/** What an ear may blur as well: nothing else is spoken of in these words. */
const BLURRED: ReadonlySet<string> = new Set([...TIMES, '多少', '百分之', '百分点', '什么', '怎么']);

/** Nothing else sounds so: these are heard in words of the language too (白粉之几). */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['百分之', '百分点']);

interface Right {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The word of time or asking that the keyboard took other characters of the same sound for, about the strange one at `at`. */
export function grammarMeant(
  text: string,
  at: number,
  isStrange: (at: number) => boolean,
): Right | undefined {
  const written = text[at] ?? '';
  if (isYearAfter(text, at, written))
    return meantAlone(text, at, at + 1) ? { start: at, end: at + 1, text: '年' } : undefined;
  for (const { word, place } of placesHeardAs(written)) {
    const start = at - place;
    if (start < 0 || !isHeard(text, start, word, isStrange)) continue;
    if (isPlain(text, start, word) || meantAlone(text, start, start + word.length))
      return { start, end: start + word.length, text: word };
  }
  return undefined;
}

interface Place {
  readonly word: string;
  readonly place: number;
}

/** The places in these words by what an ear hears there; made when first needed, as the table of syllables is. */
let placesByEar: ReadonlyMap<string, readonly Place[]> | undefined;

function placesHeardAs(character: string): readonly Place[] {
  placesByEar ??= groupByEar(WORDS);
  return placesByEar.get(foldSyllable(syllableOf(character))) ?? [];
}

function groupByEar(words: readonly string[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const word of words)
    for (let place = 0; place < word.length; place += 1) {
      const heard = foldSyllable(syllableOf(word[place] ?? ''));
      places.set(heard, [...(places.get(heard) ?? []), { word, place }]);
    }
  return places;
}

function isHeard(text: string, start: number, word: string, isStrange: (at: number) => boolean): boolean {
  let wrong = 0;
  for (let place = 0; place < word.length; place += 1) {
    const [right, heard] = [word[place] ?? '', text[start + place] ?? ''];
    if (right === heard) continue;
    if (!/^\p{Script=Han}$/u.test(heard)) return false;
    wrong += 1;
    const [one, other] = [syllableOf(right), syllableOf(heard)];
    const isAlike = BLURRED.has(word) && wrong === 1 ? soundAlike(one, other) : one === other;
    if (!isAlike || !(UNMISTAKABLE.has(word) || isStrange(start + place))) return false;
  }
  return wrong > 0 && (wrong < word.length || word === '多少');
}

// A time of exactly the same sound is none that a word beside it could take to pieces (一季渡).
function isPlain(text: string, start: number, word: string): boolean {
  if (UNMISTAKABLE.has(word)) return true;
  return (
    TIMES.includes(word) &&
    [...word].every((right, place) => syllableOf(right) === syllableOf(text[start + place] ?? ''))
  );
}

function isYearAfter(text: string, at: number, written: string): boolean {
  return (
    /(?<!\d)(?:\d\d|(?:19|20)\d\d)$/.test(text.slice(Math.max(0, at - 5), at)) &&
    soundAlike('nian', syllableOf(written))
  );
}

// No part of a word of the language, of a place or of a person's name.
function meantAlone(text: string, start: number, end: number): boolean {
  const known = readKnown(text);
  return (
    !known.longer.some(
      (word) =>
        word.start < end &&
        word.end > start &&
        !(word.start >= start && word.end <= end && word.end - word.start < end - start),
    ) &&
    !known.places.some((place) => place.start < end && place.end > start) &&
    !(isSurname(text[start] ?? '') && end - start > 1 && text[start] !== '是')
  );
}
