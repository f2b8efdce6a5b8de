// "31.8% of vessels", where that is the share of sailings; 61.5%的医生: a percentage told of things that the metric has no word for,
// and another metric has.
import type { Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import { wordsOfVariable } from '../strangers/words-of-variable.ts';
import { saysWord } from '../words/says-word.ts';

const OF_EN = /^ of (?:(?:all|the|its|our|their|these|those|every|each) )*$/;

/** True where the percentage is told of what another metric counts. */
export function isOfAnotherWhole(
  { number }: StatedNumber,
  variable: Variable,
  { mentions, text: { text } }: Query,
): boolean {
  if (number.form !== 'percent') return false;
  const whole = mentions.find(({ nested, kind, start, end }) => {
    const between = text.slice(number.end, start);
    return !nested && kind !== 'break' && end > number.end && (OF_EN.test(between) || between === '的');
  });
  return (
    whole !== undefined && isCounted(whole, variable) && !saysWord(wordsOfVariable(variable), whole.text)
  );
}

// A noun of metrics, and of this one not.
function isCounted({ senses }: Mention, { id }: Variable): boolean {
  const metrics = senses.flatMap((sense) =>
    sense.type === 'variable' || sense.type === 'term' || sense.type === 'unit' ? [sense.id] : [],
  );
  return metrics.length > 0 && !metrics.includes(id);
}
