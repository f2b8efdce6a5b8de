// A figure that its wording ties less firmly, recognized by its digits: where the metric, whose it is, the time and the
// unit are told and the number is the very one on record to two digits or more, other words that are known do not part them.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import type { StatedNumber } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { isTotalOfPart } from './beside-figure.ts';
import { type Binding, bindFigure } from './bind-figure.ts';
import { isSameNumber } from './hold-value.ts';
import { isMovedFrom, type Judgement, judgeFigure } from './judge-figure.ts';
import type { Passage } from './read-passages.ts';
import type { DraftScope } from './scope.ts';
import { isOwnWordOf } from './variable-names.ts';

/** Digits of a number that chance seldom brings together with the metric, whose it is, its time and its unit. */
const TELLING = 2;

/** The recorded figure that this one is, where all but the wording around it says so. */
export function recognizeFigure(
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
): Judgement | undefined {
  const { number } = figure;
  const digits = digitsOf(number.value);
  if (digits.length < TELLING || !digitsIn(catalog).has(digits) || isOfOthers(passage)) return undefined;
  if (isTotalOfPart(passage, figure) || scope.period === 'unclear') return undefined;
  const metrics = scope.metrics ?? (scope.recalled && { what: scope.recalled, reach: 'paragraph' as const });
  const open: DraftScope = { ...scope, metrics, other: 'nowhere' };
  const bindings = bindFigure(passage, figure, open, catalog, 'named').filter(({ variable }) =>
    passage.unknown.every((word) => metrics?.reach === 'passage' && isOwnWordOf(word, variable)),
  );
  const observation = movedFrom(bindings, passage, figure, scope);
  if (observation) return { verdict: 'matches', observation };
  if (scope.period === undefined) return undefined;
  if (scope.isTimeInDoubt && scope.period.reach === 'sentence') return undefined;
  const times = scope.isTimeInDoubt ? scope.told : [scope.period.what];
  const matching = times.flatMap((what) => matchAt(what, bindings, passage, figure, open) ?? []);
  return matching.length === 1 ? matching[0] : undefined;
}

// In 2023 it was 12, in 2024 16, and so many of another: of one of the times told, which only the digits tell.
function matchAt(
  what: Period,
  bindings: readonly Binding[],
  passage: Passage,
  { number }: StatedNumber,
  scope: DraftScope,
): Judgement | undefined {
  const reach = scope.period === undefined || scope.period === 'unclear' ? 'paragraph' : scope.period.reach;
  const judgement = judgeFigure(bindings, passage, number, { ...scope, period: { what, reach } });
  const { verdict, observation } = judgement;
  return verdict === 'matches' && observation && isSameNumber(number, observation) ? judgement : undefined;
}

// Their fares, 他们: of whoever was spoken of beside those whose figures are told.
function isOfOthers({ text, start, end, entities }: Passage): boolean {
  return (
    entities.length === 0 && /\b(?:theirs?|they|them)\b|[他它她]们|对方/.test(text.text.slice(start, end))
  );
}

function digitsOf(value: string): string {
  return value.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

const digitsIn = onceFor(
  ({ pack }: Catalog) => new Set(pack.observations.map(({ value }) => digitsOf(value))),
);

// From 74.9% to 83.6% in 2024: the first of the two is of a time before.
function movedFrom(
  bindings: readonly Binding[],
  passage: Passage,
  { number }: StatedNumber,
  { period }: DraftScope,
): Observation | undefined {
  const [binding, ...others] = bindings;
  if (binding === undefined || others.length > 0 || binding.isOtherUnit) return undefined;
  if (number.bound !== 'exact' || !isMovedFrom(binding, passage, number)) return undefined;
  const actual = binding.onRecord.filter(({ status }) => status === 'actual');
  const until = period === undefined || period === 'unclear' ? endOfLast(actual) : period.what.end;
  const earlier = actual.filter((one) => isSameNumber(number, one) && (one.period?.end ?? until) < until);
  return earlier.length === 1 ? earlier[0] : undefined;
}

function endOfLast(observations: readonly Observation[]): string {
  return observations.reduce((last, { period }) => (period && period.end > last ? period.end : last), '');
}
