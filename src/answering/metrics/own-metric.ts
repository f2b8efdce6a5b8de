// Which of several metrics in a claim a number belongs to: 7th by firms, 4th by centres.
import type { Query, StatedNumber } from '../../language/query.ts';
import type { VariableCandidate } from './rank-variables.ts';

const PART = /[，,](?!\d{3})|[；;、。！？!?\n]|[.](?!\d)|\b(?:and|but|while)\b|和|以及|而/g;
/** "A and B were 7th and 4th respectively": the order says which is whose, and not the nearness. */
const IN_ORDER = /分别|各是|\brespectively\b/;

/** The candidates whose name the number stands within: 新办31400张读者证; all of them where it stands in none. */
export function partedByNumber(
  { number, units }: StatedNumber,
  candidates: readonly VariableCandidate[],
  { mentions }: Query,
): readonly VariableCandidate[] {
  const outer = mentions.filter(({ nested }) => !nested);
  const before = outer.find(({ end }) => end === number.start);
  const after = outer.find(
    ({ start, senses }) =>
      start >= number.end && !senses.some((sense) => sense.type === 'unit' && units.includes(sense.id)),
  );
  if (candidates.length < 2 || !before || !after || !/\p{Script=Han}{2}/u.test(before.text))
    return candidates;
  const whole = `${before.text}${after.text}`;
  const own = candidates.filter(
    ({ variable: { name, aliases } }) => name.zh === whole || aliases.zh.includes(whole),
  );
  return own.length > 0 ? own : candidates;
}

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
