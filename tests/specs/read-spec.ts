// Reads a file of extraction cases. A case names its input, the span that is read, and what that resolves to.
import { readFileSync } from 'node:fs';
import { parsePeriod } from '../../src/knowledge/period.ts';
import type { Period } from '../../src/knowledge/types.ts';

/** The day of asking where a case names none. */
export const TODAY = '2022-04-27';

/** The cases of `tests/specs/<name>.json`. */
export function readSpec<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as T;
}

/** The interval that a period as packs write it stands for: 2021, 2022-01/2022-03, 2022-04-25. */
export function intervalOf(written: string): Period {
  const reading = parsePeriod(written);
  if (!reading.ok) throw new Error(`A case resolves to no period: ${reading.fault}`);
  return reading.period;
}
