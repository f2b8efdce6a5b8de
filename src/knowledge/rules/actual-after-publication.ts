import type { Pack } from '../types.ts';
import type { Rule } from './rule.ts';

/** What was printed as a fact had happened by then. */
export const actualAfterPublication: Rule = {
  code: 'ACTUAL_AFTER_PUBLICATION',
  severity: 'error',
  description:
    'An actual observation covers a period that had ended on the day of publication; an actual statement one that had begun.',
  remedy: 'mark it forecast or planned, or end the period on the day of publication',
  *check({ pack }) {
    const published = publicationDates(pack);
    for (const [index, { period, status, citation }] of pack.observations.entries()) {
      const date = published.get(citation.source);
      if (status !== 'actual' || !period || date === undefined || period.end <= date) continue;
      yield {
        at: ['observations', index, 'period'],
        message: `the period ends on ${period.end}, the source was published on ${date}, and the value is marked actual`,
      };
    }
    for (const [index, { period, status, citation }] of pack.statements.entries()) {
      const date = published.get(citation.source);
      if (status !== 'actual' || !period || date === undefined || period.start <= date) continue;
      yield {
        at: ['statements', index, 'period'],
        message: `the period begins on ${period.start}, the source was published on ${date}, and the statement is marked actual`,
      };
    }
  },
};

function publicationDates(pack: Pack): ReadonlyMap<string, string> {
  return new Map(pack.sources.map(({ id, datePublished }) => [id, datePublished]));
}
