import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf, periodsEqual, periodsOverlap, shiftYears } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import { countsFrom } from '../../language/counts-from.ts';
import { NARROWED } from '../../language/intent.ts';
import type { Answer, Disclosure } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import {
  type Derivation,
  deriveChange,
  deriveDifference,
  deriveGap,
  deriveInverse,
  deriveMultiple,
  deriveSum,
} from '../observations/derive.ts';
import { isDisputed } from '../observations/reconcile-sources.ts';
import { spansAlike } from '../observations/spans-alike.ts';
import type { Reckoned } from '../reckoning/reckoned.ts';
import { asksDimension } from '../slots/ask-dimension.ts';
import { asksInPercent } from '../slots/rate-of-change.ts';
import type { Slots } from '../slots/slots.ts';
import { refuse } from './answer-figure.ts';
import { composeAnswer, contextOf } from './compose-answer.ts';
import { suggestNear } from './suggest.ts';

/** Answers a question for a difference, a multiple or a gap, or undefined where its operands are not two figures. */
export function answerDerived(finding: Finding, index: AnsweringIndex, today: string): Answer | undefined {
  const derivation = deriveAsked(finding, index, today);
  if (derivation) return composeDerived(derivation, finding.slots, index);
  const [best] = finding.figures;
  return best && isOnlyOfOtherTimes(finding) ? refuse(finding, best.match, index) : undefined;
}

/** Tells what was worked out, or why nothing could be; `carried` where the thread gave the operands. */
export function composeDerived(
  derivation: Reckoned & { readonly carried: boolean },
  slots: Slots,
  index: AnsweringIndex,
): Answer {
  if (!derivation.result.ok) {
    const { operands } = derivation;
    return composeAnswer({
      status: 'no_data', query: slots.query, citations: operands.map(({ citation }) => citation),
      body: { kind: 'underivable', reason: derivation.result.reason, operands }, context: contextOf(operands, slots.context),
    }); // biome-ignore format: one call
  }
  const { derived } = derivation.result;
  return composeAnswer({
    status: 'answered',
    query: slots.query,
    body: { kind: 'derived', ...derived },
    observations: derived.operands,
    disclosures: derivation.carried
      ? [{ kind: 'carried', slot: 'variable', value: derived.operands[0]?.variable ?? '' }]
      : leftByThread(derived.operands, slots),
    followUps: suggestNear(derived.operands, index.catalog),
    context: contextOf(derived.operands, slots.context),
  });
}

// Whose figures and of what time, where the question leaves that to the thread.
function leftByThread(operands: readonly Observation[], { query, context, ...slots }: Slots): Disclosure[] {
  if (!context) return [];
  const { variable } = context;
  const isOpen = query.variables.length + query.terms.length === 0;
  const entity = operands.find(
    (one) => context.entities.includes(one.entity) && !slots.entities.includes(one.entity),
  );
  const times = slots.periods.length > 0 || variable === undefined ? [] : context.periods;
  const isOfTime = (time: Period) => operands.some(({ period }) => period && periodsEqual(period, time));
  return [
    ...(isOpen && variable !== undefined && operands.some((one) => one.variable === variable)
      ? [{ kind: 'carried', slot: 'variable', value: variable } as const]
      : []),
    ...(entity ? [{ kind: 'carried', slot: 'entity', value: entity.entity } as const] : []),
    ...times
      .filter(isOfTime)
      .map(({ start, end }) => ({ kind: 'carried', slot: 'period', value: `${start}/${end}` }) as const),
  ];
}

/** The arithmetic asked for over the operands the question or the thread names. */
export function deriveAsked(
  finding: Finding,
  { catalog }: AnsweringIndex,
  today: string,
): (Reckoned & { carried: boolean }) | undefined {
  const { slots, figures } = finding;
  const { intent } = slots.query;
  const clean = isOnlyOfOtherTimes(finding)
    ? undefined
    : figures.find(({ match }) => match.contradictions.length === 0 && match.observations.length > 0);
  const quoted = outcomesTold(
    (slots.context?.observations ?? []).flatMap((id) => catalog.observation(id) ?? []),
    slots,
  );
  const carried =
    slots.periods.length === 0 &&
    slots.entities.length === 0 &&
    quoted.length >= 2 &&
    !namesOther(slots, catalog);
  const ends = carried ? endsTold(quoted, slots, catalog) : [];
  const found = withoutOvertaken(clean?.match.observations ?? []);
  const observations = carried
    ? ends
    : slots.periods.length === 0
      ? cameAboutAlike(atLastCommonTime(found), slots, catalog)
      : found;
  const ofShare = ofShareAlone(finding, catalog);
  if (ofShare) return { ...ofShare, carried: false };
  if (slots.periods.length < 2 && isThanBenchmark(observations, slots.query)) return undefined;
  if (observations.length === 0 || asksLength(observations, slots.query, catalog)) return undefined;
  const isToldAtOnce = (slots.context?.told?.length ?? 0) > 1 && intent !== 'sum';
  if (carried && (isToldAtOnce || asksRise(slots.query)) && !areAlike(observations, catalog))
    return { result: { ok: false, reason: 'operands' }, operands: observations, carried };

  if (observations.some((observation) => isDisputed(observation, catalog)))
    return { result: { ok: false, reason: 'sources' }, operands: observations, carried };
  if (intent === 'sum') {
    const named = figures
      .filter(({ candidate }) => candidate.named)
      .flatMap(({ match }) => match.observations);
    const operands = carried ? observations : named;
    // "In total", of one place at no time: what there was at one time and at another is no total.
    const [first] = operands;
    const isCourse = first !== undefined && operands.every((one) => isOfOneCourse(one, first));
    if (isCourse && !carried && slots.periods.length === 0) return undefined;
    // 加起来达到多少家, of one count alone: it is the total by itself.
    if (operands.length === 1 && !carried && !SEVERAL.test(slots.query.text.text)) return undefined;
    return { result: deriveSum(operands, catalog), operands, carried };
  }

  const ahead = toForecast(finding, catalog, today);
  if (ahead) return { ...ahead, carried: false };
  // Two figures just told stand against one another, unless the benchmark is named again.
  const isBetweenTold = carried && !slots.query.cues.has('benchmark');
  const isGap =
    !isBetweenTold &&
    new Set(observations.map(({ entity }) => entity)).size < 2 &&
    !NARROWED.test(slots.query.text.text) &&
    (intent === 'gap' ||
      (slots.query.cues.has('ask:gap') && slots.periods.length <= 1) ||
      isHeldAgainstBenchmark(observations, slots.query));
  if (isGap && slots.periods.length <= 1) {
    const foreseen = slots.query.cues.has('status:forecast')
      ? observations.findLast(({ status }) => status !== 'actual')
      : undefined;
    const share = foreseen ?? latestActual(observations, today);
    // "How far behind the benchmark", of what is itself how far: the figure says it.
    if (share?.benchmark !== undefined && catalog.unitOf(catalog.variable(share.variable)).kind !== 'percent')
      return undefined;
    if (share) return { result: deriveGap(share, catalog), operands: [share], carried };
  }
  const onRecord = clean?.match.onRecord ?? [];
  const counts = intent === 'difference' || (intent === 'multiple' && GREW.test(slots.query.text.text));
  const since = counts && !carried ? sinceThen(onRecord, slots, catalog) : undefined;
  if (since) return { ...since, carried };
  const byValue = slots.query.numbers.flatMap(
    ({ number }) => onRecord.find(({ value }) => value === number.value) ?? [],
  );
  const isOfGrowth = intent === 'multiple' && slots.periods.length === 0 && GREW.test(slots.query.text.text);
  const stated = slots.periods.length === 0 && byValue.length >= 2 ? byValue : observations;
  const pair = operandsOf(stated, slots.periods.length);
  // "How many times X is Y" with no two times named asks how the two stand, not how one time stands to another.
  const only = slots.periods.length === 0 ? latestActual(observations, today) : observations[0];
  const isOfTimes = slots.periods.length >= 2 || byValue.length >= 2 || carried || isOfGrowth;
  if (intent === 'multiple' && only?.benchmark && !isOfTimes) {
    return { result: deriveInverse(only, catalog), operands: [only], carried };
  }
  const yearly = carried ? undefined : fromYearBefore(observations, onRecord, slots, catalog);
  if (yearly) return { ...yearly, carried };
  if (!pair) return overOneYear(observations, onRecord, slots, catalog, carried);
  if (stated === observations && slots.periods.length === 0 && !carried && !areAlike(pair, catalog))
    return { result: { ok: false, reason: 'operands' }, operands: pair, carried };
  // What is left to the plan is none of what two times that came about are apart.
  if (isToPlan(slots.query) && pair.every(({ status }) => status === 'actual'))
    return { result: { ok: false, reason: 'operands' }, operands: pair, carried };
  return { result: deriveOf(pair, slots, catalog), operands: pair, carried };
}

// The two figures told last. Of a whole course told at once, two that came about, over times as long as one another.
function endsTold(quoted: readonly Observation[], slots: Slots, catalog: Catalog): readonly Observation[] {
  const { query, context } = slots;
  const told = quoted.filter(({ variable }) => variable === context?.variable);
  const [first] = quoted;
  const isCourse = first !== undefined && quoted.every((one) => isOfOneCourse(one, first));
  const alike =
    isCourse && (context?.told?.length ?? 0) > 1 ? cameAboutAlike(quoted, slots, catalog) : quoted;
  const course = isCourse ? alike : told;
  const [start, end] = [course[0], course.at(-1)];
  return WHOLE_WAY.test(query.text.text) && course.length > 2 && start && end
    ? [start, end]
    : alike.slice(-2);
}

const asksRise = ({ cues, ...query }: Finding['slots']['query']): boolean =>
  cues.has('direction:up') ||
  cues.has('direction:down') ||
  cues.has('measure:growth') ||
  asksInPercent({ cues, ...query });

// A quarter is not held against a year, where it is how much there was more that is asked.
function areAlike([one, other]: readonly Observation[], catalog: Catalog): boolean {
  return !one || !other || !isOfOneCourse(one, other) || spansAlike(one, other, catalog);
}

// How far the fare fell since a year of which it has no figure: what shares a word with it is no fare.
function isOnlyOfOtherTimes({ figures, slots: { query } }: Finding): boolean {
  const named = new Set(query.variables.filter(({ mention }) => !mention.nested).map(({ id }) => id));
  const [best] = figures;
  if (!best || !named.has(best.match.variable.id) || best.match.contradictions.length === 0) return false;
  if (!best.match.contradictions.every(({ slot }) => slot === 'period')) return false;
  return !figures.some(({ match }) => match.contradictions.length === 0 && named.has(match.variable.id));
}

// "Spending in total", "rank change", after two figures of something else.
function namesOther({ query, context }: Slots, catalog: Catalog): boolean {
  const named = query.variables.filter(({ mention }) => !mention.nested);
  const ids = named.map(({ id }) => id);
  const told = context?.variable === undefined ? undefined : catalog.variable(context.variable).measure;
  if (query.cues.has('measure:rank') && told !== undefined && told !== 'rank') return true;
  return query.intent === 'sum' && ids.length > 0 && !ids.includes(context?.variable ?? '');
}

// By how many percent a share rose is told of that share, and of no amount that goes with it.
function ofShareAlone({ slots, figures }: Finding, catalog: Catalog): Reckoned | undefined {
  const outer = slots.query.variables.filter(({ mention }) => !mention.nested);
  const [share] = outer;
  const areShares = outer.every(({ id }) => catalog.variable(id).measure === 'share');
  const asksRise = asksInPercent(slots.query) || slots.query.cues.has('ask:points');
  if (!share || !areShares || !asksRise) return undefined;
  const clean = figures.find(
    ({ match }) => match.contradictions.length === 0 && match.observations.length > 0,
  );
  if (!clean || catalog.unitOf(clean.candidate.variable).kind === 'percent') return undefined;
  const { onRecord } =
    figures.find(({ candidate }) => candidate.variable.id === share.id)?.match ?? clean.match;
  return { result: { ok: false, reason: 'operands' }, operands: onRecord.slice(-1) };
}

// What was foreseen of a time that has come about is no end of a difference between two times.
function withoutOvertaken(observations: readonly Observation[]): readonly Observation[] {
  const left = observations.filter(
    ({ status, entity, period }) =>
      status === 'actual' ||
      !observations.some(
        (other) =>
          other.status === 'actual' &&
          other.entity === entity &&
          period !== undefined &&
          other.period !== undefined &&
          periodsEqual(other.period, period),
      ),
  );
  return new Set(left.map(({ period }) => period?.start)).size > 1 ? left : observations;
}

// How many times as much, by how many percent more, or how much more.
function deriveOf(pair: readonly [Observation, Observation], slots: Slots, catalog: Catalog): Derivation {
  const [later, earlier] = pair;
  if (slots.query.intent === 'multiple') return deriveMultiple(later, earlier, catalog);
  const derive = isInPercent(pair, slots, catalog) ? deriveChange : deriveDifference;
  return derive(later, earlier, catalog);
}

// "By what percentage did it rise from 2023 to 2024": of an amount of one place, and no share, which rises in points.
function isInPercent(
  [later, earlier]: readonly [Observation, Observation],
  { query }: Slots,
  catalog: Catalog,
): boolean {
  const { kind } = catalog.unitOf(catalog.variable(later.variable));
  return asksInPercent(query) && kind !== 'percent' && kind !== 'rank' && isOfOneCourse(later, earlier);
}

function isOfOneCourse(later: Observation, earlier: Observation): boolean {
  return later.variable === earlier.variable && later.entity === earlier.entity;
}

/** 翻了几倍, "how many times over did it grow": how one time stands to another, though none is named. */
const GREW =
  /(?:翻|增|涨|升|提高|扩大|长)[^,。;]{0,4}(?:多少|几|好多)[倍番]|\b(?:grew|grow|grown|increas\w+|r[io]se|risen|multipl\w+|(?:went|gone|go) up)\b/;

// "How far did it drive": of what is counted in kilometres it asks how many.
function asksLength(
  [first]: readonly Observation[],
  { intent, periods, text: { text } }: Finding['slots']['query'],
  catalog: Catalog,
): boolean {
  if (
    !first ||
    intent !== 'gap' ||
    periods.length > 1 ||
    !/\bhow far\b(?! from\b| off\b| short\b| behind\b)/.test(text)
  )
    return false;
  return asksDimension('how far', catalog.unitOf(catalog.variable(first.variable)));
}

// "How much lower than the benchmark's", 比标杆低多少: the two sides are places, and nothing is asked of two times.
function isHeldAgainstBenchmark(
  observations: readonly Observation[],
  { entities, text: { text } }: Finding['slots']['query'],
): boolean {
  const benchmarks = new Set(observations.map(({ benchmark }) => benchmark));
  return entities.some(
    ({ id, mention }) =>
      benchmarks.has(id) &&
      !mention.nested &&
      COMPARES.test(text.slice(0, mention.start)) &&
      LESS.test(text) &&
      !PROPORTION.test(text.slice(mention.end)),
  );
}

const COMPARES = /(?:[比跟和与同较离距]|\bthan (?:the |that of |those of )?)$/;
const LESS =
  /[低少差短弱慢小缺](?:了|着)?(?:多少|几|好多|多远|多大)|落后(?:了|着)?(?:多少|几|好多)|\b(?:how much|how many|by what|what) .*\b(?:lower|less|smaller|fewer|below|behind|short)\b/;
const PROPORTION = /^的?(?:占比|比例|比重|百分比)/;

// What was foreseen, and told beside what came about, is no end of "how much more", save where it was told last for a time
// that has not come about.
function outcomesTold(told: readonly Observation[], { query }: Slots): readonly Observation[] {
  if (query.cues.has('status:forecast')) return told;
  const actual = told.filter(({ status }) => status === 'actual');
  const isOpen = (last: Observation) =>
    last.status !== 'actual' &&
    !actual.some(
      ({ variable, entity, period }) =>
        variable === last.variable &&
        entity === last.entity &&
        period &&
        last.period &&
        periodsEqual(period, last.period),
    );
  const kept = told.filter((one, at) => one.status === 'actual' || (at === told.length - 1 && isOpen(one)));
  return kept.length > 1 ? kept : told;
}

/** Words of more than one thing, whose sum no single figure is. */
const SEVERAL =
  /[和与跟及同、+&两俩仨三四五六七八九十各每都]|加上|以及|(?:所有|全部|几)[个家座项]|\b(?:and|plus|both|each|every|all|two|three|four|them|those|these|with)\b/;

/** From the first figure told to the last. */
const WHOLE_WAY = /从头到尾|一路|总共|累计|一共|start to finish|all the way|\boverall\b|in all\b|in total/;

// "Since 2022", 比2021年: from the one time named to what the thread told last, else to the last that came about.
function sinceThen(onRecord: readonly Observation[], slots: Slots, catalog: Catalog): Reckoned | undefined {
  const [since, ...more] = slots.query.periods;
  if (!since?.period || more.length > 0 || !countsFrom(since, slots.query.text.text)) return undefined;
  const { period } = since;
  const alike = cameAboutAlike(onRecord, slots, catalog);
  const first = alike.find((one) => one.period !== undefined && periodsOverlap(one.period, period));
  const told = onRecord.find(({ id }) => id === slots.context?.observations.at(-1));
  const last = told ?? alike.at(-1);
  if (!first || !last || first.id === last.id) return undefined;
  const [later, earlier] = isLater(first, last) ? [first, last] : [last, first];
  return { result: deriveOf([later, earlier], slots, catalog), operands: [later, earlier] };
}

const isToPlan = ({ cues }: Finding['slots']['query']): boolean =>
  cues.has('ask:gap') && cues.has('status:forecast') && !cues.has('benchmark');

// 2024年轮候户数下降百分之多少, of what was counted on several days of it: from the end of the year before to its end.
function fromYearBefore(
  observations: readonly Observation[],
  onRecord: readonly Observation[],
  slots: Slots,
  catalog: Catalog,
): Reckoned | undefined {
  const [asked, ...more] = slots.periods.flatMap(({ period }) => period ?? []);
  if (!asked || more.length > 0 || granularityOf(asked) !== 'year') return undefined;
  const last = observations.at(-1);
  const areOfDays = observations.every(
    ({ period, entity, status }) =>
      period && granularityOf(period) === 'day' && entity === last?.entity && status === 'actual',
  );
  if (!last?.period || observations.length < 2 || !areOfDays) return undefined;
  const then = shiftYears(last.period, -1);
  const before = onRecord.find(
    (one) => one.entity === last.entity && one.period !== undefined && periodsEqual(one.period, then),
  );
  return before && { result: deriveOf([last, before], slots, catalog), operands: [last, before] };
}

// "How many points did it rise in 2021": from the year before, where that is on record.
function overOneYear(
  [only]: readonly Observation[],
  onRecord: readonly Observation[],
  slots: Slots,
  catalog: Catalog,
  carried: boolean,
): (Reckoned & { carried: boolean }) | undefined {
  const { query, periods } = slots;
  const { period } = only ?? {};
  const rises =
    query.intent === 'difference' && (query.cues.has('ask:difference') || NARROWED.test(query.text.text));
  if (!only || !period || !rises || carried || periods.length !== 1) return undefined;
  const [asked] = periods;
  const isOfYear = asked?.period !== undefined && granularityOf(asked.period) === 'year';
  const isAtDay = granularityOf(period) === 'day' && (asksInPercent(query) || isOfYear);
  if (granularityOf(period) !== 'year' && !isAtDay)
    return NARROWED.test(query.text.text)
      ? { result: { ok: false, reason: 'operands' }, operands: [only], carried }
      : undefined;
  const before = onRecord.find(
    (other) =>
      other.entity === only.entity &&
      other.period !== undefined &&
      periodsEqual(other.period, shiftYears(period, -1)),
  );
  if (!before) return { result: { ok: false, reason: 'operands' }, operands: [only], carried };
  return { result: deriveOf([only, before], slots, catalog), operands: [only, before], carried };
}

// How far to the forecast: what is foreseen less what has come about, unless the benchmark is what it is held against.
function toForecast({ slots, figures }: Finding, catalog: Catalog, today: string): Reckoned | undefined {
  const { query } = slots;
  const { cues } = query;
  const isAhead = slots.periods.length === 1 && isForeseen(figures[0]?.match.observations ?? []);
  if (!cues.has('ask:gap') || !(isAhead || cues.has('status:forecast')) || cues.has('benchmark'))
    return undefined;
  // "From the end of 2024 to the plan for 2026": both ends are named.
  if (slots.periods.length > 1) return undefined;
  const onRecord = figures[0]?.match.onRecord ?? [];
  const forecast = onRecord.findLast(({ status }) => status !== 'actual');
  const actual =
    forecast &&
    latestActual(
      onRecord.filter((one) => one.status === 'actual' && spansAlike(one, forecast, catalog)),
      today,
    );
  if (!forecast || !actual || actual.id === forecast.id) return undefined;
  if (forecast.benchmark !== undefined && slots.entities.includes(forecast.benchmark)) return undefined;
  return { result: deriveDifference(forecast, actual, catalog), operands: [forecast, actual] };
}

function isForeseen(observations: readonly Observation[]): boolean {
  return observations.length > 0 && observations.every(({ status }) => status !== 'actual');
}

// The later of the first and last named, as a question names them in either order; of two places the first named.
function operandsOf(
  observations: readonly Observation[],
  named: number,
): [Observation, Observation] | undefined {
  const places = [...new Set(observations.map(({ entity }) => entity))];
  const [one, other] = places.map((place) =>
    cameAbout(observations.filter(({ entity }) => entity === place)),
  );
  if (one && other && places.length === 2 && named <= 1) return [one, other];
  const first = observations[0];
  const last = named === 1 ? observations.at(1) : observations.at(-1);
  if (!first || !last || first.id === last.id) return undefined;
  if (first.entity !== last.entity) return [first, last];
  return isLater(first, last) ? [first, last] : [last, first];
}

// Of two places with no time named, what came about in the last one that both have a figure of.
function atLastCommonTime(observations: readonly Observation[]): readonly Observation[] {
  const [one, other, ...more] = new Set(observations.map(({ entity }) => entity));
  if (one === undefined || other === undefined || more.length > 0) return observations;
  const actual = observations.filter(({ status }) => status === 'actual');
  const isOfBoth = ({ period }: Observation) =>
    [one, other].every((place) =>
      actual.some((its) => its.entity === place && its.period && period && periodsEqual(its.period, period)),
    );
  const last = actual
    .filter(isOfBoth)
    .reduce<Observation | undefined>((late, next) => (late && !isLater(next, late) ? late : next), undefined);
  const common = last?.period;
  return common ? actual.filter(({ period }) => period && periodsEqual(period, common)) : [];
}

// What was foreseen for a time is not held against what came about elsewhere.
function cameAbout(observations: readonly Observation[]): Observation | undefined {
  return observations.find(({ status }) => status === 'actual') ?? observations[0];
}

// "How far has it risen": from what came about to what came about since, of times as long as one another.
function cameAboutAlike(
  observations: readonly Observation[],
  { query }: Slots,
  catalog: Catalog,
): readonly Observation[] {
  const actual = observations.filter(({ status }) => status === 'actual');
  const [first] = actual;
  const isOfOne = new Set(observations.map(({ entity }) => entity)).size === 1;
  if (!first || !isOfOne || actual.length < 2 || query.cues.has('status:forecast')) return observations;
  const { kind } = catalog.unitOf(catalog.variable(first.variable));
  if (kind === 'percent' || kind === 'rank') return actual;
  const [years = [], ...shorter] = LENGTHS.map((length) =>
    actual.filter(({ period }) => period && granularityOf(period) === length),
  );
  if (years.length > 1) return withWhatStands(years, actual);
  return shorter.find(({ length }) => length > 1) ?? actual;
}

const LENGTHS = ['year', 'half', 'quarter', 'month'] as const;

// Of posts or members a day has as many as a year, where a day has but a small part of a year's visits.
function withWhatStands(years: readonly Observation[], actual: readonly Observation[]): Observation[] {
  const last = years.at(-1);
  const later = actual.filter(
    (one) =>
      last !== undefined &&
      one.period !== undefined &&
      granularityOf(one.period) === 'day' &&
      isLater(one, last) &&
      Number(one.value) * 2 > Number(last.value) &&
      Number(one.value) < Number(last.value) * 2,
  );
  return [...years, ...later];
}

// "Is it faster than the benchmark's": how the two stand is what the figure says, and no two times are held against one another.
function isThanBenchmark(
  observations: readonly Observation[],
  { intent, entities, text: { text } }: Finding['slots']['query'],
): boolean {
  const benchmarks = new Set(observations.map(({ benchmark }) => benchmark));
  const outer = entities.filter(({ mention }) => !mention.nested);
  return (
    intent === 'difference' &&
    outer.some(({ id }) => benchmarks.has(id)) &&
    outer.some(({ mention }) => THAN.test(text.slice(0, mention.start))) &&
    !LESS.test(text)
  );
}

const THAN = /\bthan (?:the |that of |those of |in |at )?$|比$/;

function isLater(a: Observation, b: Observation): boolean {
  const [endA, endB] = [a.period?.end ?? '9999', b.period?.end ?? '9999'];
  return endA === endB ? (a.period?.start ?? '') < (b.period?.start ?? '') : endA > endB;
}

function latestActual(observations: readonly Observation[], today: string): Observation | undefined {
  const past = observations.filter(({ period }) => period === undefined || period.start <= today);
  const pool = past.length > 0 ? past : observations;
  return pool.filter(({ status }) => status === 'actual').at(-1) ?? pool.at(-1);
}
