import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { entitiesCalled } from '../words/entities-called.ts';
import { thingSought } from '../words/thing-sought.ts';
import { cardOf, liesInPlace } from './answer-entity.ts';
import { composeAnswer, EMPTY_CONTEXT } from './compose-answer.ts';

/** How many places are offered. */
const CHOICES = 5;

/** Says where the one thing of a name lies (湖在哪儿), or asks which of several is sought (园区在哪儿); undefined where none lies anywhere. */
export function askWhichPlace({ slots }: Finding, index: AnsweringIndex): Answer | undefined {
  const { query, entities, context } = slots;
  const thing = entities.length > 0 ? undefined : thingSought(query);
  if (thing === undefined || query.unknown.some(({ text }) => !thing.includes(text))) return undefined;
  const called = entitiesCalled(thing, index.catalog);
  const places = called.filter((entity) => liesInPlace(entity, index));
  const [place] = places;
  if (place && called.length === 1) return cardOf(place, slots, index);
  if (places.length < 2) return undefined;
  const choices = places.slice(0, CHOICES).map(({ id }) => ({ kind: 'place', entity: id }) as const);
  return composeAnswer({
    status: 'clarify',
    query,
    body: { kind: 'clarify', slot: 'place', choices },
    followUps: choices,
    context: context ?? EMPTY_CONTEXT,
  });
}
