// A level that a claim says was come to, and from which side: fell to 1,655, 增至1274件, dropped below 1,000, 跌破5000户. It
// tells where a change ended, and not how large it was.
import type { NumberMention } from './numerals.ts';

export type Way = 'up' | 'down';

const BACK = 48;

const DOWN_ZH = /[降减跌缩退落低短少滑挫]\p{Script=Han}{0,2}$/u;
const UP_ZH = /[升增涨扩高延多攀长]\p{Script=Han}{0,2}$/u;
/** 到, 至 or 为, and what may stand between it and the number: 降到了, 跌到全省第7. */
const TO_ZH = /[到至为](?:了|只有|仅有|仅)?(?:全[省国市县区州郡])?第?$/u;
/** What is broken from above. */
const BREAKS_DOWN = /^(?:[跌降掉]破|跌穿)/;
const BREAKS_UP = /^[升涨增]破/;

const DOWN_EN = [
  ...['fell', 'fall', 'fallen', 'falls', 'falling', 'drop', 'drops', 'dropped', 'dropping', 'decline', 'declined', 'declines'],
  ...['declining', 'decrease', 'decreased', 'decreases', 'decreasing', 'shrank', 'shrunk', 'shrink', 'shrinking', 'slipped'],
  ...['slip', 'slumped', 'slump', 'plunged', 'sank', 'sunk', 'dipped', 'tumbled', 'cut', 'trimmed', 'lowered', 'reduced'],
  ...['shortened', 'narrowed', 'eased', 'slashed', 'slid', 'halved', 'down'],
]; // biome-ignore format: rows
const UP_EN = [
  ...['rose', 'rise', 'risen', 'rises', 'rising', 'grew', 'grow', 'grown', 'grows', 'growing', 'gained', 'climb', 'climbed'],
  ...['climbs', 'climbing', 'jump', 'jumped', 'jumps', 'increase', 'increased', 'increases', 'increasing', 'raised', 'lifted'],
  ...['boosted', 'widened', 'extended', 'lengthened', 'surged', 'soared', 'leapt', 'crept', 'swelled', 'up'],
]; // biome-ignore format: rows
const WAY_OF: ReadonlyMap<string, Way> = new Map([
  ...DOWN_EN.map((verb) => [verb, 'down'] as const),
  ...UP_EN.map((verb) => [verb, 'up'] as const),
]);

const TO_EN = /\bto(?: (?:just|only|about|around|nearly|almost|some|the))*\s*(?:[a-z]{3} |[$£€¥])?$/;
/** Words that put a limit to where a thing stands; "more than", "less than" and "over" may be said of a change as well. */
const LIMIT_EN = /^(?:(?:just|well|far|way|barely|slightly) )*(?:below|beneath|under|above|past|beyond)\b/;

/** The way in which a number was come to; undefined where it is told as no such level. */
export function levelReached(text: string, { start, end }: NumberMention): Way | undefined {
  const before = text.slice(Math.max(0, start - BACK), start);
  const said = text.slice(start, end);
  if (BREAKS_DOWN.test(said)) return 'down';
  if (BREAKS_UP.test(said)) return 'up';
  const to = TO_ZH.exec(before);
  if (to) return wayInChinese(before.slice(0, to.index));
  const isLimit = LIMIT_EN.test(said) && !/\bby $/.test(before);
  const reached = TO_EN.exec(before)?.index ?? (isLimit ? before.length : undefined);
  return reached === undefined ? undefined : wayInEnglish(before.slice(0, reached));
}

/** True where the words at the number put a limit to a level: "fell below 1,000" is no fall of less than so many. */
export function isLimitReached(text: string, number: NumberMention): boolean {
  const said = text.slice(number.start, number.end);
  return (
    (LIMIT_EN.test(said) || BREAKS_DOWN.test(said) || BREAKS_UP.test(said)) &&
    levelReached(text, number) !== undefined
  );
}

function wayInChinese(before: string): Way | undefined {
  const [down, up] = [DOWN_ZH, UP_ZH].map((way) => way.exec(before)?.index ?? -1);
  if (down === undefined || up === undefined || down === up) return undefined;
  return down > up ? 'down' : 'up';
}

/** So many words may stand behind the verb: "dropped sharply to", "rose 37% to". Range 2 to 6. */
const MOST_WORDS = 4;

function wayInEnglish(before: string): Way | undefined {
  const clause = before.split(/[,;:!?](?!\d)/).at(-1) ?? '';
  const words = clause.trim().split(/\s+/).slice(-MOST_WORDS);
  const verb = words.findLast((word) => WAY_OF.has(word));
  return verb === undefined ? undefined : WAY_OF.get(verb);
}
