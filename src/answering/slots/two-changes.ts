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
