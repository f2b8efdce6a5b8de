// A figure or fact that is told in place of the highest, the lowest or each of several is refused beside the metric's own.
import type { Query } from '../../language/query.ts';
import type { Answer, MissingSlot } from '../answer.ts';
import { metricAlone } from './answer-extreme-among.ts';
import { composeAnswer, EMPTY_CONTEXT } from './compose-answer.ts';
import { questionFor } from './suggest.ts';

/**
 * The refusal of what is `missing`, where `answer` tells a figure, or a fact without the words for the metric of `told`;
 * undefined where the answer may stand.
 */
export function refuseInPlaceOf(
  answer: Answer,
  told: Answer,
  missing: MissingSlot,
  query: Query,
): Answer | undefined {
  const variable = metricAlone(told);
  const nearest = told.observations.at(-1);
  if (variable === undefined || !nearest || answer.status !== 'answered') return undefined;
  const named = query.variables.filter(({ id, mention }) => id === variable && !mention.nested);
  const isNamed = (text: string) => named.some(({ mention }) => text.toLowerCase().includes(mention.text));
  if (
    answer.body.kind === 'statements' &&
    answer.body.statements.some(({ text }) => isNamed(`${text.zh} ${text.en}`))
  )
    return undefined;
  const available = [questionFor(nearest)];
  return composeAnswer({
    status: 'no_data',
    query,
    body: {
      kind: 'no_data',
      missing: [missing],
      variable,
      entity: nearest.entity,
      available,
      nearest,
    },
    citations: [nearest.citation],
    followUps: available,
    context: EMPTY_CONTEXT,
  });
}
