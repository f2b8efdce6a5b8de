// Whether a statement tells every word of what is said: each stands in it, in the same or by a synonym, is grammar, or is
// held elsewhere.
import type { Statement } from '../../knowledge/types.ts';
import type { Sense } from '../../language/aliases.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { ASKERS_WORDS } from '../../language/lexicon/askers-words.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { onceFor } from '../words/once-for.ts';
import { eventsIn } from '../words/sorts-of-event.ts';
import { textsOf } from './statement-index.ts';
import { hasSynonymAmong } from './synonym-spans.ts';
import { piecesOf } from './text-pieces.ts';

interface Told {
  readonly pieces: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
  readonly events: ReadonlySet<number>;
}

const toldBy = onceFor((statement: Statement): Told => {
  const texts = textsOf(statement).map((text) => normalizeText(text).text);
  return {
    pieces: new Set(texts.flatMap(piecesOf)),
    characters: new Set(texts.flatMap((text) => [...text])),
    events: new Set(texts.flatMap(eventsIn)),
  };
});

/** True where every word of a question is told, or grammar, or a name, or asks. */
export function tellsAllAsked(statement: Statement, query: Query, index: AnsweringIndex): boolean {
  // Two kinds of a thing are none of three.
  if (COUNTED.test(query.text.text)) return false;
  return tellsAll(statement, query, index, {
    isHeldElsewhere: (sense) => isNamedOrAsked(sense) || (sense.type === 'cue' && ASKS.test(sense.cue)),
    isOfWhoAsks: () => false,
    isAskers: ({ start, end }, mention) =>
      mention.start <= start &&
      end <= mention.end &&
      (ASKERS_WORDS.has(mention.text) || asksWhether(mention, query)),
  });
}

// 得过奖没有: at the end it asks whether, and denies nothing.
function asksWhether({ text, end }: Mention, { text: asked }: Query): boolean {
  return /^(?:没有|没|了没)$/.test(text) && /^[\s呢啊呀?？]*$/.test(asked.text.slice(end));
}

const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|both)\b|[两三四五六七八九十][个种项家座所条位大处]/;

const ASKS = /^ask:(?:who|when|where|why|how|what|which|list|name|open)$/;

/** What need not be told. */
export interface LeftOut {
  readonly isHeldElsewhere: (sense: Sense) => boolean;
  /** True for a clause that speaks of whoever asks. */
  readonly isOfWhoAsks: (clause: string) => boolean;
  /** True for a word of a mention that only turns to whoever is asked. */
  readonly isAskers: (token: Token, mention: Mention) => boolean;
}

/** True where every word is told but for what is left out. */
export function tellsAll(
  statement: Statement,
  query: Query,
  { catalog }: AnsweringIndex,
  { isHeldElsewhere, isOfWhoAsks, isAskers }: LeftOut,
): boolean {
  const told = toldBy(statement);
  const named = [...statement.about, ...(statement.saidBy === undefined ? [] : [statement.saidBy])].flatMap(
    (id) => {
      const { name, aliases } = catalog.entity(id);
      return [name.zh, name.en, ...aliases.zh, ...aliases.en];
    },
  );
  const known = { ...told, names: named.map((name) => normalizeText(name).text) };
  const outer = query.mentions.filter(({ nested }) => !nested);
  const { text } = query.text;
  return clausesOf(tokenize(text)).every((clause) => {
    const said = text.slice(clause[0]?.start, clause.at(-1)?.end);
    const words = clause.filter(
      (token) =>
        !outer.some((mention) => isTaken(token, mention, isHeldElsewhere) || isAskers(token, mention)),
    );
    if (isOfWhoAsks(said.replace(TOWARDS, '')) && !OF_EVERYBODY.test(said)) return true;
    return (
      words.every((token, at) => isTold(token, words[at + 1], words[at - 1], known)) &&
      (words.length < clause.length || isToldTogether(words, known))
    );
  });
}

/** Fewer characters than these are no clause that tells anything. */
const LEAST_HAN = 4;

// 只对会员: a clause of characters that are told in other words alone.
function isToldTogether(words: readonly Token[], { pieces }: Told): boolean {
  const run = words.filter(({ kind }) => kind === 'han').map(({ text }) => text);
  if (run.length < LEAST_HAN) return true;
  return run.some((character, at) => pieces.has(`${character}${run[at + 1] ?? ''}`));
}

/** 对会员, of 对: what is right for somebody is not therefore right. */
const TOWARDS = /对(?=\p{Script=Han})(?![吗不吧么的嘛呢])/gu;

/** What everybody feels about it is told of it. */
const OF_EVERYBODY = /大家|各位|[读观听]众/;

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter(({ length }) => length > 0);
}

// Names, times, numbers and what asks for the check are held elsewhere.
function isTaken(
  { start, end }: Token,
  mention: Mention,
  isHeldElsewhere: (sense: Sense) => boolean,
): boolean {
  if (mention.start > start || mention.end < end) return false;
  return mention.kind === 'period' || mention.kind === 'number' || mention.senses.some(isHeldElsewhere);
}

/** True for a name, or for what asks for a check. */
export function isNamedOrAsked(sense: Sense): boolean {
  return (
    sense.type === 'entity' ||
    sense.type === 'statement' ||
    (sense.type === 'cue' && sense.cue === 'ask:claim')
  );
}

function isTold(
  token: Token,
  next: Token | undefined,
  last: Token | undefined,
  { pieces, characters, events, names }: Told & { readonly names: readonly string[] },
): boolean {
  const { kind, text } = token;
  if (kind === 'mark' || kind === 'number') return true;
  if (names.some((name) => name.includes(text))) return true;
  const says = (piece: string) => pieces.has(piece);
  const hasEvent = (word: string) => eventsIn(word).some((event) => events.has(event));
  if (kind === 'latin')
    return (
      text.length < 3 ||
      GRAMMAR_EN.has(text) ||
      piecesOf(text).every(says) ||
      hasEvent(text) ||
      hasSynonymAmong(text, says)
    );
  if (characters.has(text) || GRAMMAR_ZH.has(text)) return true;
  const pairs = [
    ...(last?.end === token.start ? [`${last.text}${text}`] : []),
    ...(next?.start === token.end ? [`${text}${next.text}`] : []),
  ];
  return pairs.some((pair) => hasEvent(pair) || hasSynonymAmong(pair, says)) || hasEvent(text);
}

const GRAMMAR_EN: ReadonlySet<string> = new Set(
  'the and that this these those was were are has have had been being did does done for from with within into onto its his her their our who whom whose which what when where why how there here then than also but not nor yet only just already still even ever now very really indeed one ones some any all both each every other others such same own out off over about among between during since until till upon per via off up down because while after before it he she they them him you your can could will would shall should may might must people came come comes went goes gone going person thing things called named known said says true fact year years month time times'.split(
    ' ',
  ),
);
const GRAMMAR_ZH: ReadonlySet<string> = new Set(
  '办拿写做出开建叫设放得当任的了在于是和与被也都就才还已经曾过把将由从到为对有这那其它他她们个位名家着地得之而以及并且或但又再很只所等去来做里上下中内外时间年月日号是否吗呢吧啊呀的确个件种次项座所',
);
