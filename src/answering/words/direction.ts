// Which way a figure went: in the words of a question, and in what a metric records as a positive value.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';

const FALL = /降幅|下降|降低|减少|减幅|缩短|跌幅|\b(?:fall|decline|decrease|reduction|drop|cut)\b/i;

/** True where the question says the opposite of what a positive value of the variable means: fell, of a growth. */
export function saysOtherWay({ cues }: Query, { measure, name }: Variable): boolean {
  const isFall = FALL.test(name.zh) || FALL.test(name.en);
  if (measure !== 'growth' && !isFall) return false;
  const [down, up] = [cues.has('direction:down'), cues.has('direction:up')];
  if (down === up) return false;
  return isFall ? up : down;
}
