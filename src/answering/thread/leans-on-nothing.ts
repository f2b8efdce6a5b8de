import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import { pointsThere } from '../words/points-there.ts';

/** True where "when does it open" follows a question for what nobody knows: what the record tells is of something else. */
export function leansOnNothing({ body }: Answer, query: Query, context: ThreadContext | undefined): boolean {
  if (!context || (context.told ?? []).length > 0 || !PRONOUN.test(query.text.text)) return false;
  const { entities, variables, statements, periods } = query;
  if (entities.length + statements.length > 0) return false;
  // "How many of them are electric" names a metric, and whose figure it is stays unknown.
  if (context.unmet === 'entity' && OF_THEM.test(query.text.text))
    return TELLING.has(body.kind) || FIGURES.has(body.kind);
  // "How many volunteers there", after nothing was found: there is nowhere.
  if (context.told?.length === 0 && context.entities.length === 0 && pointsThere(query.text.text))
    return TELLING.has(body.kind) || isOfFigures(body);
  if (variables.length + periods.length > 0) return false;
  return (context.unmet === 'entity' || context.entities.length === 0) && TELLING.has(body.kind);
}

const TELLING: ReadonlySet<Answer['body']['kind']> = new Set(['statements', 'entity', 'metrics_of']);
const FIGURES: ReadonlySet<Answer['body']['kind']> = new Set(['figures', 'series']);
const isOfFigures = ({ kind }: Answer['body']): boolean => FIGURES.has(kind) || kind === 'metric';
const PRONOUN = /\b(?:its?|they|them|their|he|she|him|his|her|there|that)\b|[它他她]|那[里儿边]/;
const OF_THEM = /\b(?:its|of (?:it|them|those)|their|they|them)\b|[它他她]们?的|其中/;
