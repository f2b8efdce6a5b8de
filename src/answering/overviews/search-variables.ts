// Metrics for a menu that is typed into: every one whose name or alias holds what was typed, in either language, then
// the one that a misspelling or pinyin means, or those of the place named, then those whose names look alike.
import Fuse from 'fuse.js';
import type { Variable } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { lookUpMetric } from './look-up-metric.ts';

/** Fuse's threshold: 0 is the same, 1 anything. Effect: higher finds wilder names. Range 0.3 to 0.6. */
const THRESHOLD = 0.45;
/** Fuse scores every text it is given: above this many names it is left out, and a menu still opens at once. */
const MOST_SCORED = 5_000;
const LONGEST_QUERY = 32;

/** Ids of the metrics meant by `typed`, best first and at most `limit`; all of them, in the pack's order, for nothing. */
export type SearchVariables = (typed: string, today: string, limit: number) => readonly string[];

/** A search over the metrics of a pack; their names are made comparable once, when it is first asked. */
export function createVariableSearch(index: AnsweringIndex): SearchVariables {
  let names: readonly Name[] | undefined;
  return (typed, today, limit) => {
    const { variables } = index.catalog.pack;
    const wanted = normalizeText(typed).text.trim().slice(0, LONGEST_QUERY);
    if (wanted === '') return variables.slice(0, limit).map(({ id }) => id);
    names ??= namesOf(variables);
    const holding = names.filter(({ text }) => text.includes(wanted));
    const beginning = holding.filter(({ text }) => text.startsWith(wanted));
    const ids = new Set([...beginning, ...holding].map(({ id }) => id));
    if (ids.size < limit) for (const id of readAs(index, wanted, today)) ids.add(id);
    if (ids.size < limit && names.length <= MOST_SCORED)
      for (const id of looksLike(wanted, names)) ids.add(id);
    return [...ids].slice(0, limit);
  };
}

interface Name {
  readonly id: string;
  readonly text: string;
}

function namesOf(variables: readonly Variable[]): readonly Name[] {
  return variables.flatMap(({ id, name, aliases }) =>
    [name.zh, name.en, ...aliases.zh, ...aliases.en].map((text) => ({ id, text: normalizeText(text).text })),
  );
}

function readAs(index: AnsweringIndex, wanted: string, today: string): readonly string[] {
  const { body } = lookUpMetric(index, wanted, today);
  if (body.kind === 'metrics_of') return body.observations.map(({ variable }) => variable);
  return body.kind === 'metric' ? [body.variable] : [];
}

function looksLike(wanted: string, names: readonly Name[]): string[] {
  const fuse = new Fuse(names, { keys: ['text'], ignoreLocation: true, threshold: THRESHOLD });
  return fuse.search(wanted).map(({ item }) => item.id);
}
