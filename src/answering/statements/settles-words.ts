// Whether a statement holds what the question quotes, or tells of the state that it asks for: words that only stand in
// one place must be found in that place.
import type { EntityType, Statement } from '../../knowledge/types.ts';
import { ASKS_STATE } from '../../language/lexicon/chinese-states.ts';
import { isProperName } from '../../language/proper-name.ts';
import type { Query } from '../../language/query.ts';
import { STAGE } from '../../language/stages.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { holdsTerms } from './quoted-terms.ts';
import { holdsSpeaker } from './speaker-asked.ts';
import { saidIn } from './statement-texts.ts';
import { hasSynonymAmong } from './synonym-spans.ts';
import { piecesOf } from './text-pieces.ts';

/** True where nothing that the question quotes, or whose state it asks for, is another than the statement's. */
export function holdsWords(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    holdsQuote(statement, slots) &&
    holdsStrangers(statement, slots, index) &&
    isOfStage(slots) &&
    holdsTerms(statement, slots.query) &&
    holdsSpeaker(statement, slots) &&
    holdsState(statement, slots, index)
  );
}

const QUOTED = /["“「『]([^"“”「」『』]{4,80})["”」』]/;
const SAYING = /[说讲提写]|出自|原话|\b(?:said|says|say|told|words?|quot\w+)\b/;
const SAID = /说|表示|介绍|坦|认为|判断|点出|\bsaid\b|\badmit/;
/**
 * The share of what is quoted that a statement must have: people quote from memory.
 * Effect: higher refuses more of what is quoted loosely. Range 0.3 to 0.9.
 */
const LEAST_QUOTED = 0.5;
/** The same of what is quoted beside the names in it. Effect: the same. Range 0.1 to 0.5. */
const LEAST_BESIDE = 0.25;
/**
 * The share at which the quotation alone says which statement is meant.
 * Effect: lower trusts quotations over what else is asked. Range 0.6 to 1.
 */
const WELL_QUOTED = 0.75;

const quotedIn = onceFor(({ text: { text } }: Query): string | undefined =>
  SAYING.test(text) ? QUOTED.exec(text)?.[1] : undefined,
);

// Who said “…”: a speaker of other words did not.
function holdsQuote(statement: Statement, { query }: Slots): boolean {
  const quoted = query.cues.has('ask:who') ? quotedIn(query) : undefined;
  if (quoted === undefined) return true;
  if (statement.saidBy === undefined && !SAID.test(saidIn(statement))) return false;
  // Whom the words are of is in every statement about them.
  const beside = query.entities.reduce((rest, { mention: { text } }) => rest.replace(text, ' '), quoted);
  return shareOf(quoted, statement) >= LEAST_QUOTED && shareOf(beside, statement) >= LEAST_BESIDE;
}

/** True where the question quotes words at length that stand in the statement. */
export function isQuoted(statement: Statement, query: Query): boolean {
  const quoted = quotedIn(query);
  return quoted !== undefined && shareOf(quoted, statement) >= WELL_QUOTED;
}

function shareOf(quoted: string, statement: Statement): number {
  const pieces = /\p{Script=Han}/u.test(quoted)
    ? [...quoted.matchAll(/\p{Script=Han}(?=(\p{Script=Han}))/gu)].map(([one, next]) => `${one}${next}`)
    : quoted.split(/[^a-z]+/).filter((word) => word.length > 3);
  const said = saidIn(statement);
  return pieces.filter((piece) => said.includes(piece)).length / Math.max(1, pieces.length);
}

// "Compared with London": a name that nobody knows, or whatever else is set beside another, must be told of.
function holdsStrangers(statement: Statement, { query }: Slots, { statements }: AnsweringIndex): boolean {
  if (query.intent === 'claim' || query.cues.has('ask:name')) return true;
  const position = statements.positionOf.get(statement.id) ?? -1;
  return query.unknown.every((word) => {
    if (/^\d+$/.test(word.text)) return saysNumbered(statement, word, query);
    const says = (piece: string) => statements.postings.get(piece)?.includes(position) ?? false;
    const mustBeTold =
      query.cues.has('ask:compare') ||
      isProperName(word, query.text) ||
      (isSubjectOfWhy(word, query) && !TELLS_OF_THEM.test(statement.text.en));
    return (
      !/^[a-z]{3,}$/.test(word.text) ||
      !mustBeTold ||
      piecesOf(word.text).some(says) ||
      hasSynonymAmong(word.text, says)
    );
  });
}

// "Why do painters drop out", where it is told of learners: what one does says nothing of why another does it.
function isSubjectOfWhy({ start, end }: { start: number; end: number }, { text: { text } }: Query): boolean {
  return BEHIND_WHY.test(text.slice(0, start)) && /^ [a-z]+/.test(text.slice(end));
}

/** Whoever they are, the statement does not say. */
const TELLS_OF_THEM = /^(?:they|it)\b/i;
const BEHIND_WHY =
  /\bwhy (?:do|does|did|are|is|was|were|have|has|had)(?: so)? (?:(?:the|our|its|their|many|most|some|these|those) )?$/;

const LETTERS_BEFORE = /(?<![a-z])[a-z]{1,2}$/;

// N5, of a row of which the statement tells N4.
function saysNumbered(
  statement: Statement,
  { start, text }: { start: number; text: string },
  query: Query,
): boolean {
  const [letters] = LETTERS_BEFORE.exec(query.text.text.slice(0, start)) ?? [];
  return letters === undefined || saidIn(statement).includes(`${letters}${text}`);
}

// 城南二期, where another 二期 is on record: whose stage it is stands before it.
function isOfStage({ query: { entities, unknown } }: Slots): boolean {
  return entities.every(
    ({ mention: { text, start } }) =>
      !STAGE.test(text) || !unknown.some(({ end }) => end === start || end === start - 1),
  );
}

const TYPES: Readonly<Record<string, EntityType>> = {
  'type:park': 'park',
  'type:school': 'school',
  'type:project': 'project',
  'type:company': 'company',
};

/** How far a work has come, as plain English puts it; see `withPlainVerbs`. */
const STATUS = /^headway$/;

/** True where the question asks how far a work has come. */
export const asksState = onceFor(({ mentions }: Query): boolean =>
  mentions.some(({ nested, text }) => !nested && (ASKS_STATE.has(text) || STATUS.test(text))),
);

const STATE_TOLD =
  /在建|施工|建成|完工|竣工|投运|投用|启用|动工|开工|建设|\b(?:construction|complet|finish|in operation|in service|reopen|begun|began|opened|come into use)/;

// 学校修好没有, of a plant in the same town: how far a work has come is told of that work alone.
function holdsState(statement: Statement, { query, entities }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!asksState(query)) return true;
  const [subject] = statement.about;
  if (!statement.answers.includes('how') && !STATE_TOLD.test(saidIn(statement))) return false;
  if (entities.length === 0) {
    if (query.statements.some(({ id }) => id === statement.id)) return true;
    const things = query.unknown.filter(({ text }) => !STATUS.test(text));
    return things.length > 0 && things.every(({ text }) => saidIn(statement).includes(stemWord(text)));
  }
  if (subject === undefined || !entities.includes(subject)) return false;
  return query.mentions.every(
    ({ nested, senses }) =>
      nested ||
      senses.every(
        (sense) =>
          sense.type !== 'cue' ||
          TYPES[sense.cue] === undefined ||
          TYPES[sense.cue] === catalog.entity(subject).type,
      ),
  );
}
