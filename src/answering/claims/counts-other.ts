// What a number of a claim counts, by the noun right behind it: 44个园区, "6 parks". The only count on record of a place is
// no count of theirs.
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import { wordsOfVariable } from '../strangers/words-of-variable.ts';
import { saysWord } from '../words/says-word.ts';

/** True where the number counts what the variable, which no word of the claim names, has no word for. */
export function countsOther({ number }: StatedNumber, variable: Variable, query: Query): boolean {
  const counted = countedBehind(number.end, query);
  if (!counted) return false;
  const { text, senses } = counted;
  if (senses.some(({ type }) => type === 'variable' || type === 'term')) return false;
  const isNoun = senses.some(
    (sense) =>
      sense.type === 'statement' ||
      (sense.type === 'cue' && sense.cue.startsWith('type:')) ||
      (sense.type === 'unit' && sense.id !== variable.unit),
  );
  return isNoun && !saysWord(wordsOfVariable(variable), text);
}

/** True where words of the variable stand right behind the number: so many of them, and no rank. */
export function isCountOf({ number }: StatedNumber, { id }: Variable, query: Query): boolean {
  const counted = countedBehind(number.end, query);
  return (
    number.form === 'plain' &&
    (counted?.senses.some(
      (sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id,
    ) ??
      false)
  );
}

// The word that counts, 个 or 家, stands between.
function countedBehind(end: number, { mentions, text: { text } }: Query): Mention | undefined {
  const next = mentions.find((one) => isRightBehind(one, end, text));
  return next && COUNTER.test(next.text) ? mentions.find((one) => isRightBehind(one, next.end, text)) : next;
}

function isRightBehind({ nested, kind, start }: Mention, end: number, text: string): boolean {
  return !nested && kind !== 'break' && start >= end && text.slice(end, start).trim() === '';
}

const COUNTER = /^\p{Script=Han}$/u;
