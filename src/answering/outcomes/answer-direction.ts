// Which way an amount went in a year: told by its growth rate where that is on record, else by the year before beside it.
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import type { Answer } from '../answer.ts';

/** True for an answer of a growth rate and of nothing else. */
export function isOfGrowth({ status, observations }: Answer, catalog: Catalog): boolean {
  return (
    status === 'answered' &&
    observations.length > 0 &&
    observations.every(({ variable }) => catalog.variable(variable).measure === 'growth')
  );
}

/** The answer with the figure of the year before beside the one it tells, or a word that it is missing. */
export function withYearBefore(answer: Answer, catalog: Catalog): Answer {
  const [told, ...more] = answer.observations;
  const isOne = answer.status === 'answered' && answer.body.kind === 'figures' && more.length === 0;
  if (!told || !isOne || !isAmount(told, catalog)) return answer;
  const period = told.period && yearBefore(told.period);
  if (!period) return answer;
  const before = catalog
    .observationsFor(told.variable, told.entity)
    .find((one) => one.period && periodsEqual(one.period, period) && one.status === 'actual');
  if (!before) return { ...answer, disclosures: [...answer.disclosures, { kind: 'missing_period', period }] };
  const observations = [before, told];
  return {
    ...answer,
    body: { kind: 'series', observations },
    observations,
    citations: [
      ...new Map([before.citation, ...answer.citations].map((one) => [JSON.stringify(one), one])).values(),
    ],
    context: { ...answer.context, told: observations.map(({ id }) => id) },
    receipt: { ...answer.receipt, observations: observations.map(({ id }) => id) },
  };
}

function isAmount({ variable }: Observation, catalog: Catalog): boolean {
  return /^(?:level|count|share)$/.test(catalog.variable(variable).measure);
}

/** The same year, quarter or day of the year before. */
function yearBefore({ start, end }: Period): Period {
  const before = (isoDate: string) => `${Number(isoDate.slice(0, 4)) - 1}${isoDate.slice(4)}`;
  return { start: before(start), end: before(end) };
}
