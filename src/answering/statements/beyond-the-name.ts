// What was given, said or decided at an event is seldom told by the statement that bears the event's name: of those that
// fit, the one that tells of what else the question says goes first.
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { coverageOf } from './coverage.ts';
import { questionWords, STRICT_WORDS } from './question-words.ts';
import type { StatementCandidate } from './rank-statements.ts';
import { type TellingWord, tellingWords } from './statement-words.ts';

/** The candidates without one that says nothing but the name it shares with what the question is about. */
export function beyondTheName(
  candidates: readonly StatementCandidate[],
  slots: Slots,
  index: AnsweringIndex,
): readonly StatementCandidate[] {
  const [best, ...others] = candidates;
  if (!best?.named || questionWords(slots.query.cues).some((word) => STRICT_WORDS.has(word)))
    return candidates;
  const names = namesOf(best, slots.query);
  if (best.statement.items.length > 1 && names.some((name) => isListAsked(name, slots.query)))
    return candidates;
  const isOfEntity = names.length > 0 && names.every((name) => isEntity(name, best, slots.query));
  const isAtEvent = names.some((name) => happensAt(name, isOfEntity, slots.query));
  if (!isOfEntity && !isAtEvent) return candidates;
  const rest = tellingWords(without(names, slots.query), index).filter(({ asks }) => !asks);
  // What a thing is called is told where it is named, whatever else an everyday word may stand in.
  if (slots.query.cues.has('ask:name') && !rest.some(({ narrows }) => narrows)) return candidates;
  const told = sharedBy(best, rest, index);
  const teller = others.find((other) => isOfEvent(other, best, slots) && sharedBy(other, rest, index) > told);
  if (teller) return [teller, ...candidates.filter((one) => one !== teller && (one !== best || told > 0))];
  const isUntold = told === 0 && isAtEvent && rest.some(({ narrows }) => narrows);
  return isUntold ? others.filter((other) => sharedBy(other, rest, index) > 0) : candidates;
}

function namesOf({ statement }: StatementCandidate, { statements }: Query): readonly Mention[] {
  return statements
    .filter(({ id, mention }) => id === statement.id && !mention.nested)
    .map(({ mention }) => mention);
}

const WHICH = /\b(?:which|what)(?: (?:are|were))?(?: the)? $/;

// "Which four measures did they take": the list is what is asked for.
function isListAsked({ start, end }: Mention, { text: { text } }: Query): boolean {
  return WHICH.test(text.slice(0, start)) || /^(?:都|分别|具体)*(?:有|是|指|包括)?哪/.test(text.slice(end));
}

// An entity's name as well, but for an article.
function isEntity(name: Mention, { statement }: StatementCandidate, { entities }: Query): boolean {
  return entities.some(
    ({ id, mention: { start, end } }) =>
      end === name.end &&
      start >= name.start &&
      start - name.start <= ARTICLE &&
      statement.about.includes(id),
  );
}

const ARTICLE = 'the '.length;

function without(names: readonly Mention[], query: Query): Query {
  const isInName = ({ start, end }: Mention) => names.some((name) => name.start <= start && end <= name.end);
  return { ...query, mentions: query.mentions.filter((mention) => !isInName(mention)) };
}

// "What did" in a statement's name is nothing that it tells, where the question has words of more weight.
function sharedBy(
  { statement }: StatementCandidate,
  words: readonly TellingWord[],
  index: AnsweringIndex,
): number {
  const position = index.statements.positionOf.get(statement.id) ?? -1;
  const { shared, pieces } = coverageOf(position, words, [], index.statements);
  return pieces === 0 && words.some(({ narrows }) => narrows) ? 0 : shared;
}

function isOfEvent(
  { statement, named }: StatementCandidate,
  best: StatementCandidate,
  { entities }: Slots,
): boolean {
  return named || entities.some((id) => statement.about.includes(id) && best.statement.about.includes(id));
}

const AT = /\b(?:at|during|on) (?:the |that |this )?$/;
const EVENT =
  /(?:会|仪式|典礼)$|\b(?:meeting|rally|conference|ceremony|consultation|session|hearing|summit|forum)$/;

// 会上: what happened there, and not what it was.
function happensAt(
  { start, end, text: name }: Mention,
  isOfEntity: boolean,
  { text: { text } }: Query,
): boolean {
  const isThere = /^(?:的?现场|上|期间|当天)/.test(text.slice(end)) || AT.test(text.slice(0, start));
  return isThere && (isOfEntity || EVENT.test(name));
}
