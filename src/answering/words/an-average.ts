import type { Variable } from '../../knowledge/types.ts';
import { onceFor } from './once-for.ts';

const AVERAGE =
  /[人户亩日月次件]均(?!值)|平均|每(?:人|户|亩|次|件|位)|\b(?:per|average|mean|median)\b(?! cent)/;

/** True for a metric that is an average by its name, of which 平均 says nothing new. */
export const isAnAverage = onceFor(({ name, measure }: Variable): boolean => {
  return measure === 'level' && (AVERAGE.test(name.zh) || AVERAGE.test(name.en.toLowerCase()));
});
