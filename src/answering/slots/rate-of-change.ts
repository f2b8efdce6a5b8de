// By how many percent an amount changed: its growth rate is asked for, and neither a share nor the amount.
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf, periodsEqual, shiftYears } from '../../knowledge/period.ts';
import type { Variable } from '../../knowledge/types.ts';
import { countsFrom } from '../../language/counts-from.ts';
import type { Query } from '../../language/query.ts';
import type { ThreadContext } from '../answer.ts';

const IN_PERCENT =
  /(?:涨|升|增|增加|增长|提高|提升|上升|扩大|多|高|降|下降|降低|减|减少|缩短|下滑|跌|少|低)(?:了|出|去|掉)?(?:大概|大约|约|差不多)?(?:百分之[多几好]|百分比|几成)/;
const IN_POINTS =
  /(?:涨|升|增|增加|增长|提高|提升|上升|多|高|降|下降|降低|减|减少|下滑|跌|少|低)(?:了|出|去|掉)?(?:大概|大约|约|差不多)?(?:多少|几|好多)个?(?:百分)?点/;
const ENGLISH_PERCENT =
  /\b(?:what|which|how many) (?:per ?cent(?:age)?|pct|%)(?! (?:of|points?)\b)|(?<!\b(?:not|no|without) (?:the |a |any )?)(?:%|\bper ?cent(?:age)?|\bpct) (?:increase|decrease|change|rise|fall|drop|gain)\b/;

/** True where it is asked by how many percent something rose or fell. */
export function asksInPercent({ text: { text } }: Query): boolean {
  return (ENGLISH_PERCENT.test(text) && CHANGES.test(text)) || IN_PERCENT.test(text);
}

/**
 * The question read as one for a growth rate, where it asks by how many percent an amount rose or fell: 比上年涨了百分之几.
 * A share that rose is told in points, and two times that are both named are held against one another.
 */
export function asRateOfChange(query: Query, context: ThreadContext | undefined, catalog: Catalog): Query {
  const { text, cues, periods } = query;
  const isPercent = asksInPercent(query);
  const isPoints = !isPercent && IN_POINTS.test(text.text) && !cues.has('measure:growth');
  if (query.intent === 'claim' || !(isPercent || isPoints)) return query;
  const isHeldAgainst = periods.some(
    ({ relative, start }) => !relative && BASE.test(text.text.slice(0, start)),
  );
  const outer = query.variables.filter(({ mention }) => !mention.nested);
  const said = [outer, query.terms].find((named) => named.length > 0)?.map(({ id }) => id);
  const meant = said ?? (context?.variable === undefined ? [] : [context.variable]);
  if (isHeldAgainst || periods.filter(({ relative }) => !relative).length > 1)
    return isPercent ? overTwoTimes(query, meant, catalog) : query;
  // 营收涨了几个点: where its growth alone is on record, the points are per cent of that.
  const named = [...outer, ...query.terms.filter(({ mention }) => !mention.nested)];
  const isOfGrowth = named.length > 0 && named.every(({ id }) => catalog.variable(id).measure === 'growth');
  if (isPoints) return isOfGrowth ? asGrowth(query) : query;
  const isAmount = meant.some((id) => /^(?:level|count)$/.test(catalog.variable(id).measure));
  const isShare = outer.some(({ id }) => catalog.variable(id).measure === 'share');
  if (!isAmount || isShare) return query;
  const [since, ...more] = periods;
  const isSince = since !== undefined && more.length === 0 && !since.relative && countsFrom(since, text.text);
  const isWorkedOut =
    isSince || (!periods.some(({ relative }) => relative) && growthsOf(meant, catalog).length === 0);
  return isWorkedOut && said !== undefined ? asChange(query) : asGrowth(query);
}

// 2021到2023增长百分之几: of two times that no growth rate spans.
function overTwoTimes(query: Query, meant: readonly string[], catalog: Catalog): Query {
  const rated = overYearBefore(query, meant, catalog);
  const isAmount = meant.some((id) => /^(?:level|count|share)$/.test(catalog.variable(id).measure));
  if (rated !== query || !isAmount || query.periods.length !== 2 || query.intent !== 'look_up') return rated;
  return asChange(query);
}

// 2023年比2022年多了百分之几: by how many percent over the year before, which is the growth of that year where it is on record.
function overYearBefore(query: Query, meant: readonly string[], catalog: Catalog): Query {
  const years = query.periods.filter(({ period }) => period && granularityOf(period) === 'year');
  const [one, other] = years;
  if (!one?.period || !other?.period || query.periods.length !== 2 || years.length !== 2) return query;
  const later = one.period.start > other.period.start ? one : other;
  const earlier = later === one ? other : one;
  const { period } = later;
  if (!period || !earlier.period || !periodsEqual(shiftYears(period, -1), earlier.period)) return query;
  const isOnRecord = growthsOf(meant, catalog).some(({ id }) =>
    catalog.observationsOf(id).some((found) => found.period && periodsEqual(found.period, period)),
  );
  return isOnRecord ? asGrowth({ ...query, periods: [later] }) : query;
}

// The growth rates of the metrics meant.
function growthsOf(meant: readonly string[], catalog: Catalog): Variable[] {
  return catalog.pack.variables.filter(
    ({ measure, terms }) =>
      measure === 'growth' &&
      meant.some((id) => terms.zh.some((term) => catalog.variable(id).terms.zh.includes(term))),
  );
}

// Worked out from two amounts, since no rate tells it.
function asChange(query: Query): Query {
  const asked = new Set(query.cues).add('ask:difference');
  asked.delete('measure:share');
  asked.delete('measure:growth');
  return { ...query, intent: 'difference', cues: asked };
}

function asGrowth(query: Query): Query {
  const asked = new Set(query.cues).add('measure:growth');
  asked.delete('measure:share');
  return { ...query, intent: 'look_up', cues: asked };
}

const BASE = /(?:比|较|\b(?:on|over|than|from|against|versus|vs))\s*$/;

const CHANGES =
  /\b(?:up|down|r[io]se|risen|rising|f[ae]ll(?:en)?|gr[eo]w(?:n|th)?|increased?|decreased?|dropped|drop|declined?|gone|go|went|climb(?:ed)?|jump(?:ed)?|changed?|higher|lower|more|fewer|less|gain(?:ed)?)\b/;
