// What a sentence tells only after the figure that needs it.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Passage } from './read-passages.ts';
import { isMeasuredAgainst, isRoleOnly, spokenOf } from './roles.ts';
import type { DraftScope } from './scope.ts';
import { periodIn } from './time-of-passage.ts';

/**
 * What a sentence has not told yet but will: "from 12 in 2018 to 16 in 2019, the number of cranes…", "ranked fourth, not
 * fifth, in 2019". It is taken for granted, so that it can only confirm.
 */
export function lookAhead(
  within: DraftScope,
  ahead: readonly Passage[],
  catalog: Catalog,
  today: string,
): DraftScope {
  const timed = ahead.filter(({ periods }) => periods.length > 0);
  const withTime: DraftScope =
    within.period === undefined && timed.length > 0
      ? { ...within, timeFollows: true, period: timeAhead(within, timed, today) }
      : within;
  if (withTime.metrics !== undefined) return withTime;
  const naming = ahead.find(({ metrics }) => metrics.length > 0);
  if (naming === undefined) return withTime;
  const entities = spokenOf(naming, catalog, within.isStrange);
  const subjects = entities.filter((id) => !isRoleOnly(id, catalog));
  const benchmark = entities.find((id) => isMeasuredAgainst(id, catalog));
  return {
    ...withTime,
    metrics: { what: { words: naming.metrics, passage: naming }, reach: 'paragraph' },
    ...(benchmark !== undefined && { benchmark }),
    ...(within.spoken === undefined &&
      subjects.length > 0 && { spoken: { what: subjects, reach: 'paragraph' } }),
  };
}

function timeAhead(
  within: DraftScope,
  [timed, ...others]: readonly Passage[],
  today: string,
): DraftScope['period'] {
  if (timed === undefined || timed.figure !== undefined || others.length > 0) return undefined;
  const period = periodIn(timed, within, today);
  return period === undefined || period === 'unclear' ? undefined : { what: period.what, reach: 'paragraph' };
}
