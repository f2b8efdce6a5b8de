// What the deed was done by or to: since when taxis do a thing is not told by what buses do, which operator went bankrupt
// not by who the operators are, nor who led the strike by who leads the office.

import type { Statement } from '../../knowledge/types.ts';
import { isFormOf } from '../../language/english-words.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { saysDoing } from './settles-deed.ts';
import { piecesBesideNames, saidIn } from './statement-texts.ts';
import { hasSynonymAmong } from './synonym-spans.ts';

/** False where the question says of whom or what the deed is, and the statement speaks of no such thing or deed. */
export function keepsSubject(statement: Statement, { query }: Slots, index: AnsweringIndex): boolean {
  if (query.intent === 'claim') return true;
  const noun = subjectAsked(query);
  if (noun !== undefined && !saysNoun(statement, noun, index)) return false;
  const whoever = doerOfWhat(query);
  if (whoever !== undefined && !saysNoun(statement, whoever, index)) return false;
  const place = placeAsked(query);
  if (place !== undefined && !saysNoun(statement, place, index)) return false;
  const object = objectOf(query);
  if (object !== undefined && !saysNoun(statement, object, index)) return false;
  const verb = verbOfWhich(query);
  return verb === undefined || saysDoing(statement, verb, query, index);
}

function saysNoun(statement: Statement, noun: string, { catalog }: AnsweringIndex): boolean {
  const said = saidIn(statement);
  const pieces = piecesBesideNames(catalog)(statement);
  return (
    said.includes(stemWord(noun)) ||
    hasSynonymAmong(noun, (piece) => pieces.has(piece)) ||
    (said.match(/[a-z]+/g) ?? []).some((word) => isFormOf(word, noun))
  );
}

const AUXILIARY = /\b(?:has|have|had|was|were|did|does|do) $/;

// "Since when have taxis taken cards": the noun right behind the auxiliary, which nobody knows.
const subjectAsked = onceFor((query: Query): string | undefined => {
  if (!STRICT.some((cue) => query.cues.has(cue))) return undefined;
  const { text } = query.text;
  return query.unknown.find(
    ({ text: word, start, end }) =>
      /^[a-z]{3,}$/.test(word) &&
      !WHOEVER.test(word) &&
      AUXILIARY.test(text.slice(0, start).replace(/\b(?:the|a|an) $/, '')) &&
      !isAdjective(query.mentions, end) &&
      /^ [a-z]/.test(text.slice(end)),
  )?.text;
});

/** Whoever does a thing as such, by their trade or by no name. */
const WHOEVER =
  /^(?:no|some|any|every)(?:body|one|thing)$|(?:ors|ers|ists|ants|men|people|staff|crews?|teams?|kids|folks?)$/;

const STRICT = ['ask:when', 'ask:where', 'ask:why'] as const;

const DOES_WHAT =
  /^(?:what|which)\b[^,.?]*? (?:do|does|did|have|has) (?:the |their |our )?([a-z]{4,}) (?:have|has|had|get|gets|got|want|wanted|make|made|vote|see|saw|receive|received|give|take|ask|call|named?|raised?|pay|paid|do|eat|like|think|need)\b/;
const STANDS_FOR_ANY =
  /^(?:they|them|people|this|that|these|those|it|you|everyone|everybody|anyone|each|both|article|report|paper|story|piece|review|record|text|plan|programme|campaign|reform|scheme|action|city|town|county|council|authority|library|body|office)$/;

// "Which gifts do volunteers get", of what donors do: whoever it is must be told of.
const doerOfWhat = onceFor((query: Query): string | undefined => {
  const { text } = query.text;
  const match = DOES_WHAT.exec(text);
  const [found, noun] = match ?? [];
  if (match === null || found === undefined || noun === undefined || STANDS_FOR_ANY.test(noun))
    return undefined;
  const start = match.index + found.lastIndexOf(` ${noun} `) + 1;
  const isName = query.mentions.some(
    (one) =>
      one.start <= start &&
      start < one.end &&
      one.senses.some(({ type }) => type === 'entity' || type === 'statement'),
  );
  return isName ? undefined : noun;
});

// Before a name it only says more of it.
function isAdjective(mentions: readonly Mention[], end: number): boolean {
  return mentions.some(
    ({ start, nested, senses }) =>
      !nested && start === end + 1 && senses.some(({ type }) => type !== 'cue' && type !== 'unit'),
  );
}

const AT_THE = /\b(?:at|in|on|near|for) the $/;
const OF_TIME = /^(?:end|start|past|future|meantime|morning|evening|afternoon|night|weekend|moment)$/;

// "The hub at the airport": where it is, at the end of the question and known to nobody.
const placeAsked = onceFor((query: Query): string | undefined => {
  if (![...STRICT, 'ask:who' as const, 'ask:which' as const].some((cue) => query.cues.has(cue)))
    return undefined;
  const { text } = query.text;
  return query.unknown.find(
    ({ text: word, start, end }) =>
      /^[a-z]{4,}$/.test(word) &&
      !OF_TIME.test(word) &&
      AT_THE.test(text.slice(0, start)) &&
      /^[?.! ]*$/.test(text.slice(end)),
  )?.text;
});

const OF_A = /\b(?:of|for) (?:an?|the) (?:[a-z]+ ){0,2}$/;

// "The price of a school uniform": of what the metric is, at the end of the question and known to nobody.
const objectOf = onceFor((query: Query): string | undefined => {
  if (query.intent !== 'look_up' || query.terms.length + query.variables.length === 0) return undefined;
  const { text } = query.text;
  return query.unknown.find(
    ({ text: word, start, end }) =>
      /^[a-z]{4,}$/.test(word) && OF_A.test(text.slice(0, start)) && /^[?.! ]*$/.test(text.slice(end)),
  )?.text;
});

const WHICH_DID =
  /^which (?:of the )?(?:(?:two|three|four|five|six|other|private|local|big) )*[a-z]+ ((?!(?:was|is|has|does)\b)[a-z]+ed|[a-z]+s(?= (?:the|its|their|a|an|to|in|at|for|from|by|with|out|up|down)\b)|went [a-z]+|won|lost|left|bid|quit|sold|bought|paid|built|sent|gave|took|chose)\b/;
/** Words that say no more than that it is one of them. */
const ANY_DEED =
  /^(?:was|is|has|does|goes|comes|gets|makes|takes?|took|gave|called|named|used|based|located|involved|concerned|mentioned|listed|needs|lines|stops|works|parts|points|words|things|places|areas|kinds|sorts|steps|measures|fields|ways|respects|[a-z]+(?:ies|ings|ments|tions|ers|ors)|runs?|belongs|stands|lies|wants|deals|happened)$/;

// "Which operator went bankrupt", "which app replaced it".
const verbOfWhich = onceFor(({ text: { text } }: Query): string | undefined => {
  const [, found] = WHICH_DID.exec(text) ?? [];
  const verb = found?.replace(/^went /, '');
  return verb === undefined || ANY_DEED.test(verb) ? undefined : verb;
});
