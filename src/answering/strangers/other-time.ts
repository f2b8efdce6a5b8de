// A time of another sort than the figure's: a wait, where how often something runs is on record, and a limit that is not
// the one in its name (within an hour, of those seen within 30 minutes).
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { timeLimitsIn } from '../../language/time-limits.ts';
import { onceFor } from '../words/once-for.ts';
import { namesOfVariable } from './words-of-variable.ts';

const WAITED =
  /等(?:候|了|上|个)?(?=多久|多长时间|好久|好长|[多好几]少?(?:分|秒|小时|天|个钟|个小时))|\bhow long\b[^?,.;]{0,60}? (?:wait(?:ed|ing)?|queue(?:d|ing)?)\b|\bhow many (?:minutes|hours|days)\b[^?,.;]{0,60}? (?:wait(?:ed|ing)?|queue(?:d|ing)?)\b/;
const IS_WAIT = /等|候|排队|wait|queue/;

/** What the question asks of time that the variable's figures do not tell. */
export function otherTimes(query: Query, variable: Variable, unit: Unit, catalog: Catalog): string[] {
  return [...otherWait(query, variable, unit, catalog), ...otherLimit(query, variable)];
}

// 要等几分钟, of what runs every so many minutes: a wait is a metric of its own.
function otherWait({ text: { text } }: Query, variable: Variable, unit: Unit, catalog: Catalog): string[] {
  if (unit.kind !== 'quantity' || !hasWaits(catalog).has(variable.unit)) return [];
  const said = IS_WAIT.test(namesOfVariable(variable)) ? undefined : WAITED.exec(text)?.[0];
  return said === undefined ? [] : [said];
}

const hasWaits = onceFor(
  ({ pack }: Catalog) =>
    new Set(pack.variables.filter((one) => IS_WAIT.test(namesOfVariable(one))).map(({ unit }) => unit)),
);

// Within an hour, of what is within 30 minutes by its name.
function otherLimit({ text: { text } }: Query, variable: Variable): string[] {
  const own = limitsOf(variable);
  if (own.length === 0) return [];
  return timeLimitsIn(text)
    .filter(({ minutes }) => !own.includes(minutes))
    .map(({ text: said }) => said);
}

const limitsOf = onceFor((variable: Variable): readonly number[] =>
  timeLimitsIn(namesOfVariable(variable)).map(({ minutes }) => minutes),
);
