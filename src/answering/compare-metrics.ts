// Two metrics named in one line, each looked up by itself. Nothing is worked out between them: two metrics count
// two things.
import type { Answer } from './answer.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { lookUpMetric } from './look-up-metric.ts';

export type Comparison =
  | { readonly kind: 'compared'; readonly answers: readonly [Answer, Answer] }
  /** No metric has this name; the answer offers the closest ones. */
  | { readonly kind: 'unknown'; readonly name: string; readonly answer: Answer }
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

/** Looks up both names of a line such as `A vs B`, `A B` or `A和B`. */
export function compareMetrics(index: AnsweringIndex, line: string, today: string): Comparison {
  if (DANGLING.test(line.trim())) return { kind: 'not_two' };
  const cuts = SEPARATORS.flatMap((separator) => cutAt(line.trim(), separator)).slice(0, MOST_CUTS);
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
    if (answers.some(({ status }) => status !== 'answered')) continue;
    return tellTheSame(...answers) ? { kind: 'not_two' } : { kind: 'compared', answers };
  }
  // Where one half is a metric, the other is the name that is not known.
  const isKnown = (name: string) => look(name).status === 'answered';
  const halves = cuts.find((cut) => cut.some(isKnown)) ?? cuts[0] ?? [];
  const name = halves.find((half) => !isKnown(half));
  return name === undefined ? { kind: 'not_two' } : { kind: 'unknown', name, answer: look(name) };
}

function tellTheSame(left: Answer, right: Answer): boolean {
  const [these, those] = [left, right].map(({ observations }) => observations.map(({ id }) => id).join());
  return these === those;
}

/** The line in two at each place where the separator stands. */
function cutAt(line: string, separator: RegExp): readonly (readonly [string, string])[] {
  const places = line.matchAll(new RegExp(separator, `${separator.flags}g`));
  return [...places].flatMap(({ 0: found, index }) => {
    const [left, right] = [line.slice(0, index).trim(), line.slice(index + found.length).trim()];
    return left === '' || right === '' ? [] : [[left, right] as const];
  });
}
