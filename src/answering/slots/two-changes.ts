import { NARROWED } from '../../language/intent.ts';
import type { Slots } from './slots.ts';

/** 还是, "or from 2021 to 2022": one change is held against another. */
const AGAINST_ANOTHER = /还是|或者?|抑或|\bor\b|\bthan\b/;

/**
 * The two changes that a question holds against one another (“more from 2020 to 2021 or from 2021 to 2022”), each as
 * slots of its own; empty where it asks for one.
 */
export function twoChanges(slots: Slots): Slots[] {
  const { query, periods } = slots;
  const [from, , again, to] = periods;
  if (periods.length !== 4 || query.intent !== 'difference' || !from || !again || !to) return [];
  const between = query.text.text.slice(from.at, to.at);
  if (!AGAINST_ANOTHER.test(between)) return [];
  const ofHalf = (isOfHalf: (at: number) => boolean): Slots => ({
    ...slots,
    query: { ...query, periods: query.periods.filter(({ start }) => isOfHalf(start)) },
    periods: periods.filter(({ at }) => isOfHalf(at)),
  });
  return [ofHalf((at) => at < again.at), ofHalf((at) => at >= again.at)];
}

/** “How far from the benchmark in 2020 and 2021”: the distance at each of the times, each as slots of its own. */
export function gapsAtTimes(slots: Slots): Slots[] {
  const { query, periods } = slots;
  const isGap = query.intent === 'gap' || query.intent === 'difference';
  const isChange = query.cues.has('ask:difference') || NARROWED.test(query.text.text);
  if (!isGap || !query.cues.has('ask:gap') || isChange || periods.length < 2) return [];
  const areListed = periods.slice(1).every(({ at }) => AND_AT.test(query.text.text.slice(0, at)));
  if (!areListed || periods.some(({ period, opensRange }) => !period || opensRange)) return [];
  return periods.map((one) => ({
    ...slots,
    query: { ...query, intent: 'gap', periods: query.periods.filter(({ start }) => start === one.at) },
    periods: [one],
  }));
}

const AND_AT = /(?:[和及与、,]|\band(?: in)?)\s*$/;
