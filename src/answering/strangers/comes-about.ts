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
/** What is done to come by what is counted, or what it does there, of a sort that its name tells. */
const OF_ITS_SORT: readonly (readonly [verb: RegExp, names: RegExp])[] = [
  [/^(?:buy|buys|bought|buying|purchased?|acquired?|ordered|get|got)$/, /\bnew\b|\badded\b|新增|采购|购入/],
  [/^(?:cover|covers|covered|covering|span|spans|spanned|represented)$/, /\blanguages\b|\bspecies\b|\bsubjects\b/],
  [/^(?:watch|watches|watched|watching|monitor|monitors|guard|guards|guarding)$/, /\bcameras\b|\bmonitors\b/],
  [/^(?:broke|break|breaking|flared|flare|started|happened|occurred|erupted)$/, /\bfires\b|\bincidents\b|\baccidents\b|\boutages\b|\bfloods\b/],
  [/^(?:help|helps|helped|helping|serve|served|serving|pitched|turned)$/, /\bvolunteers\b/],
  [/^(?:开火|开伙|运转|运行|转着|跑着|开着|营业|上岗|干活)$/, /在用|在岗|在役|在营/],
]; // biome-ignore format: one sort a row

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
  if (
    variable.measure === 'count' &&
    OF_ITS_SORT.some(([verb, sort]) => verb.test(asked) && sort.test(names))
  )
    return true;
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
