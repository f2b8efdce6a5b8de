// Who somebody is, asked by name and with the body that he is of: 王芳是谁, 商会那个; "who is Jo Park of the bank".
import type { Mention } from '../../language/find-mentions.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { cardOf } from './answer-entity.ts';

/** The card of the person named, where the question asks for nothing but who it is; undefined for any other question. */
export function answerPerson({ slots }: Finding, index: AnsweringIndex): Answer | undefined {
  const { catalog } = index;
  const { query, entities } = slots;
  if (query.unknown.length + query.periods.length + query.numbers.length > 0) return undefined;
  if (query.cues.has('ask:claim') || query.cues.has('ask:name')) return undefined;
  const [person, ...more] = entities.filter((id) => catalog.entity(id).type === 'person');
  if (person === undefined || more.length > 0 || !query.entities.some(({ id }) => id === person))
    return undefined;
  const bodies = entities.filter((id) => id !== person);
  if (bodies.length === 0 || !bodies.every((id) => catalog.isWithin(person, id))) return undefined;
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return outer.some(asksWho) && outer.every((mention) => asksWho(mention) || saysWhose(mention))
    ? cardOf(catalog.entity(person), slots, index)
    : undefined;
}

// 当啥官 asks for the post, which a statement of it tells.
function asksWho({ text }: Mention): boolean {
  return WHO.test(text);
}

const WHO = /^who|^(?:是|系)?(?:谁|哪个|哪位|哪一位|边个|边位)/;

/** A name, or a word that only joins names. */
function saysWhose({ text, senses }: Mention): boolean {
  return senses.some(({ type }) => type === 'entity') || JOINS.test(text);
}

const JOINS =
  /^(?:is|are|was|were|s|'s|the|a|and|so|of|from|at|in|with|that|this|one|guy|he|she|him|her|是|系|的|在|那|那个|那位|这个|这位|那边|呢|啊|呀|吗|哦|嘛|哈|到底|究竟|又|就是|他|她|嘅)$/;
