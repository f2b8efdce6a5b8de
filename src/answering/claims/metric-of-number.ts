// Which metrics a number of a claim may be of: by the words beside it, its unit and what it counts.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Unit, Variable } from '../../knowledge/types.ts';
import { isLimitReached } from '../../language/level-reached.ts';
import { everydayUnitAt } from '../../language/lexicon/everyday-units.ts';
import type { Named, StatedNumber } from '../../language/query.ts';
import { isPaid } from '../../language/stated-numbers.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { ownMetrics, partedByNumber } from '../metrics/own-metric.ts';
import { isInEntity, rankVariables, type VariableCandidate } from '../metrics/rank-variables.ts';
import type { Slots } from '../slots/slots.ts';
import { asShareOf } from './apart-from-benchmark.ts';
import { wentBy } from './check-number.ts';
import { countsOther, isCountOf } from './counts-other.ts';

/**
 * The score from which a metric that is not settled may be what a number is of.
 * Effect: lower holds numbers against metrics that are hardly named. Range 0.4 to 0.9.
 */
const LIKELY = 0.6;

/** The metrics that a number may be of, best first: of its own kind where the words leave that open, else as they are named. */
export function candidatesFor(number: StatedNumber, slots: Slots, index: AnsweringIndex) {
  const { catalog } = index;
  const isPart =
    number.number.form === 'percent' &&
    / of\b/.test(slots.query.text.text.slice(number.number.end, number.number.end + 4));
  const isTakenUp = /占[^,，。;；]{0,10}$/.test(
    slots.query.text.text.slice(Math.max(0, number.number.start - 12), number.number.start),
  );
  const isBy =
    number.number.form === 'percent' &&
    !isLimitReached(slots.query.text.text, number.number) &&
    asShareOf(number, slots.query, catalog) === undefined &&
    wentBy(number, slots);
  const own: Slots = { ...slots, units: number.units, measure: isBy ? 'growth' : measureOf(number, slots) };
  const ranked = rankVariables(own, index);
  const ofUnit = ranked.filter(
    ({ variable }) =>
      fitsMetric(number, variable, slots, catalog) &&
      !((isPart || isTakenUp) && variable.measure === 'growth') &&
      !(isBy && variable.measure === 'share'),
  );
  const named = ofUnit.filter(({ variable }) => isNamedAlone(variable.id, slots));
  const likely = ofUnit.filter(({ identified, score }) => identified || score > LIKELY);
  const meant = likely.filter(
    ({ carried, named: isSaid, variable }) =>
      carried || (isSaidAtAll(variable.id, slots) && (isSaid || !namesFactAlone(slots))),
  );
  if (likely.length > 0 && meant.length === 0) return { candidates: [], fits: false };
  // "And fourth for punctuality": of what is named, what the thread was about is no part.
  const ownWords = meant.filter(({ variable }) => isNamed(variable.id, slots));
  const said =
    ownWords.length > 0
      ? meant.filter(({ variable: { id } }) => id !== slots.context?.variable || isNamed(id, slots))
      : meant;
  const parted = partedByNumber(number, ownMetrics(number, said, slots.query), slots.query);
  const fitting =
    said.length > 0
      ? named.length === 1 && parted.length === said.length
        ? named
        : parted
      : onlyFigure(number, ofUnit, slots, catalog);
  if (fitting.length > 0) return { candidates: fitting.slice(0, 3), fits: true };
  const [best, next] = ranked.filter(({ identified }) => identified);
  // Words that several metrics share name none of them.
  const isShared = best !== undefined && next !== undefined && best.score === next.score;
  // "44 of that class", of which only the rank is on record.
  const isOfCount =
    best !== undefined &&
    catalog.unitOf(best.variable).kind === 'rank' &&
    isCountOf(number, best.variable, slots.query);
  return best && !isShared && !isOfCount && !isMoneyForCount(number, best.variable, slots, catalog)
    ? { candidates: [best], fits: isObjectOf(number, best, slots, catalog) }
    : { candidates: [], fits: false };
}

// 往改造里投8.2亿: what was paid is no count of what a word of the metric names.
function isMoneyForCount(number: StatedNumber, variable: Variable, slots: Slots, catalog: Catalog): boolean {
  const isMoney = isPaid(slots.query.text.text.slice(0, number.number.unitAt));
  const isNamedInFull = slots.query.variables.some(
    ({ id, mention }) => id === variable.id && !mention.nested,
  );
  return isMoney && !isNamedInFull && catalog.unitOf(variable).kind === 'count';
}

function isNamed(id: string, { query: { variables, terms } }: Slots): boolean {
  return [...variables, ...terms].some((named) => named.id === id && !named.mention.nested);
}

// Beside a metric that is named, one of which no word is said is not meant: what else of its sort that place has.
function isSaidAtAll(id: string, { query: { variables, terms, entities } }: Slots): boolean {
  const named = [...variables, ...terms].filter(({ mention }) => !isInEntity(mention, entities));
  const isNaming = named.some(
    ({ mention }) => !mention.nested && mention.senses.every(({ type }) => type !== 'cue'),
  );
  return !isNaming || named.some((one) => one.id === id);
}

// 在建产业园三个: where all that is named is a fact, what else is counted so is not meant.
function namesFactAlone({ query: { statements, entities, variables, terms } }: Slots): boolean {
  return (
    entities.length + variables.length + terms.length === 0 &&
    statements.some(({ mention }) => !mention.nested)
  );
}

// Named in full, and no other metric beside it: no neighbour confirms it.
function isNamedAlone(id: string, { query: { variables, numbers } }: Slots): boolean {
  const outer = variables.filter(({ mention }) => !mention.nested);
  return numbers.length === 1 && outer.length > 0 && outer.every((named) => named.id === id);
}

function measureOf({ number }: StatedNumber, { measure }: Slots): Slots['measure'] {
  if (number.form === 'rank') return 'rank';
  return measure === 'rank' ? undefined : measure;
}

// "Did it reach 10 billion": the one figure of that sort on record about what was named is meant.
function onlyFigure(
  number: StatedNumber,
  candidates: readonly VariableCandidate[],
  slots: Slots,
  catalog: Catalog,
): VariableCandidate[] {
  const { variables, terms, entities } = slots.query;
  if ([...variables, ...terms].some(({ mention }) => !isInEntity(mention, entities))) return [];
  const own = candidates.filter(({ variable }) =>
    slots.entities.some((id) => catalog.observationsFor(variable.id, id).length > 0),
  );
  return own.length === 1 && own.every(({ variable }) => !countsOther(number, variable, slots.query))
    ? own
    : [];
}

function fitsUnit(number: StatedNumber, unit: Unit, { query: { text } }: Slots): boolean {
  if (number.number.form === 'percent') return unit.kind === 'percent';
  if (number.number.form === 'rank') return unit.kind === 'rank';
  if (number.units.length > 0)
    return (
      number.units.includes(unit.id) ||
      // 个 counts whatever is counted; 种 and 人次 do not.
      (unit.kind === 'count' && COUNTS.test(text.text.slice(number.number.unitAt)))
    );
  if (number.number.precision >= 8) return unit.kind === 'currency';
  return unit.kind !== 'percent' && unit.kind !== 'rank';
}

// Beside a metric of percents or ranks that is named as one a bare number is in its unit.
function fitsMetric(number: StatedNumber, variable: Variable, slots: Slots, catalog: Catalog): boolean {
  const unit = catalog.unitOf(variable);
  return fitsUnit(number, unit, slots) || (isBareOf(number, unit, slots) && isSaidToBe(variable, slots));
}

/** No percentage or rank told without its sign is above this. */
const MOST_BARE = 100;

function isBareOf({ number, units }: StatedNumber, { kind }: Unit, { query: { text } }: Slots): boolean {
  if (number.form !== 'plain' || units.length > 0 || Number(number.value) > MOST_BARE) return false;
  if (everydayUnitAt(text.text, number.start, number.end) !== undefined) return false;
  return kind === 'percent' || (kind === 'rank' && number.precision === 0);
}

// The name, or a word of it beside one for a share or a rank.
function isSaidToBe({ id, measure }: Variable, { query: { variables, terms, cues } }: Slots): boolean {
  const isSaid = (named: readonly Named[]) => named.some((one) => one.id === id && !one.mention.nested);
  return isSaid(variables) || (isSaid(terms) && cues.has(`measure:${measure}`));
}

// "Lent 38,000 items", where what was lent is counted each time: what is done to them names the metric, and nothing on record about
// whoever does it is counted in their unit.
function isObjectOf(
  { number, units }: StatedNumber,
  { variable }: VariableCandidate,
  slots: Slots,
  catalog: Catalog,
): boolean {
  const { terms, mentions } = slots.query;
  const before = mentions.findLast(
    ({ nested, kind, end }) => !nested && kind !== 'break' && end <= number.start,
  );
  const isBefore = terms.some(({ id, mention }) => id === variable.id && mention.end === before?.end);
  const isCounted = [...units, catalog.unitOf(variable).id].every((id) => catalog.unit(id).kind === 'count');
  const hasOwn = slots.entities.some((entity) =>
    catalog
      .observationsAbout(entity)
      .some((one) => units.includes(catalog.unitOf(catalog.variable(one.variable)).id)),
  );
  return units.length > 0 && isBefore && isCounted && slots.entities.length > 0 && !hasOwn;
}

/** 个, of whatever is counted, and no 个月. */
const COUNTS = /^个(?!月|小时|钟头|星期|礼拜|季度|工作日|世纪|百分点)/;
