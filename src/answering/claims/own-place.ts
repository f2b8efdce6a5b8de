// Which of several places in a claim a number is said of: 甲县71.4%，乙县48.9%; 42% in one and 67% in the other; one and
// the other had 8 and 5.
import type { Mention } from '../../language/find-mentions.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import { outermost } from './hold-relation.ts';
import { isOfThe, partAndWhole } from './part-and-whole.ts';

export interface OwnPlace {
  /** Ids of the place that the number is said of: several where its name is of several, none for the whole. */
  readonly own: readonly string[];
  /** Ids of the places that other numbers are said of. */
  readonly others: readonly string[];
  /** True where the words leave no other reading: not where a number merely stands in a clause before the first place. */
  readonly isSure: boolean;
}

interface Place {
  readonly ids: readonly string[];
  readonly mention: Mention;
}

/** The place that a number is said of; undefined where the claim does not set places or parts apart by their numbers. */
export function ownPlace(
  stated: StatedNumber,
  numbers: readonly StatedNumber[],
  slots: Slots,
): OwnPlace | undefined {
  const { text } = slots.query.text;
  const places = placesOf(slots);
  if (numbers.length < 2 || places.length === 0) return undefined;
  return (
    inPairs(stated, numbers, places, text) ??
    ofPart(stated, numbers, places, text) ??
    ofWhole(stated, numbers, places, text) ??
    ofLast(stated, numbers, places, text)
  );
}

// "8 of the 19 were at the farm", 19起中8起在那里: the smaller is the place's, wherever it stands.
function ofPart(
  stated: StatedNumber,
  numbers: readonly StatedNumber[],
  places: readonly Place[],
  text: string,
): OwnPlace | undefined {
  const [only, ...more] = places;
  if (!only || more.length > 0) return undefined;
  const told = partAndWhole(numbers, text);
  if (!told) return undefined;
  return stated.number === told.part.number
    ? { own: only.ids, others: [], isSure: true }
    : { own: [], others: only.ids, isSure: true };
}

// As many places as numbers, in turn or one row behind the other.
function inPairs(
  stated: StatedNumber,
  numbers: readonly StatedNumber[],
  places: readonly Place[],
  text: string,
): OwnPlace | undefined {
  // "In the county, 48.9% in one and 71.4% in the other": what stands before is the place of all.
  const paired = places.length === numbers.length + 1 ? places.slice(1) : places;
  const own = paired.length === numbers.length ? pairOf(stated, numbers, paired, text) : undefined;
  if (!own || paired.length < 2) return undefined;
  const others = paired.filter((place) => place !== own).flatMap(({ ids }) => ids);
  return others.some((id) => own.ids.includes(id)) ? undefined : { own: own.ids, others, isSure: true };
}

function pairOf(
  stated: StatedNumber,
  numbers: readonly StatedNumber[],
  places: readonly Place[],
  text: string,
): Place | undefined {
  const at = numbers.indexOf(stated);
  const starts = numbers.map(({ number }) => number.start);
  const named = places.map(({ mention }) => mention.start);
  const before = starts.every((start, turn) => (named[turn] ?? start) < start);
  const inTurn = (first: readonly number[], second: readonly number[]) =>
    first.every(
      (start, turn) => start < (second[turn] ?? 0) && (first[turn + 1] ?? Infinity) > (second[turn] ?? 0),
    );
  const isRow = before && (named.at(-1) ?? 0) < (starts[0] ?? 0);
  if (isRow || inTurn(named, starts)) return places[at];
  if (!inTurn(starts, named)) return undefined;
  // "48.9% in the one": what stands between is no clause of its own.
  const isJoined = places.every(
    ({ mention }, turn) => !BREAK.test(text.slice(numbers[turn]?.number.end ?? 0, mention.start)),
  );
  return isJoined ? places[at] : undefined;
}

const BREAK = /[，,；;。]/;

// 河长2316人，其中甲县418人; "8 of the 19": a number that stands before the part is told, or that the part is of, is the whole's.
function ofWhole(
  { number }: StatedNumber,
  numbers: readonly StatedNumber[],
  places: readonly Place[],
  text: string,
): OwnPlace | undefined {
  const others = places.flatMap(({ ids }) => ids);
  const prior = numbers.findLast((one) => one.number.end <= number.start);
  if (prior && isOfThe(text.slice(prior.number.end, number.start))) return { own: [], others, isSure: true };
  const [first] = places;
  if (!first || first.mention.start < number.end) return undefined;
  const between = text.slice(number.end, first.mention.start);
  const isBehind = numbers.some((one) => one.number.start >= first.mention.end);
  if (!isBehind || !BREAK.test(between)) return undefined;
  return { own: [], others, isSure: /其中|\b(?:of which|of whom|of them|including)\b/.test(between) };
}

// "36% in 2024, 41.2% in the county": the place behind the last number is that number's alone.
function ofLast(
  { number }: StatedNumber,
  numbers: readonly StatedNumber[],
  [only, ...more]: readonly Place[],
  text: string,
): OwnPlace | undefined {
  const [first, last] = [numbers[0]?.number, numbers.at(-1)?.number];
  if (!only || more.length > 0 || !first || !last || first.form !== last.form) return undefined;
  if (!/[,;]/.test(text.slice(first.end, last.start))) return undefined;
  if (!RIGHT_BEHIND.test(text.slice(last.end, Math.max(last.end, only.mention.start)))) return undefined;
  return number === last
    ? { own: only.ids, others: [], isSure: false }
    : { own: [], others: only.ids, isSure: false };
}

const RIGHT_BEHIND = /^ (?:in|at|for) $/;

function placesOf({ query }: Slots): Place[] {
  const named = outermost(query).toSorted((one, other) => one.mention.start - other.mention.start);
  const places = new Map<number, Place>();
  for (const { id, mention } of named)
    places.set(mention.start, { ids: [...(places.get(mention.start)?.ids ?? []), id], mention });
  if (named.length === 0) return [];
  // 全市下降36%，甲区41%: the whole has a number of its own beside a place's.
  for (const mention of query.mentions)
    if (!mention.nested && saysWhole(mention) && !isOfRank(mention, query))
      places.set(mention.start, { ids: [], mention });
  return [...places.values()].toSorted((one, other) => one.mention.start - other.mention.start);
}

const saysWhole = ({ senses }: Mention): boolean =>
  senses.length > 0 &&
  senses.every((sense) => sense.type === 'cue' && /^scope:(?:city|district)$/.test(sense.cue));

// 全市第二 is a place among others.
const isOfRank = ({ end }: Mention, { numbers }: Query): boolean =>
  numbers.some(({ number }) => number.form === 'rank' && number.start >= end && number.start - end < 8);

/** 甲区41.2%, after 下降36%: what stands between two numbers where the second is told by the verb of the first. */
export function isToldAlike({ number }: StatedNumber, prior: StatedNumber, slots: Slots): boolean {
  const [from, to] = [prior.number.end, number.start];
  const { text } = slots.query.text;
  const places = placesOf(slots);
  if (number.form !== prior.number.form) return false;
  const between = places.filter(({ mention }) => mention.start >= from && mention.end <= to);
  const behind = places.find(({ mention }) => mention.start >= number.end);
  const isBehind = behind !== undefined && RIGHT_BEHIND.test(text.slice(number.end, behind.mention.start));
  const [place, ...more] = between;
  if (!place) return isBehind && JOINT_BEFORE.test(text.slice(from, to));
  return (
    more.length === 0 &&
    JOINT_BEFORE.test(text.slice(from, place.mention.start)) &&
    /^[\s:：]*$/.test(text.slice(place.mention.end, to))
  );
}

const JOINT_BEFORE = /^[\s,，、;；]*(?:和|与|及|而|其中|and|while|but|of which)?[\s,，]*(?:in|at|for)?\s*$/;

/** The slots of a claim of that place alone. */
export function slotsOf({ own, others }: OwnPlace, slots: Slots): Slots {
  const isKept = (id: string) => own.includes(id) || !others.includes(id);
  const { query } = slots;
  return {
    ...slots,
    entities: slots.entities.filter(isKept),
    query: { ...query, entities: query.entities.filter(({ id }) => isKept(id)) },
  };
}
