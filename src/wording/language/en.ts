import type { SlotName } from '../../answering/answer.ts';
import type { Status } from '../../knowledge/types.ts';
import type { FigureWords, Phrases } from '../phrases.ts';

const STATUS: Readonly<Record<Status, string>> = {
  actual: '',
  forecast: ' (forecast)',
  planned: ' (planned)',
};

/** What a question word asks for. */
const FACTS: Readonly<Record<string, string>> = {
  ...{ who: 'who it was', when: 'when', where: 'where', why: 'why', how: 'how', which: 'which' },
  amount: 'a figure',
  meaning: 'what it is or means',
};

/** How what is missing is named, where it is more than the word asked for. */
const MISSING: Readonly<Partial<Record<SlotName, (asked: string) => string>>> = {
  speaker: () => 'who said it (the report names no speaker for this figure)',
  definition: (asked) => (asked === '' ? 'how it is reckoned' : `whether “${asked}” is counted`),
  measure: (asked) => (asked === '' ? 'this kind of figure' : `a figure for “${asked}”`),
  value: (asked) => `a figure of ${asked}`,
  fact: (asked) => FACTS[asked] ?? 'what you ask',
};

const about = ({ entity, period, condition, metric }: FigureWords) =>
  [`${entity}, ${metric}`, period, condition].filter((part) => part !== undefined).join(', ');

const PUT: Readonly<Record<Status, string>> = {
  actual: 'put',
  forecast: 'reported a forecast putting',
  planned: 'reported a plan putting',
};

// "at at least" reads badly.
const afterAt = (value: string) =>
  value.replace(/^at least (.+)$/, '$1 or more').replace(/^at most (.+)$/, '$1 or less');

// "The harbour's dues in 2021": what a sentence says the figure of.
const STEP = {
  year: 'the years',
  half: 'the half-years',
  quarter: 'the quarters',
  month: 'the months',
} as const;

const whatOf = ({ entity, metric, period, condition }: FigureWords) => {
  const owner = entity.endsWith('s') ? `${entity}'` : `${entity}'s`;
  const time = period === undefined ? '' : ` ${/^[A-Z][a-z]+ \d{1,2},/.test(period) ? 'on' : 'in'} ${period}`;
  return `${owner} ${metric}${time}${condition === undefined ? '' : `, ${condition},`}`;
};

export const ENGLISH_PHRASES: Phrases = {
  figure: (words, status) => `${upperFirst(words.value)}${STATUS[status]}: ${about(words)}.`,
  row: (period, value, status) => `${period}: ${value}${STATUS[status]}`,
  entityRow: (words, status) => `${about(words)}: ${words.value}${STATUS[status]}`,
  seriesHead: (entity, metric, value, period) =>
    `${upperFirst(value)}${period ? `, ${period}` : ''}: ${entity}, ${metric}. On record:`,
  extremeHead: (entity, metric, value, times, { end, of }) =>
    `${upperFirst(value)}, ${times.join(' and ')}: ${entity}, ${metric}, the ${end} of ${of ? STEP[of] : 'those'} on record. On record:`,
  extremeAmong: (words, count, end) =>
    `${upperFirst(words.value)}: ${about(words)}, the ${end} of the ${count} on record.`,
  names: (names) => names.join(' and '),
  metricHead: (metric) => `${upperFirst(metric)}: everything on record.`,
  listHead: (count) => `${count} on record:`,
  metricsOf: (entity, total, shown, isLatest) => {
    const ofWhom = entity === undefined ? '' : ` about ${entity}`;
    const counted = isLatest
      ? `${count(total, 'metric')} on record${ofWhom}, each with its latest figure`
      : `${count(total, 'figure')} on record${ofWhom} for the time asked`;
    return shown < total ? `${counted}; the first ${shown} are listed.` : `${counted}.`;
  },
  scope: (entity, rank) => `${rank} in ${entity}`,
  saidBy: (speaker) => `Said by ${speaker}.`,
  definition: (text) => `Definition: ${text}`,
  defined: (metric, text) => `${upperFirst(metric)}, as defined on record: ${text}`,
  placeThen: (entity, time) => `${entity}${time && ` (${time})`}`,
  metricThen: (metric, time) => `${metric}${time && ` (${time})`}`,
  difference: (result, entity, metric, later, earlier, stands) =>
    `${upperFirst(result)} ${stands}: ${[entity, metric].map((one) => one && `${one}, `).join('')}${later} against ${earlier}.`,
  part: (result, metric, part, whole) => `${upperFirst(result)}: ${metric}, ${part} as a share of ${whole}.`,
  multiple: (result, entity, metric, later, earlier) =>
    `${upperFirst(result)}: ${entity && `${entity}, `}${metric}, ${later} as a multiple of ${earlier}.`,
  gap: (result, entity, benchmark, period) =>
    `${upperFirst(result)} short: ${entity}${period ? `, ${period},` : ''} against the level of ${benchmark} (100%).`,
  inverse: (result, entity, benchmark, period) =>
    `${upperFirst(result)}: ${benchmark} as a multiple of ${entity}${period ? `, ${period}` : ''}.`,
  working: (left, sign, right, result) => `Working: ${left} ${sign} ${right} = ${result}`,
  total: (operands, result) => `Working: ${operands} = ${result}`,
  rounded: 'The quotient is rounded to two decimal places.',
  underivable: {
    units: 'These two figures have different units, so they cannot be compared or worked out together.',
    bounds: 'Both figures were reported only as a bound, so the difference cannot be worked out.',
    operands: 'There are not the figures on record to work this out.',
    shares: 'Shares and ranks cannot be added up.',
    stocks: 'Averages, and counts of one day and another, cannot be added up.',
    overlap: 'These figures overlap, so adding them up would count twice.',
    areas: 'These two ranks are not taken over the same area, so they cannot be subtracted.',
    sources: 'Sources print these figures differently, so nothing can be worked out from them.',
  },
  sum: (result, metric) => `${upperFirst(result)}: ${metric}, added up.`,
  sourcesDiffer: (latest, date) => `Sources differ; the later print is ${latest} (${date}).`,
  printed: (value, publisher, date) => `${value} (${publisher}, printed ${date})`,
  superseded: (value, publisher, date) =>
    `${publisher} printed ${value} on ${date}; the later figure is given here.`,
  onRecord: (what, list) =>
    `${what === 'period' ? 'Periods on record' : 'On record for'}: ${list.join('; ')}.`,
  claimMatches: (publisher, date) => `Matches what ${publisher} printed on ${date}.`,
  claimDiffers: (publisher, date) => `Differs from what ${publisher} printed on ${date}.`,
  claimLeftOpen: (stated) => `What was printed neither bears “${stated}” out nor rules it out.`,
  claimNotOnRecord: (stated) => `There is nothing on record to check “${stated}” against.`,
  claimToldBy: {
    said: (publisher, date) =>
      `${publisher} printed this figure on ${date}; nothing on record says that the person you name said it.`,
    printed: (publisher, date) =>
      `${publisher} printed this figure on ${date}; nothing on record says that the publication you name did.`,
  },
  claimStated: (stated) => `You wrote: ${stated}`,
  claimReason: {
    period: 'The figure you wrote was printed too, but for another period.',
    forecast: 'In print this is a forecast, not something achieved.',
    bound: 'The number is the same, but print puts the bound differently.',
    denied: 'What you deny is what was printed.',
    direction: 'The figure is in print, but by the record it did not move the way you wrote.',
    unit: 'In print this metric has another unit than the one you wrote.',
  },
  factClaim: {
    matches: (publisher, date) => `Matches what ${publisher} printed on ${date}. The record says:`,
    differs: (publisher, date) => `Differs from what ${publisher} printed on ${date}. The record says:`,
    not_on_record: () =>
      'The record does not say this, so it cannot be confirmed. What it says on the matter:',
  },
  clarify: {
    variable: 'Which metric do you mean? On record are:',
    entity: 'Which place or body do you mean? On record are:',
    other: 'Which one do you mean? On record are:',
  },
  noData: (missing, context) =>
    missing.length === 0
      ? `Not on record: ${context.join(', ')}.`
      : `Not on record: ${missing.join(', ')}${context.length > 0 ? ` (${context.join(', ')})` : ''}.`,
  missing: (slot, asked) => MISSING[slot]?.(asked) ?? asked,
  onTheMatter: (fact) => `On record about it, not what you asked: ${fact}`,
  nearest: (figure) => `Nearest on record, not what you asked: ${figure}`,
  unknown: (covers) => `That is outside the record. ${covers}`,
  unknownOf: (asked) => `Outside the record: “${asked}”`,
  closestMetrics: 'No metric has that name. The closest are:',
  unknownMetric: (covers) => `No metric has that name. ${covers}`,
  tryAsking: 'You could ask:',
  help: (covers) =>
    `${covers} Ask in English or Chinese: every figure comes with where it was printed, and what is not on record I say so.`,
  greeting: (covers) => `Hello. ${covers}`,
  welcome: 'You are welcome. Ask me whenever there is a figure to check.',
  allRight: 'All right. Ask me whenever there is a figure to check.',
  entityHead: (name, post, within, isPlace) =>
    post
      ? `${name}, ${post}${within ? ` of ${within}` : ''}.`
      : within
        ? `${name}, ${isPlace ? 'in' : 'part of'} ${within}.`
        : `${name}.`,
  carried: (slot, value) =>
    `Taking ${slot === 'period' ? 'the period' : slot === 'variable' ? 'the metric' : 'the place'} from your last question: ${value}.`,
  assumedPeriod: (value) => `You gave no year; this is for ${value}, the one on record.`,
  assumedEntity: (value) => `You named no place; this is for ${value}.`,
  spelling: (written, readAs) => `Reading “${written}” as “${readAs}”.`,
  truncated: 'The question is very long; only the beginning of it was read.',
  onlyPeriod: (period) => `Only one period is on record: ${period}.`,
  converted: (recorded, asked, isExact, one, makes) =>
    `${recorded} is ${isExact ? '' : 'about '}${asked} (${one} = ${makes}).`,
  periodNotStated: 'The report does not say which period this figure is for.',
  citation: (publisher, title, date, section, paragraph) =>
    `Source: ${publisher}, “${title}”, ${date}, section “${section}”, paragraph ${paragraph}`,
  question: (entity, metric, period) => `${entity}, ${metric}${period ? `, ${period}` : ''}?`,
  whereIs: (entity) => `Where is ${entity}?`,
  also: 'Related questions:',
  columns: {
    entity: 'Subject',
    metric: 'Metric',
    period: 'Period',
    value: 'Figure',
    status: 'Kind',
    noPeriod: 'not stated',
    statuses: { actual: 'actual', forecast: 'forecast', planned: 'planned' },
  },
  scoreboard: {
    title: 'Where things stand against the benchmarks',
    empty: 'The record holds no metric measured against a benchmark.',
    against: (entity, benchmark, metric) => `${entity} against ${benchmark}: ${metric}`,
    latest: (value, period) => `Latest: ${value}${period ? ` (${period})` : ''}`,
    left: (points) => `Left to the benchmark's level (100%): ${points}`,
    change: (size, earlier, isDrop) => `Trend: ${isDrop ? 'down' : 'up'} ${size} from ${earlier}`,
    ahead: (value, period, status) =>
      `${status === 'forecast' ? 'Forecast' : 'Planned'}: ${value}${period ? ` (${period})` : ''}`,
  },
  quotation: ({ publisher, date }, words, { status, isUndated, speaker }) => {
    const said = speaker === undefined ? '' : `, according to ${speaker}`;
    const undated = isUndated ? ' (the report does not say when)' : '';
    return `On ${date}, ${publisher} ${PUT[status]} ${whatOf(words)} at ${afterAt(words.value)}${said}${undated}.`;
  },
  quotedFact: ({ publisher, date }, text, items) =>
    `${publisher} reported on ${date}: ${items.length > 0 ? `${text.replace(/[.:]$/, '')} (${items.join('; ')}).` : text}`,
  draft: {
    title: (all, wrong, matches, notOnRecord) =>
      `${all} ${all === 1 ? 'figure' : 'figures'} checked: ${wrong} at odds with print, ${matches} ${matches === 1 ? 'matches' : 'match'}, ${notOnRecord} not on record.`,
    noFigures: 'There are no figures to check in this text.',
    heads: {
      differs: 'Differs from print',
      forecast_as_fact: 'A forecast or plan in print, told here as a fact',
      period_mismatch: 'Printed for another time',
      unit_mismatch: 'Printed in another unit',
      matches: 'Matches print',
      not_on_record: 'Not on record, so not checked',
    },
    recorded: (stated, figure) => `“${stated}” → on record: ${figure}`,
    stated: (figures) => figures.map((figure) => `“${figure}”`).join(', '),
    noTime: 'The text does not say when.',
    otherTime: 'Nothing is on record for the time that the text names.',
    instead: (figure) => `For the time that the text names: ${figure}`,
    truncated: 'The text is long; only its beginning was checked.',
  },
  passage: (section, paragraph) => `Section “${section}”, paragraph ${paragraph}`,
  credits: (names) => `By ${names.join(', ')}`,
  comparison: 'Two metrics side by side',
  sourcesTitle: 'What the record is taken from',
  topicCount: (topic, metrics) => `${topic}: ${count(metrics, 'metric')}`,
  coverageCounts: ({ metrics, figures, facts, sources }) =>
    `${count(metrics, 'metric')}, ${count(figures, 'figure')} and ${count(facts, 'fact')}, from ${count(sources, 'publication')}.`,
  coverageTime: (period) => `Time covered by the figures: ${period}.`,
  coveragePrinted: (date) => `The latest publication was printed on ${date}.`,
  sourceCounts: (figures, statements) =>
    `${count(figures, 'figure')} and ${count(statements, 'fact')} on record from it`,
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
