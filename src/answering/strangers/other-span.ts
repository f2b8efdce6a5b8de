// A metric that is counted by a span of time in its name (月补贴, weekly opening hours), asked of by another span: 年补贴, annual
// opening hours, daily boardings of what is told for weekdays. So much a month tells nothing of so much a year.
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { namesOfVariable } from './words-of-variable.ts';

const ENGLISH =
  '\\b(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annual|yearly|weekday|weekend|sunday|saturday)s?';
const CHINESE = '(星期|小时|[年季月周日天])度?';
const SPAN_EN = new RegExp(`${ENGLISH}\\b`, 'g');
const SPAN_ZH = new RegExp(CHINESE, 'g');
/** What a span is said with right before the noun of a metric. */
const BEFORE_ZH = new RegExp(`(?:[每单整一]个?)?${CHINESE}的?$`);
const BEFORE_EN = new RegExp(`${ENGLISH} $`);

/** Spans by one name in both languages. */
const SAME: Readonly<Record<string, string>> = {
  yearly: 'annual', 年: 'annual', 季: 'quarterly', 月: 'monthly', 周: 'weekly', 星期: 'weekly', 日: 'daily', 天: 'daily',
  小时: 'hourly',
}; // biome-ignore format: a table
const ofOneName = (span: string): string => SAME[span] ?? span;

/** The span by which the question has the metric counted, where its name has another. */
export function otherSpans(query: Query, variable: Variable): string[] {
  const own = spansOf(variable);
  if (own.length === 0) return [];
  return [...query.variables, ...query.terms]
    .filter(({ id, mention }) => id === variable.id && !mention.nested)
    .flatMap(({ mention }) => spanBefore(mention, query))
    .filter((span) => !own.includes(ofOneName(span)));
}

// No part of a time: the 年 of 2024年 belongs to that.
function spanBefore({ start, text: noun }: Mention, { text: { text }, periods }: Query): string[] {
  const isHan = /\p{Script=Han}/u.test(noun);
  const span = (isHan ? BEFORE_ZH : BEFORE_EN).exec(text.slice(0, start).slice(-24))?.[1];
  const isOfTime = periods.some((period) => period.end > start - 3 && period.start < start);
  return span === undefined || isOfTime ? [] : [span];
}

const spansOf = onceFor((variable: Variable): readonly string[] => {
  const { zh, en } = variable.name;
  const isOfNoun = (at: number) => variable.terms.zh.some((term) => zh.startsWith(term, at));
  const chinese = [...zh.matchAll(SPAN_ZH)].filter(({ 0: span, index }) => isOfNoun(index + span.length));
  const isSaid = en.toLowerCase().match(SPAN_EN) !== null;
  const english = isSaid ? [...namesOfVariable(variable).matchAll(SPAN_EN)] : [];
  return [...chinese, ...english].map(([, span = '']) => ofOneName(span));
});
