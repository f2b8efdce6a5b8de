// Which way a figure went: in the words of a question, and in what a metric records as a positive value.
import type { Variable } from '../../knowledge/types.ts';
import { type ChangeTold, changeTold } from '../../language/change-told.ts';
import type { NumberMention } from '../../language/numerals.ts';
import type { Query } from '../../language/query.ts';

const FALL = /降幅|下降|降低|减少|减幅|缩短|跌幅|\b(?:fall|decline|decrease|reduction|drop|cut)\b/i;

/**
 * True where the question says the opposite of what a positive value of the variable means: fell, of a growth. Where it
 * says both ways, `number` went the way of the verb beside it.
 */
export function saysOtherWay(query: Query, variable: Variable, number?: NumberMention): boolean {
  const isFall = isOfFall(variable);
  if (variable.measure !== 'growth' && !isFall) return false;
  const way = (number && wayBeside(query.text.text, number)) ?? waySaid(query, number);
  return way === (isFall ? 'up' : 'down');
}

/** True of a metric whose name says that it counts a fall. */
export function isOfFall({ name }: Variable): boolean {
  return FALL.test(name.zh) || FALL.test(name.en);
}

type Way = ChangeTold['direction'];

const BARE_DOWN = /(?<![升涨增])[降跌减]$/;
const BARE_UP = /(?<![降跌减])[升涨增]$/;

// The verb right at the number.
function wayBeside(text: string, number: NumberMention): Way | undefined {
  const told = changeTold(text, number);
  if (told) return told.direction;
  const before = text.slice(0, number.start);
  return BARE_DOWN.test(before) ? 'down' : BARE_UP.test(before) ? 'up' : undefined;
}

// Said both ways, a number goes by the last word of one since the number before it.
function waySaid({ cues, mentions, numbers }: Query, number: NumberMention | undefined): Way | undefined {
  const [down, up] = [cues.has('direction:down'), cues.has('direction:up')];
  if (down !== up) return down ? 'down' : 'up';
  if (!down || !number) return undefined;
  const prior = numbers.findLast((one) => one.number.end <= number.start)?.number.end ?? 0;
  const said = mentions
    .filter(({ start, end }) => start >= prior && end <= number.start)
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.type === 'cue' ? [sense.cue] : [])));
  const last = said.findLast((cue) => cue === 'direction:down' || cue === 'direction:up');
  return last && (last === 'direction:down' ? 'down' : 'up');
}
