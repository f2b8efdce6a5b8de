// Whether something will come to a number: 今年能破百亿吗, "can it hit 27.5% by the end of the year". What can be is
// foreseen, and is none of what came about.
import type { Query } from './query.ts';

const CAN_REACH =
  /(?:能否|能不能|会不会|可否|[能会])(?:再|也|就|真的?)?(?:突破|冲破|破|超过|超|越过|迈过|跨过|达到?|升到|涨到|增到|冲到|上)|\b(?:can|could|might|may)\b(?: [\w']+){0,4} (?:hit|reach|top|pass|exceed|break|surpass|get to|make it to|climb to|rise to|grow to)\b/;

/** True where a question asks whether a number can still be reached: of no time that was over on the day of asking. */
export function asksWhatMayCome(text: string, periods: Query['periods'], today: string): boolean {
  const isAhead = ({ period }: Query['periods'][number]) => period === undefined || period.end > today;
  return CAN_REACH.test(text) && periods.every(isAhead);
}
