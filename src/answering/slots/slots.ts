// The slots of a query, filled from what was stated and, where that is silent, from the thread.
import type { Catalog } from '../../knowledge/catalog.ts';
import { LOCAL_AREAS } from '../../knowledge/entity-types.ts';
import { granularityOf, periodsEqual } from '../../knowledge/period.ts';
import type { Measure, Period, Unit } from '../../knowledge/types.ts';
import { clausesOf } from '../../language/clauses.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import { type PeriodMention, partOfYear, type YearPart } from '../../language/periods.ts';
import type { Query } from '../../language/query.ts';
import { type StepInTime, stepFrom, stepIn } from '../../language/steps-in-time.ts';
import type { ThreadContext } from '../answer.ts';
import { onceFor } from '../words/once-for.ts';
import { asksPace } from './ask-dimension.ts';
import { bareYear } from './bare-year.ts';
import { asDifferenceOfTwo, withGrowthNamed } from './growth-named.ts';
import { isHeldAgainst } from './held-against.ts';
import { withStretchesJoined } from './join-stretches.ts';
import { asRateOfChange } from './rate-of-change.ts';
import { withShareNamed } from './share-named.ts';

/** A time asked for: an interval, or a part of a year left open. */
export interface AskedPeriod {
  readonly period?: Period | undefined;
  readonly part?: YearPart | undefined;
  /** True where the asker said it, false where it comes from the thread. */
  readonly stated: boolean;
  readonly opensRange: boolean;
  /** True where its end is meant: a count taken before does not stand for it. */
  readonly atEnd?: true | undefined;
  /** Where in the text it was said, to pair it with a status beside it. */
  readonly at: number;
}

export interface Slots {
  readonly query: Query;
  readonly context: ThreadContext | undefined;
  /** Entities the asker named, in order. */
  readonly entities: readonly string[];
  readonly periods: readonly AskedPeriod[];
  /** The sort of number asked for, when the words say so. */
  readonly measure: Measure | undefined;
  /** Ids of units that the words ask for or state a number in. */
  readonly units: readonly string[];
}

// Where several are said, the one that is wrapped round the others: the rank of a growth rate is a rank.
const MEASURE_ORDER: readonly Measure[] = ['rank', 'growth', 'share', 'count', 'level'];

/** Gathers what the question states; nothing is taken from the thread yet. */
export function readSlots(asked: Query, context: ThreadContext | undefined, catalog: Catalog): Slots {
  const whole = withStretchesJoined(asked, context, catalog);
  const rated = asRateOfChange(whole, context, catalog);
  const query = rated === whole ? asDifferenceOfTwo(whole, catalog) : rated;
  const steps = stepsOf(query);
  const told = query.periods.filter(
    (mention) => !isAnchor(mention, steps, query) && !isBase(mention, query, context),
  );
  const named = told.map((mention) =>
    toAsked(mention, fromThere(mention, steps, query, context) ?? inYearOfThread(mention, query, context)),
  );
  const year = bareYear(query, context);
  const stated = year ? [askedAs(year, true)] : inYearOfNext(named, told, query);
  const spoken = spokenBeside(stated, query, context);
  const isBeside = spoken.length > 0 || comparesSubjects(query, catalog);
  const isApart =
    (query === whole && query.intent === 'look_up' && isBeside && query.cues.has('ask:difference')) ||
    isGapOfBoth(query, catalog) ||
    (query.intent !== 'multiple' && asksHowMuch(query) && isHowShareGrew(query));
  const measure =
    rated !== whole ? 'growth' : query !== whole ? undefined : statedMeasure(query, context, catalog);
  return {
    query: withShareNamed(
      withGrowthNamed(isApart ? { ...query, intent: 'difference' } : query, measure, catalog),
      measure,
      catalog,
    ),
    context,
    entities: [...namedEntities(query, catalog), ...areaAround(query, context, catalog)],
    periods:
      spoken.length > 0 ? [...spoken, ...stated].map((asked) => ({ ...asked, opensRange: false })) : stated,
    measure,
    units: [
      ...new Set([
        ...pacedUnits(query, catalog),
        ...(query.intent === 'claim' ? query.numbers.flatMap(({ units }) => units) : []),
      ]),
    ],
  };
}

// 一天能处理多少吨, 每周开几个小时: counted by the pace, where the pack has such a unit. What was done in a day is
// none of what can be.
function pacedUnits({ units, variables, mentions, text, intent }: Query, catalog: Catalog): string[] {
  const ids = units.map(({ id }) => id);
  if (ids.length === 0 || intent === 'claim') return ids;
  // 每周开放时间…几个小时: the metric that is named says by what it is counted.
  const named = OTHER_SPAN.test(text.text)
    ? []
    : variables
        .filter(({ mention }) => !mention.nested)
        .map(({ id }) => catalog.unitOf(catalog.variable(id)).id);
  const isDone = DONE.test(text.text);
  const isPaced = (unit: Unit) =>
    !isDone && mentions.some((mention) => !mention.nested && asksPace(mention.text, unit));
  return ids.map((id) => {
    const { name } = catalog.unit(id);
    const paced = catalog.pack.units.filter(
      (unit) => unit.name.zh.startsWith(`${name.zh}/`) && (isPaced(unit) || named.includes(unit.id)),
    );
    return paced[0]?.id ?? id;
  });
}

const OTHER_SPAN =
  /[一每全整]个?[年月季天日]|[年月季日]均|年度|\b(?:a|per|each|every|whole|full) (?:year|month|quarter|day)\b|\b(?:yearly|annual(?:ly)?|monthly|daily)\b/;

const DONE = /[了过](?:多少|好多|几)/;

function toAsked(mention: PeriodMention, counted: Period | undefined): AskedPeriod {
  const period = counted ?? mention.period;
  const { part, opensRange, atEnd, start } = mention;
  return { period, part, stated: true, opensRange, atEnd, at: start };
}

// "Q1 and Q2 2025": the first is of the year that stands behind the second.
function inYearOfNext(
  asked: readonly AskedPeriod[],
  told: readonly PeriodMention[],
  { text }: Query,
): readonly AskedPeriod[] {
  return asked.map((one, at) => {
    const next = asked[at + 1];
    const from = told.find(({ start }) => start === one.at);
    const before = asked[at - 1];
    // 2024年上半年和下半年: the second is of the year that stands before the first.
    if (
      one.part &&
      !one.period &&
      one.part.orYear === undefined &&
      before?.period &&
      isOfOneYear(before.period)
    ) {
      const said = told.find(({ start }) => start === before.at);
      if (said && AND_NEXT.test(text.text.slice(said.end, one.at)))
        return { ...one, period: partOfYear(Number(before.period.start.slice(0, 4)), one.part) };
    }
    if (!one.part || one.period || one.part.orYear !== undefined || !next?.period || !from) return one;
    if (next.period.start.slice(0, 4) !== next.period.end.slice(0, 4)) return one;
    if (!AND_NEXT.test(text.text.slice(from.end, next.at))) return one;
    return { ...one, period: partOfYear(Number(next.period.start.slice(0, 4)), one.part) };
  });
}

const isOfOneYear = ({ start, end }: Period): boolean => start.slice(0, 4) === end.slice(0, 4);

const AND_NEXT = /^\s*(?:and|&|plus|\+|和|及|与|、)\s*$/;

// "The difference between A and B": two places of their own, neither lying in the other save where it is held against it.
function comparesSubjects(query: Query, catalog: Catalog): boolean {
  const outer = query.entities.filter(({ mention }) => !mention.nested);
  const ids = [...new Set(outer.map(({ id }) => id))];
  const [one, other] = ids;
  if (one === undefined || other === undefined || ids.length > 2) return false;
  const isApart = !catalog.isWithin(one, other) && !catalog.isWithin(other, one);
  return isApart || isHeldAgainst(query);
}

// "The gap between A's spending and B's": each has a figure of its own, and neither is measured against the other.
function isGapOfBoth(query: Query, catalog: Catalog): boolean {
  const isOfOne = query.intent !== 'look_up' && query.intent !== 'gap';
  if (isOfOne || !query.cues.has('ask:gap') || !comparesSubjects(query, catalog)) return false;
  const outer = query.entities.filter(({ mention }) => !mention.nested);
  return query.variables.some(
    ({ id, mention }) =>
      !mention.nested &&
      catalog.unitOf(catalog.variable(id)).kind !== 'percent' &&
      outer.every((entity) => catalog.observationsFor(id, entity.id).length > 0),
  );
}

// 比2020年高多少, how many times 2020: the time spoken of last is held against the one named.
function spokenBeside(
  stated: readonly AskedPeriod[],
  { cues, entities, variables, numbers }: Query,
  context: ThreadContext | undefined,
): AskedPeriod[] {
  const [period, ...more] = context?.variable ? context.periods : [];
  const [other] = stated;
  const isComparison = COMPARISONS.some((cue) => cues.has(cue));
  const named = entities.length + variables.length + numbers.length;
  if (!period || more.length > 0 || !other?.period || stated.length > 1 || !isComparison || named > 0)
    return [];
  if (periodsEqual(period, other.period)) return [];
  return [askedAs(period, false)];
}

/** A time that is asked for without being written. */
export function askedAs(period: Period, stated: boolean): AskedPeriod {
  return { period, part: undefined, stated, opensRange: false, atEnd: undefined, at: 0 };
}

const COMPARISONS: readonly Cue[] = ['ask:difference', 'ask:multiple', 'ask:points', 'ask:compare'];

interface Step {
  readonly mention: PeriodMention;
  readonly step: StepInTime;
}

/** The times of a query that are told from another. */
function stepsOf(query: Query): Step[] {
  const isBare = query.entities.length + query.variables.length + query.terms.length === 0;
  const leansOnToday = query.cues.has('status:forecast') || query.cues.has('status:actual');
  return query.periods.flatMap((mention) => {
    const step =
      mention.yearsFromThere === undefined
        ? stepIn(query.text.text.slice(mention.start, mention.end), isBare && !leansOnToday)
        : ({ unit: 'year', count: mention.yearsFromThere } as const);
    return step === undefined ? [] : [{ mention, step }];
  });
}

// 2019年的前一年, the year before 2019: the year that is counted from is not asked for.
function isAnchor(mention: PeriodMention, steps: readonly Step[], { text }: Query): boolean {
  return steps.some(({ mention: other }) => {
    if (other === mention) return false;
    // "Than at the end of the year before, end of 2024", 2024年比前一年: both are asked for.
    const words = text.text.slice(other.start, other.end);
    if (words.includes(',') || HELD_AGAINST.test(words)) return false;
    const [from, to] = mention.end <= other.start ? [mention.end, other.start] : [other.end, mention.start];
    return /^\s*(?:的|of)?\s*$/.test(text.text.slice(from, to));
  });
}

const HELD_AGAINST = /^[比较跟和与对]/;

// 比上年增长多少: a growth is of one time, and the time it is measured from is not asked for.
function isBase(mention: PeriodMention, query: Query, context: ThreadContext | undefined): boolean {
  const isOther = query.periods.length > 1 || (context?.periods.length ?? 0) > 0;
  if (!isOther || !query.cues.has('measure:growth') || !mention.relative) return false;
  return /(?:比|较|\b(?:on|over|than|from|against|versus|vs))\s*(?:the\s)?$/.test(
    query.text.text.slice(0, mention.start),
  );
}

const START_OF_YEAR = /初$|\b(?:start|beginning)\b/;

// The year before: before the other time of the question, else the one spoken of last.
function fromThere(
  mention: PeriodMention,
  steps: readonly Step[],
  query: Query,
  context: ThreadContext | undefined,
): Period | undefined {
  const { periods } = query;
  const own = steps.find((other) => other.mention === mention);
  if (own === undefined) return undefined;
  const stated = periods.find((period) => !steps.some((other) => other.mention === period));
  const [spoken] = context?.periods.length === 1 ? context.periods : [];
  const there = stated?.period ?? spoken;
  // The end of the year before, from a month of this one: the whole year before closes then.
  if (there && mention.atEnd && own.step.unit === 'year') {
    const year = partOfYear(Number(there.start.slice(0, 4)) + own.step.count, { fromMonth: 1, toMonth: 12 });
    // What came about in all of the year before is not what stood at the start of this one.
    const isStart = START_OF_YEAR.test(query.text.text.slice(mention.start, mention.end));
    return isStart ? { start: year.end, end: year.end } : year;
  }
  return there && stepFrom(there, own.step);
}

/** 据海州日报报道: who printed it, and nobody that is asked about. */
const REPORTS = /^(?:的|这篇|那篇)?(?:报道|消息|讯|电|文章)(?:中|里|称|说|显示|指出|提到|[,，:：])/;

const ACCORDING_TO = /\b(?:according to|as reported by|per) (?:the )?$|(?:^|[，,。\s])(?:根?据|按照?)$/;

// "According to the Courier", where it printed all that is on record.
function isPrinter(id: string, { start }: Mention, { text }: Query, catalog: Catalog): boolean {
  if (!ACCORDING_TO.test(text.text.slice(0, start))) return false;
  const { name } = catalog.entity(id);
  return catalog.pack.sources.every(({ publisher }) => publisher.zh === name.zh && publisher.en === name.en);
}

// "And the whole of that year", after its first half: the year is the thread's.
function inYearOfThread(
  mention: PeriodMention,
  { periods, text: { text } }: Query,
  context: ThreadContext | undefined,
): Period | undefined {
  const { part, period } = mention;
  const [told, ...others] = context?.periods ?? [];
  // "2024? Just the last quarter": the last of that year.
  const isYearTold = told !== undefined && others.length === 0 && granularityOf(told) === 'year';
  if (isYearTold && periods.length === 1 && LAST_QUARTER.test(text.slice(0, mention.end)))
    return partOfYear(Number(told.start.slice(0, 4)), LAST_OF_YEAR);
  const years = new Set((context?.periods ?? []).map(({ start }) => start.slice(0, 4)));
  const [year] = years;
  if (!part || period || !year || years.size > 1 || periods.length > 1) return undefined;
  return partOfYear(Number(year), part);
}

const LAST_QUARTER = /\bthe last quarter$/;
const LAST_OF_YEAR: YearPart = { fromMonth: 10, toMonth: 12 };

function namedEntities(query: Query, catalog: Catalog): string[] {
  const outer = query.entities.filter(({ mention }) => !mention.nested);
  const nested = query.entities.filter(
    ({ mention }) => mention.nested && !outer.some((o) => covers(o.mention, mention)),
  );
  const ids = new Set(
    [...outer, ...nested]
      .filter(({ id, mention }) => !isScopeWord(mention) || (id === catalog.pack.home && !asksRank(query)))
      .map(({ id }) => id),
  );
  for (const { id, mention } of outer)
    if (
      ids.size > 1 &&
      (REPORTS.test(query.text.text.slice(mention.end)) || isPrinter(id, mention, query, catalog))
    )
      ids.delete(id);
  const homeCue =
    (query.cues.has('home') && !isOfWholeCountry(query)) ||
    scopesOfHome(catalog).some((scope) => query.cues.has(scope));
  if (homeCue && ids.size === 0) ids.add(catalog.pack.home);
  return [...ids];
}

// 全县, of a home that is a county or a county's own body.
const scopesOfHome = onceFor((catalog: Catalog): readonly Cue[] => {
  const { name } = catalog.entity(catalog.pack.home);
  return DISTRICT.test(name.zh) ? ['scope:district', 'scope:city'] : ['scope:city'];
});

const DISTRICT = /\p{Script=Han}{2}[县郡区]/u;

function asksRank({ cues, numbers }: Query): boolean {
  return cues.has('measure:rank') || numbers.some(({ number }) => number.form === 'rank');
}

// 我们全国有多少: all of us, of whom the home is one. 我们全省第几 asks for a place within.
function isOfWholeCountry(query: Query): boolean {
  if (asksRank(query)) return false;
  const outer = query.mentions.filter(({ nested }) => !nested);
  const has = (mention: Mention | undefined, cue: RegExp) =>
    mention?.senses.some((sense) => sense.type === 'cue' && cue.test(sense.cue)) ?? false;
  return outer.some(
    (mention, at) => has(mention, /^home$/) && has(outer[at + 1], /^scope:(?:world|country|province)$/),
  );
}

// "And the whole county?", after a port in it: the area around whom the thread speaks of.
const WHOLE_AREA = /\b(?:whole|entire)\b|整个|整体/;

function areaAround(query: Query, context: ThreadContext | undefined, catalog: Catalog): string[] {
  const { entities, variables, terms, statements, unknown, periods, cues, text } = query;
  const named = entities.length + variables.length + terms.length + statements.length + unknown.length;
  const [spoken] = context?.variable ? context.entities : [];
  if (named + periods.length > 0 || spoken === undefined || !WHOLE_AREA.test(text.text)) return [];
  const around = catalog.pack.entities.find(
    ({ id, type }) =>
      catalog.isWithin(spoken, id) && LOCAL_AREAS.some((area) => area === type && cues.has(`type:${area}`)),
  );
  return around === undefined ? [] : [around.id];
}

// 中国, China: the scope of a rank rather than a place that is asked about.
function isScopeWord(mention: Query['mentions'][number]): boolean {
  return mention.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('scope:'));
}

function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function statesMeasure(query: Query, measure: Measure): boolean {
  // A measure word inside a longer name belongs to that name.
  const cue = `measure:${measure}` as const;
  if (measure === 'rank' && query.numbers.some(({ number }) => number.form === 'rank')) return true;
  if (
    measure === 'share' &&
    query.numbers.some(({ number }) => number.form === 'percent') &&
    query.intent === 'claim'
  )
    return false;
  if (measure === 'count' && countsThings(query)) return true;
  if (query.excluded.has(cue) && !query.cues.has(cue)) return false;
  return measuresSaid(query).some(
    ({ mention, cue: said }) =>
      said === cue &&
      !(measure === 'count' && (measuresUnit(mention, query) || isFigureOf(mention, query))) &&
      !(measure === 'rank' && isStandAgainst(mention, query)) &&
      !(measure === 'level' && isHowMuchOf(mention, query)),
  );
}

const measuresSaid = onceFor(({ mentions }: Query) =>
  mentions.flatMap((mention) =>
    mention.nested
      ? []
      : mention.senses.flatMap((sense) =>
          sense.type === 'cue' && sense.cue.startsWith('measure:') ? [{ mention, cue: sense.cue }] : [],
        ),
  ),
);

// 几个小时, how many days: what stands behind is measured in, and need be no count.
function measuresUnit({ text, end }: Mention, { mentions, units }: Query): boolean {
  if (!/^(?:几个|多少个|how many)$/.test(text)) return false;
  const next = mentions.find(({ nested, start }) => !nested && start >= end);
  const isPoints = next?.senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:points');
  return isPoints || units.some(({ mention }) => mention === next && mention.text !== '个');
}

// 增幅多大, 占比有多大: how much of what was just said, whatever sort of number that is.
function isHowMuchOf({ text, start }: Mention, { mentions }: Query): boolean {
  if (!/^(?:有|到底|究竟)?多大/.test(text)) return false;
  const before = mentions.findLast(
    ({ nested, end, text: word }) => !nested && end <= start && !/^(?:有|是|到底|究竟|的)$/.test(word),
  );
  return (
    before !== undefined &&
    mentions.some(
      ({ start: from, end, senses }) =>
        end === before.end &&
        from >= before.start &&
        senses.some((sense) => sense.type === 'cue' && /^measure:(?:share|growth)$/.test(sense.cue)),
    )
  );
}

// "The number of Saltmouth": the figure of a place, whatever its sort.
function isFigureOf({ text, end }: Mention, { mentions }: Query): boolean {
  if (text !== 'number of') return false;
  const next = mentions.find(({ nested, start }) => !nested && start >= end);
  return next?.senses.some(({ type }) => type === 'entity') ?? false;
}

// "Its position against the other port": how the two stand, and no rank.
function isStandAgainst({ text, end }: Mention, { mentions }: Query): boolean {
  if (!/^(?:position|standing|place)$/.test(text)) return false;
  const next = mentions.find(({ nested, start }) => !nested && start >= end);
  return /^(?:against|versus|vs|alongside|relative to|in relation to|compared|in comparison)$/.test(
    next?.text ?? '',
  );
}

function statedMeasure(
  query: Query,
  context: ThreadContext | undefined,
  catalog: Catalog,
): Measure | undefined {
  const stated = MEASURE_ORDER.find(
    (measure) => statesMeasure(query, measure) && !(measure === 'growth' && isHowShareGrew(query)),
  );
  if (stated !== undefined && stated !== 'count') return stated;
  return ranksAlone(query, context, catalog) ? 'rank' : (stated ?? rankedBy(query, context, catalog));
}

// "How much did its share grow from 2020 to 2021": the share at two times, and no growth rate.
function isHowShareGrew(query: Query): boolean {
  const growths = measuresSaid(query).filter(({ cue }) => cue === 'measure:growth');
  return (
    query.periods.length >= 2 &&
    growths.length > 0 &&
    statesMeasure(query, 'share') &&
    growths.every(({ mention }) => GROWS.has(mention.text))
  );
}

const asksHowMuch = ({ cues, intent }: Query): boolean =>
  intent !== 'claim' && (cues.has('amount') || cues.has('ask:points') || cues.has('ask:difference'));

const GROWS: ReadonlySet<string> = new Set([
  'grow',
  'grew',
  'grown',
  'growing',
  '增长',
  '增长了',
  '增加',
  '增加了',
]);

// 那A类企业数量呢, "and for improvement", after a rank by something else: what is named has a rank and no other figure.
function ranksAlone(
  { variables, terms, entities, unknown, numbers, cues, text, intent }: Query,
  context: ThreadContext | undefined,
  catalog: Catalog,
): boolean {
  const spoken = context?.variable;
  if (spoken === undefined || catalog.variable(spoken).measure !== 'rank') return false;
  if (intent === 'claim' || cues.has('amount') || unknown.length + numbers.length + entities.length > 0)
    return false;
  if (!GOES_ON.test(text.text)) return false;
  const named = new Set([...variables, ...terms].map(({ id }) => id));
  const isOther = named.size > 0 && !named.has(spoken);
  return isOther && [...named].every((id) => catalog.variable(id).measure === 'rank');
}

const GOES_ON =
  /^(?:(?:ok|okay|and|so|now|then|what about|how about)\s+)+(?:(?:for|in|by|on)\s|\w+(?: \w+){0,2}\??$)|^那么?.*呢\s*[?？]?$|(?:那个|那项|那块|这个|的)呢\s*[?？]?$|^\p{Script=Han}{1,8}呢[?？]?$/u;

// "And by tech centres?", "and in local food", after a rank by something else.
function rankedBy(
  { text, variables, terms }: Query,
  context: ThreadContext | undefined,
  catalog: Catalog,
): Measure | undefined {
  if (context?.variable === undefined || catalog.variable(context.variable).measure !== 'rank')
    return undefined;
  const named = variables.length + terms.length > 0;
  return BY_THAT.test(text.text) || (named && IN_THAT.test(text.text)) ? 'rank' : undefined;
}

const BY_THAT = /^(?:(?:ok|okay|and|so|what about|how about|now)\s+)*by\s|^(?:那么?|再)?按/;
/** What it is first in, or of a rank: a value that is no rank does not go on with it. */
const IN_THAT =
  /^(?:(?:ok|okay|and|so|what about|how about|now|the same|same|likewise|ditto)\s+)+(?:in|for|on)\s/;

// 有多少个, 多少家: how much, and a word that counts things.
function countsThings({ mentions, denied }: Query): boolean {
  const outer = mentions.filter((mention) => !mention.nested && !denied.includes(mention));
  return outer.some(
    ({ text, start }, at) =>
      /^[个家项座所名位处种]$/.test(text) &&
      outer[at - 1]?.end === start &&
      /(?:多少|几)$/.test(outer[at - 1]?.text ?? ''),
  );
}

/** True where a question in a thread asks on (那21年呢, how much is that up) and is no mere remark (哈哈, I see). */
export function asksOn(query: Query): boolean {
  if (
    query.periods.length +
      query.entities.length +
      query.variables.length +
      query.terms.length +
      query.numbers.length >
    0
  ) {
    return !query.cues.has('ask:thanks') || query.cues.has('amount') || asksAgain(query);
  }
  return [...query.cues].some((cue) => ASKS_ON.test(cue));
}

// "Ok, and in 2022", "the 2022 one, cheers" go on beside a word of thanks; "thanks, and have a good 2022" does not.
function asksAgain({ text: { text }, mentions }: Query): boolean {
  if (ASKED_TOO.test(text)) return true;
  // Who says goodbye asks no more.
  const isThanks = ({ senses, text: said }: Mention) =>
    senses.some((sense) => sense.type === 'cue' && (sense.cue === 'thanked' || said === 'my bad'));
  const isNamed = ({ kind, senses }: Mention) =>
    kind === 'period' ||
    senses.some(({ type }) => type === 'entity' || type === 'variable' || type === 'term');
  return clausesOf(mentions.filter(({ nested }) => !nested)).some((clause) => {
    if (!clause.some(isNamed)) return false;
    const beside = clause.filter((mention) => !isNamed(mention) && !isThanks(mention));
    return beside.every(({ text: said }) => said.split(' ').every((word) => ASKS_FOR_IT.test(word)));
  });
}

/** What may stand beside a name or a time that is asked for next, and in no wish or farewell. */
const ASKS_FOR_IT =
  /^(?:oh|no|wait|sorry|ah|h?mm*|ok|okay|noted|got|well|actually|and|but|so|now|then|next|also|too|again|just|what|how|about|same|for|in|of|at|by|to|from|with|the|an?|one|ones|it|that|this|instead|i|i'?[dm]|i'?ll|['’]?(?:ll|d|m|ve)|we|meant|mean|need|needs?|wants?|like|would|could|can|you|me|us|give|get|show|send|let|make|please|pls|plz|if|don['’]?t|mind|is|was|were|any|editor|boss)$|^(?:领导|老板|编辑|烦请|一并|提供|另外|顺便|[的也再还要给我来那呢吧啊呀嘛看查发报换成一下个是不对说问想改帮份就又样同])+$/;

const ASKED_TOO =
  /(?:[?？呢]|(?:也|再|还)(?:要|给|来|查|看|发|报)(?:一下|下|一个|个|我|给我|一份)?|\b(?:too|as well|please|pls))[。.!]?\s*$/;

const ASKS_ON =
  /^(?:amount|measure:|status:|scope:|grade:|ask:(?:series|compare|difference|multiple|gap|points|sum|list|which|when|where))/;
