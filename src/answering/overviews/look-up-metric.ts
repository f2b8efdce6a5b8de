import type { Lang } from '../../knowledge/types.ts';
import { parseQuery } from '../../language/parse-query.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, Disclosure, MissingSlot } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { type Finding, findMeaning } from '../meaning/find-meaning.ts';
import { matchSlots } from '../meaning/match-slots.ts';
import { rankVariables } from '../metrics/rank-variables.ts';
import { refuse } from '../outcomes/answer-figure.ts';
import { answerUnknown } from '../outcomes/answer-unknown.ts';
import { closestVariables } from '../outcomes/closest-variables.ts';
import { composeAnswer, contextOf } from '../outcomes/compose-answer.ts';
import { suggestExamples, suggestNear } from '../outcomes/suggest.ts';
import { readSlots, type Slots } from '../slots/slots.ts';
import { listMetricsOf } from './list-metrics.ts';

/**
 * Looks a metric up by its name, even misspelt: the latest figure and all periods on record. A place alone gives the
 * latest figure of each of its metrics, an unknown name the closest ones. Words beside the name (a place, a year) narrow the figures; a time that is not on record is
 * refused with what is.
 */
export function lookUpMetric(index: AnsweringIndex, name: string, today: string): Answer {
  const { catalog } = index;
  const query = parseQuery(name, today, index);
  const slots = readSlots(query, undefined, catalog);
  const ofPlace = listMetricsOf(slots, index, today);
  if (ofPlace) return ofPlace;
  const finding = findMeaning(slots, index, today);
  const best = finding.figures[0] ?? byNoun(query, slots, index, today);
  if (best && query.unknown.length === 0 && lacksOnlyTheTime(best.match.contradictions))
    return refuse(finding, best.match, index);
  // A number is no part of a name: most often a year with a slip (20211), for which no other figure will do.
  const isExplained = query.unknown.length === 0 && query.numbers.length === 0;
  const isClear = best !== undefined && isExplained && best.match.contradictions.length === 0;
  if (!isClear) {
    const closest = closestVariables(name, index);
    // Where no name is near, the record's own examples say what can be asked.
    const examples = closest.length > 0 ? [] : suggestExamples(catalog);
    const answer = answerUnknown(finding, index);
    const body = { kind: 'unknown', examples, closest, isName: true } as const;
    return { ...answer, status: 'unknown', body, followUps: closest.length > 0 ? closest : examples };
  }
  const { match } = best;
  const stated = match.observations.length > 0 && query.entities.length + query.periods.length > 0;
  // In the order of time, however the times were named: the last is the latest.
  const observations = catalog
    .observationsOf(match.variable.id)
    .filter((one) => !stated || match.observations.includes(one));
  return composeAnswer({
    status: 'answered',
    query,
    body: { kind: 'metric', variable: match.variable.id, observations },
    observations,
    disclosures: match.disclosures.filter(({ kind }) => SAID.has(kind)),
    followUps: suggestNear(observations, catalog),
    context: contextOf(observations, undefined),
  });
}

/** What was taken for granted is to be seen in the rows; what is missing from them is not. */
const SAID: ReadonlySet<Disclosure['kind']> = new Set(['period_not_stated', 'missing_period']);

function lacksOnlyTheTime(contradictions: readonly MissingSlot[]): boolean {
  return contradictions.length > 0 && contradictions.every(({ slot }) => slot === 'period');
}

/** Everything on record of one metric; undefined where the record does not hold it. */
export function showVariable(
  index: AnsweringIndex,
  id: string,
  lang: Lang,
  today: string,
): Answer | undefined {
  const { catalog } = index;
  const variable = catalog.pack.variables.find((one) => one.id === id);
  if (!variable) return undefined;
  const observations = catalog.observationsOf(id);
  return composeAnswer({
    status: 'answered',
    query: parseQuery(variable.name[lang], today, index),
    body: { kind: 'metric', variable: id, observations },
    observations,
    followUps: suggestNear(observations, catalog),
    context: contextOf(observations, undefined),
  });
}

// A noun alone (技术中心) is name enough here, where nothing but a metric can be meant: the count or level before its rank.
function byNoun(
  query: Query,
  slots: Slots,
  index: AnsweringIndex,
  today: string,
): Finding['figures'][number] | undefined {
  const ids = [...new Set(query.terms.map(({ id }) => id))];
  const [first] = rankVariables(slots, index)
    .filter(
      ({ variable, conflicts }) => ids.includes(variable.id) && conflicts.every((slot) => slot !== 'grade'),
    )
    .sort((a, b) => Number(a.variable.measure === 'rank') - Number(b.variable.measure === 'rank'));
  if (!first) return undefined;
  const candidate = { ...first, conflicts: [], named: true };
  return { candidate, match: matchSlots(candidate, slots, index.catalog, today) };
}
