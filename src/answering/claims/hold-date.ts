// A claim of the day on which something came about, or of the day of each month: the one statement that tells of just
// that, with a date of its own, settles it.
import { periodContains, periodsOverlap } from '../../knowledge/period.ts';
import type { Entity, Period, Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { normalizeText } from '../../language/normalize.ts';
import { findPeriods } from '../../language/periods.ts';
import type { Query } from '../../language/query.ts';
import { isYesOrNo } from '../../language/yes-or-no.ts';
import type { Answer, Verdict } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { composeAnswer, EMPTY_CONTEXT } from '../outcomes/compose-answer.ts';
import { keepsRoles } from '../statements/roles-of-names.ts';
import { textsOf } from '../statements/statement-index.ts';
import { piecesOf } from '../statements/text-pieces.ts';
import { onceFor } from '../words/once-for.ts';
import { EVENTS, eventsIn } from '../words/sorts-of-event.ts';
import { outermost } from './hold-relation.ts';
import { keepsSense } from './keeps-sense.ts';

/** The verdict on a claim that something came about at a time; undefined where no statement tells of just that. */
export function answerDate({ slots: { query } }: Finding, index: AnsweringIndex): Answer | undefined {
  if (!query.cues.has('ask:claim') && !isYesOrNo(query.text.text)) return undefined;
  if (ASKS.some((cue) => query.cues.has(cue))) return undefined;
  const said = textSaid(query);
  const claimed = dateClaimed(query, said);
  if (claimed === undefined || OTHERWISE.test(blanked(said, query.mentions.filter(isName)))) return undefined;
  const isLasting = LASTS.test(said);
  const events = eventsIn(said);
  const told = index.catalog.pack.statements
    .filter((statement) => !IS_AHEAD.test(tellingOf(statement)))
    .filter((statement) => !isLasting || LASTS.test(tellingOf(statement)))
    .filter((statement) => tellsOf(statement, query, events, index))
    .flatMap((statement) => {
      const verdict = holdDate(claimed, statement);
      return verdict && keepsSense(statement, query, index) ? [{ statement, verdict }] : [];
    });
  const held = told.find(({ verdict }) => verdict === 'matches') ?? (told.length === 1 ? told[0] : undefined);
  if (!held) return undefined;
  return composeAnswer({
    status: 'answered', query, verdict: held.verdict, statements: [held.statement],
    body: { kind: 'statements', statements: [held.statement] },
    context: { ...EMPTY_CONTEXT, entities: held.statement.about.slice(0, 1), statements: [held.statement.id] },
  }); // biome-ignore format: one call
}

const ASKS = [
  'ask:who',
  'ask:when',
  'ask:where',
  'ask:why',
  'ask:which',
  'ask:what',
  'ask:how',
  'amount',
] as const;

/** What puts the day before or after the event, denies it, or only foresees it. */
const OTHERWISE =
  /\b(?:before|after|until|till|by|prior|earlier|later|not|never|nor|almost|nearly|around|about|planned|due|will|would|should|again|twice|second|last|re-?\w*(?:opened|started|launched)|or|and|between|from)\b|n['’]t\b|以前|之前|以后|之后|截至|[月日号年]底?前|[月日号年]后|不|没|未|预计|计划[在于]|将|左右|前后|再次|重新|或|到\d/;

/** What is to come has not come about. */
const IS_AHEAD =
  /\b(?:(?:is|are|was|were) to\b|due to\b|will\b|would\b|plann(?:ed|ing)\b|plans to\b|expected\b|targets?\b)|将[于在]|预计|拟/;

/** From a day on: of what is told of one day alone that is another thing. */
const LASTS = /起(?![来码])|自\d|\bsince\b/;

/** The text without what asks for the check. */
function textSaid({ text: { text }, mentions }: Query): string {
  return blanked(text, mentions.filter(isTag)).replace(
    /^\s*(?:is|was|were|are|did|does|do|has|have|had)(?:n['’]t)?\b/,
    '',
  );
}

function blanked(text: string, mentions: readonly Mention[]): string {
  return mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function isName({ senses }: Mention): boolean {
  return senses.some(({ type }) => type === 'entity' || type === 'statement');
}

function isTag({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:claim');
}

type Claimed = Period | number;

/** 每月10日, "on the 10th of each month". */
const EACH_MONTH =
  /每(?:个)?月(?:的)?(\d{1,2})[日号]|\b(\d{1,2})(?:st|nd|rd|th) (?:day )?of (?:each|every|the) month\b/;

function dayOfMonth(text: string): number | undefined {
  const [, han, latin] = EACH_MONTH.exec(text) ?? [];
  return (han ?? latin) === undefined ? undefined : Number(han ?? latin);
}

// One time and no figure beside it.
function dateClaimed({ periods, numbers }: Query, said: string): Claimed | undefined {
  const day = dayOfMonth(said);
  if (day !== undefined) return periods.length === 0 && numbers.length <= 1 ? day : undefined;
  const [first, ...more] = periods;
  if (!first || more.length > 0 || numbers.length > 0) return undefined;
  if (first.opensRange && !LASTS.test(said)) return undefined;
  return first.period;
}

function holdDate(claimed: Claimed, statement: Statement): Verdict | undefined {
  if (typeof claimed === 'number') {
    const day = dayOfMonth(tellingOf(statement));
    return day === undefined ? undefined : day === claimed ? 'matches' : 'differs';
  }
  const recorded = dateOf(statement);
  if (recorded === undefined) return undefined;
  if (periodContains(claimed, recorded)) return 'matches';
  return periodsOverlap(claimed, recorded) ? 'not_on_record' : 'differs';
}

const tellingOf = onceFor(({ text }: Statement): string =>
  [text.zh, text.en].map((one) => normalizeText(one).text).join('\n'),
);
const textOf = onceFor((statement: Statement): string =>
  textsOf(statement)
    .map((one) => normalizeText(one).text)
    .join('\n'),
);
const wordsOf = onceFor((statement: Statement): ReadonlySet<string> => new Set(piecesOf(textOf(statement))));

// The one date that a statement tells of; what somebody said has another than what it tells of.
const dateOf = onceFor((statement: Statement): Period | undefined => {
  const told = findPeriods(tellingOf(statement), '2000-01-01').flatMap(({ period, relative }) =>
    period && !relative ? [period] : [],
  );
  const [first = statement.saidBy === undefined ? statement.period : undefined, ...more] = told;
  return first && more.every(({ start, end }) => start === first.start && end === first.end)
    ? first
    : undefined;
});

const eventsOf = onceFor((statement: Statement): ReadonlySet<number> => new Set(eventsIn(textOf(statement))));

// Whom and what the claim names, what came about, and every word beside: all of it stands in the statement.
function tellsOf(
  statement: Statement,
  query: Query,
  events: readonly number[],
  index: AnsweringIndex,
): boolean {
  const { catalog } = index;
  const names = outermost(query);
  if (!keepsRoles(statement, query, index)) return false;
  const told = eventsOf(statement);
  if (!events.every((event) => told.has(event))) return false;
  const named = query.statements.filter(({ id }) => id === statement.id).map(({ mention }) => mention);
  const words = contentOf(query, [...named, ...names.map(({ mention }) => mention)]);
  if (!words.every((word) => says(statement, word))) return false;
  const isNamed = named.some(({ text }) => text.length > 2);
  const isSubject = names.some(
    ({ id }) =>
      id === statement.about[0] ||
      (statement.about.includes(id) &&
        namesOf(catalog.entity(id)).some((name) => ownNames(statement).includes(name))),
  );
  const isOfPrint =
    events.includes(PUBLISHING) &&
    PRINT.test(query.text.text) &&
    PRINT.test(ownNames(statement)) &&
    EVENTS[PUBLISHING]?.test(Object.values(statement.name).join('\n'));
  // 行动是…启动的, "the campaign began": what it is about by the sort of thing that this is.
  const isOfSort = words.some(
    (word) =>
      word.length > 1 &&
      statement.about.slice(0, 1).some((id) => isSortOf(word, namesOf(catalog.entity(id)))),
  );
  const isTold = words.length > 1 && (names.length > 0 || events.length > 0);
  return isNamed || isOfPrint || isTold || ((isSubject || isOfSort) && events.length > 0);
}

function isSortOf(word: string, names: readonly string[]): boolean {
  return names.some(
    (name) => name !== word && (isHan(word) ? name.endsWith(word) : name.endsWith(` ${word}`)),
  );
}

const isHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);

const namesOf = onceFor(({ name, aliases }: Entity): readonly string[] =>
  [...Object.values(name), ...aliases.zh, ...aliases.en].map((one) => normalizeText(one).text),
);
const ownNames = onceFor(({ name, aliases }: Statement): string =>
  [...Object.values(name), ...aliases.zh, ...aliases.en].map((one) => normalizeText(one).text).join('\n'),
);

const PUBLISHING = EVENTS.findIndex((event) => event.test('published'));
const PRINT = /\b(?:report|article|piece|story)\b|报道|稿|文章|新闻/;

// What is said beside names, times, tags and events, and is no word of grammar.
function contentOf({ mentions, unknown }: Query, names: readonly Mention[]): string[] {
  const isTaken = ({ start, end }: { start: number; end: number }) =>
    names.some((name) => name.start < end && start < name.end);
  const known = mentions.filter(
    (mention) =>
      !mention.nested &&
      mention.kind === 'phrase' &&
      !isTaken(mention) &&
      !isTag(mention) &&
      !mention.senses.every((sense) => sense.type === 'cue' && GRAMMAR.test(sense.cue)),
  );
  const strange = unknown.filter(
    (word) => !isTaken(word) && !known.some(({ start }) => start === word.start),
  );
  return [
    ...known.map(({ text }) => text).filter((text) => eventsIn(text).length === 0),
    ...strange.flatMap(({ text }) => besideEvents(text)),
  ];
}

// 风暴中断: what stands at the word for what came about says something of it.
function besideEvents(text: string): string[] {
  if (!isHan(text)) return eventsIn(text).length === 0 ? [text] : [];
  return EVENTS.reduce((rest, event) => rest.replace(event, ' '), text)
    .split(' ')
    .filter((rest) => rest.length > 1 || (rest.length === 1 && rest === text));
}

const GRAMMAR = /^(?:filler|ask:|thanked|home|direction:)/;

function says(statement: Statement, word: string): boolean {
  if (textOf(statement).includes(word)) return true;
  if (BUILDING.test(word) && IS_BUILT.test(tellingOf(statement))) return true;
  const pieces = piecesOf(word);
  return pieces.length > 0 && pieces.every((piece) => wordsOf(statement).has(piece));
}

/** "Construction began", where the record says that work on it began. */
const BUILDING = /^(?:construction|building|building works?|works?)$/;
const IS_BUILT = /\bworks?\b[^.]*\b(?:began|started|finished|ended)\b/;
