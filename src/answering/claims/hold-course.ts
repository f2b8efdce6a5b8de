// Holds the two ends of a course that a claim tells (投诉从2310件降到1655件, "from 104 to 36"): the first is the earlier, and it
// went the way that the claim says.
import { Decimal } from 'decimal.js';
import { granularityOf, periodsEqual, shiftYears } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import { courseOf, wayOf } from '../../language/course-told.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { levelReached } from '../../language/level-reached.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { StatedNumber } from '../../language/query.ts';
import { timeTaken } from '../../language/time-taken.ts';
import type { SlotMatch } from '../meaning/match-slots.ts';
import type { Slots } from '../slots/slots.ts';
import { agreesWithRecord } from './compare-claim.ts';
import { inDirection } from './hold-number.ts';
import type { PartAndWhole } from './part-and-whole.ts';

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

/** False where a level did not go up or down from the one told behind it: 6,320, down from 5,100. */
export function wentSo(
  way: 'up' | 'down',
  level: Observation | undefined,
  start: Observation | undefined,
): boolean {
  if (!level || !start || level.variable !== start.variable || level.entity !== start.entity) return true;
  return new Decimal(level.value).comparedTo(start.value) === (way === 'up' ? 1 : -1);
}

/** False where the course is said to have taken a time that the figures of its two ends do not bear out. */
export function tookSoLong(
  start: StatedNumber,
  end: StatedNumber,
  [{ observation: from }, { observation: to }]: readonly [Held, Held],
  slots: Slots,
): boolean {
  const { text, numbers } = textOf(slots);
  const course = courseOf(text, end.number, numbers);
  return course?.from !== start.number || isOfTimeTaken(from, to, text);
}

/** False where two figures do not lie so far apart as the claim says that the change took: 四年提高2.5个百分点. */
export function isOfTimeTaken(
  from: Observation | undefined,
  to: Observation | undefined,
  text: string,
): boolean {
  const taken = timeTaken(text);
  if (!taken || !from?.period || !to?.period) return true;
  const [first, last] =
    from.period.start < to.period.start ? [from.period, to.period] : [to.period, from.period];
  // From the whole of one year to a quarter of the next is no length of time.
  return (
    taken.unit === 'year' &&
    granularityOf(first) === granularityOf(last) &&
    periodsEqual(shiftYears(first, taken.count), last)
  );
}

const GOES_ON = /[再又]|进而|最[后终]|然后|\b(?:then|finally|eventually)\b/;

/** True of a further step of a course that came before the step told ahead of it: 升到72.4%再升到58%. */
export function goesBack(
  start: StatedNumber,
  end: StatedNumber,
  [{ observation: from }, { observation: to }]: readonly [Held, Held],
  slots: Slots,
): boolean {
  const { text } = textOf(slots);
  const isOfOne = from?.variable === to?.variable && from?.entity === to?.entity;
  if (!from?.period || !to?.period || !isOfOne) return false;
  return GOES_ON.test(text.slice(start.number.end, end.number.start)) && to.period.start < from.period.start;
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
  const isReached =
    rateAndLevel(slots.query.numbers, text)?.whole.number === number ||
    levelReached(text, number) !== undefined;
  return isReached || courseOf(text, number, numbers) ? withoutWay(slots) : slots;
}

/** The slots of a level of which it is said which way it went, or how it compares. */
export function withoutWay(slots: Slots): Slots {
  const { query, measure } = slots;
  const ways = verbsOfWay(query);
  const isOfWay = ways.length > 0;
  const cues = new Set(
    [...query.cues].filter((cue) => !OF_WAY.includes(cue) && !(isOfWay && cue === 'measure:growth')),
  );
  const own: Slots = {
    ...slots,
    query: {
      ...query,
      cues,
      terms: query.terms.filter(({ mention }) => !ways.includes(mention)),
      denied: [...query.denied, ...ways],
    },
  };
  return isOfWay && measure === 'growth' ? { ...own, measure: undefined } : own;
}

/** By how much it grew, and then to how much: rose 15.8% to 38.9 million. */
const REACHED = /\d(?:%| percent)[,，]?\s?(?:to(?: reach)?|达到?|[到至])\s?$/;

/** A rate and the level that was reached by it, which are of one time; undefined where the two numbers are none. */
export function rateAndLevel(numbers: readonly StatedNumber[], text: string): PartAndWhole | undefined {
  const [rate, level, ...more] = numbers;
  const isOfRate =
    more.length === 0 &&
    rate?.number.form === 'percent' &&
    level?.number.form === 'plain' &&
    REACHED.test(text.slice(0, level.number.start));
  return isOfRate ? { part: rate, whole: level } : undefined;
}

// "Rose" and "grew" tell which way it went, and are no word for a rate of growth between two levels; none where growth is named.
function verbsOfWay({ mentions }: Slots['query']): readonly Mention[] {
  const saying = mentions.filter(
    ({ nested, senses }) =>
      !nested && senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:growth'),
  );
  const isVerb = ({ senses }: Mention) =>
    senses.some((sense) => sense.type === 'cue' && OF_WAY.includes(sense.cue));
  return saying.every(isVerb) ? saying : [];
}

const textOf = ({ query: { text, numbers } }: Slots) => ({
  text: text.text,
  numbers: numbers.map(({ number }) => number),
});
