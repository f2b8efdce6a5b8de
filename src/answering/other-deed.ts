// What a question says was done to what a figure counts, or of what sort it is, where the figure counts it as it stands:
// sold, hired, 注销; new stops, 官方河长, 周日到馆.
import type { Unit, Variable } from '../knowledge/types.ts';
import type { Mention } from '../language/find-mentions.ts';
import { isLong } from '../language/long-message.ts';
import { matches } from '../language/matches.ts';
import type { Query } from '../language/query.ts';
import { saysWord } from './says-word.ts';

/** The words that make it another quantity; `own` are the metric's names and unit. */
export function otherDeeds(query: Query, variable: Variable, own: string, unit: Unit): string[] {
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return [
    ...countedNouns(query, outer, own),
    ...unknownVerbs(query, outer, own),
    ...goneFrom(query, outer, variable),
    ...bringsToEnd(query, own, unit),
    ...qualifiers(query, outer, variable, own),
    ...partOfDay(query, outer, variable, own),
    ...deniedOf(query, outer, variable, own),
    ...besides(query, outer, variable),
    ...otherPredicate(query, own, unit),
    ...wereDone(query, own),
    ...moneyOf(query, outer, variable, own),
    ...ofAnAge(query, own, unit),
  ];
}

const AUXILIARY = /^(?:did|does|do|has|have|had|will|would|can|could)$/;
const LINKING = /^(?:was|were|are|is|be|been|being|get|got)$/;

// "How many did the firm sell", "were stolen": a verb that nobody knows, and no word of the metric.
function unknownVerbs(query: Query, outer: readonly Mention[], own: string): string[] {
  const { intent } = query;
  if (isLong(query.mentions)) return [];
  if (intent !== 'look_up' && intent !== 'statement') return [];
  // "Released", read as release.
  const inflected = query.respelled.filter(
    ({ text, senses }) => /(?:ed|ing)$/.test(text) && senses.every(({ type }) => type === 'cue'),
  );
  return [...query.unknown, ...inflected]
    .filter((word) => {
      if (!/^[a-z]{3,}$/.test(word.text) || isAkin(own, word.text)) return false;
      const at = outer.findIndex(({ start }) => start === word.start);
      const [auxiliary, before] = [outer[at - 2], outer[at - 1]];
      if (!before || before.end + 1 !== word.start) return false;
      const isSubject = before.senses.some(({ type }) => type === 'entity');
      const isAsked = auxiliary !== undefined && AUXILIARY.test(auxiliary.text);
      return LINKING.test(before.text) || before.text === 'to' || (isSubject && isAsked);
    })
    .map(({ text }) => text);
}

const REDUCES =
  /^(?:cut|cuts|spare|spared|shed|trim|trimmed|slash|slashed|reduce|reduced|prevent|prevented)$/;
const REDUCED = /\b(?:avoided|saved|savings?|reduced)\b/;

// "How many books were reserved", 多少班: what is counted is the very word that nobody knows.
function countedNouns(query: Query, outer: readonly Mention[], own: string): string[] {
  if (query.intent === 'claim') return [];
  return query.unknown
    .filter((word) => {
      const before = outer.find(({ end }) => end === word.start || end + 1 === word.start);
      if (before === undefined || !/^how (?:many|much)$|^有?(?:多少|几)$/.test(before.text)) return false;
      if (/^(?:以内|以下|以上|上下|左右|开外|朝上|往上)/.test(word.text)) return false;
      if (/^(?:money|cash)$/.test(word.text)) return false;
      if (/^[a-z]/.test(word.text)) return !isAkin(own, word.text);
      return !own.includes(
        word.text.length === 1 ? query.text.text.slice(word.start, word.end + 1) : word.text,
      );
    })
    .map(({ text }) => text);
}

// "Recoverd", for land recovered.
function isAkin(own: string, word: string): boolean {
  if (saysWord(own, word) || (REDUCES.test(word) && REDUCED.test(own))) return true;
  return word.length >= 5 && new RegExp(`\\b${word.slice(0, Math.max(4, word.length - 2))}`).test(own);
}

// "Volunteers left in", "staff who left".
const GONE = /^ (?:who |that )?(?:left|leave|ordered)(?: [a-z]|$)/;

function goneFrom({ text: { text } }: Query, outer: readonly Mention[], { id }: Variable): string[] {
  return outer.flatMap((mention) =>
    namesVariable(mention, id) ? (GONE.exec(text.slice(mention.end))?.[0].trim() ?? []) : [],
  );
}

const BRINGS_TO_END = /完成|\b(?:complet|finish)(?:e|ed|es)?\b/;

// "How many has it completed", where those begun are counted. An output may be completed.
function bringsToEnd({ text: { text } }: Query, own: string, { kind }: Unit): string[] {
  const said = kind === 'count' ? BRINGS_TO_END.exec(text)?.[0] : undefined;
  return said === undefined || saysWord(own, said) ? [] : [said];
}

const namesVariable = (mention: Mention | undefined, id: string) =>
  mention?.senses.some((sense) => (sense.type === 'variable' || sense.type === 'term') && sense.id === id) ??
  false;

/** Everyday words that, right before what is counted, say which of it: an official figure is none of an official. */
const QUALIFIER =
  /(?:^|[^a-z])(?:new|old|official|standard|print|printed|paper|public|private|single|separate|late|early|additional|extra)\s$|(?:官方|标准|新|老|旧|女|男|外国|本地|普通)的?$/;

function qualifiers(
  { text: { text } }: Query,
  outer: readonly Mention[],
  { id, measure }: Variable,
  own: string,
): string[] {
  if (measure !== 'count') return [];
  return outer.flatMap((mention, at) => {
    if (!namesVariable(mention, id) || namesVariable(outer[at - 1], id)) return [];
    const said = QUALIFIER.exec(text.slice(Math.max(0, mention.start - 12), mention.start))?.[0].trim();
    return said === undefined || saysWord(own, said) ? [] : [said];
  });
}

const DAYS_BEFORE =
  /(?:(?:周|星期|礼拜)[一二三四五六日天末]|工作日|节假日|节日|假日|夜间|夜里|晚上|白天|凌晨|早上|上午|下午)的?$|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|weekday|evening|night|daytime|morning|afternoon|holiday)s?\s$/;
const ON_DAYS =
  /\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|weekdays|holidays)\b|\bat night\b|\bin the (?:morning|afternoon|evening)s?\b/g;

// 周日到馆, "on Sundays": of a part of the time that the figure is of.
function partOfDay(
  { text: { text } }: Query,
  outer: readonly Mention[],
  { id }: Variable,
  own: string,
): string[] {
  const before = outer.flatMap((mention) =>
    namesVariable(mention, id)
      ? (DAYS_BEFORE.exec(text.slice(Math.max(0, mention.start - 12), mention.start))?.[0] ?? [])
      : [],
  );
  return [...before, ...matches(ON_DAYS, text).map(([said]) => said)]
    .map((said) => said.trim())
    .filter((said) => !saysWord(own, said));
}

// 不达标, 没整治: the metric's own word is denied. 达不达标 asks.
function deniedOf(
  { text: { text }, denied }: Query,
  outer: readonly Mention[],
  { id }: Variable,
  own: string,
): string[] {
  return outer
    .filter((mention) => {
      if (!namesVariable(mention, id) || denied.includes(mention)) return false;
      const [before, no] = [text[mention.start - 2], text[mention.start - 1]];
      if (no === undefined || !'不未没'.includes(no) || before === mention.text[0]) return false;
      return !own.includes(`${no}${mention.text}`);
    })
    .map((mention) => text.slice(mention.start - 1, mention.end));
}

// 低效用地之外的: what the metric is not.
function besides({ text: { text }, denied }: Query, outer: readonly Mention[], { id }: Variable): string[] {
  return outer
    .filter((mention) => namesVariable(mention, id) && !denied.includes(mention))
    .flatMap(({ end }) => /^(?:之外|以外)的/.exec(text.slice(end))?.[0] ?? [])
    .concat(outsideOf(outer, text));
}

// 在海州之外: what there is elsewhere. 除海州之外 leaves it out.
function outsideOf(outer: readonly Mention[], text: string): string[] {
  return outer
    .filter(({ senses }) => senses.some(({ type }) => type === 'entity'))
    .filter(
      ({ start, end }) =>
        /^(?:之外|以外)/.test(text.slice(end)) && !/除[了去开]?$/.test(text.slice(0, start)),
    )
    .map(({ start, end }) => text.slice(start, end + 2));
}

const PASSIVE = /被(?!评|列|称|认|授|誉|选|命)\p{Script=Han}{1,2}/u;

// 被摘牌几家: what was done to some of them.
function wereDone({ text: { text } }: Query, own: string): string[] {
  const said = PASSIVE.exec(text)?.[0];
  return said === undefined || own.includes(said.slice(1)) ? [] : [said];
}

const MONEY_OF = /^(?:收费|收入|费用|成本|价格|单价|电费|工资)/;

// 岸电收费: the money of it, where it is counted itself.
function moneyOf(
  { text: { text } }: Query,
  outer: readonly Mention[],
  { id }: Variable,
  own: string,
): string[] {
  return outer
    .filter((mention) => namesVariable(mention, id))
    .flatMap(({ end }) => MONEY_OF.exec(text.slice(end))?.[0] ?? [])
    .filter((said) => !own.includes(said));
}

const OF_AN_AGE =
  /\b(?:over|under|above|below|aged|older than|younger than) (\d{1,3})s?\b(?!%| ?(?:percent|per cent|[a-z]*illion|bn|m\b|k\b|days?|hours?|minutes?|mins?|years?|months?))/;

// "How many were over 65": a number that tells some of them from the others.
function ofAnAge({ text: { text }, intent, cues }: Query, own: string, { kind }: Unit): string[] {
  if (kind !== 'count' || intent === 'claim' || !cues.has('measure:count')) return [];
  const said = OF_AN_AGE.exec(text);
  return said === null || own.includes(said[1] ?? '') ? [] : [said[0]];
}

const FORESEEN_FOR =
  /\b(?:expected|forecast|projected|likely|set|due|going|supposed) to (?:reach|hit|have|achieve|make)$/;

const SHARE_THAT_IS =
  /(?:\b(?:share|percentage|percent|proportion|fraction)|%) of [a-z' -]+? (?:is|are|was|were) ([a-z -]+?)(?= (?:in|by|at|during|for) |[?.,]|$)/;

// "What share of sailings were on time", where those made on battery are on record.
function otherPredicate({ text: { text } }: Query, own: string, { kind }: Unit): string[] {
  const said = kind === 'percent' ? SHARE_THAT_IS.exec(text)?.[1] : undefined;
  // "What share of Y's output is X expected to reach" says who has it.
  if (
    said === undefined ||
    FORESEEN_FOR.test(said) ||
    said.split(' ').some((word) => word.length > 3 && isAkin(own, word))
  )
    return [];
  return [said];
}
