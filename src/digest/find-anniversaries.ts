import type { Catalog } from '../knowledge/catalog.ts';
import type { Citation, Period } from '../knowledge/types.ts';
import type { Anniversary } from './digest-post.ts';

/**
 * What the record dates to this day of an earlier year within the topics: publications, facts, then figures. A fact
 * of the very day of its publication is left to the publication.
 */
export function findAnniversaries(catalog: Catalog, date: string, topics: readonly string[]): Anniversary[] {
  const { statements, observations, sources } = catalog.pack;
  const isChosen = (topic: string) => topics.length === 0 || topics.includes(topic);
  const chosenStatements = statements.filter(({ topic }) => isChosen(topic));
  const chosenObservations = observations.filter(({ variable }) =>
    isChosen(catalog.variable(variable).topic),
  );
  const cited = new Set(
    [...chosenStatements, ...chosenObservations].map(
      ({ citation }: { citation: Citation }) => citation.source,
    ),
  );
  return [
    ...sources
      .filter(({ id }) => cited.has(id))
      .flatMap((source) =>
        onThisDay(source.datePublished, date, (years) => ({ kind: 'source', years, source })),
      ),
    ...chosenStatements
      .filter(({ period, citation }) => dayOf(period) !== catalog.source(citation.source).datePublished)
      .flatMap((statement) =>
        onThisDay(dayOf(statement.period), date, (years) => ({ kind: 'statement', years, statement })),
      ),
    ...chosenObservations
      .filter(({ periodStated }) => periodStated)
      .flatMap((observation) =>
        onThisDay(dayOf(observation.period), date, (years) => ({ kind: 'observation', years, observation })),
      ),
  ];
}

/** The day that a period is, where it is one. */
function dayOf(period: Period | undefined): string | undefined {
  return period !== undefined && period.start === period.end ? period.start : undefined;
}

function onThisDay(
  day: string | undefined,
  date: string,
  tell: (years: number) => Anniversary,
): Anniversary[] {
  if (day === undefined || day.slice(5) !== date.slice(5) || day >= date) return [];
  return [tell(Number(date.slice(0, 4)) - Number(day.slice(0, 4)))];
}
