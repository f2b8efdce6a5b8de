// "By what percentage did borrowing grow": the growth is named by whatever names the amount that grew.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Measure, Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

/** The query in which the names of an amount name its growth too, where growth is asked for and is a metric of its own. */
export function withGrowthNamed(query: Query, measure: Measure | undefined, catalog: Catalog): Query {
  if (measure !== 'growth' || query.variables.length === 0) return query;
  const growths = growthsOf(catalog);
  const named = query.variables.flatMap(({ id, mention }) => {
    const growth = growths.get(id);
    return growth === undefined || mention.nested ? [] : [{ id: growth, mention }];
  });
  return named.length === 0 ? query : { ...query, variables: [...query.variables, ...named] };
}

/** True where the growth is that of another amount than all of those metrics, by its name. */
export function isGrowthOfAnother(
  { id, measure }: Variable,
  metrics: readonly string[],
  catalog: Catalog,
): boolean {
  if (measure !== 'growth') return false;
  const amounts = [...growthsOf(catalog)].flatMap(([amount, growth]) => (growth === id ? [amount] : []));
  return amounts.length > 0 && !amounts.some((amount) => metrics.includes(amount));
}

/**
 * 今年比去年涨了多少, of an amount that has no growth on record: the two figures are held against one another, and no rate
 * is asked for.
 */
export function asDifferenceOfTwo(query: Query, catalog: Catalog): Query {
  const named = query.variables.filter(({ mention }) => !mention.nested);
  if (query.intent !== 'look_up') return query;
  const isByUnit = growsByUnit(query, catalog);
  if (!isByUnit && (query.periods.length !== 2 || named.length === 0)) return query;
  const rates = query.mentions.filter(
    ({ nested, senses }) =>
      !nested && senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:growth'),
  );
  const isByHowMuch = rates.length > 0 && rates.every(({ text }) => BY_HOW_MUCH.test(text));
  const hasNoRate = named.every(({ id }) => {
    const { measure } = catalog.variable(id);
    return (measure === 'level' || measure === 'count') && !growthsOf(catalog).has(id);
  });
  if (!isByUnit && (!isByHowMuch || !hasNoRate)) return query;
  const cues = new Set(query.cues).add('ask:difference');
  cues.delete('measure:growth');
  return { ...query, intent: 'difference', cues };
}

// 增长了多少人次: by how many of what is counted, and by no rate.
function growsByUnit({ units, periods, cues, variables, terms, text }: Query, catalog: Catalog): boolean {
  if (periods.length > 1 || !cues.has('measure:growth') || cues.has('ask:points')) return false;
  const outer = variables.filter(({ mention }) => !mention.nested);
  const unitOf = (id: string) => catalog.unitOf(catalog.variable(id)).id;
  return units.some(
    ({ id, mention }) =>
      !mention.nested &&
      HOW_MANY.test(text.text.slice(0, mention.start)) &&
      (outer.length > 0
        ? outer.every((one) => unitOf(one.id) === id)
        : terms.some((one) => unitOf(one.id) === id)),
  );
}

const HOW_MANY = /[增涨升提]\p{Script=Han}{0,3}(?:多少|好多|几)[万亿]?$/u;

const BY_HOW_MUCH = /(?:多少|好多|几多|几何)$/;

/** True where the growth of an amount is a metric of its own. */
export function hasGrowth(id: string, catalog: Catalog): boolean {
  return growthsOf(catalog).has(id);
}

/** The metric of growth of every amount that has one of its own name. */
const growthsOf = onceFor((catalog: Catalog): ReadonlyMap<string, string> => {
  const growths = catalog.pack.variables.filter(({ measure }) => measure === 'growth');
  return new Map(
    catalog.pack.variables.flatMap((amount) => {
      if (amount.measure !== 'level' && amount.measure !== 'count') return [];
      const [growth, ...more] = growths.filter((one) => isGrowthOf(one, amount));
      return growth === undefined || more.length > 0 ? [] : [[amount.id, growth.id] as const];
    }),
  );
});

function isGrowthOf({ name }: Variable, { name: amount, aliases }: Variable): boolean {
  const said = name.en.toLowerCase();
  return (
    [amount.zh, ...aliases.zh].some(
      (of) => name.zh.startsWith(of) && GROWTH.test(name.zh.slice(of.length)),
    ) ||
    [amount.en, ...aliases.en]
      .map((of) => of.toLowerCase())
      .some((of) =>
        [
          `growth in ${of}`,
          `growth of ${of}`,
          `change in ${of}`,
          `${of} growth`,
          `growth rate of ${of}`,
        ].includes(said),
      )
  );
}

const GROWTH = /^(?:的)?(?:同比|年均)?(?:增速|增幅|增长率|增长|变化|变动|涨幅|降幅)$/;

/** The metric of growth that an amount has by its name; undefined where it has none. */
export function growthOf(amount: string, catalog: Catalog): string | undefined {
  return growthsOf(catalog).get(amount);
}
