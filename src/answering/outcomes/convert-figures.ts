import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { Disclosure } from '../answer.ts';
import { otherUnit } from '../words/other-unit.ts';

/** How many figures of one answer are converted at the most. */
const MOST_FIGURES = 3;
/** Digits that a converted value is rounded to, and the rate between the units. */
const DIGITS = 4;
const DIGITS_OF_RATE = 5;

/** The figures in the unit that the question asks for, where the record counts in another one of the same sort. */
export function convertFigures(
  { mentions, denied, intent }: Query,
  observations: readonly Observation[],
  catalog: Catalog,
): Disclosure[] {
  if (intent === 'claim') return [];
  const words = mentions.filter((mention) => !mention.nested && !denied.includes(mention));
  return observations.slice(0, MOST_FIGURES).flatMap((observation) => {
    const unit = catalog.unitOf(catalog.variable(observation.variable));
    const asked = words.flatMap(({ text }) => otherUnit(text, unit) ?? [])[0];
    if (asked === undefined) return [];
    const factor = new Decimal(asked.size).dividedBy(asked.recordedSize);
    const rounded = new Decimal(observation.value).dividedBy(factor).toSignificantDigits(DIGITS);
    const isLarger = factor.greaterThanOrEqualTo(1);
    return [
      {
        kind: 'converted',
        observation,
        value: rounded.toFixed(),
        isExact: rounded.times(factor).equals(observation.value),
        unit: asked,
        larger: isLarger ? 'asked' : 'recorded',
        makes: (isLarger ? factor : new Decimal(1).dividedBy(factor))
          .toSignificantDigits(DIGITS_OF_RATE)
          .toFixed(),
      } as const,
    ];
  });
}
