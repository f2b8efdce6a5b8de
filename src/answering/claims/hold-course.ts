// Holds the two ends of a course that a claim tells (投诉从2310件降到1655件, "from 104 to 36"): the first is the earlier, and it
// went the way that the claim says.
import { Decimal } from 'decimal.js';
import type { Observation } from '../../knowledge/types.ts';
import { courseOf, wayOf } from '../../language/course-told.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import type { Slots } from '../slots/slots.ts';
import { agreesWithRecord } from './compare-claim.ts';
import { inDirection } from './hold-number.ts';

interface Held {
  readonly observation?: Observation | undefined;
  readonly match?: SlotMatch | undefined;
}

/** Why the end of a course differs though both numbers are on record: they are of the other order, or went the other way. */
export function differsInCourse(
  start: StatedNumber,
  end: StatedNumber,
  [from, to]: readonly [Held, Held],
  slots: Slots,
): 'period' | 'value' | undefined {
  const { text, numbers } = textOf(slots);
  const course = courseOf(text, end.number, numbers);
  const [first, last] = [from.observation, to.observation];
  if (course?.from !== start.number || course.to !== end.number || !first || !last) return undefined;
  if (first.variable !== last.variable || first.entity !== last.entity) return undefined;
  const way = wayOf(text, course);
  const told = (one: Observation, number: StatedNumber, { match }: Held) =>
    match ? inDirection(one, number, match, asEndOfCourse(number, slots)) : one;
  const rose =
    new Decimal(told(last, end, to).value).comparedTo(told(first, start, from).value) *
    (to.match?.variable.measure === 'rank' ? -1 : 1);
  if (way && rose !== 0 && rose > 0 !== (way === 'up')) return 'value';
  const isTurned =
    slots.periods.length < 2 &&
    first.period !== undefined &&
    last.period !== undefined &&
    first.period.start >= last.period.start;
  return isTurned && !cameAbout(start, end, to.match, slots) ? 'period' : undefined;
}

// What went down and up again went both ways.
function cameAbout(
  start: StatedNumber,
  end: StatedNumber,
  match: SlotMatch | undefined,
  slots: Slots,
): boolean {
  if (!match) return false;
  const agrees = (stated: StatedNumber, one: Observation) =>
    agreesWithRecord(stated.number, inDirection(one, stated, match, asEndOfCourse(stated, slots)));
  const actual = match.onRecord.filter(({ status, period }) => status === 'actual' && period !== undefined);
  return actual.some(
    (last) =>
      agrees(end, last) &&
      actual.some(
        (first) =>
          first.entity === last.entity &&
          (first.period?.start ?? '9') < (last.period?.start ?? '') &&
          agrees(start, first),
      ),
  );
}

const OF_WAY: readonly Cue[] = ['direction:up', 'direction:down'];

/** The slots of the end of a course: a level, or a rate of growth, of which it is said elsewhere which way it went. */
export function asEndOfCourse({ number }: StatedNumber, slots: Slots): Slots {
  const { text, numbers } = textOf(slots);
  if (!courseOf(text, number, numbers)) return slots;
  const cues = new Set([...slots.query.cues].filter((cue) => !OF_WAY.includes(cue)));
  return { ...slots, query: { ...slots.query, cues } };
}

const textOf = ({ query: { text, numbers } }: Slots) => ({
  text: text.text,
  numbers: numbers.map(({ number }) => number),
});
