import { findClaimFrames } from '../language/claim-frames.ts';
import { normalizeText, rawSpan } from '../language/normalize.ts';
import { parseQuery } from '../language/parse-query.ts';
import type { Query } from '../language/query.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { piecesOf } from './statements/text-pieces.ts';

/** How many questions of one message are answered, and of one sentence. */
const MOST_QUESTIONS = 10;
const MOST_IN_SENTENCE = 5;
/** Longer messages are a story with one question in it. */
const LONGEST_LIST = 1_000;
/** So many sentences with a question mark are a list of questions, where so many name something of the record. */
const LIST = { asked: 3, named: 2 } as const;
const SENTENCE_END =
  /(?<=[?？!！;；\n])\s*|\s+(?:and also|also,?)\s+|[，,]\s*(?:另外|还有|顺便问下?|以及)\s*/;
const COMMA = /[，,、]\s*|\s+and\s+(?=what|how|who|where|when|which)/;

/** One of the questions of a message. */
export interface QuestionPart {
  readonly text: string;
  /** Names nothing of the record and leans on nothing: what was asked before it is no part of it. */
  readonly isApart: boolean;
}

/**
 * The questions that one message holds, in order: it is cut only where every part names something of its own, so
 * that a greeting, an apology or an afterthought stays with its question; or where it is a list of questions.
 */
export function splitQuestions(text: string, today: string, index: AnsweringIndex): QuestionPart[] {
  if (text.length > LONGEST_LIST) return [whole(text)];
  const sentences = cutWhere(
    text,
    SENTENCE_END,
    { stands: (query) => names(query) || query.intent === 'claim', most: MOST_QUESTIONS, isListed: true },
    today,
    index,
  );
  return withTag(sentences).flatMap((sentence) => {
    if (sentence.isApart) return sentence;
    const further = asksFurther(sentence.text, today, index);
    if (further) return further;
    return cutWhere(
      sentence.text,
      COMMA,
      {
        // A time alone may go on from a metric named before it, and not from one that is yet to be named.
        stands: (query, at) =>
          asks(query) && (names(query) || (at > 0 && query.periods.length > 0) || asksWho(query)),
        most: MOST_IN_SENTENCE,
        isListed: false,
      },
      today,
      index,
    );
  });
}

// 谁拍的,什么时候拍的: who did it is one question, and when or how much of it another, which leans on the first.
function asksFurther(text: string, today: string, index: AnsweringIndex): QuestionPart[] | undefined {
  const parts = text.split(/[，,]\s*/).map((part) => part.trim());
  const [first = '', next = '', ...more] = parts;
  if (more.length > 0 || next === '' || !/\p{Script=Han}/u.test(next) || !FURTHER.test(next))
    return undefined;
  const [one, other] = [first, next].map((part) => parseQuery(part, today, index));
  if (!one || !other || one.cues.has('amount') || one.intent === 'claim' || other.intent === 'claim')
    return undefined;
  const asked = WORDS.filter((cue) => one.cues.has(cue));
  const isFurther =
    (other.cues.has('amount') && !asked.includes('amount')) ||
    WORDS.some((cue) => other.cues.has(cue) && !asked.includes(cue));
  const isOpen =
    other.entities.length + other.variables.length + other.periods.length + other.numbers.length === 0;
  const isNamed = one.entities.length + one.statements.length + one.variables.length + one.terms.length > 0;
  return asked.length > 0 && isFurther && isOpen && isNamed ? [whole(first), whole(next)] : undefined;
}

const WORDS = ['ask:who', 'ask:when', 'ask:where', 'amount'] as const;
/** A verb beside what is asked, and nothing else: 投了多少, 什么时候拍的, 各招多少人. */
const FURTHER =
  /^(?:又|都|各|分别|一共|总共)?(?:是)?(?:(?:什么时候|啥时候|何时|哪年|哪天|在哪|谁)\p{Script=Han}{1,3}的?|\p{Script=Han}{1,2}[了过]?(?:多少|几)\p{Script=Han}{0,2})[?？]*$/u;

// "One did this; another did that, right?": what is put behind the last is asked of each.
function withTag(parts: readonly QuestionPart[]): readonly QuestionPart[] {
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return parts;
  const text = normalizeText(last.text);
  const tag = findClaimFrames(text.text).find(
    ({ start, end, isClaim }) => isClaim && start > 0 && text.text.length - end <= 1,
  );
  if (!tag) return parts;
  const put = rawSpan(text, tag.start, tag.end);
  return parts.map((part) => {
    const told = /^(.*)[;；]$/s.exec(part.text)?.[1];
    return told === undefined || part.isApart ? part : { ...part, text: `${told}, ${put}?` };
  });
}

interface Cut {
  /** Whether a part is a question by itself. */
  readonly stands: (query: Query, at: number) => boolean;
  readonly most: number;
  /** In a list of questions each is one, whether or not the record knows what it names. */
  readonly isListed: boolean;
}

function cutWhere(
  text: string,
  boundary: RegExp,
  { stands, most, isListed }: Cut,
  today: string,
  index: AnsweringIndex,
): QuestionPart[] {
  const parts = text
    .split(boundary)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > most) return [whole(text)];
  const isList = isListed && parts.filter(isMarked).length >= LIST.asked;
  const asking = new Map<number, QuestionPart>();
  let named = 0;
  // A part that does not ask by itself leaves the message whole, and the others need no reading. Most often it is short.
  for (const { part, at } of shortestFirst(parts)) {
    const query = parseQuery(part, today, index);
    // What says nothing (两个数都要, thanks) goes with no question.
    if (at > 0 && saysNothing(query)) continue;
    // "15%? That is the share of 2021, yes?": the value of what is named behind it.
    if (isListed && query.intent === 'claim' && query.numbers.length > 0 && namesNothing(query))
      return [whole(text)];
    if (at > 0 && goesOnComparing(query)) return [whole(text)];
    const isOwn = stands(query, at);
    if (isOwn) named += 1;
    const leans = !isOwn && at > 0 && (goesOn(query, index) || (isList && isTimeAlone(query)));
    const isApart = !isOwn && !leans && at > 0 && isList && isMarked(part) && namesStranger(query);
    if (!isOwn && !leans && !isApart) return [whole(text)];
    asking.set(at, { text: part, isApart });
  }
  const isCut = asking.size > 1 && (!isList || named >= LIST.named);
  return isCut ? parts.flatMap((_, at) => asking.get(at) ?? []) : [whole(text)];
}

// 甲排名,比乙的排名靠前几位: what is held against it stands in a clause of its own.
function goesOnComparing({ text: { text }, mentions }: Query): boolean {
  const outer = mentions.filter(({ nested, start }) => !nested && start > 0);
  return (
    /^比(?!较|如|方)/.test(text) &&
    (outer[0]?.senses.some(({ type }) => type === 'variable' || type === 'term' || type === 'entity') ??
      false)
  );
}

function namesNothing({ mentions, periods }: Query): boolean {
  const isName = ({ type }: Query['mentions'][number]['senses'][number]) => type !== 'cue' && type !== 'unit';
  return periods.length === 0 && !mentions.some(({ senses }) => senses.some(isName));
}

function whole(text: string): QuestionPart {
  return { text, isApart: false };
}

function isMarked(part: string): boolean {
  return /[?？]$/.test(part);
}

function shortestFirst(parts: readonly string[]): { part: string; at: number }[] {
  return parts.map((part, at) => ({ part, at })).sort((a, b) => a.part.length - b.part.length);
}

function saysNothing({ cues, entities, periods, numbers, unknown, mentions }: Query): boolean {
  const isChat = [...cues].every((cue) => cue === 'filler' || cue === 'ask:thanks' || cue === 'ask:greeting');
  const isNamed = mentions.some(({ senses }) => senses.some(({ type }) => type !== 'cue'));
  return isChat && !isNamed && entities.length + periods.length + numbers.length + unknown.length === 0;
}

// "How many are there? Ranked where?": the rank of what was asked before.
function goesOn({ cues, entities, unknown }: Query, { statements }: AnsweringIndex): boolean {
  const asksOn =
    cues.has('measure:rank') || cues.has('ask:where') || cues.has('ask:when') || cues.has('ask:who');
  // "Who edited", 建在哪个村: of what some statement tells.
  const isTold = ({ text }: Query['unknown'][number]) =>
    PLACE.test(text) || (text.length > 1 && piecesOf(text).every((piece) => statements.postings.has(piece)));
  return asksOn && entities.length === 0 && unknown.every(isTold);
}

// "Will it rain?" is a question by itself; "really?" is none.
function namesStranger({ entities, unknown }: Query): boolean {
  return entities.length + unknown.length > 0;
}

// 2020年呢: of what was asked before it.
function isTimeAlone({ periods, entities, numbers, unknown }: Query): boolean {
  return periods.length > 0 && entities.length + numbers.length + unknown.length === 0;
}

const PLACE = /^[村镇乡县区市街路]$/;

function names(query: Query): boolean {
  return query.variables.length + query.terms.length + query.statements.length > 0;
}

// "Who is the editor": a name and a question word are a question.
function asksWho({ cues, entities }: Query): boolean {
  return entities.length > 0 && (cues.has('ask:who') || cues.has('ask:where') || cues.has('ask:when'));
}

// Each part of a comma list must ask by itself and not as a claim: "44家, 第四, 对吗" is one claim.
function asks({ cues, intent, mentions, denied }: Query): boolean {
  if (intent === 'claim') return false;
  const asksMeasure = mentions.some(
    (mention) =>
      !denied.includes(mention) &&
      /几|多少|多大|what|how|number/.test(mention.text) &&
      mention.senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('measure:')),
  );
  return (
    asksMeasure ||
    [...cues].some(
      (cue) =>
        cue === 'amount' ||
        cue === 'measure:rank' ||
        /^ask:(who|where|when|which|what|name|how|why)$/.test(cue),
    )
  );
}
