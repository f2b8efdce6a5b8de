// 森林面积, where the area that burned is on record: all that is said of the metric is how it is measured, and what is measured is
// no word of its names, though its definition or the paper's title may have it.
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { saysWord } from '../words/says-word.ts';
import { namesOfVariable } from './words-of-variable.ts';

/** The words nobody knows whose measure it is that the question asks for. */
export function measuredOfAnother(
  { terms, variables, unknown, entities }: Query,
  variable: Variable,
): string[] {
  const [only, ...more] = [...terms, ...variables]
    .filter(({ id, mention }) => id === variable.id && !mention.nested)
    .map(({ mention }) => mention);
  if (only === undefined || more.length > 0 || !isMeasure(only)) return [];
  return unknown
    .filter(({ end }) => end === only.start || end + 1 === only.start)
    .filter(({ start }) => !entities.some(({ mention }) => mention.start <= start && start < mention.end))
    .map(({ text }) => text)
    .filter((word) => word.length > 1 && !saysWord(namesOfVariable(variable), word));
}

const isMeasure = ({ senses }: Mention): boolean =>
  senses.some(({ type }) => type === 'term') &&
  senses.some((sense) => sense.type === 'cue' && /^measure:(?:level|count|other)$/.test(sense.cue));
