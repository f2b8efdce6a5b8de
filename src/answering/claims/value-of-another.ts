// "A meal costs 2.80", where that is its price, and what it costs to make is on record too: of a metric that is only half named
// a claim is not called wrong where the very value is that of another one with a word in the claim, counted in the same unit.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import { namesOfVariable } from '../strangers/words-of-variable.ts';
import { onceFor } from '../words/once-for.ts';
import { saysWord } from '../words/says-word.ts';
import { clauseOf } from './own-words.ts';

/** True where the number is the value of another metric of the same thing that the words may mean. */
export function isValueOfAnother(
  stated: StatedNumber,
  shown: Observation,
  { id, unit, measure }: Variable,
  { variables, terms, text }: Query,
  catalog: Catalog,
): boolean {
  const { start, end } = clauseOf(stated, text.text);
  const named = variables.filter(({ mention }) => !mention.nested);
  if (named.some((one) => one.id === id)) return false;
  const words = [...named, ...terms]
    .map(({ mention }) => mention)
    .filter((mention) => start <= mention.start && mention.end <= end);
  return (ofUnit(catalog).get(unit) ?? []).some(
    (other) =>
      other.id !== id &&
      other.measure === measure &&
      words.some((word) => saysWord(namesOfVariable(other), word.text)) &&
      catalog
        .observationsFor(other.id, shown.entity)
        .some(({ value }) => new Decimal(value).equals(stated.number.value)),
  );
}

const ofUnit = onceFor(({ pack }: Catalog): ReadonlyMap<string, readonly Variable[]> => {
  const found = new Map<string, Variable[]>();
  for (const variable of pack.variables)
    found.set(variable.unit, [...(found.get(variable.unit) ?? []), variable]);
  return found;
});
