import type { Catalog } from '../../knowledge/catalog.ts';
import type { Slots } from '../slots/slots.ts';
import { subjectsFor } from '../slots/subjects.ts';

/**
 * The metric meant where a place and a course over time are all that a question says (“trend of the port”, 盐口涨了多少):
 * the only one that is on record there for more times than one.
 */
export function onlyCourse(
  { query, entities, measure, units, periods }: Slots,
  catalog: Catalog,
): string | undefined {
  const isOfTimes = query.intent === 'difference' || query.intent === 'multiple';
  const isCourse = query.intent === 'series' || (isOfTimes && periods.length >= 2);
  const [entity, ...more] = entities;
  if (!isCourse || entity === undefined || more.length > 0) return undefined;
  const named = query.variables.length + query.terms.length + query.statements.length + query.topics.length;
  const said = named + query.unknown.length + query.numbers.length + units.length;
  if (said > 0 || measure !== undefined || query.cues.has('measure:other')) return undefined;
  const courses = new Set(
    subjectsFor(entity, catalog).flatMap((subject) =>
      catalog
        .variablesOf(subject)
        .map(({ id }) => id)
        .filter((id) => timesOf(id, subject, catalog) > 1),
    ),
  );
  const [course, ...others] = courses;
  return others.length === 0 ? course : undefined;
}

function timesOf(variable: string, subject: string, catalog: Catalog): number {
  const periods = catalog.observationsFor(variable, subject).flatMap(({ period }) => period ?? []);
  return new Set(periods.map(({ start, end }) => `${start}/${end}`)).size;
}
