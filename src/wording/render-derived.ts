// Arithmetic in sentences: the result first, then its working and the figures it rests on.
import { Decimal } from 'decimal.js';
import type { AnswerBody } from '../answering/answer.ts';
import { flip } from '../answering/observations/derive.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { describeFigure, describeValue, phrasesFor } from './describe.ts';
import { formatPoints, formatTimes, formatValue } from './format-value.ts';
import { periodOf, statusMark } from './render-figures.ts';
import type { Sentences } from './rendered-answer.ts';

type Derived = Extract<AnswerBody, { kind: 'derived' }>;

export function renderDerived(body: Derived, catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const [left, right] = body.operands;
  if (!left) return { headline: '', details: [] };
  const result = formatDerived(body, catalog, lang);
  const words = describeFigure(left, catalog, lang);
  const rows = body.operands.map(
    (o) => `• ${phrases.row(periodOf(o, lang), describeValue(o, catalog, lang), o.status)}`,
  );
  const benchmark = left.benchmark ? catalog.entity(left.benchmark).name[lang] : '';
  if (body.operation === 'sum') {
    const working = body.operands.map((o) => describeValue(o, catalog, lang)).join(' + ');
    return {
      headline: phrases.sum(result, words.metric),
      details: [
        phrases.total(working, result),
        ...body.operands.map((o) => `• ${phrases.entityRow(describeFigure(o, catalog, lang), o.status)}`),
      ],
    };
  }
  if (body.operation === 'inverse') {
    const working = phrases.working('100%', '÷', describeValue(left, catalog, lang), result);
    return {
      headline: phrases.inverse(result, words.entity, benchmark, words.period),
      details: [working, ...(isExact(body.value, left.value, '100') ? [] : [phrases.rounded]), ...rows],
    };
  }
  if (body.operation === 'gap_to_benchmark' || !right) {
    const working = phrases.working('100%', '−', describeValue(left, catalog, lang), result);
    return {
      headline: phrases.gap(result, words.entity, benchmark, words.period),
      details: [working, ...rows],
    };
  }
  const isMultiple = body.operation === 'multiple';
  const sign = isMultiple ? '÷' : '−';
  const isDrop = !isMultiple && body.value.startsWith('-');
  // Of two places each is named with its time.
  const isOfTwo = left.entity !== right.entity;
  const [later, earlier] = [left, right].map((operand) => {
    const time = `${periodOf(operand, lang)}${statusMark(operand, lang)}`;
    return isOfTwo ? phrases.placeThen(describeFigure(operand, catalog, lang).entity, time) : time;
  });
  const entity = isOfTwo ? '' : words.entity;
  const headline = isMultiple
    ? phrases.multiple(result, entity, words.metric, later ?? '', earlier ?? '')
    : phrases.difference(result, entity, words.metric, later ?? '', earlier ?? '', isDrop);
  // The size of a fall is the greater less the smaller.
  const [first, second] = isDrop ? [right, left] : [left, right];
  const working = phrases.working(
    describeValue(first, catalog, lang),
    sign,
    describeValue(second, catalog, lang),
    result,
  );
  return {
    headline,
    details: [
      working,
      ...(isMultiple && !isExact(body.value, right.value, left.value) ? [phrases.rounded] : []),
      ...(isOfTwo
        ? body.operands.map((o) => `• ${phrases.entityRow(describeFigure(o, catalog, lang), o.status)}`)
        : rows),
    ],
  };
}

// True where the quotient times the divisor gives the dividend again.
function isExact(quotient: string, divisor: string, dividend: string): boolean {
  return new Decimal(quotient).times(divisor).equals(dividend);
}

/** The size of what was worked out, with its bound and without its sign. */
export function formatDerived(
  body: Pick<Derived, 'value' | 'unit' | 'bound'>,
  catalog: Catalog,
  lang: Lang,
): string {
  const isDrop = body.value.startsWith('-');
  const size = isDrop ? body.value.slice(1) : body.value;
  // Under −48 is a fall of over 48.
  const bound = isDrop ? flip(body.bound) : body.bound;
  if (body.unit === 'percentage_points') return formatPoints(size, bound, lang);
  if (body.unit === 'times') return formatTimes(size, bound, lang);
  return formatValue(size, catalog.unit(body.unit), bound, lang);
}
