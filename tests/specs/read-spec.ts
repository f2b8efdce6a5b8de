// Reads a file of extraction cases. A case names its input, the span that is read, and what that resolves to.
import { readFileSync } from 'node:fs';

/** The day of asking where a case names none. */
export const TODAY = '2022-04-27';

/** The cases of `tests/specs/<name>.json`. */
export function readSpec<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as T;
}
