import { parseQuery } from '../language/parse-query.ts';
import type { Answer } from './answer.ts';
import { answerUnknown } from './answer-unknown.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { closestVariables } from './closest-variables.ts';
import { composeAnswer, contextOf } from './compose-answer.ts';
import { findMeaning } from './find-meaning.ts';
import { readSlots } from './slots.ts';
import { suggestNear } from './suggest.ts';

/**
 * Looks a metric up by its name, even misspelt: the latest figure and all periods on record. An unknown name gives
 * the closest ones. Words beside the name (a place, a year) narrow the figures.
 */
export function lookUpMetric(index: AnsweringIndex, name: string, today: string): Answer {
  const { catalog } = index;
  const query = parseQuery(name, today, index);
  const finding = findMeaning(readSlots(query, undefined, catalog), index, today);
  const best = finding.figures[0];
  const isClear = best !== undefined && query.unknown.length === 0 && best.match.contradictions.length === 0;
  if (!isClear) {
    const closest = closestVariables(name, index);
    const answer = answerUnknown(finding, index);
    return {
      ...answer,
      status: 'unknown',
      body: { kind: 'unknown', examples: [], closest },
      followUps: closest,
    };
  }
  const { match } = best;
  const stated = match.observations.length > 0 && query.entities.length + query.periods.length > 0;
  const observations = stated ? match.observations : catalog.observationsOf(match.variable.id);
  return composeAnswer({
    status: 'answered',
    query,
    body: { kind: 'metric', variable: match.variable.id, observations },
    observations,
    disclosures: match.disclosures.filter(({ kind }) => kind === 'period_not_stated'),
    followUps: suggestNear(observations, catalog),
    context: contextOf(observations, undefined),
  });
}
