// A claim that tells one number of several times or of several bodies: the figure of one of them does not bear it out.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import { periodsEqual } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Named, Query, StatedNumber } from '../../language/query.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { isTeller } from '../words/teller.ts';
import { agreesWithRecord } from './compare-claim.ts';

/** True where the number is told of more times, or of more bodies, than the record has it of. */
export function isOfMoreThanOne(
  shown: Observation,
  names: readonly Named[],
  query: Query,
  catalog: Catalog,
): boolean {
  return saidOutsideNames(query, MORE_TIMES).length > 0 || isOfBoth(shown, names, query, catalog);
}

/** Words that hold a figure against all the others of its kind in time. */
const MORE_TIMES =
  /首次|首度|再次|第[二三四五]次|第一次|头一[回次]|连续(?:[\d一二两三四五六七八九十]+|多|几)[年月季个]|历年|一直(?!到)|始终|从来|向来|\b(?:for the [a-z]+ (?:time|year|month)|first time|always|never before|ever since|every (?:single )?(?:year|month|quarter) since|(?:years|months|quarters) (?:in a row|running)|consecutive (?:years|months|quarters))\b/g;

const JOINS = /^(?:\s*(?:,|，|、|\band\b|\bor\b|和|与|跟|同|及|以及)\s*)+(?:the )?$/;

// "Both A and B had 4": each of them has to have it.
function isOfBoth(
  shown: Observation,
  names: readonly Named[],
  { text: { text }, numbers }: Query,
  catalog: Catalog,
): boolean {
  if (numbers.length > 1) return false;
  const own = names.find(({ id }) => id === shown.entity);
  if (own === undefined) return false;
  const beside = names.filter(
    ({ id, mention }) =>
      id !== shown.entity &&
      id !== shown.benchmark &&
      id !== shown.among &&
      !isTeller(mention, text) &&
      (JOINS.test(text.slice(own.mention.end, mention.start)) ||
        JOINS.test(text.slice(mention.end, own.mention.start))),
  );
  return !beside.every(({ id }) =>
    catalog
      .observationsFor(shown.variable, id)
      .some(
        ({ value, period }) =>
          new Decimal(value).equals(shown.value) &&
          period?.start === shown.period?.start &&
          period?.end === shown.period?.end,
      ),
  );
}

/**
 * What the record has at the other times that the number is told of: the figure that is not so, "none" where there is no
 * figure, undefined where nothing speaks against the claim. "In 2020 and 2021 it was 15%".
 */
export function atOtherTimes(
  stated: StatedNumber,
  shown: Observation,
  onRecord: readonly Observation[],
  { text: { text }, numbers, periods }: Query,
): Observation | 'none' | undefined {
  const isOfAll =
    numbers.length === 1 &&
    periods.length > 1 &&
    periods.every(({ start }, at) => at === 0 || JOINS.test(text.slice(periods[at - 1]?.end, start)));
  if (!isOfAll) return undefined;
  const alike = onRecord.filter(
    ({ entity, benchmark, among }) =>
      entity === shown.entity && benchmark === shown.benchmark && among === shown.among,
  );
  const others = periods
    .flatMap(({ period }) => period ?? [])
    .filter((period) => shown.period !== undefined && !periodsEqual(period, shown.period))
    .map((period) => alike.filter((one) => one.period && periodsEqual(one.period, period)));
  // Of several prints of one time, one that agrees is enough.
  const differing = others.find((ofTime) => !ofTime.some((one) => agreesWithRecord(stated.number, one)));
  return differing && (differing[0] ?? 'none');
}
