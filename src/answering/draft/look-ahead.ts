// What a sentence tells only after the figure that needs it.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Passage } from './read-passages.ts';
import { isMeasuredAgainst, isRoleOnly, spokenOf } from './roles.ts';
import type { DraftScope } from './scope.ts';
import { namesPlace } from './strangers.ts';
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
  const withSubject = { ...withTime, ...subjectAhead(within, ahead, catalog) };
  if (withTime.metrics !== undefined) return withSubject;
  const naming = ahead.find(({ metrics }) => metrics.length > 0);
  if (naming === undefined) return withSubject;
  const entities = spokenOf(naming, catalog, within.isStrange);
  const subjects = entities.filter((id) => !isRoleOnly(id, catalog));
  const benchmark = entities.find((id) => isMeasuredAgainst(id, catalog));
  return {
    ...withSubject,
    metrics: { what: { words: naming.metrics, passage: naming }, reach: 'paragraph' },
    ...(benchmark !== undefined && { benchmark }),
    ...(within.spoken === undefined && subjects.length > 0 && { spoken: { what: subjects, reach: 'ahead' } }),
  };
}

// "With 44 centres, Springfield trailed": whose the figure is comes after it, so that it is not the home's.
function subjectAhead(
  { spoken, entities, isStrange }: DraftScope,
  ahead: readonly Passage[],
  catalog: Catalog,
): Partial<DraftScope> {
  if (spoken !== undefined || entities !== undefined || isStrange) return {};
  if (ahead.some(namesPlace)) return { isStrange: true };
  // A place with a figure beside it has that figure.
  const naming = ahead.find((passage) => passage.entities.length > 0);
  if (naming === undefined || naming.figure !== undefined) return {};
  const subjects = spokenOf(naming, catalog, false).filter((id) => !isRoleOnly(id, catalog));
  return subjects.length > 0 ? { spoken: { what: subjects, reach: 'ahead' } } : {};
}

// "13.6% to 1.34 million in 2024": in English the one time that is told last may be that of what was told before.
function timeAhead(
  within: DraftScope,
  [timed, ...others]: readonly Passage[],
  today: string,
): DraftScope['period'] {
  if (timed === undefined || others.length > 0) return undefined;
  if (timed.figure !== undefined && !mayShareTime(timed)) return undefined;
  const period = periodIn(timed, within, today);
  return period === undefined || period === 'unclear' ? undefined : { what: period.what, reach: 'paragraph' };
}

function mayShareTime({ text: { text }, start, figure, periods }: Passage): boolean {
  const opening = text.slice(start, figure?.number.start);
  return (
    !/\p{Script=Han}/u.test(text) &&
    !/\b(?:from|than|against|versus|vs|compared|after|before)\b/.test(opening) &&
    periods.every((period) => figure !== undefined && period.start >= figure.number.end)
  );
}
