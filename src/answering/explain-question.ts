// Shows step by step how a question was read and why its answer came or did not: for curators, in the pack's terms.
import type { Sense } from '../language/aliases.ts';
import type { Mention } from '../language/find-mentions.ts';
import { parseQuery } from '../language/parse-query.ts';
import type { Answer } from './answer.ts';
import { answerQuestion, type Question } from './answer-question.ts';
import type { AnsweringIndex } from './answering-index.ts';
import { findMeaning } from './meaning/find-meaning.ts';
import { rankVariables } from './metrics/rank-variables.ts';
import { readSlots } from './slots/slots.ts';
import { splitQuestions } from './split-questions.ts';
import { rankStatements } from './statements/rank-statements.ts';

export interface ExplainedStep {
  readonly step: string;
  readonly lines: readonly string[];
}

export interface Explanation {
  readonly steps: readonly ExplainedStep[];
  readonly answer: Answer;
}

/** How many candidates of a kind are listed. */
const LISTED = 5;

/** Answers a question and tells the steps that led there. */
export function explainQuestion(index: AnsweringIndex, question: Question): Explanation {
  const parts = splitQuestions(question.text, question.today, index);
  const steps = parts.flatMap(({ text }) => explainOne(index, { ...question, text }));
  const answer = answerQuestion(index, question);
  const { receipt } = answer;
  const outcome = {
    step: 'receipt',
    lines: [
      `pack ${receipt.pack}`,
      `observations ${list(receipt.observations)}`,
      `statements ${list(receipt.statements)}`,
      `path ${receipt.path.join(' > ')}`,
    ],
  };
  return { steps: [...steps, outcome], answer };
}

function explainOne(index: AnsweringIndex, { text, today, context }: Question): ExplainedStep[] {
  const query = parseQuery(text, today, index);
  const slots = readSlots(query, context, index.catalog);
  const finding = findMeaning(slots, index, today);
  return [
    // What was read may be less than what was typed, or put otherwise.
    { step: 'normalised', lines: [query.text.text, ...(query.text.raw === text ? [] : [`typed ${text}`])] },
    { step: 'mentions', lines: query.mentions.filter(({ kind }) => kind !== 'break').map(describeMention) },
    {
      step: 'query',
      lines: [
        `language ${query.lang}, intent ${query.intent}, measure ${slots.measure ?? 'open'}`,
        `entities ${list(slots.entities)}`,
        `periods ${list(query.periods.map(({ period, part }) => (period ? `${period.start}/${period.end}` : `months ${part?.fromMonth}-${part?.toMonth} of an open year`)))}`,
        `numbers ${list(query.numbers.map(({ number, units }) => `${number.bound} ${number.value} ${number.form} ${units.join('|')}`))}`,
        `unknown ${list(query.unknown.map((word) => word.text))}`,
      ],
    },
    {
      step: 'variables',
      lines: rankVariables(slots, index)
        .slice(0, LISTED)
        .map(
          ({ variable, score, identified, conflicts }) =>
            `${score.toFixed(2)} ${variable.id}${identified ? '' : ' (not identified)'}${conflicts.length > 0 ? ` conflicts: ${conflicts.join(', ')}` : ''}`,
        ),
    },
    {
      step: 'slots',
      lines: finding.figures.map(({ match }) =>
        match.contradictions.length > 0
          ? `${match.variable.id}: contradicted by ${match.contradictions.map(({ slot, asked, period }) => `${slot} ${period ? `${period.start}/${period.end}` : asked}`).join(', ')}`
          : `${match.variable.id}: agreed, ${list(match.observations.map(({ id }) => id))}${match.open.length > 0 ? `; open: ${match.open.join(', ')}` : ''}`,
      ),
    },
    {
      step: 'statements',
      lines: rankStatements(slots, index)
        .slice(0, LISTED)
        .map(
          ({ statement, score, identified, coverage }) =>
            `${score.toFixed(2)} ${statement.id} (covers ${Math.round(coverage * 100)}%)${identified ? '' : ' (not identified)'}`,
        ),
    },
    {
      step: 'choice',
      lines: [finding.prefersStatement ? 'a statement is asked for' : 'a figure is asked for'],
    },
  ];
}

function describeMention(mention: Mention): string {
  const what =
    mention.kind === 'phrase' ? [...new Set(mention.senses.map(describeSense))].join(', ') : mention.kind;
  return `${mention.nested ? '  ' : ''}${mention.start}-${mention.end} “${mention.text}” ${what}${mention.readAs ? ` (read as “${mention.readAs}”)` : ''}`;
}

function describeSense(sense: Sense): string {
  return sense.type === 'cue' ? sense.cue : `${sense.type} ${sense.id}`;
}

function list(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.join(', ');
}
