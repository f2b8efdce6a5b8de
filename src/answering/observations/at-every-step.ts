import { granularityOf } from '../../knowledge/period.ts';
import type { Observation } from '../../knowledge/types.ts';
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
  if (query.intent !== 'series') return undefined;
  const [step] = STEPS.find(([, said]) => said.test(query.text.text)) ?? [];
  if (step === undefined) return undefined;
  const found = selectRange(onRecord, periods).filter(
    ({ period }) => period && granularityOf(period) === step,
  );
  // With no time stated, a course in other steps is what there is.
  return periods.length === 0 && found.length < 2 ? undefined : found;
}
