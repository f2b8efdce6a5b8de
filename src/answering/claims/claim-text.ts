// The words of a claim without what is put behind them to have it checked: isn't it, 对不对.
import type { Query } from '../../language/query.ts';

/** The text of a claim without the words that only put it to be checked. */
export function withoutTags({ text: { text }, mentions }: Query): string {
  const tags = mentions.filter(({ senses }) =>
    senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:claim'),
  );
  return tags.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
