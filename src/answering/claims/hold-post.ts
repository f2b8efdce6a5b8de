// A claim of the post that somebody holds: held against the post on record of that person, and of whoever holds it there.
import type { Entity } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { isYesOrNo } from '../../language/yes-or-no.ts';
import type { Answer, Verdict } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { cardOf } from '../outcomes/answer-entity.ts';
import { HEAD } from '../words/head-words.ts';
import { saysTitle } from '../words/says-title.ts';
import { outermost } from './hold-relation.ts';

/** The verdict on a claim that a person holds a post in a body; undefined for any other question. */
export function answerPost({ slots }: Finding, index: AnsweringIndex): Answer | undefined {
  const { catalog } = index;
  const { query } = slots;
  if (query.numbers.length + query.periods.length > 0) return undefined;
  if (!query.cues.has('ask:claim') && !isYesOrNo(query.text.text)) return undefined;
  const names = outermost(query);
  const [person, ...others] = names.filter(({ id }) => catalog.entity(id).type === 'person');
  const [body, ...more] = names.filter(({ id }) => catalog.entity(id).type !== 'person');
  if (!person || !body || others.length + more.length > 0) return undefined;
  const post = postClaimed(query, [person.mention, body.mention]);
  if (post === undefined) return undefined;
  const told = holdPost(catalog.entity(person.id), catalog.entity(body.id), post, index);
  const card = told && cardOf(told.holder, slots, index);
  return card && { ...card, verdict: told.verdict };
}

// Whoever holds that post there is another; or the person holds another post there.
function holdPost(
  person: Entity,
  body: Entity,
  post: string,
  { catalog }: AnsweringIndex,
): { holder: Entity; verdict: Verdict } | undefined {
  const holds = ({ post: held }: Entity) =>
    held !== undefined &&
    [held.zh.toLowerCase(), held.en.toLowerCase()].some((title) => saysTitle(title, post));
  const isOf = ({ within }: Entity) => within === body.id;
  if (isOf(person) && holds(person)) return { holder: person, verdict: 'matches' };
  const [holder, ...more] = catalog
    .entitiesWithin(body.id)
    .map((id) => catalog.entity(id))
    .filter((one) => one.type === 'person' && isOf(one) && holds(one));
  if (holder && more.length === 0) return { holder, verdict: 'differs' };
  return isOf(person) && person.post && !holder ? { holder: person, verdict: 'differs' } : undefined;
}

/** What joins a name and a post, before it and behind it. */
const BEFORE =
  /^(?:[\s,，.。?？!！、]|(?:is|are|was|isn't|it|so|and|the|an?|of|at|for|in|that|as|'s)\b|是不是|是否|就是|[是的在那])+/;
const BEHIND = /(?:[\s,，.。?？!！、]|\b(?:of|at|for|in|the|is|was)|[的是吧吗么嘛哈啊呢哦对])+$/;

/** An office that one person holds; an owner or a founder may hold another beside it. */
const OFFICE =
  /(?:长|主任|经理|书记|主席|总裁|秘书|总监|协调员)$|\b(?:director|chair|chairman|chairwoman|president|mayor|manager|secretary|governor|minister|commissioner|coordinator)$/;
const ONCE = /前任|原|曾|\b(?:former|ex|acting|next|first)\b/;

// The words that are left between the names: 董事长, "managing director".
function postClaimed({ mentions, text: { text } }: Query, names: readonly Mention[]): string | undefined {
  const tags = mentions.filter(({ senses }) =>
    senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:claim'),
  );
  const spans = [...names, ...tags].sort((a, b) => a.start - b.start);
  const ends = [0, ...spans.map(({ end }) => end)];
  const left = [...spans.map(({ start }) => start), text.length]
    .map((start, at) => text.slice(ends[at], start).replace(BEFORE, '').replace(BEHIND, ''))
    .filter((part) => part !== '');
  const [said, ...more] = left;
  if (said === undefined || more.length > 0) return undefined;
  const post = said.replace(/\bchair(?:man|woman|person)$/, 'chair');
  return post.length > LONGEST || HEAD.test(post) || ONCE.test(post) || !OFFICE.test(post) ? undefined : post;
}

const LONGEST = 40;
