// Which metrics the figure of a draft can be of: by the words that name one, the sort of number it is (a rank, a
// growth, a level) and the level of government that grants what is counted.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { StatedNumber } from '../../language/query.ts';
import {
  isBare,
  isQualified,
  isWorkedOut,
  saysOtherPace,
  saysOtherThan,
  saysOtherThing,
  tellsChange,
} from './other-measures.ts';
import type { Passage } from './read-passages.ts';
import type { DraftScope } from './scope.ts';
import { isUnderstood } from './understood.ts';
import { holdsTerm, isAliasOf, isWithinName, namesVariable } from './variable-names.ts';

/** How firmly the words must tie a figure: `understood` word by word, or `named` with other words around it. */
export type Reading = 'understood' | 'named';

export interface NamedVariable {
  readonly variable: Variable;
  /** How much of the passage names it, in characters. */
  readonly weight: number;
  readonly isStrong: boolean;
}

/** The metrics that every metric word in reach is one of: 产值 beside 利润 is neither's figure. */
export function variablesFor(
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
  reading: Reading,
): NamedVariable[] {
  const { metrics } = scope;
  if (metrics === undefined) return [];
  const { words, passage: naming } = metrics.what;
  const passages = naming === passage ? [passage] : [naming, passage];
  if (passages.some(isWorkedOut)) return [];
  if (metrics.reach !== 'passage' && !goesOn(passage, figure, reading)) return [];
  const change = changeAt(passage, figure);
  const named = catalog.pack.variables.flatMap((variable) => {
    const fits =
      fitsMeasure(variable, passage, passages, figure, change) &&
      areOf(words, variable, passage, figure, scope) &&
      passages.every((one) => fitsGrade(variable, one) && !saysOtherThan(variable, one)) &&
      !saysOtherPace(variable, passage, figure) &&
      !isQualified(variable, naming);
    return fits ? [weigh(variable, words, passage, figure)] : [];
  });
  const most = Math.max(0, ...named.map(({ weight }) => weight));
  // Where a word is unknown, a term alone may be of anything.
  const isClear = scope.other !== 'before' && passages.every(({ unknown }) => unknown.length === 0);
  return named.filter(
    ({ variable, weight, isStrong }) =>
      weight === most &&
      (isStrong || reading === 'named' || (isClear && isUnderstood(passage, figure, variable))),
  );
}

// The metric of before, where nothing beside the figure speaks for another.
function goesOn(passage: Passage, figure: StatedNumber, reading: Reading): boolean {
  return reading === 'named'
    ? !saysOtherThing(passage)
    : isBare(passage, figure) && isUnderstood(passage, figure);
}

// Digital loans were 34.6% of all loans: beside a word of its own, what is in its name is that metric's as well.
function areOf(
  words: readonly Mention[],
  variable: Variable,
  passage: Passage,
  figure: StatedNumber,
  scope: DraftScope,
): boolean {
  const isRelative = variable.measure === 'share' || variable.measure === 'growth';
  const mayBeInName =
    isRelative && figure.number.form === 'percent' && words.some((word) => namesVariable(word, variable));
  return words.every(
    (word) => isOf(word, variable, passage, figure, scope) || (mayBeInName && isWithinName(word, variable)),
  );
}

function isOf(
  word: Mention,
  variable: Variable,
  passage: Passage,
  figure: StatedNumber,
  { benchmark }: DraftScope,
): boolean {
  if (namesVariable(word, variable)) return true;
  if (isDerived(variable, passage, figure))
    return isWithinName(word, variable) || (variable.measure === 'growth' && holdsTerm(word, variable));
  const isShare = figure.number.form === 'percent' && benchmark !== undefined && variable.measure === 'share';
  return isShare && holdsTerm(word, variable);
}

// The rank or the growth of a thing, told as such.
function isDerived({ measure }: Variable, { mentions }: Passage, { number }: StatedNumber): boolean {
  if (measure === 'rank') return number.form === 'rank';
  return measure === 'growth' && mentions.some(tellsChange);
}

function weigh(
  variable: Variable,
  words: readonly Mention[],
  passage: Passage,
  figure: StatedNumber,
): NamedVariable {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  const isAlias = words.some((word) => isAliasOf(word, variable));
  const isLong = (word: Mention) => word.text.length >= 4 && isWithinName(word, variable);
  const isStrong =
    isAlias ||
    new Set(words.map(({ text }) => text)).size > 1 ||
    (isDerived(variable, passage, figure) && words.some(isLong));
  return { variable, isStrong, weight: isAlias ? length + ALIAS : length };
}

/** What an alias in full counts for beyond its length. */
const ALIAS = 100;

// 增长8%, up 8%: by so much, where "up to 8%" is a level. The word that says so.
function changeAt({ text, start }: Passage, { number }: StatedNumber): string | undefined {
  const before = text.text.slice(start, number.start);
  const changed = CHANGED.exec(before);
  return (
    changed?.[1] ??
    changed?.[2] ??
    BY.exec(before)?.[0] ??
    MORE_THAN.exec(text.text.slice(number.end, number.end + 40))?.[1]
  );
}

const CHANGED =
  /(增长|增加|提高|提升|上升|上涨|增|升|涨|扩大|高出?|多出?|下降|下滑|减少|降低|萎缩|降|跌|减|少|低|缩小|收窄|缩短|压缩|延长|前进|前移|上移|跃升|跃进|晋升|后退|后移|下移|倒退|回升|回落)了?\s*$|\b((?<!\b(?:made|makes?|making|ended|ends?|adds?|added|takes?|took) )up|rose|grew|grown|grow|increased?|gained?|climbed|jumped|(?:growth|increase|rise) of(?: (?:rmb|cny|us dollar|dollar|pound|euro|¥|£|€))?|down|fell|fallen|dropped|declined|decreased|shrank|(?:decrease|decline|fall|drop) of(?: (?:rmb|cny|us dollar|dollar|pound|euro|¥|£|€))?|narrowed|widened|shortened|lengthened|slipped|advanced|moved up|moved down)(?: by)?(?: an?)?\s*$/;
/** And loans by 8.6%, after what rose by 13.6%. */
const BY = /\bby\s*$/;
/** RMB 5 billion more than: so much beside another. */
const MORE_THAN = /^\s*(?:[a-z]+\s)?(more|less|fewer|higher|lower|larger|smaller) than\b/;

function fitsMeasure(
  variable: Variable,
  passage: Passage,
  passages: readonly Passage[],
  { number }: StatedNumber,
  change: string | undefined,
): boolean {
  // 上升6位: so many places, and not the sixth.
  if (variable.measure === 'rank')
    return number.form === 'rank' && (change === undefined || isOrdinal(passage, number));
  if (number.form === 'rank') return false;
  if (variable.measure === 'growth')
    return !passage.cues.has('measure:share') && (change !== undefined || saysChange(variable, passages));
  // Catch-up progress is no "up".
  const isOwn =
    change !== undefined && !/^(?:up|down)$/.test(change) && isWithinName({ text: change }, variable);
  if ((change !== undefined && !isOwn) || saysGrowth(passage)) return false;
  return variable.measure === 'share' || number.form !== 'percent';
}

// Revenue growth, revenue rose: 52.5% of the revenue is no growth of it.
function saysChange(variable: Variable, passages: readonly Passage[]): boolean {
  return passages.some(({ mentions }) =>
    mentions.some((mention) => tellsChange(mention) || isAliasOf(mention, variable)),
  );
}

function isOrdinal({ text }: Passage, { start, end }: StatedNumber['number']): boolean {
  return /第|[a-z]/.test(text.text.slice(start, end)) || /^(?:st|nd|rd|th)\b/.test(text.text.slice(end));
}

// 增速, growth; "rose from" and "grew to" lead to levels.
function saysGrowth({ mentions }: Passage): boolean {
  return mentions.some(
    ({ senses, text }, at) =>
      senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:growth') &&
      !(MOVES.test(text) && /^(?:from|to)$/.test(mentions[at + 1]?.text ?? '')),
  );
}

const MOVES = /^(?:rose|grew|grow|grown|growing|jump|jumped|surge|surged|climbed)$/;

function fitsGrade({ grade, measure }: Variable, { cues, mentions }: Passage): boolean {
  if (grade === undefined) return true;
  // "National centres": before anything but a ranking the word says who grants it.
  const isNational = measure !== 'rank' && mentions.some(({ text }) => text === 'national');
  return (
    (grade === 'country' || !isNational) && GRADES.every((one) => one === grade || !cues.has(`grade:${one}`))
  );
}

// 技术中心 where the province's are on record: of which level is left open.
export function saysGrade({ grade }: Variable, { metrics }: DraftScope, { cues }: Passage): boolean {
  return (
    grade === undefined ||
    cues.has(`grade:${grade}` as Cue) ||
    metrics?.what.words.some(({ text }) => GRADED.test(text)) === true
  );
}

const GRADED = /[省市县区]级|国家级|provincial|national|municipal|county|district/;
const GRADES = ['country', 'province', 'city', 'district'] as const;
