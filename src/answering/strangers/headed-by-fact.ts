// "Prizes for drivers", "awards for the fleet": a fact on record heads the phrase in which a metric stands, and no number is asked for.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { saysWord } from '../words/says-word.ts';

const LEADS_TO = /^ (?:for|of|to|on) (?:the |its |our |their |all |any )?$/;

/** The names of facts that stand at the head of a phrase of the metric; `own` are its words. */
export function headedByFact(
  { mentions, variables, terms, text }: Query,
  { id }: Variable,
  own: string,
): string[] {
  const ofMetric = [...variables, ...terms].filter((one) => one.id === id && !one.mention.nested);
  if (ofMetric.length === 0) return [];
  return mentions
    .filter(
      ({ nested, senses, end, text: said }) =>
        !nested &&
        senses.length > 0 &&
        senses.every(({ type }) => type === 'statement') &&
        !saysWord(own, said) &&
        ofMetric.some(
          ({ mention }) => mention.start > end && LEADS_TO.test(text.text.slice(end, mention.start)),
        ),
    )
    .map(({ text: said }) => said);
}
