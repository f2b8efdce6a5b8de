// Questions after the most, the least or each of several, put again as the metric alone.
import { periodContains } from '../../knowledge/period.ts';
import { eachOfSort } from '../../language/each-of-sort.ts';
import { extremesAmong } from '../../language/extreme-among.ts';
import { extremeInTime } from '../../language/extreme-in-time.ts';
import { largerOfTimes } from '../../language/larger-of-times.ts';
import { parseQuery } from '../../language/parse-query.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { canBeSaidOf } from '../observations/extremes-of.ts';
import { answerExtreme } from '../outcomes/answer-extreme.ts';
import { answerEach, answerExtremeAmong, metricAlone } from '../outcomes/answer-extreme-among.ts';
import { refuseInPlaceOf } from '../outcomes/refuse-in-place-of.ts';
import { answerReading } from './answer-reading.ts';

/** Answers 哪年最高 and 哪家最多 among the times or the holders of the metric; undefined where neither is asked. */
export function answerExtremeAsked(
  query: Query,
  index: AnsweringIndex,
  today: string,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (query.intent === 'claim' || query.numbers.length > 0) return undefined;
  const inTime = extremeInTime(query.text.text);
  const readings = (inTime ? [inTime] : extremesAmong(query.text.text))
    .map((asked) => ({
      asked,
      told: answerReading(parseQuery(asked.metric, today, index), index, today, inTime && context),
    }))
    .filter(({ asked, told }) => canBeSaidOf(asked.said, metricAlone(told), index.catalog));
  for (const { asked, told } of readings) {
    const answer =
      'sort' in asked
        ? answerExtremeAmong(told, asked, query, index)
        : answerExtreme(told, asked, query, index);
    if (answer) return answer;
  }
  const [known] = readings;
  if (known === undefined) return undefined;
  return refuseInPlaceOf(
    answerReading(query, index, today, context),
    known.told,
    { slot: 'measure', asked: known.asked.said },
    query,
  );
}

/** Answers 2024和2023哪年多 by how much the later is more or less than the earlier; undefined where that is not asked. */
export function answerLargerOfTimes(query: Query, index: AnsweringIndex, today: string): Answer | undefined {
  const { intent, periods, numbers } = query;
  if (intent === 'claim' || periods.length !== 2 || numbers.length > 0) return undefined;
  const asked = largerOfTimes(query.text.text);
  if (asked === undefined) return undefined;
  const both = parseQuery(asked, today, index);
  const answer = answerReading({ ...both, intent: 'difference' }, index, today, undefined);
  return isOfBothTimes(answer, query) ? { ...answer, lang: query.lang } : undefined;
}

function isOfBothTimes({ status, body, observations }: Answer, { periods }: Query): boolean {
  return (
    status === 'answered' &&
    body.kind === 'derived' &&
    periods.every(({ period }) =>
      observations.some(
        (one) => one.period !== undefined && period !== undefined && periodContains(period, one.period),
      ),
    )
  );
}

/** Answers 各医院候诊时间 and "visits by branch" for each of the sort; undefined where none is asked of each. */
export function answerEachAsked(query: Query, index: AnsweringIndex, today: string): Answer | undefined {
  if (query.intent === 'claim' || query.numbers.length > 0) return undefined;
  const readings = eachOfSort(query.text.text).map((each) => ({
    ...each,
    told: answerReading(parseQuery(each.metric, today, index), index, today, undefined),
  }));
  for (const { sort, told } of readings) {
    const answer = answerEach(told, sort, query, index);
    if (answer) return answer;
  }
  const known = readings.find(({ told, isPlain }) => isPlain && metricAlone(told) !== undefined);
  if (known === undefined) return undefined;
  return refuseInPlaceOf(
    answerReading(query, index, today, undefined),
    known.told,
    { slot: 'entity', asked: known.sort },
    query,
  );
}
