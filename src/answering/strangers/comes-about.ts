// What a question says of how any figure of the sort comes about, and so adds nothing to it: those who sit and wait, of a
// wait; what brings money in, of takings; that loans were made, of loans.
import type { Observation, Unit, Variable } from '../../knowledge/types.ts';
import { asksDimension } from '../slots/ask-dimension.ts';
import { namesOfVariable } from './words-of-variable.ts';

const WAITING = /\bwait|\bqueue|等|候|排队/;
const WAITERS =
  /^(?:people|patients|passengers|riders|travell?ers|visitors|customers|users|callers|residents|readers|borrowers)$/;
const PASSES_TIME = /^(?:sit|sat|sitting|stand|stood|standing|hang|hung|hanging|line|lined|kept|left|made)$/;

const TAKINGS =
  /\brais|\brevenue|\bincome|\bdonation|\btakings|\breceipts|\bearn|\bsales|\bproceeds|收入|募|捐款|营收/;
const BRINGS_IN =
  /^(?:bring|brought|rake|raked|pull|pulled|take|took|taken|haul|hauled|net|netted|gross|grossed|collect|collected|generate|generated|draw|drew|drawn|reap|reaped|scoop|scooped|attract|attracted)$/;

const BROUGHT_ABOUT =
  /^(?:made|taken|given|granted|issued|received|held|run|staged|mounted|performed|conducted|done|undertaken|carried|effected|paid)$/;
/** A name that says itself what is done to what is counted: meals served, outfalls found. */
const SAYS_WHAT_IS_DONE =
  /\b(?:[a-z]{3,}ed|made|found|held|laid|put|built|sold|lent|won|given|taken|run|kept)\b/;

/** True for such a word; `onRecord` are the figures of the variable. */
export function saysItCameAbout(
  asked: string,
  variable: Variable,
  unit: Unit,
  onRecord: readonly Observation[],
): boolean {
  const names = namesOfVariable(variable);
  if (asksDimension('how long', unit) && WAITING.test(names))
    return WAITERS.test(asked) || PASSES_TIME.test(asked);
  if (unit.kind === 'currency') return TAKINGS.test(names) && BRINGS_IN.test(asked);
  return (
    variable.measure === 'count' &&
    BROUGHT_ABOUT.test(asked) &&
    !SAYS_WHAT_IS_DONE.test(variable.name.en) &&
    onRecord.length > 0 &&
    onRecord.every(isOverTime)
  );
}

// What there is on a day was not made then.
function isOverTime({ period }: Observation): boolean {
  return period !== undefined && period.start !== period.end;
}
