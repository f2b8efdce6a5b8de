import type { Observation } from './types.ts';

/** What an observation gives a value for, whichever source prints it: two with one key answer the same question. */
export function slotKey(observation: Observation): string {
  const { variable, entity, benchmark, among, period, status, condition } = observation;
  return JSON.stringify([
    variable,
    entity,
    benchmark,
    among,
    period?.start,
    period?.end,
    status,
    condition?.zh,
  ]);
}
