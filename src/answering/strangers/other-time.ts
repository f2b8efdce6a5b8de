// A time of another sort than the figure's: a wait, where how often something runs is on record, and a limit that is not
// the one in its name (within an hour, of those seen within 30 minutes).
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { timeLimitsIn } from '../../language/time-limits.ts';
import { onceFor } from '../words/once-for.ts';
import { saysWord } from '../words/says-word.ts';
import { keysOfVariable, namesOfVariable, wordsOfVariable } from './words-of-variable.ts';

const WAITED =
  /等(?:候|了|上|个)?(?=多久|多长时间|好久|好长|[多好几]少?(?:分|秒|小时|天|个钟|个小时))|\bhow long\b[^?,.;]{0,60}? (?:wait(?:ed|ing)?|queue(?:d|ing)?)\b|\bhow many (?:minutes|hours|days)\b[^?,.;]{0,60}? (?:wait(?:ed|ing)?|queue(?:d|ing)?)\b/;
const IS_WAIT = /等|候|排队|wait|queue/;

/** What the question asks of time that the variable's figures do not tell. */
export function otherTimes(query: Query, variable: Variable, unit: Unit, catalog: Catalog): string[] {
  return [
    ...otherWait(query, variable, unit, catalog),
    ...otherLimit(query, variable),
    ...otherDone(query, variable, unit),
  ];
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

const TO_DO_ONE =
  /\bhow long (?:did|does|do|will|would|has) (?:it|they|the [a-z]+) (?:take|taken|took|need) (?:[a-z]+ )?to [a-z]+ (?:an?|each|every|one) ([a-z]+)\b/;

// How long it takes to settle a claim, where complaints are settled.
function otherDone({ text: { text } }: Query, variable: Variable, { kind }: Unit): string[] {
  const [said, noun = ''] = TO_DO_ONE.exec(text) ?? [];
  if (said === undefined || kind !== 'quantity' || IS_WAIT.test(namesOfVariable(variable))) return [];
  return saysWord(wordsOfVariable(variable), noun) || keysOfVariable(variable).has(noun) ? [] : [noun];
}

const DONE_WITHIN = /^(?:就|便|才|能|可以?|会)*(\p{Script=Han}{1,4}?)的/u;
const ATTENDED = /[看见轮叫诊接]/;

// Within an hour, of what is within 30 minutes by its name.
function otherLimit({ text: { text } }: Query, variable: Variable): string[] {
  const own = limitsOf(variable);
  if (own.length === 0) return [];
  return timeLimitsIn(text).flatMap((limit) => {
    if (!own.includes(limit.minutes)) return [limit.text];
    // Who left within it is none of those seen within it.
    const deed = DONE_WITHIN.exec(text.slice(limit.start + limit.text.length))?.[1];
    const isOwn = deed === undefined || ATTENDED.test(deed) || wordsOfVariable(variable).includes(deed);
    return isOwn ? [] : [deed];
  });
}

const limitsOf = onceFor((variable: Variable): readonly number[] =>
  timeLimitsIn(namesOfVariable(variable)).map(({ minutes }) => minutes),
);
