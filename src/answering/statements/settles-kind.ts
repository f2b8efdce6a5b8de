// Whether a statement tells of the sort of people or of thing that a question asks about: free travel of adults is not
// told by that of children, nor a pilots' academy by one of drivers.
import type { Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { settledWords } from './question-words.ts';
import { allTexts, piecesBesideNames, saidIn } from './statement-texts.ts';
import { hasSynonymAmong } from './synonym-spans.ts';

/** True where the statement speaks of the people and of the kind of body that the question does. */
export function holdsKind(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    holdsPeople(statement, slots) &&
    holdsSeason(statement, slots) &&
    holdsModifier(statement, slots) &&
    holdsNoun(statement, slots, index) &&
    holdsSort(statement, slots)
  );
}

const PEOPLE: readonly RegExp[] = [
  /儿童|小孩|孩子|小朋友|娃儿?|\d+岁以下|未成年|\b(?:child|children|kids?|under-?\d+s?|under \d+|schoolchildren)\b/,
  /成人|成年人|大人|\b(?:adults?|grown-ups?)\b/,
  /老人|老年人|长者|\d+岁以上|\b(?:pensioners?|seniors?|elderly|over-?\d+s?|over \d+)\b/,
  /大学生|中学生|小学生|学生|学员|\b(?:students?|pupils?|schoolchildren|learners?|trainees?)\b/,
  /残疾人|残障|\b(?:disabled|wheelchair)\b/,
  /军人|退伍|\b(?:soldiers?|veterans?)\b/,
  /女性|妇女|\bwom[ae]n\b/,
  /男性|\bmen\b/,
  /游客|\btourists?\b/,
  /教师|老师|\bteachers?\b/,
  /医生|大夫|\bdoctors?\b/,
  /护士|\bnurses?\b/,
  /司机|驾驶员|\bdrivers?\b/,
  /家长|父母|\bparents?\b/,
  /渔民|\b(?:fishermen|fishers?)\b/,
  /农民|\bfarmers?\b/,
]; // biome-ignore format: a sort of people a row

const peopleTold = onceFor((statement: Statement) =>
  PEOPLE.filter((people) => people.test(saidIn(statement))),
);

const peopleAsked = onceFor(({ text: { text } }: Query) => PEOPLE.filter((people) => people.test(text)));

// Of one sort of people a statement says nothing of another.
function holdsPeople(statement: Statement, { query }: Slots): boolean {
  const asked = peopleAsked(query);
  const told = asked.length === 0 ? [] : peopleTold(statement);
  return told.length === 0 || asked.some((people) => told.includes(people));
}

const SEASONS: readonly RegExp[] = [
  /\bspring\b|春[季天]|春防/, /\bsummer\b|夏[季天]|暑/, /\bautumn\b|\bfall season\b|秋[季天]|秋防/, /\bwinter\b|冬[季天]|冬防/,
]; // biome-ignore format: a season each

// The summer season is not told by spring's and autumn's.
function holdsSeason(statement: Statement, { query: { text } }: Slots): boolean {
  const said = saidIn(statement);
  return SEASONS.every((season) => !season.test(text.text) || season.test(said)) || !tellsSeason(said);
}

const tellsSeason = (said: string) => SEASONS.some((season) => season.test(said));

/** A sort of body, which the word before it narrows. */
const SORT = /^type:(?:school|company|project|park)$/;

// 飞行员学校, "the pilots' academy": whose it is must be told.
function holdsModifier(statement: Statement, { query }: Slots): boolean {
  const sorts = query.mentions.filter(
    ({ nested, senses }) =>
      !nested && senses.length > 0 && senses.every((sense) => sense.type === 'cue' && SORT.test(sense.cue)),
  );
  if (sorts.length === 0) return true;
  const { text } = query.text;
  const kinds = query.unknown.filter(
    ({ end, text: word }) =>
      word.length > 1 &&
      sorts.some(({ start }) => /^(?:'s?)? ?$/.test(text.slice(end, start)) && end <= start),
  );
  return kinds.every(({ text: word }) => saidIn(statement).includes(stemWord(word)));
}

/** "What stage" asks how far a thing has come. */
const STATE = /^(?:stage|status)$/;

// "Which roads" is not settled by which parks.
function holdsNoun(statement: Statement, { query }: Slots, { catalog }: AnsweringIndex): boolean {
  const outer = query.mentions.filter(({ nested }) => !nested);
  const asked = outer.filter(
    ({ kind, text }, at) =>
      kind === 'unknown' && /^[a-z]{4,}$/.test(text) && /^(?:which|what)$/.test(outer[at - 1]?.text ?? ''),
  );
  const said = saidIn(statement);
  const pieces = piecesBesideNames(catalog)(statement);
  return asked.every(({ text }) =>
    STATE.test(text)
      ? settledWords(statement).has('how')
      : said.includes(stemWord(text)) || hasSynonymAmong(text, (piece) => pieces.has(piece)),
  );
}

// 先进县, where a 先进市 is on record.
function holdsSort(statement: Statement, { query: { mentions, unknown, text } }: Slots): boolean {
  const said = allTexts(statement);
  return mentions
    .filter(
      ({ nested, text: word, start }) =>
        !nested &&
        DIVISION.test(word) &&
        unknown.some(({ end, text: strange }) => end === start && strange.length > 1),
    )
    .every(({ start, end }) => {
      const before = text.text.slice(start - 2, start);
      return !said.includes(before) || said.includes(text.text.slice(start - 2, end));
    });
}

const DIVISION = /^[省市县区乡镇村]$/;
