// What is on record about one entity, where a question asks for no more than that: who someone is, where a place lies,
// who holds a post in a body.
import { PLACES } from '../../knowledge/entity-types.ts';
import type { Entity, EntityType } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { Query } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import type { Slots } from '../slots/slots.ts';
import { isDoer } from '../statements/keeps-doer.ts';
import { opensWithMost } from '../statements/settles-rank.ts';
import { askedOfItems } from '../statements/settles-which.ts';
import { asksState } from '../statements/settles-words.ts';
import { positionsByRow, synonymSpans } from '../statements/synonym-spans.ts';
import { asksEmployer } from '../words/asks-employer.ts';
import { asksMade } from '../words/asks-made.ts';
import { HEAD, HEAD_POST, OF_A_PART } from '../words/head-words.ts';
import { saysTitle } from '../words/says-title.ts';
import { composeAnswer, EMPTY_CONTEXT } from './compose-answer.ts';
import { questionFor } from './suggest.ts';

/** The card of the entity named, or of who holds the post named in it; undefined where the question asks for more. */
export function answerEntity({ slots }: Finding, index: AnsweringIndex): Answer | undefined {
  const { catalog } = index;
  const { query } = slots;
  const only = slots.entities.length === 0 ? onlyHolder(slots, index) : undefined;
  if (only) return cardOf(only, slots, index);
  // "The board of the library": the inner one.
  const [id, ...more] = slots.entities.filter(
    (one) => !slots.entities.some((other) => other !== one && catalog.isWithin(other, one)),
  );
  if (!id || more.length > 0 || (slots.entities.length > 1 && postAsked(query.mentions) === undefined))
    return undefined;
  const entity = catalog.entity(id);
  const holder = holderByVerb(query, entity, index);
  if (holder) return cardOf(holder, slots, index);
  if (query.unknown.length > 0 || query.respelled.some(isEveryday)) return undefined;
  if (askedOfItems(query, catalog).length > 0 || isAnotherOfSort(query) || opensWithMost(query))
    return undefined;
  if (!asksForCard(slots) || asksForMore(slots) || asksState(query) || query.cues.has('ask:claim'))
    return undefined;
  if (namesOther(query, id, index) || asksOfIdiom(query, id, index)) return undefined;
  const says = query.mentions.some(({ nested, text }) => !nested && SAYS.test(text));
  if ((says && !hasSaid(id, index)) || SAYS_OF.test(query.text.text)) return undefined;
  const post = postAsked(query.mentions.filter((mention) => !query.denied.includes(mention)));
  if (post !== undefined && entity.type !== 'person') {
    const holder = holderOf(post, entity, index);
    return holder && cardOf(holder, slots, index);
  }
  // Where it goes is not where it lies.
  if (query.entities.some(({ mention }) => isDoer(query.text.text, mention))) return undefined;
  if (entity.type === 'person' && entity.within === undefined && asksEmployer(query)) return undefined;
  // Who is known by a post alone has no name to tell.
  if (query.cues.has('ask:name') && entity.type === 'person') return undefined;
  // Where it lies says nothing of what it makes, nor of where it was begun.
  if (entity.type !== 'person' && asksMade(query)) return undefined;
  if (query.cues.has('ask:where') && entity.type === 'programme' && BEGUN.test(query.text.text))
    return undefined;
  // A meeting within a campaign is nowhere yet.
  if (query.cues.has('ask:where') && !liesInPlace(entity, index)) return undefined;
  // A place is nobody, and who a body is says nothing of who did what to it.
  if (query.cues.has('ask:who') && entity.type !== 'person' && !(BODIES.has(entity.type) && isAlone(query)))
    return undefined;
  return cardOf(entity, slots, index);
}

/** "The second town hall": one more of the sort, and none that is known. */
const ANOTHER =
  /(?:\b(?:second|third|fourth|other) (?:the )?|第[二三四五六七八九十]|另一|下一)[个家座所处条项]?$/;

function isAnotherOfSort({ text: { text }, entities }: Query): boolean {
  return entities.some(({ mention: { nested, start } }) => !nested && ANOTHER.test(text.slice(0, start)));
}

// "Which prize did he get": a fact that is told of others is what is asked for.
function namesOther({ statements, entities }: Query, id: string, { catalog }: AnsweringIndex): boolean {
  const named = statements.filter(
    ({ mention }) =>
      !mention.nested &&
      !entities.some((entity) => entity.mention.start <= mention.start && mention.end <= entity.mention.end),
  );
  return (
    named.length > 0 &&
    !named.some((one) => {
      const { about = [], saidBy } = catalog.statement(one.id) ?? {};
      return (
        saidBy === id || about.some((other) => catalog.isWithin(other, id) || catalog.isWithin(id, other))
      );
    })
  );
}

// "What held it up": the words of an idiom say nothing apart, and together something that no card says.
function asksOfIdiom(
  query: Query,
  id: string,
  { catalog, statements: { postings, positionOf } }: AnsweringIndex,
): boolean {
  const idioms = synonymSpans(query).filter(({ text }) => /[a-z]{2} [a-z]/.test(text));
  if (idioms.length === 0 || !query.cues.has('ask:what')) return false;
  const own = new Set(catalog.statementsAbout(id).map((one) => positionOf.get(one.id)));
  return idioms.every(({ rows }) => {
    const said = rows.flatMap((row) => positionsByRow(postings)[row] ?? []);
    return said.length > 0 && !said.some((position) => own.has(position));
  });
}

const BODIES: ReadonlySet<EntityType> = new Set(['person', 'company', 'organisation', 'school', 'programme']);

/** Says no more of the entity than that it is asked for. */
const SAYS_NOTHING = /^(?:is|are|was|were|s|'s|the|a|and|so|是|的|呢|啊|呀|吗|到底|究竟|那|又)$/;

function isAlone({ mentions }: Query): boolean {
  return mentions.every(
    ({ nested, kind, text, senses }) =>
      nested ||
      kind === 'break' ||
      SAYS_NOTHING.test(text) ||
      senses.some(
        (sense) => sense.type === 'entity' || (sense.type === 'cue' && sense.cue.startsWith('ask:who')),
      ),
  );
}

const DIMENSION = /^多?(?:长|宽|深|高|重|大)$|^how (?:big|large|long|tall|deep|far|high)$/;
const ASKS_AMOUNT = /^(?:how (?:much|many)|有?(?:多少|几)|好多|几多)/;
const OTHER_TURN =
  /^(?:before|after|previous|former|next|earlier|predecessor|successor)$|前任|继任|下任|上任|之前|之后|以前/;
const SAYS_OF =
  /\b(?:say|says|said)\b.*\b(?:about|on|regarding)\b|[说讲].*关于|(?:关于|对).*[说讲]了?(?:什么|啥)/;
const SAYS = /^(?:说|讲|表示|透露)|^(?:say|says|said)$/;

const BEGUN =
  /启动|发起|举[办行]|召开|开始|\b(?:launch\w*|start\w*|beg[aiu]n|held|hold|announced|kick\w* off)\b/;

function hasSaid(id: string, { catalog }: AnsweringIndex): boolean {
  return catalog.statementsAbout(id).some(({ saidBy }) => saidBy === id);
}

function asksForCard({ query: { cues, intent } }: Slots): boolean {
  const asks: readonly Cue[] = ['ask:who', 'ask:where', 'ask:what', 'ask:which', 'ask:list', 'ask:name'];
  return intent === 'look_up' || asks.some((cue) => cues.has(cue));
}

/** True for what lies in a place on record. */
export function liesInPlace({ within }: Entity, { catalog }: AnsweringIndex): boolean {
  return within !== undefined && PLACES.has(catalog.entity(within).type);
}

// A figure, a time, a reason or a working is none of what a card says.
function asksForMore({ query, measure, periods, units }: Slots): boolean {
  const { cues } = query;
  const wants: readonly Cue[] = [
    'measure:other',
    'except',
    'ask:when',
    'ask:why',
    'ask:gap',
    'ask:difference',
    'ask:points',
    'ask:multiple',
    'ask:sum',
    'status:forecast',
  ];
  return (
    query.variables.length > 0 ||
    query.terms.some(({ mention }) => !isInName(mention, query)) ||
    query.mentions.some(
      ({ nested, text, senses }) =>
        !nested &&
        (ASKS_AMOUNT.test(text) ||
          DIMENSION.test(text) ||
          OTHER_TURN.test(text) ||
          senses.some((sense) => sense.type === 'cue' && sense.cue === 'deed')),
    ) ||
    query.numbers.length > 0 ||
    units.length > 0 ||
    measure !== undefined ||
    periods.length > 0 ||
    wants.some((cue) => cues.has(cue)) ||
    [...cues].some((cue) => cue.startsWith('grade:'))
  );
}

function isInName({ start, end }: Mention, { entities }: Query): boolean {
  return entities.some(({ mention }) => mention.start <= start && end <= mention.end);
}

// "Who painted the dock": a word read as another everyday one may have been a word of its own.
function isEveryday({ senses }: Mention): boolean {
  return senses.every(({ type }) => type === 'cue');
}

/** The post that is asked for, as written: 总经理, mayor. */
function postAsked(mentions: readonly Mention[]): string | undefined {
  return mentions.find(
    ({ nested, senses }) =>
      !nested && senses.some((sense) => sense.type === 'cue' && sense.cue === 'type:person'),
  )?.text;
}

// "Who coordinates it", 谁…: the coordinator's verb, or the name of the post, which no dictionary knows.
function holderByVerb(
  { cues, unknown, mentions }: Query,
  { id, type }: Entity,
  { catalog }: AnsweringIndex,
): Entity | undefined {
  const [word, ...more] = unknown;
  const isLone = mentions.every(
    ({ nested, kind, senses, text }) =>
      nested ||
      kind === 'break' ||
      text === word?.text ||
      senses.some(
        (sense) =>
          sense.type === 'entity' || (sense.type === 'cue' && /^(?:filler|ask:who)$/.test(sense.cue)),
      ),
  );
  if (word === undefined || more.length > 0 || !cues.has('ask:who') || type === 'person' || !isLone)
    return undefined;
  const stem = postStem(word.text);
  if (stem.length < SHORTEST_STEM) return undefined;
  const holders = catalog
    .entitiesWithin(id)
    .map((within) => catalog.entity(within))
    .filter(
      (one) =>
        one.type === 'person' &&
        one.within === id &&
        !/\b(?:deputy|vice|assistant|former)\b/i.test(one.post?.en ?? '') &&
        (one.post?.en
          .toLowerCase()
          .split(/[^a-z]+/)
          .some((title) => postStem(title) === stem) ??
          false),
    );
  return holders.length === 1 ? holders[0] : undefined;
}

const SHORTEST_STEM = 5;

function postStem(word: string): string {
  return word.replace(/(?:ator|ates?|ated|ating|ors?|ers?|ing|ed|es|s|e)$/, '');
}

/** Who chairs it is its chair. */
const VERB_ENDING = /(?<=[a-z]{4})s$/;

// The one person recorded there whose post bears the word; a mayor is not whoever else works for the city.
function holderOf(post: string, { id }: Entity, { catalog }: AnsweringIndex): Entity | undefined {
  const people = catalog
    .entitiesWithin(id)
    .map((within) => catalog.entity(within))
    .filter(({ type, within }) => type === 'person' && within === id);
  const holders = people.filter(({ post: held }) => {
    if (!held) return false;
    const titles = [held.zh.toLowerCase(), held.en.toLowerCase()];
    if (HEAD.test(post) && OF_A_PART.test(held.en)) return false;
    return titles.some(
      (title) =>
        saysTitle(title, post) ||
        saysTitle(title, post.replace(VERB_ENDING, '')) ||
        (HEAD.test(post) && HEAD_POST.test(title)),
    );
  });
  return holders.length === 1 ? holders[0] : undefined;
}

// "Who's the mayor", and nothing else: the one person of the home or a body in it whose post it is.
function onlyHolder({ query, context }: Slots, { catalog }: AnsweringIndex): Entity | undefined {
  const { home, entities } = catalog.pack;
  const post = postAsked(query.mentions);
  const isAsked = query.cues.has('ask:who') && query.unknown.length + query.periods.length === 0;
  if (post === undefined || context !== undefined || !isAsked || !asksPostAlone(query)) return undefined;
  const holders = entities.filter(
    ({ id, type, post: held }) =>
      type === 'person' &&
      held !== undefined &&
      catalog.isWithin(id, home) &&
      [held.zh, held.en.toLowerCase()].includes(post),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function asksPostAlone({ mentions }: Query): boolean {
  return mentions.every(
    ({ nested, kind, text, senses }) =>
      nested ||
      kind === 'break' ||
      SAYS_NOTHING.test(text) ||
      senses.some((sense) => sense.type === 'cue' && /^(?:ask:who|type:person|home)$/.test(sense.cue)),
  );
}

/** What is on record about an entity: what it is, statements and figures of it; undefined where nothing says so. */
export function cardOf(entity: Entity, { query }: Slots, { catalog }: AnsweringIndex): Answer | undefined {
  const { id } = entity;
  const statements = catalog.statementsAbout(id).slice(0, 2);
  const observations = catalog.observationsAbout(id).slice(0, 3);
  if (statements.length + observations.length === 0 && !entity.citation) return undefined;
  return composeAnswer({
    status: 'answered', query, statements, observations,
    citations: entity.citation ? [entity.citation] : [],
    body: { kind: 'entity', entity: id, statements, observations },
    followUps: observations.map(questionFor).slice(0, 3),
    context: { ...EMPTY_CONTEXT, entities: [id], observations: observations.map((o) => o.id), statements: statements.map((s) => s.id) },
  }); // biome-ignore format: one call
}
