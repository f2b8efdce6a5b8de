import { Decimal } from 'decimal.js';
import { quote } from '../finding.ts';
import type { Measure, Observation } from '../types.ts';
import type { Rule } from './rule.ts';

/** A thousand per cent is an elevenfold: seen, but more often a slipped decimal point. */
const STEEP_GROWTH = 1000;

/** A percentage is one that can be. */
export const plausiblePercent: Rule = {
  code: 'PERCENT_IMPLAUSIBLE',
  severity: 'warning',
  description: 'A share without a benchmark is at most 100%, a fall at most 100%, and growth at most 1000%.',
  remedy: 'compare the value with the publication, and name the benchmark where there is one',
  *check({ pack }) {
    const measures = new Map(pack.variables.map(({ id, measure }) => [id, measure]));
    for (const [index, observation] of pack.observations.entries()) {
      const fault = implausible(measures.get(observation.variable), observation);
      if (fault)
        yield { at: ['observations', index, 'value'], message: `${quote(`${observation.value}%`)} ${fault}` };
    }
  },
};

function implausible(measure: Measure | undefined, { value, benchmark }: Observation): string | undefined {
  const percent = new Decimal(value);
  if (measure === 'share' && benchmark === undefined && percent.greaterThan(100)) {
    return 'is more than the whole, and no benchmark is named';
  }
  if (measure === 'growth' && percent.lessThan(-100)) return 'is a fall by more than there was';
  if (measure === 'growth' && percent.greaterThan(STEEP_GROWTH)) return 'is an unlikely growth';
  return undefined;
}
