// Ties a figure of a draft to the one thing it can be of: the metric, whose it is and the sort of unit, by what is
// said in its passage and by what was said before. Whatever speaks for another thing unties it.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import type { NumberMention } from '../../language/numerals.ts';
import type { StatedNumber } from '../../language/query.ts';
import { isSaidOf } from './benchmark-and-area.ts';
import { describesNext, isEndOfRange, isExplainedNext, isTotalOfPart } from './beside-figure.ts';
import { type NamedVariable, type Reading, saysGrade, variablesFor } from './metric-of-figure.ts';
import type { Passage } from './read-passages.ts';
import type { DraftScope } from './scope.ts';
import { subjectOf } from './subject-of-figure.ts';
import { isUnderstood } from './understood.ts';
import { inUnitOf, unitFit } from './unit-of-figure.ts';
import { isOwnWordOf } from './variable-names.ts';

export interface Binding {
  readonly variable: Variable;
  readonly subject: string;
  /** Everything on record of the metric for whom it is about, measured against and among whom the passage says. */
  readonly onRecord: readonly Observation[];
  /** The figure is written in another unit than the record's. */
  readonly isOtherUnit: boolean;
  /** No unit is written with it. */
  readonly isUnitOpen: boolean;
  /** The figure in the record's unit, where it is written in another of the same sort. */
  readonly converted?: NumberMention;
  /** The metric is named beyond doubt and nothing near the figure is unknown: a value that differs is then an error. */
  readonly isCertain: boolean;
  /** Every word beside the figure is understood, and whose it is was said. */
  readonly isPlain: boolean;
}

/** What the figure of a passage can be of, the likeliest first. */
export function bindFigure(
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
  reading: Reading = 'understood',
): readonly Binding[] {
  if (figure.number.negated || isMissed(passage, figure)) return [];
  if (isEndOfRange(passage, figure) || describesNext(passage, figure) || isOfAnother(passage, figure))
    return [];
  return variablesFor(passage, figure, scope, catalog, reading).flatMap(
    (named) => bindTo(named, passage, figure, scope, catalog) ?? [],
  );
}

function bindTo(
  { variable, isStrong }: NamedVariable,
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
): Binding | undefined {
  const unit = catalog.unitOf(variable);
  const fit = unitFit(figure, passage, variable, catalog);
  if (fit === 'none') return undefined;
  const subject = subjectOf(variable, passage, figure, scope, catalog);
  if (subject === undefined) return undefined;
  const onRecord = catalog
    .observationsFor(variable.id, subject.id)
    .filter((observation) => isSaidOf(observation, passage, scope, catalog));
  if (onRecord.length === 0) return undefined;
  const converted = fit === 'other' ? inUnitOf(figure, passage, unit) : undefined;
  return {
    variable,
    subject: subject.id,
    onRecord,
    isOtherUnit: fit === 'other',
    isUnitOpen: fit === 'open',
    ...(converted && { converted }),
    isPlain:
      isStrong &&
      subject.isStated &&
      !isExplainedNext(passage, figure) &&
      isUnderstood(passage, figure, variable),
    isCertain:
      isStrong &&
      saysGrade(variable, scope, passage) &&
      saysRank(figure, passage) &&
      subject.isStated &&
      !isTotalOfPart(passage, figure) &&
      !isExplainedNext(passage, figure) &&
      (fit !== 'open' || (unit.kind === 'count' && standsAlone(passage, figure, scope))) &&
      scope.metrics?.reach !== 'paragraph' &&
      passage.unknown.every((word) => isOwnWordOf(word, variable)) &&
      isUnderstood(passage, figure, variable),
  };
}

// 高于全市的93.2%: of whom it is told is between the bound and the number.
function isOfAnother({ text }: Passage, { number }: StatedNumber): boolean {
  return /全[\p{Script=Han}]|平均|[上去前]年|同期/u.test(text.text.slice(number.start, number.end));
}

// 第4位, ranked 4th; 4位 alone may count people.
function saysRank({ number, text }: StatedNumber, passage: Passage): boolean {
  if (number.form !== 'rank') return true;
  const before = passage.text.text.slice(passage.start, number.start);
  return /第|[a-z]/.test(text) || /[排居列第]|名[次列]|rank|plac|\bno\.?\s?$|#$/.test(before);
}

// 未能突破, failed to exceed: what did not come about. 如果达到, if it had reached: what is only thought of.
function isMissed({ text, start }: Passage, { number }: StatedNumber): boolean {
  const before = text.text.slice(start, number.start);
  return MISSED.test(before) || SUPPOSED.test(before);
}

const SUPPOSED =
  /如果|假如|假设|倘若|要是|(?<!\b(?:check|see|verify|confirm|know|sure|ask|asks|asked|wonder) )\b(?:if|unless|suppose|supposing)\b/;

const MISSED =
  /(?:未能?|没能|没有|尚未|并未|难以|无法|不能|不会|仍未)\p{Script=Han}{0,2}$|\b(?:fail(?:s|ed)? to|yet to|unable to|instead of|rather than)\s+(?:[a-z]+\s){0,2}$/u;

// Without a unit: at the end of what is said, or bare after a metric that was named before.
function standsAlone(
  { mentions, periods, text, end }: Passage,
  { number }: StatedNumber,
  { metrics }: DraftScope,
): boolean {
  if (metrics?.reach === 'sentence') return periods.length > 0 || mentions.length === 1;
  return /^\s*(?:$|[,，。)、]|\.(?:\s|$)|(?:in|by|at|on|as of)\b)/.test(text.text.slice(number.end, end));
}
