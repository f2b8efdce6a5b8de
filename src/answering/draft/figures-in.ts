// Which numbers of a sentence count or measure something, and as what.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { NormalizedText } from '../../language/normalize.ts';
import type { StatedNumber } from '../../language/query.ts';
import { statedNumbers } from '../../language/stated-numbers.ts';

/** The numbers of a sentence of a draft, in order, without those that only tell things apart. */
export function figuresIn(
  text: NormalizedText,
  mentions: readonly Mention[],
  catalog: Catalog,
): readonly StatedNumber[] {
  return statedNumbers(text.text, mentions, catalog)
    .map((stated) => countOfPeople(stated, text.text, catalog))
    .filter((stated) => !isIdentifier(text, stated) && !SO_MANY_IN.test(stated.text));
}

/** "One in three" rounds a figure that is told beside it. */
const SO_MANY_IN = /\b(?:in|out of)(?: every)? [a-z]+$/;

// 河长2316名: so many of them, where nothing says that it is a place in an order.
function countOfPeople(stated: StatedNumber, text: string, { pack }: Catalog): StatedNumber {
  const { number } = stated;
  const counter = text[number.end - 1];
  if (number.form !== 'rank' || counter === undefined || !/\d[位名]$/.test(stated.text)) return stated;
  if (/^第/.test(stated.text) || IN_ORDER.test(text.slice(Math.max(0, number.start - 12), number.start)))
    return stated;
  const end = number.end - 1;
  return {
    number: { ...number, form: 'plain', end, unitAt: end },
    units: pack.units
      .filter(({ name, aliases }) => name.zh === counter || aliases.zh.includes(counter))
      .map(({ id }) => id),
    text: text.slice(number.start, end),
  };
}

const IN_ORDER =
  /(?:第|[列居排][^，。]{0,4}|[名位]次[^，。]{0,3}|全[国省市县区州球]|[升降进退前跃][^，。]{0,2})$/;

// 0825-2391234, 17:30, v2, page 3: digits that count nothing.
function isIdentifier({ text }: NormalizedText, { number, units }: StatedNumber): boolean {
  // （亿元） in the head of a table.
  if (/^[万亿]+$/.test(text.slice(number.start, number.end))) return true;
  if (number.form === 'rank' && number.value.length > 4) return true;
  if (number.form !== 'plain' || units.length > 0) return false;
  const before = text.slice(Math.max(0, number.start - 12), number.start);
  const after = text.slice(number.end, number.end + 8);
  // (2) visits: the second item.
  if (/(?:^|[:：;；.。]\s*)[(（]$/.test(before) && /^[)）]/.test(after)) return true;
  // 2.“全省第4位”: the second item as well.
  if (
    /^\d{1,2}$/.test(number.value) &&
    /(?:^|[;；。]\s*)$/.test(before) &&
    /^[.、．)）](?!\d)\s*\S/.test(after)
  )
    return true;
  return (
    YEAR.test(number.value) ||
    NAMED_BY.test(before) ||
    RUNS_ON.test(after) ||
    /^0\d+$|^\d{9,}$/.test(text.slice(number.start, number.end))
  );
}

const YEAR = /^(?:19|20)\d{2}$/;
const NAMED_BY =
  /[+#@]\s?$|\d[-–:/]$|\b(?:v|version|ref\.?|ext\.?|extension|tel\.?|id|pages?|slide|para|paragraph|room|line|pier|bus)\s?$|第$/;
const RUNS_ON = /^(?:[-:/]\d|\.\d+\.|\s?[ap]\.?m\b|\s\d{3,4}\s\d|[号室楼页点时版段章节]|\s?o'clock)/;
