// Where the passages of a sentence end: each is the reach of what is said beside one figure.
import type { Mention } from '../../language/find-mentions.ts';
import type { StatedNumber } from '../../language/query.ts';

/** Where passages end: at marks, and between two figures that no mark parts. */
export function cutsOf(
  text: string,
  mentions: readonly Mention[],
  numbers: readonly StatedNumber[],
): number[] {
  const spans = mentions.filter(({ period, number }) => period !== undefined || number !== undefined);
  const marks = mentions.filter(({ kind }) => kind === 'break').map(({ end }) => end);
  const pauses = [...text.matchAll(PAUSE)]
    .map((match) => match.index + match[0].length)
    .filter((at) => !spans.some(({ start, end }) => start < at && at < end));
  const stops = [...marks, ...pauses, ...bracketsIn(text, numbers)].sort((a, b) => a - b);
  const unitEnds = new Map(
    mentions
      .filter(
        ({ nested, senses }) =>
          !nested && senses.some((sense) => sense.type !== 'cue' || sense.cue === 'measure:other'),
      )
      .map(({ start, end }) => [start, end]),
  );
  // 1.46 mg/l: the stroke is the unit's.
  const spelledUnits = new Map(
    mentions.filter(({ text: word }) => word.includes('/')).map(({ start, end }) => [start, end]),
  );
  const joins: number[] = [];
  let stop = 0;
  numbers.forEach(({ number }, at) => {
    const next = numbers[at + 1]?.number;
    while ((stops[stop] ?? number.end) < number.end) stop += 1;
    if (!next || (stops[stop] ?? next.start + 1) <= next.start) return;
    const unitEnd = unitEnds.get(number.unitAt) ?? spelledUnits.get(number.unitAt + 1) ?? 0;
    const after = Math.max(number.end, unitEnd <= next.start ? unitEnd : 0);
    const time = spans.find(({ period, start }) => period !== undefined && start >= after);
    const beside =
      time && /^\s*(?:in|for|during|by)\s(?:the )?$/.test(text.slice(after, time.start))
        ? time.end - after
        : 0;
    joins.push(Math.min(next.start, after + joinIn(text.slice(after, next.start), beside)));
  });
  return [...stops, ...joins].sort((a, b) => a - b);
}

// A bracket with a figure of its own is said apart, where one with a time alone belongs to the figure before it.
function bracketsIn(text: string, numbers: readonly StatedNumber[]): number[] {
  return [...text.matchAll(/[(（][^()（）]*[)）]?/g)].flatMap(({ 0: bracket, index }) => {
    const end = index + bracket.length;
    return numbers.some(({ number }) => number.start > index && number.end <= end) ? [index, end] : [];
  });
}

const PAUSE = /、|——+|\s[–—-]\s|\p{Extended_Pictographic}+/gu;

// Chinese says time and place before the figure, English also after it, up to the word that leads on to the next.
function joinIn(between: string, beside: number): number {
  const bracket = /^\s*[(（][^()（）]*[)）]/.exec(between)?.[0].length ?? 0;
  if (bracket > 0) return bracket;
  if (/\p{Script=Han}/u.test(between)) return COUNTED.exec(between)?.[0].length ?? 0;
  if (!/[a-z]/.test(between)) return 0;
  const join = JOIN.exec(between);
  return join ? join.index : beside;
}

/** 4家重点实验室和7家孵化器: what is counted, up to the next. */
const COUNTED = /^(?:(?![占居达为和与及])\p{Script=Han}){1,10}(?=[和与及])/u;

const JOIN =
  /(?:^|\s)(?:to|and|but|while|whereas|against|from|versus|vs|after|with|which|compared|up|down|then|plus)\b|→|->|\//;
