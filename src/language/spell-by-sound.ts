// Reads words that the keyboard wrote with other characters of exactly the same sound, be it every one of them (缠织 for
// 产值), and names that mix characters with Latin letters (A累企业 for A类企业).
import type { AliasIndex, Phrase } from './aliases.ts';
import type { Mention, Respelling } from './find-mentions.ts';
import { cuts, type Known } from './known-chinese.ts';
import { isChinesePlace } from './lexicon/chinese-places.ts';
import { isSurname } from './lexicon/surnames.ts';
import { nextOf, type PhraseNode, stepFrom } from './phrase-tree.ts';
import { syllableOf, syllablesOf } from './pinyin.ts';
import type { Token } from './tokens.ts';

/** The phrase of the same sound and length as the characters of a window, told apart from it by some of them. */
export function heardPhrase(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  outer: readonly Mention[],
  look: () => Known,
  aliases: AliasIndex,
): Phrase | undefined {
  let letters = '';
  for (let at = from; at < to; at += 1) letters += syllableOf(tokens[at]?.text ?? '');
  const phrase = phrasesBySound(aliases).get(letters);
  if (phrase?.keys.length !== to - from) return undefined;
  const right = phrase.text;
  const wrong = [...right].flatMap((character, place) =>
    tokens[from + place]?.text === character ? [] : [from + place],
  );
  const [first] = wrong;
  if (first === undefined || (first === from && isSurname(tokens[from]?.text ?? ''))) return undefined;
  // What a clause opens with is whom it is about, and may be the name of anybody (仁远 is no 人员).
  const opens = from === 0 || tokens[from - 1]?.kind === 'break';
  if (opens && wrong.length === 2 && right.length === 2 && !isNamed(phrase)) return undefined;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const known = look();
  // A word of the language, a place, and another body of the name is meant as it is written.
  if (known.longer.some((word) => cuts(word, start, end)) || known.words.has(`${start}-${end}`))
    return undefined;
  if (known.places.some((place) => place.start < end && place.end > start && !right.includes(place.name)))
    return undefined;
  if (isPartOfOthers(tokens, to, phrase) || isNearerPlace(tokens, from, wrong, right)) return undefined;
  if (outer.some((mention) => mention.end - mention.start > 1 && cuts(mention, start, end))) return undefined;
  const isStrange = (at: number) =>
    known.inWord[tokens[at]?.start ?? 0] !== 1 && saysNothing(tokens[at]?.start ?? 0, outer);
  return wrong.every(isStrange) ? phrase : undefined;
}

// 睢柠 is as near to 睢宁, which exists.
function isNearerPlace(
  tokens: readonly Token[],
  from: number,
  wrong: readonly number[],
  right: string,
): boolean {
  return wrong.some((at) => {
    const place = at - from;
    return isChinesePlace(`${right.slice(0, place)}${tokens[at]?.text}${right.slice(place + 1)}`);
  });
}

/** What makes another body or place of the name in front of it. */
const OTHERS = /^(?:[镇乡村]|公司|集团|银行|大学)/;

/** True where the name of two characters that ends at `to` is part of another's: 安聚公司, 社红镇. */
export function isPartOfOthers(tokens: readonly Token[], to: number, { text }: Phrase): boolean {
  return text.length === 2 && OTHERS.test(`${tokens[to]?.text}${tokens[to + 1]?.text}`);
}

// What stands beside anything.
const GRAMMAR = /[的了着过是在把被给对跟和与同就都也还又再有要会能可不没这那哪它他她你我个几多少上下里中]/;

// A character of its own, unknown or of everyday words alone.
function saysNothing(start: number, outer: readonly Mention[]): boolean {
  return outer.some(
    (mention) =>
      mention.start === start &&
      (mention.kind === 'unknown' ||
        (mention.kind === 'phrase' &&
          mention.end === start + 1 &&
          !GRAMMAR.test(mention.text) &&
          mention.senses.every(({ type }) => type === 'cue'))),
  );
}

// What names something on record, or says which measure, rank or amount is asked for.
function isWorthHearing({ text, senses }: Phrase): boolean {
  if (HOW_MUCH.test(text)) return false;
  return senses.every((sense) => (sense.type === 'cue' ? HEARD.test(sense.cue) : sense.type !== 'unit'));
}

/** What is counted is none of its letters' to guess. */
const HOW_MUCH = /^有?(?:多少|几|好多)/;

const HEARD = /^(?:measure:(?!other)|amount$|scope:|type:|ask:(?:where|when|which|what|who|how)$)/;

function isNamed({ senses }: Phrase): boolean {
  return senses.some(({ type }) => type === 'entity' || type === 'variable');
}

const bySound = new WeakMap<AliasIndex, ReadonlyMap<string, Phrase>>();

// Made when a question first needs it, as the table of syllables is.
function phrasesBySound(aliases: AliasIndex): ReadonlyMap<string, Phrase> {
  const known = bySound.get(aliases);
  if (known) return known;
  const phrases = new Map<string, Phrase>();
  for (const phrase of aliases.phrases) {
    if (!/^\p{Script=Han}{2,9}$/u.test(phrase.text) || !isWorthHearing(phrase)) continue;
    const letters = soundOf(phrase.text);
    const other = phrases.get(letters);
    if (!other || (isNamed(phrase) && !isNamed(other))) phrases.set(letters, phrase);
  }
  bySound.set(aliases, phrases);
  return phrases;
}

/** Characters whose sound hangs on the word they stand in. */
const MANY_SOUNDS = /[长重行率数调乐传降差量省会更系还都参曾处]/;

// One by one where that will do: looking a whole word up takes longer.
function soundOf(text: string): string {
  return (MANY_SOUNDS.test(text) ? syllablesOf(text) : [...text].map(syllableOf)).join('');
}

/** The longest phrase that goes on in front of and behind a strange character, in tokens. */
const LONGEST = 12;

/** Names with a Latin letter or a digit in them in which the strange character is another of the same sound. */
export function mixedPhrases(tokens: readonly Token[], strange: number, { root }: AliasIndex): Respelling[] {
  const found: Respelling[] = [];
  const heard = syllableOf(tokens[strange]?.text ?? '');
  for (let from = Math.max(0, strange - LONGEST); from < strange; from += 1) {
    let node: PhraseNode | undefined = root;
    for (let at = from; node && at < strange; at += 1) node = stepFrom(node, tokens[at]?.key ?? '');
    if (!node) continue;
    for (const [key, next] of nextOf(node)) {
      if (!/^\p{Script=Han}$/u.test(key) || syllableOf(key) !== heard) continue;
      let end: PhraseNode | undefined = next;
      for (let to = strange + 1; end && to - from <= LONGEST; to += 1) {
        const { phrase }: PhraseNode = end;
        if (phrase && isMixed(phrase)) found.push({ from, to, phrase, score: 0.7 });
        const token = tokens[to];
        end = token && stepFrom(end, token.key);
      }
    }
  }
  return found;
}

function isMixed({ keys, senses }: Phrase): boolean {
  return (
    keys.length >= 3 &&
    [...keys].some((key) => /^[a-z\d]+$/.test(key)) &&
    senses.every(({ type }) => type !== 'cue' && type !== 'unit')
  );
}
