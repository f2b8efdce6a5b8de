import type { Period } from '../../src/knowledge/types.ts';

/** A period as packs write it: 2021, 2022-03, 2022-01/2022-03, 2022-04-25. */
export function writePeriod({ start, end }: Period): string {
  if (start === end) return start;
  const [from, to] = [start.slice(0, 7), end.slice(0, 7)];
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  if (!start.endsWith('-01') || !isLastOfMonth(end)) return `${start}/${end}`;
  return from === to ? from : `${from}/${to}`;
}

function isLastOfMonth(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}
