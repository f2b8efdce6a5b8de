// A time and what sort of time it is, said behind it: 2024年7月那一个月, 2023年那一整年. It is one time.
import { granularityOf } from '../knowledge/period.ts';
import type { PeriodMention } from './periods.ts';

const SAID_AGAIN: Readonly<Record<string, RegExp>> = {
  year: /^的?[那这]?(?:一年(?:里|间|当中|之中)?|一整年|整年|整整一年|年头)/,
  half: /^的?[那这](?:一个|个)?(?:半年|六个月)(?:里|间|当中)?/,
  quarter: /^的?[那这](?:一个|一|个)?(?:季度?|三个月)(?:里|间|当中)?/,
  month: /^的?[那这](?:(?:一个|个|一整个|整个|一整|整)月)(?:里|间|当中)?|^的?整月/,
};

/** The times of a text, each with the words behind it that say its sort again. */
export function withTimesSaidTwice(found: readonly PeriodMention[], text: string): readonly PeriodMention[] {
  return found.map((mention, at) => {
    const again = mention.period && SAID_AGAIN[granularityOf(mention.period)];
    const length = again?.exec(text.slice(mention.end))?.[0].length ?? 0;
    const isFree = (found[at + 1]?.start ?? text.length) >= mention.end + length;
    return length > 0 && isFree ? { ...mention, end: mention.end + length } : mention;
  });
}
