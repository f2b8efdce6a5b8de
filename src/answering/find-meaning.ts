// Decides what a question is after: a figure or a statement, and which. Everything after this works on the finding.

import type { QuestionWord } from '../knowledge/types.ts';
import type { Cue } from '../language/lexicon/cues.ts';
import type { AnsweringIndex } from './answering-index.ts';
import type { SlotMatch } from './match-slots.ts';
import { matchSlots } from './match-slots.ts';
import { rankStatements, type StatementCandidate } from './rank-statements.ts';
import { rankVariables, type VariableCandidate } from './rank-variables.ts';
import type { Slots } from './slots.ts';

export interface Finding {
  readonly slots: Slots;
  /** Identified variables, best first, each matched against the slots. */
  readonly figures: readonly { readonly candidate: VariableCandidate; readonly match: SlotMatch }[];
  readonly statements: readonly StatementCandidate[];
  readonly prefersStatement: boolean;
}

/**
 * What a question word adds to a statement's score against a figure's.
 * Effect: higher answers who, where and what with statements more readily. Range 0 to 1.5.
 */
const FACT_BIAS = 0.7;
/** What "how much", a measure or a unit adds to a figure's score. Effect: the reverse. Range 0 to 1.5. */
const NUMBER_BIAS = 0.7;
/** Bare "what" and "which" also introduce figures ("what was the GDP"), so they say less. */
const WEAK_FACT_BIAS = 0.25;
/** A contradicted figure counts this much less against a statement that fits. */
const CONTRADICTED = 0.9;
/** How many variables are matched in full. */
const MATCHED = 4;

/** Ranks both kinds of record against the slots and says which is meant; `today` is an ISO date. */
export function findMeaning(slots: Slots, index: AnsweringIndex, today: string): Finding {
  const figures = rankVariables(slots, index)
    .filter(({ identified }) => identified)
    .slice(0, MATCHED)
    .map((candidate) => ({ candidate, match: matchSlots(candidate, slots, index.catalog, today) }));
  const statements = rankStatements(slots, index).filter(
    (candidate) =>
      candidate.identified && (slots.query.cues.has('ask:claim') || settles(candidate, slots, index)),
  );
  return { slots, figures, statements, prefersStatement: prefersStatement(slots, figures[0], statements[0]) };
}

const SETTLED: readonly (readonly [Cue, QuestionWord])[] = [
  ['ask:who', 'who'],
  ['ask:when', 'when'],
  ['ask:where', 'where'],
  ['ask:why', 'why'],
];
const LOOSE_CUES: readonly Cue[] = ['ask:what', 'ask:which', 'ask:name'];

// Who took the bar chart is not settled by what the chart shows, nor one park's investor by another's.
function settles({ statement }: StatementCandidate, slots: Slots, { catalog }: AnsweringIndex): boolean {
  const { cues } = slots.query;
  const asked = SETTLED.flatMap(([cue, word]) => (cues.has(cue) ? [word] : []));
  const isLoose = LOOSE_CUES.some((cue) => cues.has(cue));
  if (asked.length > 0 && !isLoose && !asked.some((word) => statement.answers.includes(word))) return false;
  const texts = `${statement.text.zh}${statement.text.en}`;
  return slots.entities.every((id) => {
    const { name, aliases } = catalog.entity(id);
    if (statement.about.includes(id) || statement.saidBy === id) return true;
    if (statement.about.some((about) => catalog.isWithin(about, id) || catalog.isWithin(id, about)))
      return true;
    return [name.zh, name.en, ...aliases.zh, ...aliases.en].some((text) => texts.includes(text));
  });
}

/** The share of a question's length that a statement's own name must take up to be the question, 0 to 1. */
const WHOLE = 0.7;

function isWholeQuestion({ statement }: StatementCandidate, { query }: Slots): boolean {
  const length = query.text.text.replace(/[\s\p{P}]/gu, '').length;
  return query.statements.some(
    ({ id, mention }) =>
      id === statement.id &&
      !mention.nested &&
      mention.text.replace(/[\s\p{P}]/gu, '').length >= WHOLE * length,
  );
}

// "Which indicators have a rank": a list of figures, not a fact.
function asksList({ query, measure }: Slots): boolean {
  return (
    measure === 'rank' &&
    (query.cues.has('ask:list') || query.cues.has('ask:which')) &&
    query.statements.length === 0
  );
}

function prefersStatement(
  slots: Slots,
  figure: Finding['figures'][number] | undefined,
  statement: StatementCandidate | undefined,
): boolean {
  const { cues } = slots.query;
  const asksNumber =
    cues.has('amount') ||
    slots.measure !== undefined ||
    slots.units.length > 0 ||
    slots.query.intent === 'series';
  const strong = STRONG_FACT_CUES.some((cue) => cues.has(cue));
  const weak = cues.has('ask:what') || cues.has('ask:which');
  if (!statement)
    return (
      figure === undefined && slots.measure === undefined && (slots.entities.length > 0 || strong || weak)
    );
  if (isWholeQuestion(statement, slots)) return true;
  if (asksList(slots)) return false;
  // A question for a number is not answered with a sentence that merely shares its words.
  if (!strong && !weak && !(statement.named && !asksNumber) && (asksNumber || figure !== undefined))
    return false;
  if (!figure) return strong || weak || statement.named || slots.measure === undefined;
  const contradicted = figure.match.contradictions.length > 0 && statement.named ? CONTRADICTED : 0;
  const forFigure = figure.candidate.score + (asksNumber ? NUMBER_BIAS : 0) - contradicted;
  const forStatement = statement.score + (strong ? FACT_BIAS : weak ? WEAK_FACT_BIAS : 0);
  return forStatement > forFigure;
}

const STRONG_FACT_CUES = [
  'ask:who',
  'ask:where',
  'ask:when',
  'ask:why',
  'ask:name',
  'ask:how',
  'ask:list',
] as const;
