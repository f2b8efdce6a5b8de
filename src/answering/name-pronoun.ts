import type { ThreadContext } from './answer.ts';
import type { AnsweringIndex } from './answering-index.ts';

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
  const speaker = catalog.statement(last)?.saidBy ?? catalog.observation(last)?.saidBy;
  const person = [...context.entities, ...(speaker ? [speaker] : [])].find(
    (id) => catalog.entity(id).type === 'person',
  );
  if (person === undefined) return undefined;
  const { name } = catalog.entity(person);
  const called = /\p{Script=Han}/u.test(text) ? name.zh : name.en;
  return { person, text: text.replace(OF_HIM, `${called}'s`).replace(HIM, called) };
}
