// A question about something on record that the record does not settle: refused by name, with the fact nearest to it.
import { periodsOverlap } from '../../knowledge/period.ts';
import type { Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Answer, MissingSlot } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { asksForText } from '../statements/asks-for-text.ts';
import { questionWords } from '../statements/question-words.ts';
import { rankStatements } from '../statements/rank-statements.ts';
import { meaningAsked } from '../statements/settles-item.ts';
import { composeAnswer } from './compose-answer.ts';
import { contextAfterUnknown } from './context-after-refusal.ts';
import { suggestExamples } from './suggest.ts';

/** How many facts may be on record about a thing for the first of them to say what it is. Range 1 to 5. */
const FEW = 3;

/** The refusal of what is not told of a named fact or thing; undefined where the question names neither. */
export function refuseBesideFact(slots: Slots, index: AnsweringIndex): Answer | undefined {
  const { query } = slots;
  const asked = askedFor(slots);
  if (asked.length === 0 || query.intent === 'claim' || asksForText(query)) return undefined;
  const fact = factNamed(slots, index);
  if (!fact) return undefined;
  const times = timesBeside(slots, fact);
  const [entity, ...more] = outer(query.entities);
  return composeAnswer({
    status: 'no_data', query, citations: [fact.citation], context: contextAfterUnknown(query, slots),
    followUps: suggestExamples(index.catalog),
    body: {
      kind: 'no_data', missing: times.length > 0 ? times : asked, available: [], fact,
      ...(times.length === 0 && entity && more.length === 0 && { entity: entity.id }),
    },
  }); // biome-ignore format: one call
}

// What was asked for, by its question word, and the words that nothing on record has.
function askedFor({ query, measure }: Slots): readonly MissingSlot[] {
  const asksAmount = query.cues.has('amount') || measure !== undefined;
  const isOfMeaning = meaningAsked(query) !== undefined && query.unknown.length === 0;
  if (isOfMeaning && query.statements.length > 0) return [{ slot: 'fact', asked: 'meaning' }];
  const [word = asksAmount && query.unknown.length === 0 ? 'amount' : undefined] = questionWords(query.cues);
  return [
    ...(word ? [{ slot: 'fact', asked: word } as const] : []),
    ...query.unknown.map(({ text }) => ({ slot: 'variable', asked: text }) as const),
  ];
}

// 2020, of an honour of 2021.
function timesBeside({ periods }: Slots, fact: Statement): readonly MissingSlot[] {
  return periods.flatMap(({ stated, period }) => {
    const isBeside = stated && period && fact.period && !periodsOverlap(period, fact.period);
    return isBeside ? [{ slot: 'period', asked: '', period } as const] : [];
  });
}

// By a name of its own in the question, or as one of few about a thing that is named there.
function factNamed(slots: Slots, index: AnsweringIndex): Statement | undefined {
  const named = new Set(outer(slots.query.statements).map(({ id }) => id));
  const [entity, ...more] = outer(slots.query.entities);
  const about = entity && more.length === 0 ? index.catalog.statementsAbout(entity.id) : [];
  const ofThing = about.length <= FEW ? about.filter(({ about: [first] }) => first === entity?.id) : [];
  const candidates = named.size > 0 ? named : new Set(ofThing.map(({ id }) => id));
  if (candidates.size === 0) return undefined;
  return rankStatements(slots, index).find(({ statement }) => candidates.has(statement.id))?.statement;
}

function outer<T extends { readonly mention: Mention }>(named: readonly T[]): readonly T[] {
  return named.filter(({ mention }) => !mention.nested);
}
