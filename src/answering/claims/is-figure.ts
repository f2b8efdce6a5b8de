import type { StatedNumber } from '../../language/query.ts';

/** True for a number that states something, and not a lone small count. */
export function isFigure({ number, units }: StatedNumber): boolean {
  return (
    number.form !== 'plain' ||
    units.length > 0 ||
    number.precision !== 0 ||
    Number(number.value) >= 10 ||
    number.value === '0'
  );
}
