// Two metrics named in one line, each looked up by itself, or one in two periods. Nothing is worked out between them:
// two metrics count two things.
import { parseQuery } from '../../language/parse-query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { lookUpMetric } from './look-up-metric.ts';

export type Comparison =
  | { readonly kind: 'compared'; readonly answers: readonly [Answer, Answer] }
  /** One or both are not on record, and the answers say what there is; `unknown` are the names that no metric has. */
  | {
      readonly kind: 'lacking';
      readonly answers: readonly [Answer, ...Answer[]];
      readonly unknown: readonly string[];
    }
  /** The line does not hold two names, or holds one twice. */
  | { readonly kind: 'not_two' };

/** What may stand between two names, tried in this order; a space last, since names have spaces of their own. */
const SEPARATORS = [
  /\s+(?:vs\.?|versus|against|with)\s+/iu,
  /\s*(?:[,，、;；|/]|对比|相比|(?<=\p{Script=Han})vs(?=\p{Script=Han}))\s*/iu,
  /\s+and\s+|\s*(?:和|与|跟|同)\s*/iu,
  /\s+/u,
] as const;
/** A word between two names with no name on one side of it. */
const DANGLING = /^(?:vs\.?|versus|against|with)(?:\s|$)|\s(?:vs\.?|versus|against|with)$/iu;
/** Ways to cut one line that are tried; each costs two look-ups. */
const MOST_CUTS = 24;
/** Two names with their times are no longer than this; each look-up of a half reads all of it. */
const LONGEST_LINE = 400;

/**
 * Looks up both names of a line such as `A vs B`, `A B` or `A和B`. A time that stands with one name alone holds for
 * both; of one name with two times, each is looked up.
 */
export function compareMetrics(index: AnsweringIndex, line: string, today: string): Comparison {
  if (line.length > LONGEST_LINE || DANGLING.test(line.trim())) return { kind: 'not_two' };
  const named = SEPARATORS.flatMap((separator) => cutAt(line.trim(), separator)).slice(0, MOST_CUTS);
  const timed = new Map<string, Timed>();
  const timesOf = (text: string): Timed => {
    const read = timed.get(text) ?? readTimes(text, today, index);
    timed.set(text, read);
    return read;
  };
  const hasOwnTimes = (cut: Cut) => cut.every((half) => timesOf(half).times.length > 0);
  const cuts = [
    ...named.filter(hasOwnTimes),
    ...named.filter((cut) => !hasOwnTimes(cut)).map((cut) => shareTimes(cut, timesOf)),
    ...inTwoPeriods(timesOf(line)),
  ];
  const isOneTwice = cuts.some(([left, right]) => left.toLowerCase() === right.toLowerCase());
  if (cuts.length === 0 || isOneTwice) return { kind: 'not_two' };
  const looked = new Map<string, Answer>();
  const look = (name: string): Answer => {
    const answer = looked.get(name) ?? lookUpMetric(index, name, today);
    looked.set(name, answer);
    return answer;
  };
  for (const [left, right] of cuts) {
    const answers = [look(left), look(right)] as const;
    if (!answers.every(isOfMetric)) continue;
    return tellTheSame(...answers) ? { kind: 'not_two' } : { kind: 'compared', answers };
  }
  // Where one half is a metric, the other is the name that is not known.
  const isKnown = (name: string) => isOfMetric(look(name));
  if (isKnown(line) || lacksTime(look(line))) return { kind: 'not_two' };
  const isTimeless = (name: string) => lacksTime(look(name));
  const halves =
    cuts.find((cut) => cut.every((name) => isKnown(name) || isTimeless(name))) ??
    cuts.find((cut) => cut.some(isKnown)) ??
    cuts[0] ??
    [];
  const lacking = halves.filter((half) => !isKnown(half));
  const [first, ...others] = lacking;
  if (first === undefined || lacking.some((half) => timesOf(half).name === '')) return { kind: 'not_two' };
  const unknown = lacking.filter((half) => look(half).status !== 'no_data').map((half) => timesOf(half).name);
  return { kind: 'lacking', answers: [look(first), ...others.map(look)], unknown };
}

// A place by itself is no metric.
function isOfMetric({ body }: Answer): boolean {
  return body.kind === 'metric';
}

function lacksTime({ body }: Answer): boolean {
  return body.kind === 'no_data' && body.variable !== undefined;
}

interface Timed {
  readonly name: string;
  readonly times: readonly string[];
}

function readTimes(text: string, today: string, index: AnsweringIndex): Timed {
  const query = parseQuery(text, today, index);
  const written = query.text.text;
  const times = query.periods.map(({ start, end }) => written.slice(start, end));
  if (times.length === 0) return { name: text.trim(), times };
  const between = query.periods.map(({ end }, at) => written.slice(end, query.periods[at + 1]?.start));
  return { name: [written.slice(0, query.periods[0]?.start), ...between].join('').trim(), times };
}

function shareTimes([left, right]: Cut, timesOf: (text: string) => Timed): Cut {
  const [these, those] = [timesOf(left).times, timesOf(right).times];
  if (these.length === 0 && those.length > 0) return [[left, ...those].join(' '), right];
  if (those.length === 0 && these.length > 0) return [left, [right, ...these].join(' ')];
  return [left, right];
}

function inTwoPeriods({ name, times }: Timed): readonly Cut[] {
  const [one, other, ...more] = times;
  if (name === '' || one === undefined || other === undefined || more.length > 0) return [];
  return [[`${name} ${one}`, `${name} ${other}`]];
}

function tellTheSame(left: Answer, right: Answer): boolean {
  const [these, those] = [left, right].map(({ observations }) => observations.map(({ id }) => id).join());
  return these === those;
}

type Cut = readonly [string, string];

/** The line in two at each place where the separator stands. */
function cutAt(line: string, separator: RegExp): readonly Cut[] {
  const places = line.matchAll(new RegExp(separator, `${separator.flags}g`));
  return [...places].flatMap(({ 0: found, index }) => {
    const [left, right] = [line.slice(0, index).trim(), line.slice(index + found.length).trim()];
    return left === '' || right === '' ? [] : [[left, right] as const];
  });
}
