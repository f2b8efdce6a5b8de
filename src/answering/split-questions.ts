import { parseQuery } from '../language/parse-query.ts';
import type { Query } from '../language/query.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { piecesOf } from './statements/statement-index.ts';

/** How many questions of one message are answered. */
const MOST_QUESTIONS = 5;
/** Longer messages are a story with one question in it. */
const LONGEST_LIST = 600;
const SENTENCE_END =
  /(?<=[?？!！;；\n])\s*|\s+(?:and also|also,?)\s+|[，,]\s*(?:另外|还有|顺便问下?|以及)\s*/;
const COMMA = /[，,、]\s*|\s+and\s+(?=what|how|who|where|when|which)/;

/**
 * The questions that one message holds, in order: it is cut only where every part names something of its own, so
 * that a greeting, an apology or an afterthought stays with its question.
 */
export function splitQuestions(text: string, today: string, index: AnsweringIndex): string[] {
  if (text.length > LONGEST_LIST) return [text];
  const sentences = cutWhere(
    text,
    SENTENCE_END,
    (query) => names(query) || query.intent === 'claim',
    today,
    index,
  );
  return sentences.flatMap((sentence) =>
    cutWhere(
      sentence,
      COMMA,
      // A time alone may go on from a metric named before it, and not from one that is yet to be named.
      (query, at) => asks(query) && (names(query) || (at > 0 && query.periods.length > 0) || asksWho(query)),
      today,
      index,
    ),
  );
}

function cutWhere(
  text: string,
  boundary: RegExp,
  stands: (query: Query, at: number) => boolean,
  today: string,
  index: AnsweringIndex,
): string[] {
  const parts = text
    .split(boundary)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_QUESTIONS) return [text];
  const asking = new Set<number>();
  // A part that does not ask by itself leaves the message whole, and the others need no reading. Most often it is short.
  for (const { part, at } of shortestFirst(parts)) {
    const query = parseQuery(part, today, index);
    // What says nothing (两个数都要, thanks) goes with no question.
    if (at > 0 && saysNothing(query)) continue;
    if (!stands(query, at) && (at === 0 || !goesOn(query, index))) return [text];
    asking.add(at);
  }
  return asking.size > 1 ? parts.filter((_, at) => asking.has(at)) : [text];
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
