// Units of money, land, mass, energy and time that a text may use whatever the pack counts in: a figure in another
// unit than the record's is no figure of the record. One unit a row, as normalized text.
const ROWS = `
  dollar|dollars|usd|us dollar|us dollars|美元|美金
  euro|euros|eur|€|欧元
  pound|pounds|gbp|sterling|£|英镑|镑
  yen|jpy|日元
  hong kong dollar|hkd|港元|港币
  won|韩元
  yuan|rmb|cny|renminbi|¥|元|人民币|块|块钱
  mu|亩
  hectare|hectares|ha|公顷
  acre|acres|英亩
  square metre|square metres|square meter|square meters|sq m|sqm|平方米|平米
  square kilometre|square kilometres|square kilometer|square kilometers|sq km|平方公里
  kilometre|kilometres|kilometer|kilometers|km|公里|千米
  mile|miles|英里
  foot|feet|英尺
  square foot|square feet|sq ft|平方英尺
  inch|inches|英寸
  yard|yards|码
  ounce|ounces|盎司
  metre|metres|meter|meters|米
  tonne|tonnes|ton|tons|metric tons|吨
  kilogram|kilograms|kg|公斤|千克
  kwh|kilowatt hour|kilowatt hours|kilowatt-hours|千瓦时|度电|度
  mwh|megawatt hour|megawatt hours|megawatt-hours|兆瓦时|千度
  gwh|gigawatt hour|gigawatt hours|gigawatt-hours|吉瓦时
  mw|megawatt|megawatts|兆瓦
  gw|gigawatt|gigawatts|吉瓦
  kw|kilowatt|kilowatts|千瓦
  litre|litres|liter|liters|公升
  second|seconds|秒
  minute|minutes|min|mins|分钟
  hour|hours|hr|hrs|小时
  day|days|天
  people|persons|人
  passenger|passengers|人次
  household|households|户
  vehicle|vehicles|cars|辆
`;

/** What a unit comes to in the first of its sort: a gigawatt hour is a million kilowatt hours. */
const SIZES: Readonly<Record<string, readonly [sort: string, size: string]>> = {
  kwh: ['energy', '1'], mwh: ['energy', '1000'], gwh: ['energy', '1000000'],
  kw: ['power', '1'], mw: ['power', '1000'], gw: ['power', '1000000'],
  kilogram: ['mass', '1'], tonne: ['mass', '1000'],
  metre: ['length', '1'], kilometre: ['length', '1000'], mile: ['length', '1609.344'],
  mu: ['land', '1'], hectare: ['land', '15'], 'square kilometre': ['land', '1500'], acre: ['land', '6.0702846336'],
  second: ['time', '1'], minute: ['time', '60'], hour: ['time', '3600'], day: ['time', '86400'],
}; // biome-ignore format: a sort a row

/** How the abbreviations among them are written. */
const WRITTEN: Readonly<Record<string, string>> = {
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  mw: 'MW',
  gw: 'GW',
  kw: 'kW',
};

/** An everyday unit of a known size, by one of its spellings: its names and all spellings; undefined for other words. */
export function sizedUnit(spelling: string):
  | {
      readonly zh: string;
      readonly en: string;
      readonly plural: string;
      readonly spellings: readonly string[];
    }
  | undefined {
  const spellings = UNIT_OF.get(spelling);
  const [first = '', second = ''] = spellings ?? [];
  const zh = spellings?.find((one) => /^\p{Script=Han}/u.test(one));
  if (spellings === undefined || zh === undefined || !(first in SIZES)) return undefined;
  const en = WRITTEN[first] ?? first;
  return { zh, en, plural: WRITTEN[first] ?? (/^[a-z]/.test(second) ? second : first), spellings };
}

/** How many of the one unit go into another of its sort, as [numerator, denominator]; undefined where none do. */
export function unitRatio(
  from: readonly string[],
  to: readonly string[],
): readonly [string, string] | undefined {
  const [a, b] = [sizeOf(from), sizeOf(to)];
  return a !== undefined && b !== undefined && a[0] === b[0] ? [a[1], b[1]] : undefined;
}

function sizeOf(spellings: readonly string[]): readonly [string, string] | undefined {
  const row = UNITS.find((unit) => unit.some((spelling) => spellings.includes(spelling)));
  return SIZES[row?.[0] ?? ''];
}

const UNITS: readonly (readonly string[])[] = ROWS.split('\n').flatMap((row) =>
  row.trim() === '' ? [] : [row.trim().split('|')],
);
// A spelling that two units share is the first one's.
const UNIT_OF: ReadonlyMap<string, readonly string[]> = new Map(
  UNITS.toReversed().flatMap((unit) => unit.map((spelling) => [spelling, unit] as const)),
);
const SPELLINGS = UNITS.flat().sort((a, b) => b.length - a.length);
const SPELLED = `(?:${SPELLINGS.join('|')})`;
const BEFORE = new RegExp(`(?<![a-z])(${SPELLED})\\s*$`);
const AFTER = new RegExp(`^[\\s-]*(${SPELLED})(?![a-z])`);
/** Signs and words that stand before an amount; of any other unit the place is after it. */
const PREFIXES = new Set(['dollar', 'usd', 'us dollar', '€', 'eur', '£', 'gbp', '¥', 'rmb', 'cny', 'jpy', 'hkd', 'hong kong dollar']); // biome-ignore format: one row

/** Every spelling of the everyday unit that stands at a number in normalized text; undefined where none does. */
export function everydayUnitAt(text: string, start: number, unitAt: number): readonly string[] | undefined {
  // Over £9 million: the bound belongs to the number.
  const digits = start + Math.max(0, text.slice(start, unitAt).search(/\d/));
  const prefix = BEFORE.exec(text.slice(Math.max(0, digits - 20), digits))?.[1];
  const found =
    prefix !== undefined && PREFIXES.has(prefix) ? prefix : AFTER.exec(text.slice(unitAt, unitAt + 24))?.[1];
  return found === undefined ? undefined : UNITS.find((spellings) => spellings.includes(found));
}

const SPELLING_SET: ReadonlySet<string> = new Set(SPELLINGS);

/** True for a word that is the name of an everyday unit in Latin letters: kwh, litres. */
export function isEverydayUnit(word: string): boolean {
  return /^[a-z]{3,}$/.test(word) && SPELLING_SET.has(word);
}
