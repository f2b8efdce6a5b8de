// Several metrics asked for in one breath (产值和增速分别多少, how many and what rank): each becomes a question of its
// own with what stands before and after them all.
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';

/** What joins two metrics. */
const JOINT =
  /^(?:和|与|跟|及|以及|还有|加|外加|连同|、|,|，|;|；|and|&|plus|as well as|along with|together with)$/;
/** Marks that join, which are no mentions. */
const MARK = /[、/&+]/;
/** More metrics than this are a list to look through, not a question. */
const MOST_METRICS = 4;

interface Stretch {
  readonly mentions: readonly Mention[];
}

/** The questions that a question for several metrics holds; itself alone where it asks for one. */
export function splitMetrics({ text, mentions, intent, denied }: Query): string[] {
  const whole = [text.text];
  // Of what is said not to be wanted nothing is a question.
  if (
    denied.length > 0 ||
    intent === 'claim' ||
    intent === 'difference' ||
    intent === 'multiple' ||
    intent === 'sum' ||
    intent === 'gap'
  )
    return whole;
  const outer = mentions.filter(({ nested }) => !nested);
  const stretches = cutAtJoints(outer, text.text);
  if (stretches.length < 2 || stretches.length > MOST_METRICS) return whole;
  const [first] = stretches;
  const begin = first?.mentions.find(isMetric)?.start ?? 0;
  const end = stretches.at(-1)?.mentions.findLast(isPart)?.end ?? text.text.length;
  const before = text.text.slice(0, begin);
  const after = text.text.slice(end);
  const nouns = first?.mentions.filter(isNoun) ?? [];
  const times = first?.mentions.filter((mention) => isTime(mention) && mention.start >= begin) ?? [];
  return stretches.map(({ mentions: own }, at) => {
    const from = at === 0 ? begin : (own[0]?.start ?? begin);
    const to = at === stretches.length - 1 ? end : (own.at(-1)?.end ?? end);
    // "How many centres and what rank": the rank of the centres.
    const noun = own.some(isNoun) ? '' : nouns.map((mention) => mention.text).join(' ');
    // A time said with the first holds for them all.
    const time = at === 0 || own.some(isTime) ? '' : times.map((mention) => mention.text).join(' ');
    // A metric with a place of its own takes none from the first.
    const lead = at > 0 && own.some(isPlace) ? withoutPlaces(before, outer) : before;
    return `${lead} ${noun} ${time} ${text.text.slice(from, to)} ${after}`.replace(/\s+/g, ' ').trim();
  });
}

function isTime({ kind }: Mention): boolean {
  return kind === 'period';
}

function isPlace({ senses }: Mention): boolean {
  return senses.some(({ type }) => type === 'entity');
}

function withoutPlaces(before: string, outer: readonly Mention[]): string {
  return outer
    .filter((mention) => isPlace(mention) && mention.end <= before.length)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      before,
    );
}

// A joint parts metrics only where one stands on either side of it: 甲市和乙市的产值 is one metric of two places.
function cutAtJoints(outer: readonly Mention[], text: string): Stretch[] {
  const stretches: Mention[][] = [[]];
  const last = outer.findLastIndex(isMetric);
  outer.forEach((mention, at) => {
    const isJoint = JOINT.test(mention.text) && at < last;
    const gap = text.slice(outer[at - 1]?.end ?? 0, mention.start);
    const isParted = (MARK.test(gap) && at <= last) || asksAnother(mention, stretches.at(-1) ?? []);
    if ((isJoint || isParted) && stretches.at(-1)?.some(isMetric)) stretches.push(isJoint ? [] : [mention]);
    else stretches.at(-1)?.push(mention);
  });
  const joined: Mention[][] = [];
  for (const stretch of stretches) {
    const goesOn = !stretch.some(isMetric) || (joined.length === 1 && saysAmount(stretch));
    if (!goesOn || joined.length === 0) joined.push(stretch);
    else joined.at(-1)?.push(...stretch);
  }
  return joined.map((mentions) => ({ mentions }));
}

// 多少家 第几名, with nothing between: what is asked next is another sort of number.
function asksAnother(mention: Mention, stretch: readonly Mention[]): boolean {
  const next = measureOf(mention);
  if (next === undefined || !/\p{Script=Han}/u.test(mention.text) || !stretch.some(isNoun)) return false;
  const asked = stretch.find(
    (one) => ASKED.test(one.text) && (measureOf(one) ?? amountOf(one)) !== undefined,
  );
  return asked !== undefined && measureOf(asked) !== next;
}

const ASKED = /多少|好多|几/;

// "Passengers in 2024, number and rank": the number is that of the noun before.
function saysAmount(stretch: readonly Mention[]): boolean {
  return stretch.every((mention) => AMOUNT.test(mention.text) || !(isMetric(mention) || isPlace(mention)));
}

function isMetric(mention: Mention): boolean {
  return isNoun(mention) || measureOf(mention) !== undefined || AMOUNT.test(mention.text);
}

/** Words for how much there is of a thing, and for no other measure of it. */
const AMOUNT = /^(?:numbers?|amount|total|count|quantity|家数|个数|人数|数量|总数)$/;

function measureOf({ senses }: Mention): string | undefined {
  return senses.flatMap((sense) => (sense.type === 'cue' && MEASURE.test(sense.cue) ? [sense.cue] : []))[0];
}

function amountOf({ senses }: Mention): string | undefined {
  return senses.flatMap((sense) => (sense.type === 'cue' && sense.cue === 'amount' ? [sense.cue] : []))[0];
}

const MEASURE = /^measure:(?:level|share|growth|rank|count)$/;

function isNoun({ senses }: Mention): boolean {
  return senses.some(({ type }) => type === 'variable' || type === 'term');
}

/** What belongs to the metric it stands behind: its measure, area and grade. */
function isPart(mention: Mention): boolean {
  return (
    isMetric(mention) ||
    mention.senses.some((sense) => sense.type === 'cue' && /^(?:scope|grade):/.test(sense.cue))
  );
}
