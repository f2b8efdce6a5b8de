// Questions after a definition, put again as the metric that it is of.
import { definitionAsked } from '../../language/definition-asked.ts';
import { parseQuery } from '../../language/parse-query.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { answerDefinition, metricMeant, metricTold } from '../outcomes/answer-definition.ts';
import { answerReading } from './answer-reading.ts';

/** Tells how a metric is defined, or undefined where a figure of one time or a statement of its name says more. */
export function answerDefined(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (query.intent === 'claim' || query.periods.length > 0) return undefined;
  const asked = definitionAsked(query.text.text);
  if (!asked) return undefined;
  const { metric } = asked;
  if (metric === undefined) return answerDefinition(asked, metricTold(context, index), query, index);
  if (query.statements.some(({ mention: { text } }) => text !== metric && text.includes(metric)))
    return undefined;
  const alone = answerReading(parseQuery(metric, today, index), index, today, context);
  return answerDefinition(asked, metricMeant(alone, index), query, index);
}
