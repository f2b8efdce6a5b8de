// Words of a claim that nobody knows and that stand among what it says of the figure: of whom or of which part it is, at
// what prices, in which trade. A claim is confirmed only where every word of it that may change the figure is understood;
// what is said around it (who asks, what for) is not looked at.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import { addsNothing, isOwnWord } from '../strangers/modifiers.ts';
import { sentenceAround } from './sentence-around.ts';

/** True where a word that nobody knows says more of the figure shown than the record does. */
export function isUnexplained(
  { number }: StatedNumber,
  shown: Observation,
  variable: Variable,
  { mentions, unknown, text: { text } }: Query,
  catalog: Catalog,
): boolean {
  if (!mentions.some(isUnknown)) return false;
  const [from, to] = sentenceAround(text, number.start);
  const said = mentions.filter(({ nested, start, end }) => !nested && start >= from && end <= to);
  const isStory = isLong(mentions);
  const core = said.filter(tellsOfFigure);
  const first = Math.min(number.start, ...core.map(({ start }) => start));
  const last = Math.max(number.end, ...core.map(({ end }) => end));
  return wordsOf(said.filter(isUnknown), unknown, text).some((word) => {
    if (isKnown(word, shown, variable, said, catalog)) return false;
    if (leadsTime(word, said, text)) return false;
    // 居全省第7位: the verb of a rank.
    if (
      STANDS_AT.test(word.text) &&
      (leadsRank(word, text) || (number.form === 'rank' && word.end <= number.start))
    )
      return false;
    if (word.start < last && word.end > first) return !isVerbOf(number, word, text);
    // A message with a story around the claim, and a lone character that is no word, say nothing from outside.
    if (isStory || /^\p{Script=Han}$/u.test(word.text)) return false;
    return word.end <= first ? isSaidBefore(word, first, said, text) : isSaidBehind(word, last, said, text);
  });
}

// 标的是2024年: under which time a figure stands, in a clause of its own.
function leadsTime({ start, end }: Word, said: readonly Mention[], text: string): boolean {
  const lead = /^(?:注|明)?的?是?/.exec(text.slice(end))?.[0] ?? '';
  return (
    /^\p{Script=Han}$/u.test(text.slice(start, end)) &&
    /(?:^|[,;:。，；：])\s*$/.test(text.slice(0, start)) &&
    lead.endsWith('是') &&
    said.some((one) => one.kind === 'period' && one.start === end + lead.length)
  );
}

const leadsRank = ({ end }: Word, text: string): boolean =>
  /^\p{Script=Han}{0,4}第[\d一二三四五六七八九十]/u.test(text.slice(end));

const STANDS_AT = /^[居列处排位]{1,2}$/;

type Word = Pick<Mention, 'start' | 'end' | 'text'>;

const isUnknown = ({ kind, nested }: Mention): boolean => kind === 'unknown' && !nested;

function tellsOfFigure({ kind, senses }: Mention): boolean {
  return (
    kind === 'period' ||
    senses.some(({ type }) => type === 'entity' || type === 'variable' || type === 'term' || type === 'unit')
  );
}

// Chinese characters beside one another are one word, and so are those that make one with an everyday character.
function wordsOf(said: readonly Mention[], whole: readonly Mention[], text: string): Word[] {
  const words: Word[] = [];
  for (const one of said) {
    const { start, end } = whole.find((word) => word.start <= one.start && one.end <= word.end) ?? one;
    const last = words.at(-1);
    const runsOn = last !== undefined && last.end >= start && /\p{Script=Han}/u.test(one.text);
    const from = runsOn ? last.start : start;
    if (runsOn) words.pop();
    words.push({ start: from, end, text: text.slice(from, end) });
  }
  return words;
}

// Right behind a name, a word makes one noun with it.
function adjoins({ start }: Word, said: readonly Mention[]): boolean {
  return said.some(({ end, senses }) => end === start && senses.some(({ type }) => type === 'entity'));
}

function isKnown(
  word: Word,
  shown: Observation,
  variable: Variable,
  said: readonly Mention[],
  catalog: Catalog,
): boolean {
  // 海州市中心 is none of a Haizhou centre.
  const isNamed = !adjoins(word, said);
  const names = isNamed ? namesOf(shown) : [];
  if (addsNothing(word.text) || isOwnWord(word.text, variable, names, catalog)) return true;
  const { title, publisher } = catalog.source(shown.citation.source);
  const printed = isNamed ? [title, publisher] : [];
  return [...printed, shown.condition, shown.note]
    .flatMap((one) => (one === undefined ? [] : [one.zh, one.en]))
    .some((one) => isSaid(normalizeText(one).text, word.text));
}

const namesOf = ({ entity, benchmark, among }: Observation): string[] =>
  [entity, benchmark, among].filter((id) => id !== undefined);

function isSaid(text: string, word: string): boolean {
  return /^[a-z]/.test(word)
    ? new RegExp(`\\b${word.replace(/\W/g, '.')}\\b`).test(text)
    : text.includes(word);
}

const VERB_ZH = /[了过到出至成下得入为]$/;
const ASPECT_ZH = /^\p{Script=Han}?(?:[了着过出回完至成下在得入]|(?<!达)到)/u;
const PARTICLE_EN = /^\s(?:(?:in |out |up |down )?(?:at|to|by)|up|in|out)?\s?(?:(?:a|the|some) )?$/;

// "Carried 3.4 million", 揽下48万: what was done with the number.
function isVerbOf({ start }: StatedNumber['number'], word: Word, text: string): boolean {
  if (word.end > start) return false;
  // 清零, of which a part reads as a number.
  if (word.end === start && /^\p{Script=Han}/u.test(text.slice(start))) return true;
  if (/\p{Script=Han}/u.test(word.text))
    return VERB_ZH.test(word.text) || ASPECT_ZH.test(text.slice(word.end, start));
  const between = text.slice(word.end, start);
  // Shockingly high is no verb.
  if (/^[a-z]{4,}ly$/.test(word.text) && /^ $/.test(between)) return false;
  return PARTICLE_EN.test(between) && !PREPOSITION.test(text.slice(0, word.start));
}

const PREPOSITION =
  /\b(?:of|for|from|among|amongst|with|without|in|on|at|by|under|excluding|including|before|after|during|per|via|through|across|within|between|against)(?: (?:the|an?|its|their|all|any|some|other))? $/;

// "..., women only": said of the figure, unless whoever speaks goes on about something else.
function isSaidBehind(word: Word, last: number, said: readonly Mention[], text: string): boolean {
  // "Was a hoax": what it was called.
  if (CALLED_SO.test(text.slice(last, word.start))) return true;
  const isClause = /[,，、:：(（—–-]/.test(text.slice(last, word.start));
  const [from, to] = clauseAround(word, said);
  return !said.some(
    ({ start, end, text: one }) =>
      start >= last && (isClause ? from <= start && end <= to : end <= word.start) && SPEAKS.test(one),
  );
}

const CALLED_SO =
  /^ (?:was|were|is|are|has been|had been|proved|turned out(?: to be)?|came as) (?:(?:not|never|just|only|simply|really|actually|quite|rather|such|all|no) )*(?:an?|the|pure|sheer|utter|no) (?:[a-z-]+ ){0,2}?$/;

// Between the breaks around it.
function clauseAround({ start, end }: Word, said: readonly Mention[]): [number, number] {
  const breaks = said.filter(({ kind }) => kind === 'break');
  return [
    breaks.findLast((one) => one.end <= start)?.end ?? 0,
    breaks.find((one) => one.start >= end)?.start ?? Number.POSITIVE_INFINITY,
  ];
}

const SPEAKS =
  /^(?:i|we|you|he|she|they|me|us|my|our|your|who|which|that|this|it|is|am|are|was|were|do|does|did|can|could|will|would|should|please|thanks|just|want|need|wanted|needed|checking|asking|unless|otherwise|ok|okay|correct|right|yes|或|我|你|您|他|她|它|咱|我们|你们|咱们|大家|请|麻烦|这|那|这个|那个|是|吧|吗|嘛|不|可以|能|要)$/;

// "In arctic Haizhou", 民营绵阳, "for sailors, Haizhou's": right before what is told of, and no verb of whoever tells it.
function isSaidBefore(word: Word, first: number, said: readonly Mention[], text: string): boolean {
  if (/\p{Script=Han}/u.test(word.text)) return word.end === first;
  if (PREPOSITION.test(text.slice(0, word.start)) && /^(?:, | $)/.test(text.slice(word.end, first)))
    return true;
  const before = said.filter(({ end }) => end <= word.start).at(-1);
  return text.slice(word.end, first) === ' ' && before?.kind !== 'break' && !/(?:s|ing|ed)$/.test(word.text);
}
