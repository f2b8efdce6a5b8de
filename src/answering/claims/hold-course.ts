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
  const rose =
    new Decimal(last.value).comparedTo(first.value) * (to.match?.variable.measure === 'rank' ? -1 : 1);
  if (way && rose !== 0 && rose > 0 !== (way === 'up')) return 'value';
  const isTurned =
    slots.periods.length < 2 &&
    first.period !== undefined &&
    last.period !== undefined &&
    first.period.start >= last.period.start;
  return isTurned && !cameAbout(start, end, to.match?.onRecord ?? []) ? 'period' : undefined;
}

// What went down and up again went both ways.
function cameAbout(start: StatedNumber, end: StatedNumber, onRecord: readonly Observation[]): boolean {
  const actual = onRecord.filter(({ status, period }) => status === 'actual' && period !== undefined);
  return actual.some(
    (last) =>
      agreesWithRecord(end.number, last) &&
      actual.some(
        (first) =>
          first.entity === last.entity &&
          (first.period?.start ?? '9') < (last.period?.start ?? '') &&
          agreesWithRecord(start.number, first),
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
