// What a claim with no time said is held against: how it stands, and no earlier figure (is the fare 2.40?, 不到一成).
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import type { Slots } from '../slots/slots.ts';

/** The figures that a limit with no time said is held against: the last ones, and of what adds up over a year no month. */
export function asItStands(
  { number }: StatedNumber,
  match: SlotMatch,
  { periods, query }: Slots,
  catalog: Catalog,
): SlotMatch {
  const isShare = catalog.unitOf(match.variable).kind === 'percent';
  const isLimit = number.bound !== 'exact' && number.bound !== 'about';
  const { text } = query.text;
  // What adds up over a year is told of any: a quarter says nothing of it.
  const isPresent = IS_NOW.test(text) || (isShare && STANDS_NOW.test(text));
  if (periods.length > 0 || (!isLimit && !isPresent)) return match;
  const isPast = ({ entity, period }: Observation) =>
    match.onRecord.some(
      (later) =>
        later.status === 'actual' &&
        later.entity === entity &&
        later.period !== undefined &&
        period !== undefined &&
        later.period.start > period.start &&
        (isShare || granularityOf(later.period) === granularityOf(period)),
    );
  const observations = match.observations.filter((one) => one.status !== 'actual' || !isPast(one));
  return observations.length > 0 ? { ...match, observations } : match;
}

/** True for 能破30分钟吗: of a time that is to be short it asks for less, of one that is to be long for more. */
export function isToBreak({ number: { start, end } }: StatedNumber, { query: { text } }: Slots): boolean {
  return BREAKS_TIME.test(text.text.slice(Math.max(0, start - 4), end + 4));
}

const BREAKS_TIME =
  /[能会要](?:打|突)?破[\d.零一二两三四五六七八九十百千万]+个?半?(?:分钟|小时|钟头|天|日|秒|周|月)/;

const IS_NOW = /^(?:is|are)\s(?!it\b|there\b|that\b|this\b)(?!.*\b(?:was|were|had)\b)/;

/** Of the present, where nothing is said of a time: the rate is 11.3%, 比率是11.3%. */
const STANDS_NOW =
  /^(?!.*\b(?:was|were|had|been|used|last|ago)\b)[^,.?]*[a-z] (?:is|are|stands at|sits at|runs at) (?:now |still |about )?\d|^(?!.*[曾过前去])[^,，。]*\p{Script=Han}是(?:不是)?\d/u;
