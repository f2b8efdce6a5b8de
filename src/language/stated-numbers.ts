// The numbers of a question and what each of them counts: the units that stand at it, or the noun behind it.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Mention } from './find-mentions.ts';
import { namedOf } from './mention-senses.ts';
import type { NumberMention } from './numerals.ts';
import type { StatedNumber } from './query.ts';

/** The numbers among a row of mentions, each with the units that its own words allow. */
export function statedNumbers(text: string, mentions: readonly Mention[], catalog: Catalog): StatedNumber[] {
  return mentions.flatMap((mention, at) => {
    const number = mention.number;
    if (!number || countsFigures(number, text) || isUnitAlone(number, text)) return [];
    return [
      {
        number,
        units: unitsOf(number.form, text, number.unitAt, mentions.slice(at + 1, at + BEHIND), catalog),
        text: text.slice(number.start, number.end),
      },
    ];
  });
}

// 单位亿元: in what it is to be told.
function isUnitAlone({ start, end }: NumberMention, text: string): boolean {
  return (
    /^[十百千万亿]+$/.test(text.slice(start, end)) &&
    /单位(?:[是为用按写]|[:：])?\s?$/.test(text.slice(0, start))
  );
}

/** More figures than this are nothing to be asked for by their number. */
const FEW = 9;
const FIGURES =
  /^\s?(?:[个项组条]\s?)?(?:数(?![量额目\d])|一(?:起|块儿?|并|道|同|齐)|名次|排名|位次|指标|比例|占比|来源|口径|说法|(?:figures?|numbers?|ranks?|rankings?|values?|sources?|prints?|metrics?)\b)/;

// 两个名次, both of the two figures: how many figures are asked for is none of them.
function countsFigures({ form, value, end }: NumberMention, text: string): boolean {
  return form === 'plain' && Number(value) <= FEW && FIGURES.test(text.slice(end));
}

function unitsOf(
  form: string,
  text: string,
  unitAt: number,
  [beside, ...behind]: readonly Mention[],
  catalog: Catalog,
): string[] {
  const ofKind = (kind: string) =>
    catalog.pack.units.filter((unit) => unit.kind === kind).map(({ id }) => id);
  if (form === 'percent') return ofKind('percent');
  if (form === 'rank') return ofKind('rank');
  const isBeside =
    beside !== undefined && beside.start >= unitAt && text.slice(unitAt, beside.start).trim() === '';
  const after = isBeside ? unitsNamed(beside, catalog) : [];
  const counted = isBeside && COUNTS.test(beside.text) ? countedBehind(beside, behind, after, catalog) : [];
  // 2316位 in front of who is counted is no place in a ranking.
  const isRank = (id: string) => catalog.unit(id).kind === 'rank';
  const fitting = counted.length > 0 ? [...after.filter((id) => !isRank(id)), ...counted] : after;
  if (fitting.length > 0) return fitting;
  const before = text.slice(Math.max(0, unitAt - 24), unitAt).replace(/[\d.,]+\s*\w*$/, '');
  if (/(?:rmb|¥|￥|cny)\s*$/.test(before)) return ofKind('currency');
  if (isPaid(text.slice(0, unitAt))) return ofKind('currency');
  const sign = /[$£€]\s*$/.exec(before)?.[0].trim();
  return sign === undefined ? [] : ofKind('currency').filter((id) => catalog.unit(id).prefix === sign);
}

/** True for a text that ends in an amount which is paid, 投了8.2亿, 砸进去3000万: money, whether or not 元 stands behind it. */
export const isPaid = (text: string): boolean => PAID.test(text);

const PAID =
  /(?:投|投入|投资|花|花掉|花费|砸|拨|拨款|出资|筹|筹集|融资|贷|补贴|支出|支付)(?:了|到|进去?|下去?|资|款|近|约|超过?|大约|将近|差不多)*\d[\d.,]*[十百千]?[万亿]+$/;

// 4 vessels, or 4 electric vessels: what is counted may stand in the name of the metric.
function unitsNamed(mention: Mention, catalog: Catalog): string[] {
  const units = namedOf([mention], 'unit').map(({ id }) => id);
  if (units.length > 0) return units;
  return countedBy(mention, catalog);
}

function countedBy(mention: Mention, catalog: Catalog, ...types: ['term'] | []): string[] {
  const counted = (['variable', ...types] as const).flatMap((type) => namedOf([mention], type));
  const units = counted.map(({ id }) => catalog.unitOf(catalog.variable(id)));
  return [...new Set(units.flatMap(({ id, kind }) => (kind === 'count' ? [id] : [])))];
}

/** How many mentions from a number on tell what it counts. */
const BEHIND = 6;

// 7条电动船, where the record counts them in 艘: what is counted says more than the word it is counted by, where the
// noun ends there (7条电动船航线).
function countedBehind(
  beside: Mention,
  behind: readonly Mention[],
  after: readonly string[],
  catalog: Catalog,
): string[] {
  const [noun, next] = behind.filter(({ nested }) => !nested);
  if (noun?.start !== beside.end) return [];
  const goesOn =
    next?.start === noun.end &&
    next.kind !== 'break' &&
    next.kind !== 'period' &&
    !(
      next.senses.length > 0 &&
      next.senses.every((sense) => sense.type === 'cue' && ENDS_NOUN.test(sense.cue))
    );
  if (goesOn) return [];
  // 位 stands for nothing but people and places in a ranking.
  const isOfPeople = after.some((id) => catalog.unit(id).kind === 'rank');
  return isOfPeople ? countedBy(noun, catalog, 'term') : countedBy(noun, catalog);
}

const ENDS_NOUN = /^(?:filler|ask:)/;

/** Words that things of any sort are counted by. */
const COUNTS = /^[个条家座处所艘辆台起件名位只项间株栋块口支部]$/;
