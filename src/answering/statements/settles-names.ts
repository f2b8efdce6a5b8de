// Whether a statement is of what the question calls by the name of another: when the booking app went live is not told by
// the launch of a campaign, though that bears the word.

import type { Statement } from '../../knowledge/types.ts';
import { isFormOf } from '../../language/english-words.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { normalizeText } from '../../language/normalize.ts';
import { findNumbers } from '../../language/numerals.ts';
import type { Query } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { allTexts, saidIn } from './statement-texts.ts';

/** False where a name that only other statements bear stands in the question, and this one has no word of it. */
export function holdsNames(statement: Statement, { query }: Slots): boolean {
  const { text: question } = query.text;
  if (!holdsNumbered(statement, query)) return false;
  return query.mentions
    .filter(namesStatement)
    .every(
      ({ text, senses, start }) =>
        BESIDE.test(question.slice(0, start)) ||
        senses.some((sense) => sense.type === 'statement' && sense.id === statement.id) ||
        says(statement, text),
    );
}

const NUMBERED_HAN = /^(?:路|号(?![、日])|期)/;

// "Route 9", 9路, of which no name is on record: what became of another is none of it.
function holdsNumbered(statement: Statement, { intent, numbers, mentions, text: { text } }: Query): boolean {
  if (intent === 'claim') return true;
  const asked = numbers.filter(({ number: { start, end, form }, units }) => {
    if (form !== 'plain' || !/^\d{1,3}$/.test(text.slice(start, end))) return false;
    if (NUMBERED_HAN.test(text.slice(end))) return true;
    const noun = mentions.find((one) => !one.nested && one.end + 1 === start);
    return (
      units.length === 0 &&
      noun !== undefined &&
      /^[a-z]+[^s]$/.test(noun.text) &&
      noun.senses.some(({ type }) => type === 'unit' || type === 'variable' || type === 'term')
    );
  });
  const told = numbersTold(statement);
  return asked.every(({ number }) => told.has(number.value));
}

const numbersTold = onceFor(
  (statement: Statement): ReadonlySet<string> =>
    new Set(findNumbers(normalizeText(allTexts(statement)).text).map(({ value }) => value)),
);

/** What was given at a meeting is told by other statements than that of the meeting. */
const BESIDE =
  /\b(?:at|during|in|on|after|before|from|of|about|for|to|by|with) (?:the |that |this |its |their )?$/;

// A name of several words is nobody's everyday word.
function namesStatement({ nested, senses, text }: Mention): boolean {
  return (
    !nested &&
    /^[a-z]+(?: [a-z]+)+$/.test(text) &&
    senses.length > 0 &&
    senses.every(({ type }) => type === 'statement')
  );
}

function says(statement: Statement, name: string): boolean {
  const said = saidIn(statement).match(/[a-z]+/g) ?? [];
  const words = name.match(/[a-z]{3,}/g) ?? [];
  return words.some((word) => said.some((other) => other === word || isFormOf(other, word)));
}
