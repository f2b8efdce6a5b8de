// Which of several metrics in a claim a number belongs to: 7th by firms, 4th by centres.
import type { Query, StatedNumber } from '../language/query.ts';
import type { VariableCandidate } from './rank-variables.ts';

const PART = /[，,](?!\d{3})|[；;、。！？!?\n]|[.](?!\d)|\b(?:and|but|while)\b|和|以及|而/g;
/** "A and B were 7th and 4th respectively": the order says which is whose, and not the nearness. */
const IN_ORDER = /分别|各是|\brespectively\b/;

/** The candidates named in the number's own part of the claim; all of them where it names none. */
export function ownMetrics(
  { number }: StatedNumber,
  candidates: readonly VariableCandidate[],
  { text: { text }, numbers, variables, terms }: Query,
): readonly VariableCandidate[] {
  if (numbers.length < 2 || candidates.length < 2 || IN_ORDER.test(text)) return candidates;
  const cuts = [...text.matchAll(PART)].map(({ index }) => index);
  const start = cuts.filter((cut) => cut < number.start).at(-1) ?? 0;
  const end = cuts.find((cut) => cut >= number.end) ?? text.length;
  const said = [...variables, ...terms].filter(({ mention }) => mention.start >= start && mention.end <= end);
  const timesOf = ({ variable }: VariableCandidate) => said.filter(({ id }) => id === variable.id).length;
  const most = Math.max(...candidates.map(timesOf));
  const own = most === 0 ? [] : candidates.filter((candidate) => timesOf(candidate) === most);
  return own.length > 0 ? own : candidates;
}
