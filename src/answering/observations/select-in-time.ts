// Which of the figures on record a question's times and words about status (forecast, actual, latest) ask for.
import { granularityOf, periodsEqual } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
import { partOfYear } from '../../language/periods.ts';
import type { Intent } from '../../language/query.ts';
import type { Disclosure, MissingSlot } from '../answer.ts';
import type { AskedPeriod, Slots } from '../slots/slots.ts';
import { atEveryStep, stepsMissing } from './at-every-step.ts';
import { beyondTime } from './beyond-time.ts';
import { gapsInTime } from './gaps-in-time.ts';
import { selectObservations, selectRange, selectYears } from './select-observations.ts';

// With one operand gone there is no difference; a claim must not be checked against another period.
const NEEDS_EVERY_PERIOD: ReadonlySet<Intent> = new Set(['difference', 'multiple', 'gap', 'sum', 'claim']);

export interface InTime {
  readonly observations: readonly Observation[];
  readonly missing: readonly MissingSlot[];
  readonly disclosures: readonly Disclosure[];
  readonly periods: readonly AskedPeriod[];
}

/**
 * Selects from what is on record for a metric and its subjects; `leansOnThread` where the question names the metric by
 * no word of its own, so that the time of the thread goes with it.
 */
export function selectInTime(
  onRecord: readonly Observation[],
  slots: Slots,
  today: string,
  leansOnThread = false,
): InTime {
  const ahead = foreseenBeside(onRecord, slots);
  if (ahead.length > 0) {
    const periods = slots.periods.filter((one) => !ahead.includes(one));
    const course = selectInTime(onRecord, { ...slots, periods }, today, leansOnThread);
    const foreseen = selectObservations(onRecord, ahead, today).observations;
    const observations = [...new Set([...course.observations, ...foreseen])];
    return { ...course, observations, periods: slots.periods };
  }
  const stated = slots.periods;
  const steps = atEveryStep(onRecord, slots);
  if (steps !== undefined)
    return {
      observations: steps,
      missing: steps.length > 0 ? [] : stated.map(missingPeriod),
      disclosures: [
        ...unstatedPeriod(steps),
        ...(steps.length > 0 ? stepsMissing(steps, slots) : []).map(
          (period) => ({ kind: 'missing_period', period }) as const,
        ),
      ],
      periods: stated,
    };
  if (stated.length === 0) return withoutStatedPeriod(onRecord, slots, today, leansOnThread);
  const beyond = beyondTime(onRecord, slots);
  if (beyond)
    return {
      observations: beyond.observations,
      missing: beyond.observations.length > 0 ? [] : stated.map(missingPeriod),
      disclosures: unstatedPeriod(beyond.observations),
      periods: stated,
    };
  const isRange = stated.some(({ opensRange }) => opensRange);
  const isSoFar = asksSoFar(slots, today);
  if (isRange && spansTime(slots) && !isSoFar) {
    const within = selectYears(onRecord, sinceThen(stated, today));
    const observations = isPartOfStretch(within, slots) || isBeginningAlone(within, slots) ? [] : within;
    return {
      observations,
      missing: observations.length > 0 ? [] : stated.map(missingPeriod),
      disclosures: observations.length > 0 ? unrecorded(observations, onRecord, slots) : [],
      periods: stated,
    };
  }
  const exact = selectObservations(onRecord, stated, today);
  const within =
    slots.query.intent === 'series' && exact.observations.length === 0 ? selectYears(onRecord, stated) : [];
  const selection = within.length > 1 ? { observations: within, missing: [], assumed: [] } : exact;
  const status = byStatus(selection.observations, slots).filter((one) => !isSoFar || one.status === 'actual');
  const soFar = status.length === 0 && (isSoFar || asksNow(slots)) ? soFarWithin(onRecord, slots) : [];
  if (isSoFar && status.length + soFar.length === 0)
    return { observations: [], missing: stated.map(missingPeriod), disclosures: [], periods: stated };
  if (soFar.length > 0)
    return { observations: soFar, missing: [], disclosures: unstatedPeriod(soFar), periods: stated };
  const notThen =
    status.length === 0 && selection.observations.length > 0
      ? [{ slot: 'status', asked: statusWord(slots) } as const]
      : [];
  const isPartial =
    status.length > 0 && selection.missing.length > 0 && !NEEDS_EVERY_PERIOD.has(slots.query.intent);
  return {
    observations: status,
    missing: [...(isPartial ? [] : selection.missing.map(missingPeriod)), ...notThen],
    disclosures: [
      ...selection.assumed.map(
        (period) => ({ kind: 'assumed', slot: 'period', value: `${period.start}/${period.end}` }) as const,
      ),
      ...(isPartial
        ? selection.missing.flatMap(({ period }) =>
            period ? [{ kind: 'missing_period', period } as const] : [],
          )
        : []),
      ...unstatedPeriod(status),
    ],
    periods: stated,
  };
}

// "Yearly figures and the 2026 target", 历年和2026年目标: what is foreseen for a time comes beside the course.
function foreseenBeside(onRecord: readonly Observation[], { query, periods }: Slots): AskedPeriod[] {
  if (query.intent !== 'series' || !query.cues.has('ask:series') || !query.cues.has('status:forecast'))
    return [];
  return periods.filter(({ period, stated, opensRange }) => {
    const then = onRecord.filter((one) => period && one.period && periodsEqual(one.period, period));
    return stated && !opensRange && then.length > 0 && then.every(({ status }) => status !== 'actual');
  });
}

// "From January 2023 to March 2024", with one figure of a year in between: no course, and not the whole of the stretch.
function isPartOfStretch([only, ...more]: readonly Observation[], { query, periods }: Slots): boolean {
  const areMonths = periods.every(({ period }) => period === undefined || granularityOf(period) === 'month');
  const isLonger = only?.period !== undefined && !/^(?:day|month)$/.test(granularityOf(only.period));
  return query.intent !== 'series' && more.length === 0 && areMonths && isLonger;
}

// "This year so far", 今年以来: of a year that has not run out, what came about and none of what is planned.
function asksSoFar({ query, periods }: Slots, today: string): boolean {
  const [asked, ...more] = periods;
  const isRunning =
    asked?.period !== undefined && granularityOf(asked.period) === 'year' && asked.period.end > today;
  if (!isRunning || more.length > 0 || NEEDS_EVERY_PERIOD.has(query.intent)) return false;
  return query.intent !== 'series' && SO_FAR.test(query.text.text);
}

const SO_FAR =
  /[年初]以来|年初至今|年至今|迄今|截[至止到](?:目前|现在)|累计|\b(?:so far|to date|year[- ]to[- ]date|ytd|up to now|until now)\b/;

// The stretch from the beginning of the time stated, since a month of it is not all that came about; the latest of what
// stands at a day, or is a rate.
function soFarWithin(onRecord: readonly Observation[], { periods }: Slots): Observation[] {
  const within = selectRange(onRecord, periods).filter(({ status }) => status === 'actual');
  const [from] = periods.flatMap(({ period }) => period?.start ?? []).sort();
  const fromStart = within.filter(
    ({ period }) => period && period.start === from && period.end > period.start,
  );
  const atDays = within.filter(({ period }) => period && granularityOf(period) === 'day');
  return (fromStart.length > 0 ? fromStart : atDays).slice(-1);
}

// "Since March": the last one that has begun.
function sinceThen(stated: readonly AskedPeriod[], today: string): readonly AskedPeriod[] {
  const [only, ...more] = stated;
  if (!only?.part || only.period || more.length > 0) return stated;
  const year = Number(today.slice(0, 4));
  const then = partOfYear(year, only.part);
  return [{ ...only, period: then.start > today ? partOfYear(year - 1, only.part) : then }];
}

// "Since July", with July alone on record: what came about after it is left out.
function isBeginningAlone([only, ...more]: readonly Observation[], { periods, query }: Slots): boolean {
  const [since, ...others] = periods;
  const { period } = only ?? {};
  if (!period || more.length + others.length > 0 || !since || query.intent === 'series') return false;
  const month = since.period?.start.slice(5, 7) ?? String(since.part?.fromMonth ?? 0).padStart(2, '0');
  const isMonth = granularityOf(period) === 'month';
  return isMonth && period.start.slice(5, 7) === month;
}

// "From 2020 to 2022" is all the way, save where the two ends are held against one another.
function spansTime({ query, periods }: Slots): boolean {
  if (NEEDS_EVERY_PERIOD.has(query.intent)) return false;
  return query.intent === 'series' || periods.length <= 2;
}

function withoutStatedPeriod(
  onRecord: readonly Observation[],
  slots: Slots,
  today: string,
  leansOnThread: boolean,
): InTime {
  const carried = (slots.context?.periods ?? []).map((period) => ({
    period,
    stated: false,
    opensRange: false,
    at: 0,
  }));
  // "And the forecast" after a figure of the past asks for another time.
  const isThen =
    carried.length > 0 &&
    !asksNow(slots) &&
    slots.query.intent !== 'series' &&
    !asksAhead(onRecord, carried, slots, today);
  const then = isThen
    ? byStatus(selectObservations(onRecord, carried, today).observations, { ...slots, periods: carried })
    : [];
  if (then.length > 0) {
    const disclosures = carried.map(
      ({ period }) => ({ kind: 'carried', slot: 'period', value: `${period.start}/${period.end}` }) as const,
    );
    return { observations: then, missing: [], disclosures, periods: carried };
  }
  // "And of that port?": another time than the thread's is not what was asked.
  if (isThen && leansOnThread && carried.every(isCalendarTime) && onRecord.every(({ period }) => period))
    return { observations: [], missing: carried.map(missingPeriod), disclosures: [], periods: carried };
  const wanted = byStatus(onRecord, slots);
  const observations =
    slots.query.cues.has('status:latest') || (slots.context?.variable !== undefined && asksNow(slots))
      ? latestOf(wanted)
      : wanted;
  const missing =
    observations.length === 0 && onRecord.length > 0
      ? [{ slot: 'status', asked: statusWord(slots) } as const]
      : [];
  const disclosures = [
    ...(isThen && slots.context?.variable !== undefined ? otherTimes(observations, carried) : []),
    ...unstatedPeriod(observations),
    ...onlyPeriod(observations, onRecord, slots),
  ];
  return { observations, missing, disclosures, periods: [] };
}

// Another metric has no figure of the time that the thread spoke of, and is told of the times it has.
function otherTimes(observations: readonly Observation[], carried: readonly AskedPeriod[]): Disclosure[] {
  if (!observations.some(({ period }) => period !== undefined)) return [];
  return carried
    .filter(isCalendarTime)
    .flatMap(({ period }) => (period ? [{ kind: 'missing_period', period } as const] : []));
}

// Of what is only planned, all that is on record: which print is the latest, the sources say.
function latestOf(observations: readonly Observation[]): readonly Observation[] {
  const actual = observations.filter(({ status }) => status === 'actual');
  return actual.length > 0 ? actual.slice(-1) : observations;
}

// A day, or a span of its own, is when something was counted rather than what was asked for.
function isCalendarTime({ period }: AskedPeriod): boolean {
  return period !== undefined && !/^(?:day|range)$/.test(granularityOf(period));
}

// What a course over time lacks: years of the stretch asked for, or every other period.
function unrecorded(
  observations: readonly Observation[],
  onRecord: readonly Observation[],
  slots: Slots,
): Disclosure[] {
  const gaps = gapsInTime(observations, slots.periods);
  if (gaps.length > 0) return gaps.map((period) => ({ kind: 'missing_period', period }) as const);
  return onlyPeriod(observations, onRecord, slots);
}

function onlyPeriod(
  [first]: readonly Observation[],
  onRecord: readonly Observation[],
  { query }: Slots,
): Disclosure[] {
  const period = first?.period;
  const isOnly = period && onRecord.every((other) => other.period && periodsEqual(other.period, period));
  return isOnly && query.intent === 'series' ? [{ kind: 'only_period', period }] : [];
}

// "And currently?" after a figure of the past asks for another time, too.
const NOW =
  /^(?:目前|现在|当前|如今|now|right now|current|currently|at present|so far|to date|as things stand)$/;

function asksNow({ query }: Slots): boolean {
  return (
    query.cues.has('status:latest') || query.mentions.some(({ text, nested }) => !nested && NOW.test(text))
  );
}

function asksAhead(
  onRecord: readonly Observation[],
  carried: readonly AskedPeriod[],
  slots: Slots,
  today: string,
): boolean {
  if (!wantsForecast(slots)) return false;
  const { observations } = selectObservations(onRecord, carried, today);
  return observations.every(({ status }) => status === 'actual');
}

// "Actual" rules a forecast out. "Forecast" prefers one but a past figure is an answer all the same.
function byStatus(observations: readonly Observation[], { query, periods }: Slots): Observation[] {
  if (query.intent === 'claim' || query.intent === 'series') return [...observations];
  const forecast = query.cues.has('status:forecast');
  const actual = query.cues.has('status:actual');
  const onlyAhead = observations.every(({ status }) => status !== 'actual');
  if (actual && !forecast && (isStrong(query) || (onlyAhead && saysNow(query))))
    return observations.filter(({ status }) => status === 'actual');
  if (actual && !forecast)
    return observations.filter(({ status }) => status === 'actual' || periods.length === 0);
  if (!forecast || actual || periods.length > 1) return [...observations];
  const expected = observations.filter(({ status }) => status !== 'actual');
  return expected.length > 0 ? expected : [...observations];
}

// 实际, actually: more than a verb that says so by the way (达到, 现在).
function isStrong({ mentions, excluded }: Slots['query']): boolean {
  return (
    excluded.has('status:forecast') ||
    mentions.some(
      ({ text, nested }) => !nested && /^(?:actual|actually|实际|实际值|实绩|真正|真实)$/.test(text),
    )
  );
}

// 目前, already: what is only expected is not there yet.
function saysNow({ mentions }: Slots['query']): boolean {
  return mentions.some(
    ({ text, nested }) =>
      !nested &&
      /^(?:现在|目前|当前|如今|已|已经|现已|currently|current|now|right now|at present|already|so far|to date|as things stand)$/.test(
        text,
      ),
  );
}

// 2021年的预计数, the target for 2021: not what was reached.
const PLANNED =
  /预[计期测估]|目标|计划|规划|拟|forecast|project(?:ed|ion)|target|planned|outlook|goal|budget|hop(?:ed|ing)|promised|pledged|pencilled|aim|shoot|fores(?:ee|aw)|envisag|supposed|predict|anticipated|expected/;

export function wantsForecast({ query }: Slots): boolean {
  if (WILL_IT.test(query.text.text)) return true;
  return query.mentions.some(
    (m) =>
      m.senses.some((s) => s.type === 'cue' && s.cue === 'status:forecast') &&
      PLANNED.test(m.text) &&
      !ASKER.test(query.text.text.slice(0, m.start)),
  );
}

/** "Will it repeat": a deed to come, and none of those who talk. */
const WILL_IT =
  /^(?:(?:and|but|so|ok|hey|hi|also),? )*(?:will (?!(?:you|u|i|we|that|this|someone|anyone|it be)\b)|(?:is|are) (?!(?:you|i|we|there|it)\b)[^?,.]{2,50}? (?:going|planning|set|likely|poised) to\b|(?:does|do) (?!(?:you|i|we)\b)[^?,.]{2,50}? (?:plan|intend|mean|hope|aim|expect|propose) to\b)/;

/** "I was hoping for", "we promised a reader": what the asker has in mind. */
const ASKER =
  /\b(?:i|we|you)(?:['’](?:m|re|d|ve))? (?:(?:am|are|was|were|had|have|been|just|only|really|also) )*$/;

export function statusWord({ query }: Slots): string {
  return (
    query.mentions.find((m) => m.senses.some((s) => s.type === 'cue' && s.cue.startsWith('status:')))?.text ??
    ''
  );
}

function unstatedPeriod(observations: readonly Observation[]): Disclosure[] {
  return observations.some(({ periodStated, period }) => !periodStated && period !== undefined)
    ? [{ kind: 'period_not_stated' }]
    : [];
}

/** A time asked for, as what is missing. */
export function missingPeriod(asked: AskedPeriod): MissingSlot {
  const { period, part } = asked;
  return { slot: 'period', asked: '', ...(period ? { period } : part && { part }) };
}
