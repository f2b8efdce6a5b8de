// Arithmetic in sentences: the result first, then its working and the figures it rests on.
import { Decimal } from 'decimal.js';
import type { AnswerBody } from '../answering/answer.ts';
import { flip } from '../answering/observations/derive.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import { slotKey } from '../knowledge/slot-key.ts';
import type { Lang, Observation } from '../knowledge/types.ts';
import { describeFigure, describeValue, phrasesFor } from './describe.ts';
import { formatDate } from './format-period.ts';
import { formatPercent, formatPlaces, formatPoints, formatTimes, formatValue } from './format-value.ts';
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
      details: [working, ...(isExact(body, left.value, '100') ? [] : [phrases.rounded]), ...rows],
    };
  }
  if (body.operation === 'gap_to_benchmark' || !right) {
    const working = phrases.working('100%', '−', describeValue(left, catalog, lang), result);
    return {
      headline: phrases.gap(result, words.entity, benchmark, words.period),
      details: [working, ...rows],
    };
  }
  const [later, earlier] = namesOf(left, right, catalog, lang);
  const entity = left.entity === right.entity ? words.entity : '';
  const metric = left.variable === right.variable ? words.metric : '';
  const isQuotient = ['multiple', 'part', 'change'].includes(body.operation);
  const isDrop = (!isQuotient || body.operation === 'change') && body.value.startsWith('-');
  const headline =
    body.operation === 'part'
      ? phrases.part(result, metric, later, earlier)
      : body.operation === 'multiple'
        ? phrases.multiple(result, entity, metric, later, earlier)
        : phrases.difference(result, entity, metric, later, earlier, standing(body.unit, isDrop));
  // The size of a fall is the greater less the smaller.
  const [first, second] = isDrop ? [right, left] : [left, right];
  const isChange = body.operation === 'change';
  const [greater, smaller] = [describeValue(first, catalog, lang), describeValue(second, catalog, lang)];
  const working = isChange
    ? phrases.working(`(${greater} − ${smaller})`, '÷', describeValue(right, catalog, lang), result)
    : phrases.working(greater, isQuotient ? '÷' : '−', smaller, result);
  const isAlike = entity !== '' && metric !== '' && !isOfTwoPrints(left, right);
  return {
    headline,
    details: [
      working,
      ...(isQuotient && !isExact(body, right.value, left.value) ? [phrases.rounded] : []),
      ...(isAlike ? rows : body.operands.map((o) => rowOf(o, isOfTwoPrints(left, right), catalog, lang))),
    ],
  };
}

// Fewer in a ranking is further ahead.
function standing(unit: string, isDrop: boolean): 'higher' | 'lower' | 'ahead' | 'behind' {
  if (unit === 'places') return isDrop ? 'ahead' : 'behind';
  return isDrop ? 'lower' : 'higher';
}

// What sets the two apart, each with its time: places, metrics, publications or times alone.
function namesOf(left: Observation, right: Observation, catalog: Catalog, lang: Lang): [string, string] {
  const phrases = phrasesFor(lang);
  const nameOf = (operand: Observation): string => {
    const time = `${periodOf(operand, lang)}${statusMark(operand, lang)}`;
    const words = describeFigure(operand, catalog, lang);
    if (left.entity !== right.entity) return phrases.placeThen(words.entity, time);
    if (left.variable !== right.variable) return phrases.metricThen(words.metric, time);
    if (!isOfTwoPrints(left, right)) return time;
    return phrases.placeThen(catalog.source(operand.citation.source).publisher[lang], time);
  };
  return [nameOf(left), nameOf(right)];
}

function isOfTwoPrints(left: Observation, right: Observation): boolean {
  return slotKey(left) === slotKey(right);
}

function rowOf(observation: Observation, isPrint: boolean, catalog: Catalog, lang: Lang): string {
  const phrases = phrasesFor(lang);
  if (!isPrint)
    return `• ${phrases.entityRow(describeFigure(observation, catalog, lang), observation.status)}`;
  const { publisher, datePublished } = catalog.source(observation.citation.source);
  const value = describeValue(observation, catalog, lang);
  return `• ${phrases.printed(value, publisher[lang], formatDate(datePublished, lang))}`;
}

// True where the quotient times the divisor gives the dividend again.
function isExact({ value, operation }: Derived, divisor: string, dividend: string): boolean {
  const quotient = operation === 'multiple' ? new Decimal(value) : new Decimal(value).dividedBy(100);
  if (operation === 'change') return quotient.plus(1).times(divisor).equals(dividend);
  return quotient.times(divisor).equals(dividend);
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
  if (body.unit === 'places') return formatPlaces(size, lang);
  if (body.unit === 'percent') return formatPercent(size, bound, lang);
  if (body.unit === 'times') return formatTimes(size, bound, lang);
  return formatValue(size, catalog.unit(body.unit), bound, lang);
}
