// How much the record holds, of what time, and when the last of it was printed.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { phrasesFor } from './describe.ts';
import { formatDate, formatPeriod } from './format-period.ts';

export interface RenderedCoverage {
  /** The topics with how many metrics each has. */
  readonly topics: readonly string[];
  /** Counts, the time covered, the last date printed: a sentence each, none where there is nothing to say. */
  readonly facts: readonly string[];
}

export function renderCoverage(catalog: Catalog, lang: Lang): RenderedCoverage {
  const { topics, variables, observations, statements, sources } = catalog.pack;
  const phrases = phrasesFor(lang);
  const periods = observations.flatMap(({ period }) => period ?? []);
  const start = periods.map((period) => period.start).sort()[0];
  const end = periods
    .map((period) => period.end)
    .sort()
    .at(-1);
  const printed = sources
    .map(({ datePublished }) => datePublished)
    .sort()
    .at(-1);
  const counts = {
    metrics: variables.length,
    figures: observations.length,
    facts: statements.length,
    sources: sources.length,
  };
  return {
    topics: topics
      .map(({ id, name }) => ({ name: name[lang], metrics: catalog.variablesByTopic(id).length }))
      .filter(({ metrics }) => metrics > 0)
      .map(({ name, metrics }) => phrases.topicCount(name, metrics)),
    facts: [
      phrases.coverageCounts(counts),
      ...(start !== undefined && end !== undefined
        ? [phrases.coverageTime(formatPeriod({ start, end }, lang))]
        : []),
      ...(printed !== undefined ? [phrases.coveragePrinted(formatDate(printed, lang))] : []),
    ],
  };
}
