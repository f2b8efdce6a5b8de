// "Line 12", 12路, 第七医院, 三个林场: a number in the name of a thing, or beside the sort of those asked of, states no figure. What
// no name on record covers is one stranger, so that no other thing is told for it.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Reading } from './find-mentions.ts';
import { withSpansUnknown } from './find-mentions.ts';
import { matches } from './matches.ts';

/** Sorts of things that are told apart by a number behind them. */
const SORTS = [
  'line', 'route', 'bus', 'tram', 'berth', 'pier', 'jetty', 'platform', 'gate', 'ward', 'room', 'hall', 'depot', 'branch', 'boiler',
]; // biome-ignore format: one list
const CHINESE_SORTS = [
  '号线', '号泊位', '号码头', '号楼', '号馆', '号站台', '号厂房', '号车间', '号机组', '号病区', '号仓库', '号食堂', '号厨房', '路车', '路公交',
]; // biome-ignore format: one list
const BODIES = [
  '医院',
  '人民医院',
  '中学',
  '小学',
  '学校',
  '幼儿园',
  '食堂',
  '分馆',
  '图书馆',
  '水厂',
  '码头',
  '车站',
  '林场',
];

interface Sorts {
  readonly numbered: RegExp;
  readonly numberedHan: RegExp;
  readonly counted: RegExp | undefined;
  readonly countedHan: RegExp | undefined;
}

const known = new WeakMap<Catalog, Sorts>();

/** The reading in which such a thing can be one unknown word, wherever no longer name covers it. */
export function withNumberedThings(reading: Reading, catalog: Catalog): Reading {
  const { text } = reading;
  const sorts = known.get(catalog) ?? sortsOf(catalog);
  known.set(catalog, sorts);
  const named = [...matches(sorts.numbered, text), ...matches(sorts.numberedHan, text)];
  const counted = [sorts.counted, sorts.countedHan]
    .flatMap((pattern) => (pattern ? matches(pattern, text) : []))
    .filter((match) => isWhose(text, spanOf(match)));
  return withSpansUnknown(reading, [...named, ...counted].map(spanOf));
}

/** True for a word that is the name of such a thing. */
export function isNumberedThing(word: string): boolean {
  return /^[a-z]+ (?:no\.? ?|number |#)?\d{1,3}[a-z]?$|^(?:第[\d一二三四五六七八九十]{1,3}\p{Script=Han}{2}|[\d一二三四五六七八九十]{1,3}[号路])/u.test(
    word,
  );
}

function spanOf({ 0: text, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + text.length };
}

// "Visits at the four branches", 三个林场火情: whose figure is asked, where 有三个林场 tells how many there are.
function isWhose(text: string, { start, end }: { start: number; end: number }): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (/^[a-z]/.test(text[end - 1] ?? '')) return OF.test(before) || (before.trim() === '' && ON.test(behind));
  return !COUNTED.test(before) && GOES_ON.test(behind);
}

const OF = /\b(?:at|of|in|for|from|by|across)\s$/;
const ON = /^(?:['’]s?)?\s(?!(?:is|are|was|were|have|has|had|in|on|of|at|with|and|or|that|which|who)\b)[a-z]/;
const COUNTED = /[有是共建设达为增到减多少成过了近约超第占和]$/;
const GOES_ON =
  /^的?\s?(?:分别)?(?:有(?=多少|几))?(?![吗么呢吧啊是有都共在和与等的哪叫]|分别|名单|名字)[\p{Script=Han}\d]{2}/u;

function sortsOf({ pack }: Catalog): Sorts {
  const names = pack.entities.map(({ name, aliases }) => ({
    zh: [name.zh, ...(aliases?.zh ?? [])],
    en: [name.en, ...(aliases?.en ?? [])].map((one) => one.toLowerCase()),
  }));
  const ofPack = names.flatMap(({ en }) => en.flatMap((one) => /^([a-z]{3,}) \d{1,3}$/.exec(one)?.[1] ?? []));
  const ofPackHan = names.flatMap(({ zh }) =>
    zh.flatMap((one) => /^\d{1,3}(\p{Script=Han}{1,3})$/u.exec(one)?.[1] ?? []),
  );
  const english = shared(
    pack.entities.map(({ name }) => /\b([a-z]{4,})$/i.exec(name.en)?.[1]?.toLowerCase()),
  );
  const han = shared(pack.entities.map(({ name }) => /\p{Script=Han}{2}$/u.exec(name.zh)?.[0]));
  return {
    numbered: new RegExp(
      `\\b(?:${[...new Set([...SORTS, ...ofPack])].join('|')}) (?:no\\.? ?|number |#)?\\d{1,3}[a-z]?\\b(?![.,]?\\d|[-–/]\\d|\\s?(?:%|per ?cent|pct|[a-z]*illion|thousand|k\\b|km\\b|minutes?|hours?|days?))`,
      'g',
    ),
    numberedHan: new RegExp(
      `(?<![\\d.第])(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:${[...new Set([...CHINESE_SORTS, ...ofPackHan])].sort((a, b) => b.length - a.length).join('|')})|第(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:${BODIES.join('|')})`,
      'g',
    ),
    counted:
      english.length === 0
        ? undefined
        : new RegExp(
            `\\b(?:the |all |all the |these |those )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:[a-z]+ )?(?:${english.map(plural).join('|')})\\b`,
            'g',
          ),
    countedHan:
      han.length === 0
        ? undefined
        : new RegExp(
            `(?:[这那])?(?:[两俩仨二三四五六七八九十]|\\d{1,2})[个家座所处间]?(?:${han.join('|')})`,
            'g',
          ),
  };
}

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

// A word at the end of the names of several things is their sort.
function shared(ends: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const end of ends) {
    if (end === undefined) continue;
    if (seen.has(end)) twice.add(end);
    seen.add(end);
  }
  return [...twice];
}
