// "88.5% below its benchmark's", 比标杆低36%: by how much it lies apart from what it is measured against, where the record has
// how much of it it is.
import { Decimal } from 'decimal.js';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Bound, Observation } from '../../knowledge/types.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import { ABOUT_TOLERANCE } from './compare-claim.ts';
import { outermost } from './hold-relation.ts';

const WHOLE = new Decimal(100);

type Side = 'below' | 'above';

const BELOW_EN = /^ (?:below|lower|less|fewer|smaller|cheaper|shorter|behind|under|short of|down on)\b/;
const ABOVE_EN = /^ (?:above|higher|more|greater|larger|bigger|longer|dearer|ahead of|over|up on)\b/;
const TO_NAME =
  /^ [a-z]+(?: of| on)?(?: than)?(?: (?:that|those|the one|the rate|the figure) (?:of|in|at))?(?: the)? $/;
const BELOW_ZH = /[低少小短差](?:了|出)?(?:约|近|将近|大约)?$/;
const ABOVE_ZH = /[高多大长](?:了|出)?(?:约|近|将近|大约)?$/;
const LOWER_THAN = /[低少小短]于\s*$/;
const HIGHER_THAN = /[高多大长]于\s*$/;

/** The side on which a percentage puts it of a benchmark that stands in the comparison; undefined where it tells a share. */
function sideOf({ number }: StatedNumber, query: Query, catalog: Catalog): Side | undefined {
  if (number.form !== 'percent') return undefined;
  const { text } = query.text;
  const isBenchmark = (id: string) =>
    catalog.pack.variables.some((one) => catalog.benchmarksOf(one.id).includes(id));
  for (const { id, mention } of outermost(query)) {
    const side =
      mention.start > number.end
        ? sideInEnglish(text.slice(number.end, mention.start))
        : sideInChinese(text.slice(0, mention.start), text.slice(mention.end, number.start));
    if (side && isBenchmark(id)) return side;
  }
  return undefined;
}

function sideInEnglish(between: string): Side | undefined {
  if (!TO_NAME.test(between)) return undefined;
  return BELOW_EN.test(between) ? 'below' : ABOVE_EN.test(between) ? 'above' : undefined;
}

function sideInChinese(before: string, between: string): Side | undefined {
  if (/[,，。;；]/.test(between)) return undefined;
  if (/[比较]\s*$/.test(before))
    return BELOW_ZH.test(between) ? 'below' : ABOVE_ZH.test(between) ? 'above' : undefined;
  if (between.endsWith('的')) return undefined;
  return LOWER_THAN.test(before) ? 'below' : HIGHER_THAN.test(before) ? 'above' : undefined;
}

const TURNED: Readonly<Partial<Record<Bound, Bound>>> = {
  over: 'under',
  under: 'over',
  at_least: 'at_most',
  at_most: 'at_least',
};

/** The number as the share that it comes to, where it tells how far from its benchmark a thing lies; undefined for any other. */
export function asShareOf(stated: StatedNumber, query: Query, catalog: Catalog): StatedNumber | undefined {
  const side = sideOf(stated, query, catalog);
  if (!side) return undefined;
  const { number } = stated;
  const value = (side === 'below' ? WHOLE.minus(number.value) : WHOLE.plus(number.value)).toFixed();
  const bound = side === 'below' ? (TURNED[number.bound] ?? number.bound) : number.bound;
  return { ...stated, number: { ...number, roundedDown: false, nearly: false, value, bound } };
}

/** False where a share that is said to be about so far from the whole is that far only as the larger number that it is. */
export function liesAbout({ number }: StatedNumber, { value }: Observation): boolean {
  if (number.bound !== 'about') return true;
  const [told, lies] = [number.value, value].map((one) => new Decimal(one).minus(WHOLE).abs());
  return !told || !lies || told.minus(lies).abs().lessThanOrEqualTo(lies.times(ABOUT_TOLERANCE));
}
