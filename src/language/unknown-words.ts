// Which words of a question nobody knows. A word that the dictionary of the pack and the lexicons do not have may
// change the meaning (a district, a measure, a qualifier), so it must not be lost; but chat around the question
// ("for a slide", 写稿要用) must not get in its way.
import { isAskersWord } from './asker-talk.ts';
import { clausesOf } from './clauses.ts';
import { isEnglishWord } from './english-words.ts';
import type { Mention } from './find-mentions.ts';
import { CHINESE_GRAMMAR } from './lexicon/chinese-grammar.ts';
import { isChinesePlace } from './lexicon/chinese-places.ts';
import { isLong, mostTelling, namesSomething } from './long-message.ts';
import type { NormalizedText } from './normalize.ts';
import { isProperName } from './proper-name.ts';

// The segmenter glues particles to what they follow (去了); such a pair is no word of its own.
const PARTICLE = /[了的着过吗呢吧啊呀么嘛]/;

let segmenter: Intl.Segmenter | undefined;

/**
 * The unknown words of a row of mentions, in order: runs of unknown characters, and everyday characters that
 * together make up a word of their own (成都 is no 成 and 都). Clauses that name nothing of the pack are left out
 * unless no clause does.
 */
export function findUnknownWords(normalized: NormalizedText, mentions: readonly Mention[]): Mention[] {
  const { text } = normalized;
  const outer = mentions.filter((mention) => !mention.nested);
  const clauses = clausesOf(outer);
  const naming = clauses.filter((clause) => clause.some(namesSomething));
  const namesNobody = !outer.some(isEntity);
  const isHeard = (clause: Mention[], at: number) =>
    naming.includes(clause) ||
    clause.some(narrows) ||
    clause.some(asksAmount) ||
    isPlace(text, clause) ||
    asksPart(text, clause) ||
    isComparedWith(text, clause) ||
    LABEL.test(text.slice(0, clause[0]?.start)) ||
    (namesNobody && !isAddress(clauses, at) && namesStranger(normalized, clause));
  const relevant = naming.length > 0 ? clauses.filter(isHeard) : clauses;
  const focus = isLong(mentions) ? [mostTelling(relevant)] : relevant;
  return focus
    .flatMap((clause) => strangeWords(text, clause))
    .filter(
      (word) => !isAskersWord(text, word) && !isBoundBehind(text, word, outer) && !isMoreOfThem(text, word),
    )
    .slice(0, MOST_UNKNOWN);
}

// 多来了多少人: how many more came, and no word.
function isMoreOfThem(text: string, { text: word, end }: Mention): boolean {
  return /^[多少][来去]$/.test(word) && /^了?(?:多少|几|\d)/.test(text.slice(end));
}

// 70%以上, 500万人以上, at the end of its clause: how the number is bound.
function isBoundBehind(text: string, word: Mention, outer: readonly Mention[]): boolean {
  if (!BOUND.test(word.text) || !CLAUSE_ENDS.test(text.slice(word.end))) return false;
  const before = outer.findLast(({ end }) => end <= word.start);
  const isUnit = before?.senses.some(({ type }) => type === 'unit') ?? false;
  const counted = isUnit ? outer.findLast(({ end }) => end <= (before?.start ?? 0)) : before;
  return counted?.number !== undefined;
}

const BOUND = /^[之]?(?:以上|以下|以内|开外|打底|起步|出头)$/;
const CLAUSE_ENDS = /^(?:$|[\s\p{P}吗吧了么嘛呢])/u;

/** How many unknown words are told of; a message with more is not understood anyway. */
const MOST_UNKNOWN = 24;

// "Leaving out Mianyang", "how far from Mianyang": what is left out or measured against changes what is asked, in a
// clause of its own too.
function narrows({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && NARROWS.test(sense.cue));
}

// "Of the 19 fires, how many were down to smokers": what the amount is asked of narrows it. Chinese
// ones go along with any verb.
function asksAmount({ senses, text }: Mention): boolean {
  return /^[a-z]/.test(text) && senses.some((sense) => sense.type === 'cue' && AMOUNT.test(sense.cue));
}

const AMOUNT = /^(?:amount|measure:count)$/;

// 外籍员工那部分是多少: the amount is asked of a part, in a clause of its own.
function asksPart(text: string, clause: readonly Mention[]): boolean {
  const [first, last] = [clause[0], clause.at(-1)];
  return first !== undefined && last !== undefined && PART_ASKED.test(text.slice(first.start, last.end));
}

const PART_ASKED =
  /^.{2,20}?(?:那|这)?(?:一)?(?:部分|块儿?|群人?|拨人?|类人?)的?(?:呢|(?:[是有占])?(?:多少|几|好多))/;

// 土地集约利用全省第几,绵阳: a place by itself is whose figure is meant.
function isPlace(text: string, clause: readonly Mention[]): boolean {
  const [first, last] = [clause[0], clause.at(-1)];
  if (!first || !last || last.end - first.start > LONGEST_PLACE) return false;
  return isChinesePlace(text.slice(first.start, last.end).trim());
}

const LONGEST_PLACE = 8;

const isEntity = ({ senses }: Mention) => senses.some(({ type }) => type === 'entity');

// "Hi Sam", "thanks, Maria", "Sam, what was": whom the message is to or from.
function isAddress(clauses: readonly Mention[][], at: number): boolean {
  const isCourtesy = (clause: readonly Mention[] | undefined) =>
    clause?.some(({ senses }) =>
      senses.some((sense) => sense.type === 'cue' && /^ask:(?:greeting|thanks)$/.test(sense.cue)),
    ) ?? false;
  const isCalled = at === 0 && clauses[0]?.length === 1 && ASKS.test(clauses[1]?.[0]?.text ?? '');
  return isCourtesy(clauses[at]) || isCourtesy(clauses[at - 1]) || isCalled;
}

const ASKS =
  /^(?:what|which|who|when|where|how|can|could|would|do|does|did|is|are|was|were|please|tell|give|show|i|we)\b/;

/** 地区:绵阳 and "region = Mianyang": what stands behind says whose. */
const LABEL =
  /(?:地区|区域|主体|对象|城市|区县|地点|\b(?:place|region|area|entity|subject|city|county|district|location)) ?[:=：] ?$/;

// "No. of centres, Mianyang, 2021", 区域:白马县: where nobody on record is named, whoever else is named is meant.
function namesStranger(normalized: NormalizedText, clause: readonly Mention[]): boolean {
  const { text } = normalized;
  const named = strangeWords(text, clause).some(
    (word) =>
      isChinesePlace(word.text) ||
      AREA.test(word.text) ||
      isProperName(word, normalized) ||
      (isCapital(normalized, word.start) && /^[a-z]{5,}$/.test(word.text) && !isEnglishWord(word.text)),
  );
  if (named) return true;
  const [first, last] = [clause[0], clause.at(-1)];
  const isAlone = clause.every(
    ({ kind, senses }) => kind === 'unknown' || senses.every(({ type }) => type === 'cue'),
  );
  return isAlone && BODY.test(text.slice(first?.start, last?.end).trim());
}

const isCapital = ({ raw, offsets }: NormalizedText, at: number) =>
  /\p{Lu}/u.test(raw[offsets[at] ?? 0] ?? '');

const AREA = /^\p{Script=Han}{2,5}[省市县区镇乡村州港岛]$/u;
const BODY = /^\p{Script=Han}{3,8}(?:馆|院|公司|集团|厂|水库|园区?|学校?|站)$/u;

// 相当于绵阳百分之多少, in a clause of its own.
function isComparedWith(text: string, clause: readonly Mention[]): boolean {
  if (!COMPARING.test(text)) return false;
  return strangeWords(text, clause).some(
    ({ start, end }) =>
      COMPARED.test(text.slice(0, start)) && /^的?(?:百分之|几成|多少|几倍)/.test(text.slice(end)),
  );
}

const COMPARING = /相当于|占|及|抵|赶上|追到/;
const COMPARED = /(?:相当于|占到?|只?及|抵得?上?|赶上|追到)(?:人家|他们)?$/;

const NARROWS = /^(?:except|ask:(?:gap|points|multiple))$/;

/** The words of a clause that no dictionary has, in order: runs of unknown characters, and everyday ones that make a word. */
export function strangeWords(text: string, clause: readonly Mention[]): Mention[] {
  const hidden = [...hiddenWords(text, clause), ...placesAhead(text, clause), ...boundSorts(clause)];
  const words: Mention[] = [];
  for (const mention of clause) {
    const word = hidden.find(({ start, end }) => mention.start >= start && mention.end <= end);
    if (mention.kind !== 'unknown' && !word) continue;
    const start = word?.start ?? mention.start;
    const end = Math.max(word?.end ?? 0, mention.end);
    const last = words.at(-1);
    if (last && start <= last.end && /^\p{Script=Han}*$/u.test(text.slice(last.start, end))) {
      words[words.length - 1] = {
        ...last,
        end: Math.max(last.end, end),
        text: text.slice(last.start, Math.max(last.end, end)),
      };
    } else {
      words.push({ ...mention, kind: 'unknown', senses: [], start, end, text: text.slice(start, end) });
    }
  }
  return words;
}

/** How far into a clause words of the language are looked for, in characters: no clause that is meant goes on longer. */
const WORD_REACH = 300;

// Words of the language that the cover broke into single everyday characters.
function hiddenWords(text: string, clause: readonly Mention[]): { start: number; end: number }[] {
  const from = clause[0]?.start ?? 0;
  const to = Math.min(clause.at(-1)?.end ?? from, from + WORD_REACH);
  const stretch = text.slice(from, to);
  if (!clause.some((part, at) => isSingle(part) && isSingle(clause[at + 1]))) return [];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const hidden: { start: number; end: number }[] = [];
  let first = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(stretch)) {
    if (!isWordLike || segment.length < 2 || !/^\p{Script=Han}+$/u.test(segment) || PARTICLE.test(segment))
      continue;
    const start = from + index;
    const end = start + segment.length;
    while ((clause[first]?.end ?? end) <= start) first += 1;
    const parts: Mention[] = [];
    for (let at = first; (clause[at]?.start ?? end) < end; at += 1) {
      const part = clause[at];
      if (part) parts.push(part);
    }
    if (parts.length >= 2 && parts.every((part) => isLoose(part, start, end))) hidden.push({ start, end });
  }
  return hidden;
}

// 成都有多少家 is no 成 and 都有: a place ahead of what is asked, behind nothing or a time, of which the cover took the end
// for a word of asking.
function placesAhead(text: string, clause: readonly Mention[]): { start: number; end: number }[] {
  return clause.flatMap((part, at) => {
    const [before, next] = [clause[at - 1], clause[at + 1]];
    if (!isSingle(part) || !next || next.start !== part.end || !isOfCues(next)) return [];
    if (before !== undefined && before.kind !== 'period') return [];
    const place = { start: part.start, end: part.start + 2 };
    return isChinesePlace(text.slice(place.start, place.end)) ? [place] : [];
  });
}

// 老区 is no 老 and 区: the sort of a place makes one word with a character before it that is no grammar, and 新乡图书馆 is
// not the 县图书馆 on record. 哪个片区 asks.
function boundSorts(clause: readonly Mention[]): { start: number; end: number }[] {
  return clause.flatMap((part, at) => {
    const before = clause[at - 1];
    const isName = beginsWithSort(part);
    const isBound =
      (isName || (isSingle(part) && part.senses.some(isSort))) &&
      before?.end === part.start &&
      isSingle(before) &&
      !CHINESE_GRAMMAR.test(before.text) &&
      !asks(clause[at - 2]) &&
      // 先进县 is a county of a sort: the characters in front make a word without it.
      (isName || !(isSingle(clause[at - 2]) && clause[at - 2]?.end === before.start));
    return isBound ? [{ start: before.start, end: isName ? before.end : part.end }] : [];
  });
}

const isSort = (sense: Mention['senses'][number]) => sense.type === 'cue' && sense.cue.startsWith('type:');

/** True for a name on record that begins with the sort of place it is of (县图书馆): whose it is stands in front. */
export function beginsWithSort(mention: Mention): boolean {
  return isEntity(mention) && /^[县市区镇乡](?=\p{Script=Han})/u.test(mention.readAs ?? mention.text);
}

function asks(part: Mention | undefined): boolean {
  return part?.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('ask:')) ?? false;
}

function isOfCues({ kind, senses }: Mention): boolean {
  return kind === 'phrase' && senses.length > 0 && senses.every(({ type }) => type === 'cue');
}

function isSingle(part: Mention | undefined): boolean {
  return part !== undefined && isLoose(part, part.start, part.end) && /^\p{Script=Han}$/u.test(part.text);
}

function isLoose(part: Mention, start: number, end: number): boolean {
  if (part.start < start || part.end > end || part.end - part.start > 1) return false;
  if (part.kind === 'unknown') return true;
  return (
    part.senses.length > 0 && part.senses.every((sense) => sense.type === 'cue' && LOOSE_CUE.test(sense.cue))
  );
}

// 大同市 is no 大, 同 and 市.
const LOOSE_CUE = /^(?:filler|type:)/;
