// A turn about two figures that the thread has told: how far apart they are, which of them is larger.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { turnOfTwo } from '../../language/turn-of-two.ts';
import type { Answer, AnswerBody, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { deriveDifference } from '../observations/derive.ts';
import { isDisputed } from '../observations/reconcile-sources.ts';
import { composeAnswer, contextOf } from '../outcomes/compose-answer.ts';
import { namesAnything } from './names-anything.ts';

/** Reads 相差多少 and "add them up" after two figures as the difference between them, or their sum. */
export function betweenTold(finding: Finding): Finding {
  const { slots } = finding;
  const { query, context } = slots;
  // 两个镇加起来: how many were told is no number that is asked about.
  const others = query.numbers.filter(({ number }) => number.form !== 'plain' || number.value !== '2');
  const isOpen = query.periods.length + query.entities.length + others.length === 0;
  const isApart =
    query.cues.has('ask:difference') ||
    BY_HOW_MANY.test(query.text.text) ||
    (query.cues.has('ask:gap') && BOTH.test(query.text.text));
  const isSum = query.cues.has('ask:sum') || BOTH_TOGETHER.test(query.text.text);
  const intent = isSum ? 'sum' : isApart ? 'difference' : undefined;
  if (!isOpen || intent === undefined || (context?.observations.length ?? 0) < 2) return finding;
  // "And in improvement?", after a rank in something else: another metric is named by that very word.
  const named = [...query.variables, ...query.terms].filter(({ mention }) => !mention.nested);
  if (named.length > 0 && named.every(({ id }) => id !== context?.variable)) return finding;
  if (query.intent !== 'look_up' && query.intent !== 'statement') return finding;
  return { ...finding, slots: { ...slots, query: { ...query, intent } } };
}

/** 两个镇一共多少. */
const BOTH_TOGETHER = /(?:[两俩2]|二者)个?\p{Script=Han}{0,2}(?:一共|总共|共有?|合起来|合在一起)/u;

const BY_HOW_MANY = /^(?:(?:and|so|ok|okay),? )*by how many\b/;

/** A gap between the two is theirs; a gap by itself is that to the benchmark. */
const BOTH = /\b(?:the|those|these) two\b|\bboth\b|这两|那两|两者|二者|这俩|那俩/;

/** "Which is bigger", "the gap", "the average" of the figures told last; undefined for any other question. */
export function answerLarger(
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (!context) return undefined;
  const asked =
    query.cues.has('turn:larger') && !namesAnything(query) ? 'larger' : turnOfTwo(query.text.text);
  if (asked === undefined) return undefined;
  const told = (context.told ?? []).length === 2 ? (context.told ?? []) : context.observations.slice(-2);
  const [a, b] = told.flatMap((id) => catalog.observation(id) ?? []);
  if (!a || !b || isOfCourse(context, catalog)) return undefined;
  if (asked !== 'larger' && a.variable !== b.variable) return undefined;
  if (asked === 'average') return refuseAverage(b, query, context);
  // A gap by itself is that to the benchmark, where there is one, or to what is foreseen.
  if (asked === 'gap' && (b.benchmark !== undefined || a.entity === b.entity)) return undefined;
  const [first, second] = inOrder(a, b, catalog.unitOf(catalog.variable(a.variable)).kind === 'rank');
  const pair = [first, second];
  const body = pair.some((observation) => isDisputed(observation, catalog))
    ? ({ kind: 'underivable', reason: 'sources', operands: pair } as const)
    : comparisonOf(first, second, { catalog });
  const isAnswered = body.kind !== 'underivable';
  return composeAnswer({
    status: isAnswered ? 'answered' : 'no_data', query, body, context: contextOf(pair, context),
    ...(isAnswered ? { observations: pair } : { citations: pair.map(({ citation }) => citation) }),
  }); // biome-ignore format: one call
}

// Which is the highest of a whole course told at once is asked of all of it.
function isOfCourse({ told = [] }: ThreadContext, catalog: Catalog): boolean {
  const [first, ...others] = told.flatMap((id) => catalog.observation(id) ?? []);
  return (
    others.length > 1 &&
    others.every(({ variable, entity }) => variable === first?.variable && entity === first.entity)
  );
}

// An average is never made.
function refuseAverage(last: Observation, query: Query, context: ThreadContext): Answer {
  return composeAnswer({
    status: 'no_data', query, context, citations: [last.citation],
    body: {
      kind: 'no_data', variable: last.variable, entity: last.entity, available: [], nearest: last,
      missing: [{ slot: 'measure', asked: query.lang === 'zh' ? '平均' : 'average' }],
    },
  }); // biome-ignore format: one call
}

function comparisonOf(
  first: Observation,
  second: Observation,
  { catalog }: Pick<AnsweringIndex, 'catalog'>,
): AnswerBody {
  const operands = [first, second];
  const [unit, other] = operands.map(({ variable }) => catalog.unitOf(catalog.variable(variable)));
  if (unit?.id !== other?.id) return { kind: 'underivable', reason: 'units', operands };
  // Ranks among others are not subtracted: which stands first says it. Nor is a quarter there held against a year here.
  if (unit?.kind === 'rank' || areOfOtherTimes(first, second))
    return { kind: 'figures', observations: operands };
  const result = deriveDifference(first, second, catalog);
  return result.ok
    ? { kind: 'derived', ...result.derived }
    : { kind: 'underivable', reason: result.reason, operands };
}

function areOfOtherTimes(one: Observation, other: Observation): boolean {
  return (
    one.entity !== other.entity &&
    one.period !== undefined &&
    other.period !== undefined &&
    !periodsEqual(one.period, other.period)
  );
}

// The larger first; of two ranks the one further ahead.
function inOrder(a: Observation, b: Observation, isRank: boolean): [Observation, Observation] {
  const isFirst = new Decimal(a.value).greaterThan(b.value) !== isRank;
  return isFirst ? [a, b] : [b, a];
}
