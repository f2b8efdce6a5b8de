import { parseQuery } from '../language/parse-query.ts';
import type { AnsweringIndex } from './answering-index.ts';

/** How many questions of one message are answered. */
const MOST_QUESTIONS = 5;
const BOUNDARY = /(?<=[?？!！;；\n])\s*|(?:\s+(?:and also|also,?)\s+)|[，,]\s*(?:另外|还有|顺便问下?|以及)\s*/;

/**
 * The questions that one message holds, in order: it is cut only where every part names something of its own, so
 * that a greeting, an apology or an afterthought stays with its question.
 */
export function splitQuestions(text: string, today: string, index: AnsweringIndex): string[] {
  if (text.length > 600) return [text];
  const parts = text.split(BOUNDARY).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_QUESTIONS) return [text];
  const queries = parts.map((part) => parseQuery(part, today, index));
  const asking = queries.filter((query) => query.variables.length + query.terms.length + query.statements.length > 0 || query.intent === 'claim');
  return asking.length === parts.length ? parts : [text];
}
