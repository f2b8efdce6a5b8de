// What a question says was done to what a figure counts, where the figure counts it as it stands: sold, hired, 注销.
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import type { Query } from '../../language/query.ts';
import { AUXILIARY, isAkin, LINKING, namesVariable } from '../words/own-words.ts';
import { saysWord } from '../words/says-word.ts';

/** The words that make it another quantity; `own` are the metric's names and unit. */
export function otherDeeds(query: Query, variable: Variable, own: string, unit: Unit): string[] {
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return [
    ...countedNouns(query, outer, own),
    ...unknownVerbs(query, outer, own),
    ...goneFrom(query, outer, variable, own),
    ...usedOrWanted(query, outer, variable, own),
    ...stoodSomewhere(query, outer, variable),
    ...bringsToEnd(query, own, unit),
    ...wereDone(query, own),
    ...didOtherwise(query, variable, own),
  ];
}

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

// "Volunteers left in", "staff who left", "rangers on leave": some of them alone.
const GONE =
  /^ (?:who |that )?(?:left(?! to )|leave|ordered)(?: [a-z]|(?=[?.!,])|$)|^ (?:(?:who|that|were|was|are|is|currently|still|now) )*(?:on (?:(?:sick|annual|maternity|parental|unpaid) )?(?:leave|strike|duty|call|standby|loan|order|hold|display|probation|furlough|trial)|off (?:duty|sick|work|the road)|out of (?:order|service|use|action)|in (?:storage|stock|reserve)|under (?:repair|maintenance|construction))\b/;

/** "There were no clinics left": they are still there, and have not gone. */
const STILL_THERE = /\bthere (?:is|are|was|were|be|being)\b/;

function goneFrom(
  { text: { text } }: Query,
  outer: readonly Mention[],
  { id }: Variable,
  own: string,
): string[] {
  const there = STILL_THERE.exec(text)?.index ?? text.length;
  return outer
    .filter(({ start, end }) => !(there < start && /^ left\b/.test(text.slice(end))))
    .flatMap((mention) =>
      namesVariable(mention, id) ? (GONE.exec(text.slice(mention.end))?.[0].trim() ?? []) : [],
    )
    .filter((said) => !own.includes(said));
}

const USED =
  /^ (?:(?:that|which|were|was|are|is|has|have|being|been|got|still|now|it) )*(used|needed|required|wanted|missing|lacking|eaten|consumed|bought|purchased|sold|ordered|lost)(?=$|[?.!,]| (?:in|at|by|across|there|this|last|per|a|each|every|over|for the year|\d))/;

// "Grain used" of what is in store, "drivers needed" of those employed: what is had is neither used up nor still to come.
function usedOrWanted(
  { text: { text }, intent }: Query,
  outer: readonly Mention[],
  { id }: Variable,
  own: string,
): string[] {
  if (intent === 'claim') return [];
  return outer
    .flatMap((mention) => (namesVariable(mention, id) ? (USED.exec(text.slice(mention.end))?.[1] ?? []) : []))
    .filter((said) => !isAkin(own, said));
}

// "How many visitors stood at the desk", "ended with a loan": what some of those counted did, and no height of the count.
const STOOD =
  /^ (?:who |that )?(?:s[ai]t|st[oa][on]d|la[yi]d?|lie|stay(?:ed)?|remain(?:ed)?|rest(?:ed)?|hover(?:ed)?|settled?|land(?:ed)?|arrived?|end(?:ed)?|finish(?:ed)?|closed?|wound|w[ie]nt|came|come) (?:(?:up|out|in|home|away) )?(?:at|on|with|around|near)(?= [a-z])/;
const COUNTED = /\b(?:how many|number of) (?:[a-z-]+ ){0,2}$/;

function stoodSomewhere(
  { text: { text }, intent }: Query,
  outer: readonly Mention[],
  { id }: Variable,
): string[] {
  if (intent === 'claim') return [];
  return outer.flatMap((mention) =>
    namesVariable(mention, id) && COUNTED.test(text.slice(0, mention.start))
      ? (STOOD.exec(text.slice(mention.end))?.[0].trim() ?? [])
      : [],
  );
}

const BRINGS_TO_END = /完成|\b(?:complet|finish)(?:e|ed|es)?\b/;

// "How many has it completed", where those begun are counted. An output may be completed.
function bringsToEnd({ text: { text } }: Query, own: string, { kind }: Unit): string[] {
  const said = kind === 'count' ? BRINGS_TO_END.exec(text)?.[0] : undefined;
  return said === undefined || saysWord(own, said) ? [] : [said];
}

const WHO_ENDED = /\bwho (?:finish|complet|pass|graduat|succeed)[a-z]*|完成|读完|毕业|结业|合格/;
const TOOK_PART =
  /\b(?:enter(?:ed)?|joined|join|start(?:ed)?|began|registered|signed up|enrolled|enlisted|took part|take part|dropped out|drop out|quit|failed|gave up)\b|报名|参加|参与|加入|退出|放弃|没完成/;

// "How many entered", where those who finished are counted.
function didOtherwise({ text: { text } }: Query, { name, measure }: Variable, own: string): string[] {
  if (measure !== 'count' || !WHO_ENDED.test(`${name.en.toLowerCase()}\n${name.zh}`)) return [];
  const said = TOOK_PART.exec(text)?.[0];
  return said === undefined || saysWord(own, said) ? [] : [said];
}

const PASSIVE = /被(?!评|列|称|认|授|誉|选|命)\p{Script=Han}{1,2}/u;

// 被摘牌几家: what was done to some of them.
function wereDone({ text: { text }, mentions }: Query, own: string): string[] {
  const found = PASSIVE.exec(text);
  if (found === null || own.includes(found[0].slice(1))) return [];
  // 刚被记者问住了: what is done to whoever asks is chat, and the dictionary has it whole.
  const isChat = mentions.some(
    ({ nested, start, end }) => !nested && start <= found.index && found.index + found[0].length < end,
  );
  return isChat ? [] : [found[0]];
}
