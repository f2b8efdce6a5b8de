// Questions after a rise or a fall, put again as the growth rate, or as how far two amounts are apart.
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import { countsFrom } from '../../language/counts-from.ts';
import { parseQuery } from '../../language/parse-query.ts';
import type { Query } from '../../language/query.ts';
import {
  againstYearBefore,
  amountGrownAsked,
  asksByHowMuch,
  directionAsked,
} from '../../language/rise-or-fall.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { sharesTerms } from '../metrics/rank-variables.ts';
import { isOfGrowth, withYearBefore } from '../outcomes/answer-direction.ts';
import { isGrowthOfAnother } from '../slots/growth-named.ts';
import { answerReading } from './answer-reading.ts';

/** Answers 是涨是跌 of one year by its growth rate, or by the year before beside it; undefined where that is not asked. */
export function answerDirected(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (query.intent === 'claim' || query.periods.length !== 1 || query.numbers.length > 0) return undefined;
  const asked = directionAsked(query.text.text);
  if (!asked) return undefined;
  const put = (text: string) => answerReading(parseQuery(text, today, index), index, today, context);
  const growth = put(asked.growth);
  if (isOfGrowth(growth, index.catalog)) return growth;
  const answer = answerReading(query, index, today, context);
  const amount = answer.status === 'answered' ? answer : put(asked.amount);
  return amount.status === 'answered' ? withYearBefore(amount, index.catalog) : answer;
}

/** Answers 比前一年呢 by the growth rate of the amount told, or by how far the two are apart; undefined where that is not asked. */
export function answerAgainstYearBefore(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (context?.variable === undefined || context.periods.length > 1) return undefined;
  const asked = againstYearBefore(query.text.text);
  if (!asked) return undefined;
  const put = (text: string) => answerReading(parseQuery(text, today, index), index, today, context);
  const growth = put(asked.growth);
  const told = index.catalog.variable(context.variable);
  const isOfTold = growth.observations.every(({ variable }) =>
    sharesTerms(index.catalog.variable(variable), told),
  );
  if (isOfTold && isOfGrowth(growth, index.catalog)) return growth;
  const difference = put(asked.amount);
  if (difference.status === 'answered') return difference;
  const asItStands = answerReading(query, index, today, context);
  const isSame = asItStands.observations.every(({ variable }) => variable === context.variable);
  return isSame ? asItStands : difference;
}

/** Answers 2月比1月涨了多少 by how far the two amounts are apart; undefined where they are not both on record. */
export function answerGrown(query: Query, index: AnsweringIndex, today: string): Answer | undefined {
  if (query.intent === 'claim' || query.periods.length !== 2 || query.numbers.length > 0) return undefined;
  const asked = amountGrownAsked(query.text.text);
  if (asked === undefined) return undefined;
  const answer = answerReading(parseQuery(asked, today, index), index, today, undefined);
  const { status, body, observations } = answer;
  const isOfBoth = query.periods.every(({ period }) =>
    observations.some(
      (one) => one.period !== undefined && period !== undefined && periodsEqual(one.period, period),
    ),
  );
  return status === 'answered' && body.kind === 'derived' && isOfBoth
    ? { ...answer, lang: query.lang }
    : undefined;
}

/** Answers 投诉降了多少, refused for want of a rate, from the first figure that came about to the last; undefined otherwise. */
export function answerChanged(
  query: Query,
  { body: refused }: Answer,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  const lacksRate = refused.kind === 'no_data' && refused.missing.every(({ slot }) => slot === 'measure');
  const saysChange =
    query.cues.has('ask:difference') || (query.cues.has('measure:growth') && asksByHowMuch(query.text.text));
  const asksChange = query.intent === 'look_up' && saysChange;
  const [since, ...more] = query.periods;
  if (!lacksRate || !asksChange || more.length + query.numbers.length > 0) return undefined;
  if (since && !countsFrom(since, query.text.text)) return undefined;
  const answer = answerReading({ ...query, intent: 'difference' }, index, today, context);
  const { status, body, observations } = answer;
  const isOfOne = new Set(observations.map(({ variable, entity }) => `${variable} ${entity}`)).size === 1;
  const growth =
    lacksRate && refused.variable !== undefined ? index.catalog.variable(refused.variable) : undefined;
  const isOfAnother =
    growth !== undefined && isGrowthOfAnother(growth, variablesOf(observations), index.catalog);
  return status === 'answered' && body.kind === 'derived' && isOfOne && !isOfAnother ? answer : undefined;
}

const variablesOf = (observations: readonly Observation[]): string[] =>
  observations.map(({ variable }) => variable);
