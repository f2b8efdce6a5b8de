// A claim that tells a part of a whole by both numbers (8 of the 19, 19起中8起): which of the two is the part, and that both are of
// one time.
import { periodsEqual, periodsOverlap } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { ClaimRow } from '../answer.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import { agreesWithRecord } from './compare-claim.ts';

const OF_THE = /^[^\d,;]{0,16}\bof (?:(?:the|its|our|all|their)(?: total)? )?$/;
const OUT_OF = /^(?:so |and )?(?:of|among) (?:the|all|its|our|their) $/;
const OF_THEM = /^ of (?:them|those|these)\b/;
const AMONG = /^[^\d,，;；。]{0,12}[里中](?:面|间)?[,，]?(?:有|就有|占)?$/;

/** True for what stands between a part and its whole: 8 of the 19. */
export function isOfThe(between: string): boolean {
  return OF_THE.test(between);
}

export interface PartAndWhole {
  readonly part: StatedNumber;
  readonly whole: StatedNumber;
}

/** The part and the whole that the two numbers of a claim tell; undefined where they tell none. */
export function partAndWhole(numbers: readonly StatedNumber[], text: string): PartAndWhole | undefined {
  const [first, second, ...more] = numbers;
  if (!first || !second || more.length > 0) return undefined;
  const between = text.slice(first.number.end, second.number.start);
  if (OF_THE.test(between)) return { part: first, whole: second };
  const isBehind =
    AMONG.test(between) ||
    OUT_OF.test(text.slice(0, first.number.start)) ||
    OF_THEM.test(text.slice(second.number.end));
  return isBehind ? { part: second, whole: first } : undefined;
}

interface Held {
  readonly stated: StatedNumber;
  readonly row: ClaimRow;
  readonly match?: SlotMatch | undefined;
}

/** The rows of a part and its whole, both on record: of the last time that both agree at; at none, the whole differs. */
export function atOneTime(part: Held, whole: Held): [ClaimRow, ClaimRow] {
  const [one, other] = [part.row.observation, whole.row.observation];
  const rows: [ClaimRow, ClaimRow] = [part.row, whole.row];
  if (!one || !other || rows.some(({ verdict }) => verdict !== 'matches') || areOfOneTime(one, other))
    return rows;
  const parts = agreeing(part, one);
  const alike = agreeing(whole, other).findLast((its) => parts.some((own) => areOfOneTime(own, its)));
  const own = alike && parts.findLast((its) => areOfOneTime(its, alike));
  if (alike && own)
    return [
      { ...part.row, observation: own },
      { ...whole.row, observation: alike },
    ];
  const then = ofSubject(whole, other).findLast((its) => areOfOneTime(one, its));
  return then
    ? [part.row, { ...whole.row, verdict: 'differs', observation: then, reason: 'period' }]
    : [part.row, { ...whole.row, verdict: 'not_on_record' }];
}

const ofSubject = ({ match }: Held, shown: Observation): Observation[] =>
  (match?.onRecord ?? []).filter(({ entity, status }) => entity === shown.entity && status === shown.status);

const agreeing = (held: Held, shown: Observation): Observation[] =>
  ofSubject(held, shown).filter((one) => agreesWithRecord(held.stated.number, one));

// Of one metric the times are the same; of two, a stock at a day is of the year that the day is in.
function areOfOneTime(one: Observation, other: Observation): boolean {
  if (!one.period || !other.period) return true;
  return one.variable === other.variable
    ? periodsEqual(one.period, other.period)
    : periodsOverlap(one.period, other.period);
}
