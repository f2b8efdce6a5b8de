import { granularityOf, monthsOf, periodsEqual } from '../../knowledge/period.ts';
import type { Observation, Period } from '../../knowledge/types.ts';
import type { Slots } from '../slots/slots.ts';
import { selectRange } from './select-observations.ts';

const STEPS = [
  ['month', /[每各逐按分]个?月|\b(?:by|per|each|every) month|\bmonthly\b|month (?:by|on) month/],
  ['quarter', /[每各逐按分]个?季|\b(?:by|per|each|every) (?:quarter|three months)|\bquarterly\b|quarter by quarter/],
  ['half', /[每各逐按分]个?半年|半年一|\b(?:by|per|each|every) half|\bhalf[- ]yearly\b|half by half|every six months/],
] as const; // biome-ignore format: one step a row

/**
 * The figures at every month, quarter or half-year asked for within the times stated, none where none is so short;
 * undefined where no such step is asked for. A year's figure is none of its quarters.
 */
export function atEveryStep(
  onRecord: readonly Observation[],
  { query, periods }: Slots,
): readonly Observation[] | undefined {
  const step = stepAsked({ query, periods });
  if (step === undefined) return undefined;
  const found = selectRange(onRecord, periods).filter(
    ({ period }) => period && granularityOf(period) === step,
  );
  // With no time stated, a course in other steps is what there is.
  return periods.length === 0 && found.length < 2 ? undefined : found;
}

function stepAsked({
  query,
  periods,
}: Pick<Slots, 'query' | 'periods'>): (typeof STEPS)[number][0] | undefined {
  if (query.intent !== 'series') return undefined;
  const step = STEPS.find(([, said]) => said.test(query.text.text))?.[0];
  // 7月涨到每月多少: of one month, it is paid by the month.
  const isOne = periods.length === 1 && periods[0]?.period && granularityOf(periods[0].period) === step;
  return isOne ? undefined : step;
}

/** What steps may lie in. */
const IS_PARTED: ReadonlySet<string> = new Set(['year', 'half', 'quarter']);

const MONTHS_OF = { month: 1, quarter: 3, half: 6 } as const;

/** The steps of the one year, half or quarter stated that no figure found is of, runs of them as one period. */
export function stepsMissing(found: readonly Observation[], { query, periods }: Slots): Period[] {
  const step = stepAsked({ query, periods });
  const [asked, ...more] = periods.flatMap(({ period }) => period ?? []);
  if (step === undefined || !asked || more.length > 0 || !IS_PARTED.has(granularityOf(asked))) return [];
  const year = Number(asked.start.slice(0, 4));
  const [begin, end] = [asked.start, asked.end].map((day) => Number(day.slice(5, 7)));
  const months = MONTHS_OF[step];
  const missing: Period[] = [];
  let isRun = false;
  for (let first = begin ?? 1; first <= (end ?? 12); first += months) {
    const one = monthsOf(year, first, first + months - 1);
    const isHeld = found.some(({ period }) => period && periodsEqual(period, one));
    const before = missing.at(-1);
    if (!isHeld && isRun && before) missing[missing.length - 1] = { ...before, end: one.end };
    else if (!isHeld) missing.push(one);
    isRun = !isHeld;
  }
  return missing;
}
