// Whether a statement settles who somebody is: the post asked for, the head of the body, the name, the employer.
import type { Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { asksEmployer } from '../words/asks-employer.ts';
import { HEAD, HEAD_POST, IS_LED, OF_A_PART } from '../words/head-words.ts';
import { saysTitle } from '../words/says-title.ts';
import { saidIn } from './statement-texts.ts';

/** True where nothing that is asked of a person speaks against the statement. */
export function holdsPerson(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    holdsPost(statement, slots) &&
    holdsDeputy(statement, slots) &&
    holdsNamedPost(statement, slots) &&
    holdsHead(statement, slots) &&
    holdsThinker(statement, slots, index) &&
    isOfHead(statement, slots, index) &&
    headsWhole(statement, slots, index) &&
    holdsName(slots, index) &&
    holdsEmployer(slots, index)
  );
}

// 市委书记是谁: who holds a post is settled only by what speaks of that post.
function holdsPost(statement: Statement, { query }: Slots): boolean {
  if (!query.cues.has('ask:who') && !query.cues.has('ask:name')) return true;
  const people = query.mentions.filter(
    (mention) => !mention.nested && !query.denied.includes(mention) && isPost(mention),
  );
  const posts = people.filter(({ text }) => !HEAD.test(text));
  // The police chief is another than the chief.
  const kinds = query.unknown.filter(({ end, text }) =>
    people.some(({ start }) => start === end + 1 || (start === end && text.length > 1)),
  );
  return [...posts, ...kinds].every(({ text }) => saysPost(statement, text));
}

const DEPUTY =
  /\b(?:deputy|vice|assistant|second[ -]in[ -](?:charge|command)|number two|no\.? ?2)\b|二把手|二号人物|副(?=\p{Script=Han}{0,2}[长官席记任挥理导手])/u;

// The deputy is not the head.
function holdsDeputy(statement: Statement, { query }: Slots): boolean {
  if (!query.cues.has('ask:who') && !query.cues.has('ask:name')) return true;
  return !DEPUTY.test(query.text.text) || DEPUTY.test(saidIn(statement));
}

const NAMED_POST = /^(?:mayor|governor|minister|premier|chancellor|magistrate|市长|县长|省长|区长|部长)$/;

// What the mayor owned up to is not what another did.
function holdsNamedPost(statement: Statement, { query }: Slots): boolean {
  return query.mentions.every(
    (mention) =>
      mention.nested ||
      !NAMED_POST.test(mention.text) ||
      !isPost(mention) ||
      query.denied.includes(mention) ||
      saysPost(statement, mention.text),
  );
}

// Who is at the head of it: whoever spoke of it is not therefore.
function holdsHead({ saidBy, id }: Statement, { query }: Slots): boolean {
  if (HEAD_THINKS.test(query.text.text)) return true;
  if (saidBy === undefined || !query.cues.has('ask:who') || SPOKE.test(query.text.text)) return true;
  const asksHead = query.mentions.some(
    ({ nested, text, senses }) => !nested && HEAD.test(text) && senses.every(({ type }) => type === 'cue'),
  );
  return !asksHead || query.statements.some((named) => named.id === id);
}

// 报社老板是谁, of its editor: whoever has another post is not at the head.
function isOfHead({ about, text }: Statement, { query }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!query.cues.has('ask:who') && !query.cues.has('ask:name')) return true;
  if (!query.mentions.some((one) => !one.nested && HEAD.test(one.text))) return true;
  const [first] = about;
  if (first === undefined) return true;
  const { type, post } = catalog.entity(first);
  return type !== 'person' || HEAD_POST.test(post?.en ?? '') || IS_LED.test(`${text.zh}${text.en}`);
}

const HEAD_THINKS =
  /\bwhat (?:does|did|do) (?:the |their |its )?(?:head|boss|chief|director|president|chair\w*|manager)\b.*\b(?:credit|blame|attribute|cite|put)\b/;

// What the head puts it down to is told by his own words alone.
function holdsThinker({ saidBy }: Statement, { query }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!HEAD_THINKS.test(query.text.text)) return true;
  return saidBy !== undefined && HEAD_POST.test(catalog.entity(saidBy).post?.en ?? '');
}

/** Words for speaking. */
export const SPOKE =
  /[说讲提称]|介绍|透露|表示|认为|坦[言承]|指出|\b(?:said|says|say|told|spoke|spoken|admit\w*|call\w*|claim\w*|mention\w*)\b/;

/** True for a word that names a post and nothing of the pack. */
export function isPost({ senses }: Mention): boolean {
  return senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue === 'type:person');
}

/** True where a statement speaks of a post, and not of the deputy's alone. */
export function saysPost(statement: Statement, post: string): boolean {
  return saysTitle(saidIn(statement), post);
}

// 书记叫什么, of one who is on record by the post alone.
function holdsName({ query, entities }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!query.cues.has('ask:name')) return true;
  const people = entities.map((id) => catalog.entity(id)).filter(({ type }) => type === 'person');
  return people.every(({ post }) => post !== undefined) || people.length === 0;
}

// Whom the photographer works for is not told by what he photographed.
function holdsEmployer({ query, entities, context }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!asksEmployer(query)) return true;
  const named = entities.length > 0 ? entities : (context?.entities ?? []);
  const people = named.map((id) => catalog.entity(id)).filter(({ type }) => type === 'person');
  return people.every(({ within }) => within !== undefined);
}

// The head of the academy of a company is not the company's.
function headsWhole({ id, about }: Statement, { query }: Slots, { catalog }: AnsweringIndex): boolean {
  const asks =
    query.cues.has('ask:who') && query.mentions.some(({ nested, text }) => !nested && HEAD.test(text));
  if (!asks || query.statements.some((named) => named.id === id)) return true;
  const posts = about.flatMap((one) => catalog.entity(one).post?.en ?? []);
  return posts.length === 0 || posts.some((post) => !OF_A_PART.test(post));
}
