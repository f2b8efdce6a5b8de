// "Up 7.7% on the second half of 2024", 比2022年增长11.4%: the time that a claim reckons a growth from. What a metric of
// growth reckons from is the same time of the year before, unless its figure is told otherwise.
import { periodsEqual, shiftYears } from '../../knowledge/period.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import type { Query, StatedNumber } from '../../language/query.ts';

const FROM_EN =
  /^[^,;.!?\d]{0,16}\b(?:on|over|from|than(?: in)?|above|below|against|compared (?:with|to)|versus|since)(?: in)?(?: the)? $/;
const FROM_ZH = /(?:相?[比较]|对比|相比于?)于?$/;
const BEHIND_ZH = /^(?:同期|的)?(?:相比|相较)?[^,，。;；\d]{0,10}$/;

const SAME_TIME = /^(?:的)?同期/;

/** True where the growth is told of another base than the same time of the year before. */
export function isOfOtherBase(
  { number }: StatedNumber,
  { period: shown }: Observation,
  { measure }: Variable,
  { text: { text }, periods }: Query,
): boolean {
  if (number.form !== 'percent' || measure !== 'growth' || !shown) return false;
  const base = periods.find(
    ({ start, end, relative }) =>
      !relative &&
      ((start >= number.end && FROM_EN.test(text.slice(number.end, start))) ||
        (end <= number.start &&
          FROM_ZH.test(text.slice(0, start)) &&
          BEHIND_ZH.test(text.slice(end, number.start)))),
  );
  const { period } = base ?? {};
  // 比2024年同期: of the same length as the figure's own time.
  if (
    base &&
    SAME_TIME.test(text.slice(base.end)) &&
    period?.start.slice(0, 4) === shiftYears(shown, -1).start.slice(0, 4)
  )
    return false;
  return period !== undefined && !periodsEqual(period, shiftYears(shown, -1)) && !periodsEqual(period, shown);
}
