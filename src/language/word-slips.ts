// Which word a misspelt one was meant as: what fingers and ears do to a word is undone, and what comes out is looked up
// among the words that are known and those of everyday English, the commonest first. A word that nobody questions about
// the record with stays a stranger when it is mended, so that a slip in it says no less than the word itself.
import { commonnessOf } from './english-words.ts';

/** The keys beside each key. */
const BESIDE = {
  a: 'qwsz', b: 'vghn', c: 'xdfv', d: 'serfcx', e: 'wrsd', f: 'drtgvc', g: 'ftyhbv', h: 'gyujnb', i: 'uojk', j: 'huiknm', k: 'jiolm', l: 'kop',
  m: 'njk', n: 'bhjm', o: 'ipkl', p: 'ol', q: 'wa', r: 'etdf', s: 'awedxz', t: 'ryfg', u: 'yihj', v: 'cfgb', w: 'qeas', x: 'zsdc', y: 'tugh', z: 'asx',
} as Readonly<Record<string, string>>; // biome-ignore format: rows of keys

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VOWELS = 'aeiou';
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that ears take for one another, besides the vowels. */
const HEARD: Readonly<Record<string, string>> = {
  c: 'sk',
  s: 'cz',
  k: 'cq',
  z: 's',
  y: 'i',
  i: 'y',
  v: 'f',
  f: 'v',
  t: 's',
};

/** How words are written by ear, and how they are spelt. */
const BY_EAR: readonly [RegExp, string][] = [
  [/f/, 'ph'], [/shun/, 'tion'], [/oo/, 'u'], [/oo/, 'ou'], [/(?<=.)k(?!n)/, 'ck'], [/kw/, 'qu'], [/ee/, 'ea'], [/ea/, 'ee'], [/ie$/, 'y'], [/y$/, 'ie'],
  [/ay/, 'ai'], [/ai/, 'a'], [/o(?=[nr])/, 'ou'], [/el$/, 'le'], [/^w/, 'wh'], [/it/, 'ight'], [/uf/, 'ough'], [/ei/, 'ie'],
]; // biome-ignore format: rows of pairs

// What each slip costs against the others, from what hurried people do most to what they hardly do.
const SLIP = {
  swapped: 1,
  doubled: 1,
  left: 1.5,
  added: 1.5,
  end: 2.5,
  vowel: 2,
  key: 2,
  heard: 1.25,
  byEar: 1.75,
  handOff: 1.5,
  other: 3.5,
};

/**
 * How much likelier the best word must be than the next one to be the word that was meant.
 * Effect: higher leaves more slips as they stand. Range 0.05 to 0.4.
 */
const CLEARLY = 0.15;

/** A word of this length on is itself whatever stands for one of its letters. */
const LONG = 7;

/** The shortest word in which a letter may stand for another. */
const SHORTEST_CHANGED = 4;

/** What a slip may have been made in: how far a word is from being expected, undefined for what is no word. */
export type Expected = (word: string) => number | undefined;

/** The word that one slip made into the written one, with the slip's cost; undefined where there is none or it is open. */
export function wordMeant(written: string, expected: Expected): { word: string; slip: number } | undefined {
  let best: { word: string; slip: number; cost: number } | undefined;
  let next = Number.POSITIVE_INFINITY;
  for (const [word, slip] of slipsUndone(written)) {
    const surprise = word === written ? undefined : expected(word);
    if (surprise === undefined) continue;
    const cost = slip + surprise;
    if (best && word === best.word) {
      if (cost < best.cost) best = { word, slip, cost };
    } else if (!best || cost < best.cost) {
      if (best) next = Math.min(next, best.cost);
      best = { word, slip, cost };
    } else next = Math.min(next, cost);
  }
  return best && next - best.cost >= CLEARLY ? best : undefined;
}

/** How far an everyday word of English is from being expected; undefined for what is none. */
export function surpriseOf(word: string): number | undefined {
  const commonness = commonnessOf(word);
  return commonness === undefined ? undefined : 0.5 + (3 - commonness) * 0.5;
}

function* slipsUndone(written: string): Generator<[string, number]> {
  const { length } = written;
  const tripled = written.replace(/(.)\1{2,}/g, '$1');
  if (tripled !== written) {
    yield [tripled, SLIP.doubled];
    yield [written.replace(/(.)\1{2,}/g, '$1$1'), SLIP.doubled];
  }
  for (const by of length >= SHORTEST_CHANGED ? [1, -1] : []) {
    const moved = handMoved(written, by);
    if (moved !== undefined) yield [moved, SLIP.handOff];
  }
  if (length >= SHORTEST_CHANGED)
    for (const [heard, spelt] of BY_EAR)
      if (heard.test(written)) yield [written.replace(heard, spelt), SLIP.byEar];
  for (let at = 0; at < length; at += 1) {
    const [head, here, tail] = [written.slice(0, at), written[at] ?? '', written.slice(at + 1)];
    if (at + 1 < length && here !== tail[0]) yield [`${head}${tail[0]}${here}${tail.slice(1)}`, SLIP.swapped];
    if (at > 0) {
      const isDouble = here === written[at - 1];
      const isBeside =
        (BESIDE[here] ?? '').includes(written[at - 1] ?? ' ') ||
        (BESIDE[here] ?? '').includes(tail[0] ?? ' ');
      if (isDouble || length > SHORTEST_CHANGED)
        yield [head + tail, isDouble ? SLIP.doubled : isBeside ? SLIP.added : SLIP.vowel];
      yield [`${head}${here}${here}${tail}`, SLIP.doubled];
      for (const letter of LETTERS) if (letter !== here) yield [`${head}${letter}${here}${tail}`, SLIP.left];
      if (length >= SHORTEST_CHANGED) {
        for (const letter of HEARD[here] ?? '') yield [`${head}${letter}${tail}`, SLIP.heard];
        const near = `${VOWELS.includes(here) ? VOWELS : ''}${BESIDE[here] ?? ''}`;
        for (const letter of near) if (letter !== here) yield [`${head}${letter}${tail}`, SLIP.key];
        if (length >= LONG)
          for (const letter of LETTERS) if (letter !== here) yield [`${head}${letter}${tail}`, SLIP.other];
      }
    }
  }
  if (length >= SHORTEST_CHANGED) for (const letter of LETTERS) yield [written + letter, SLIP.end];
}

// Every letter as if the hand lay a key further on.
function handMoved(written: string, by: number): string | undefined {
  let moved = '';
  for (const letter of written) {
    const row = ROWS.find((keys) => keys.includes(letter));
    const meant = row?.[row.indexOf(letter) + by];
    if (meant === undefined) return undefined;
    moved += meant;
  }
  return moved;
}
