import type { ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';

/** A question with the person it calls he or she put in by name. */
export interface Named {
  readonly text: string;
  readonly person: string;
}

const OF_HIM = /\b(?:his|her)\b(?! *$)/gi;
const HIM = /\b(?:he|she|him|her)\b|(?<![其])[他她](?![们市])/gi;

/** Names whom the thread speaks of; undefined where the question has no such pronoun or the thread no such person. */
export function namePronoun(
  text: string,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Named | undefined {
  if (!context || text.search(HIM) < 0) return undefined;
  const last = context.told?.at(-1) ?? '';
  const told = catalog.statement(last);
  const speaker = told?.saidBy ?? catalog.observation(last)?.saidBy;
  const isPerson = (id: string) => catalog.entity(id).type === 'person';
  const [person, ...more] =
    [
      context.entities.filter(isPerson),
      (speaker === undefined ? [] : [speaker]).filter(isPerson),
      (told?.about ?? []).filter(isPerson),
    ].find((people) => people.length > 0) ?? [];
  if (person === undefined || more.length > 0) return undefined;
  const { name } = catalog.entity(person);
  const called = /\p{Script=Han}/u.test(text) ? name.zh : name.en;
  return { person, text: text.replace(OF_HIM, `${called}'s`).replace(HIM, called) };
}
