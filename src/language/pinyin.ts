// Chinese typed in Latin letters, and characters that sound alike. The pinyin table is loaded when a question first
// needs it: it costs 24 MB.
import { createRequire } from 'node:module';
import { type AliasIndex, beginsPhrase, sensesOf } from './aliases.ts';
import { chinesePlaces } from './lexicon/chinese-places.ts';
import { tokenize } from './tokens.ts';

type Romanize = (text: string) => string[];
let romanizer: Romanize | undefined;

function loadRomanizer(): Romanize {
  const { pinyin } = createRequire(import.meta.url)('pinyin-pro') as {
    pinyin: (
      text: string,
      options: { toneType: 'none'; type: 'array'; v: boolean; nonZh: 'removed' },
    ) => string[];
  };
  return (text) => pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
}

/** The syllables of a Chinese text without tones; characters of other scripts are left out. */
export function syllablesOf(text: string): string[] {
  romanizer ??= loadRomanizer();
  return romanizer(text);
}

const syllables = new Map<string, string>();

/** The commonest syllable of one character, without its tone. */
export function syllableOf(character: string): string {
  const known = syllables.get(character);
  if (known !== undefined) return known;
  const syllable = syllablesOf(character)[0] ?? '';
  syllables.set(character, syllable);
  return syllable;
}

// Pairs that typists and ears confuse: retroflex and flat, n and l, front and back nasal.
/** True where two syllables sound alike to a hurried ear (shu and su, lin and ling). */
export function soundAlike(a: string, b: string): boolean {
  return a === b || foldSyllable(a) === foldSyllable(b);
}

const folded = new Map<string, string>();

// There are some four hundred syllables.
/** What is left of a syllable to a hurried ear. */
export function foldSyllable(syllable: string): string {
  const known = folded.get(syllable);
  if (known !== undefined) return known;
  const fold = syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?!$)/, 'l')
    .replace(/ng$/, 'n');
  folded.set(syllable, fold);
  return fold;
}

// Times and bounds are read from characters by rule, so the words for them are spelled out here.
const RULED_WORDS = [
  '一季度', '二季度', '三季度', '四季度', '第一季度', '第二季度', '第三季度', '第四季度', '上半年', '下半年', '去年', '今年', '前年', '明年',
  '全年', '年底', '前三个月', '头三个月', '百分之', '亿', '亿元', '年', '月', '季度',
  '超过', '突破', '高于', '多于', '大于', '不止', '不足', '不到', '低于', '少于', '小于', '不超过', '不低于', '不少于', '至少', '最少', '至多', '最多',
  '大约', '约为', '大概', '左右', '将近', '接近', '以上', '以下',
]; // biome-ignore format: rows of words

const decoders = new WeakMap<AliasIndex, Map<string, string>>();
const PINYIN_WORD =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v))+$/;
/**
 * The share of a question's words that must read as pinyin for it to be Chinese in Latin letters.
 * Effect: lower reads English words as syllables. Range 0.3 to 0.8.
 */
const LEAST_PINYIN = 0.5;

/** Longer words are no syllables run together, and the pattern would try too many ways to cut them. */
const LONGEST_WORD = 24;

/**
 * The question with the Chinese that was typed in Latin letters put into characters, or undefined where it is no
 * pinyin or means nothing the dictionary knows.
 */
export function decodePinyin(text: string, { aliases }: { aliases: AliasIndex }): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return undefined;
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'mark');
  const strange = tokens.filter((token) => token.kind === 'latin' && !beginsPhrase(token.key, aliases));
  const words = tokens.filter(({ kind }) => kind === 'latin');
  if (strange.length === 0 || shareOfPinyin(strange) < LEAST_PINYIN || shareOfPinyin(words) <= LEAST_PINYIN)
    return undefined;
  const decoder = decoderOf(aliases);
  let decoded = '';
  let end = 0;
  let characters = 0;
  const left: string[] = [];
  let leads = true;
  for (let position = 0; position < tokens.length; ) {
    const token = tokens[position];
    if (!token) break;
    const found = token.kind === 'latin' ? longestRun(tokens.slice(position), decoder) : undefined;
    const run: Run | undefined = leads && found ? (leadingPlace(found, token.text, aliases) ?? found) : found;
    leads &&= run !== undefined && isFiller(run.text, aliases);
    decoded += text.slice(end, token.start);
    const last = tokens[position + (run?.length ?? 1) - 1] ?? token;
    decoded += run?.text ?? token.text;
    if (run) characters += run.text.length;
    else if (token.kind === 'latin') left.push(token.key);
    end = last.end;
    position += run?.length ?? 1;
  }
  const unexplained = left.filter((key) => !beginsPhrase(key, aliases)).length;
  const isEnglish = left.some((key) => ENGLISH.test(key));
  return characters >= 3 && unexplained <= 1 && !isEnglish
    ? decoded.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    : undefined;
}

/** Words that nobody who types pinyin puts between: "among women" is not among us. */
const ENGLISH = /^(?:of|the|among|with|from|was|were|what|how|which)$/;

let places: ReadonlyMap<string, string> | undefined;

// What a question begins with is whom it is about: there chengdu is the city rather than the word 程度.
function leadingPlace({ text }: Run, letters: string, aliases: AliasIndex): Run | undefined {
  if (sensesOf(text, aliases).some(({ type }) => type !== 'cue')) return undefined;
  places ??= new Map(chinesePlaces().map((name) => [syllablesOf(name).join(''), name]));
  const place = places.get(letters);
  return place === undefined ? undefined : { text: place, length: 1 };
}

function isFiller(text: string, aliases: AliasIndex): boolean {
  const senses = sensesOf(text, aliases);
  return senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue === 'filler');
}

// In a sentence of another language a stray name is a name: what it sounds like in Chinese is chance.
function shareOfPinyin(words: readonly { text: string }[]): number {
  return words.filter(({ text }) => isPinyin(text)).length / words.length;
}

function isPinyin(word: string): boolean {
  return word.length <= LONGEST_WORD && PINYIN_WORD.test(word);
}

/** Characters that some of the tokens spell, and how many of them do. */
interface Run {
  readonly text: string;
  readonly length: number;
}

// The longest phrase whose letters are those of the first tokens put together, or of a part of the first one.
function longestRun(
  tokens: readonly { text: string; kind: string }[],
  decoder: ReadonlyMap<string, string>,
): Run | undefined {
  let letters = '';
  let found: Run | undefined;
  for (let length = 1; length <= Math.min(tokens.length, 14); length += 1) {
    const token = tokens[length - 1];
    if (token?.kind !== 'latin') break;
    letters += token.text;
    const phrase = decoder.get(letters);
    if (phrase !== undefined) found = { text: phrase, length };
  }
  if (found) return found;
  const split = splitWord(tokens[0]?.text ?? '', decoder);
  return split === undefined ? undefined : { text: split, length: 1 };
}

function splitWord(word: string, decoder: ReadonlyMap<string, string>): string | undefined {
  for (let cut = word.length - 2; cut >= 2; cut -= 1) {
    const head = decoder.get(word.slice(0, cut));
    const tail = decoder.get(word.slice(cut));
    if (head !== undefined && tail !== undefined && head.length + tail.length >= 3) return head + tail;
  }
  return undefined;
}

/** The dictionary's Chinese phrases by their letters, run together and without tones. */
export function pinyinOf(aliases: AliasIndex): ReadonlyMap<string, string> {
  return decoderOf(aliases);
}

// Letters within a Chinese name are typed as they are: a类企业 is aleiqiye.
function lettersOf(text: string): string {
  if (!/[a-z]/.test(text)) return syllablesOf(text).join('');
  return [...text].map((one) => (/[a-z]/.test(one) ? one : syllableOf(one))).join('');
}

function decoderOf(aliases: AliasIndex): Map<string, string> {
  const known = decoders.get(aliases);
  if (known) return known;
  const decoder = new Map<string, string>();
  const add = (text: string, force: boolean) => {
    const letters = lettersOf(text);
    if (letters !== '' && (force || !decoder.has(letters))) decoder.set(letters, text);
    // 谁 is typed as it is said.
    if (text.includes('谁')) decoder.set(letters.replace('shui', 'shei'), text);
  };
  for (const phrase of aliases.phrases) {
    if (!/^(?:\p{Script=Han}+|[a-z]\p{Script=Han}{2,})$/u.test(phrase.text)) continue;
    add(
      phrase.text,
      phrase.senses.some(({ type }) => type !== 'cue'),
    );
  }
  for (const word of RULED_WORDS) add(word, true);
  decoders.set(aliases, decoder);
  return decoder;
}
