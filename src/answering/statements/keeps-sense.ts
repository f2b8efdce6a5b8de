// What was refused, undone, missed or left is not told by what was asked for, begun or kept; why there is more of a thing
// is not told by what says why there is less; and what was done to it is told by what speaks of that deed.
import type { Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { OPPOSED_DEEDS } from '../../language/lexicon/opposed-deeds.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { saysDoing } from './settles-deed.ts';
import { piecesBesideNames, saidIn, toldIn } from './statement-texts.ts';
import { saysIdiomFrom } from './synonym-spans.ts';

/** False where the question asks of an opposed deed, another direction or another verb than the statement tells of. */
export function keepsSense(statement: Statement, { query }: Slots, index: AnsweringIndex): boolean {
  if (query.intent === 'claim') return true;
  return (
    opposedAsked(query).every(({ told }) => told.test(saidIn(statement))) &&
    keepsWay(statement, query) &&
    keepsVerb(statement, query, index)
  );
}

const opposedAsked = onceFor((query: Query) => {
  const asked = besideNames(query);
  return OPPOSED_DEEDS.filter((deed) => deed.asked.test(asked));
});

// A name may hold any word: the campaign "Leave the car" is left by nobody.
const besideNames = onceFor(({ text: { text }, entities }: Query): string =>
  entities.reduce(
    (said, { mention: { start, end } }) => said.slice(0, start) + ' '.repeat(end - start) + said.slice(end),
    text,
  ),
);

const MORE =
  /\b(?:more|longer|larger|bigger|higher|dearer|busier|slower|worse|raised?|r[io]se[ns]?|gr[eo]wn?|grows|increas(?:e[sd]?|ing)|went up|gone up|up on)\b|(?<!不)(?:变多|多了|增加|增多|增长|上升|变长|变慢|变贵|涨[了价]?)/;
const LESS =
  /\b(?:fewer|less|shorter|smaller|lower|cheaper|quieter|f[ae]ll(?:en|s)?|drop(?:s|ped)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|tion)|cut|lost|went down|gone down)\b|变少|少了|减少|下降|降低|降了?价|变短|缩短|变快|便宜|跌/;
const NO_WAY =
  /\b(?:no|any|one|once|what|which|two|three) more\b|\bno longer\b|\bmore (?:or less|about|on|than)\b|\bless than\b/g;

// Why there are more, where it is told why there are fewer.
function keepsWay(statement: Statement, query: Query): boolean {
  if (!ASKS_WAY.some((cue) => query.cues.has(cue))) return true;
  const asked = besideNames(query).replace(NO_WAY, ' ');
  const [more, less] = [MORE.test(asked), LESS.test(asked)];
  if (more === less) return true;
  const told = toldIn(statement).replace(NO_WAY, ' ');
  return more ? MORE.test(told) || !LESS.test(told) : LESS.test(told) || !MORE.test(told);
}

const ASKS_WAY = ['ask:why', 'ask:how', 'ask:what', 'ask:who'] as const;

const AUXILIARY = /^(?:did|does|do|will|would|was|were|is|are|has|have|had|can|could|s)$/;
/** Between a name and its verb. */
const ADVERB =
  /^(?:first|also|still|ever|already|finally|always|really|actually|just|now|then|only|last|next|to|be|been|being|is|have|has|going|due|supposed|meant|expected|likely|both|all|again|try|tries|tried|trying|manage[sd]?|decide[sd]?|aim|aims|aimed|seek|seeks|sought|the|a|an|its|their)$/;
/** Whatever stands in no list of deeds, or stands for any. */
const ANY_VERB =
  /^(?:enter(?:s|ed)?|do|does|did|done|doing|taking|running|carr(?:y|ies|ied|ying)|serve[sd]?|promise[sd]?|admit(?:s|ted)?|claim(?:s|ed)?|count|counts|expect(?:s|ed)?|hope[sd]?|believe[sd]?|predict(?:s|ed)?|reckon(?:s|ed)?|opposed|happen(?:s|ed)?|mean|means|meant|take|takes|took|taken|place|go|goes|went|gone|going|come|comes|came|get|gets|got|give|gives|gave|given|say|says|said|tell|tells|told|look|looks|like|want|wants|need|needs|work|works|worked|have|has|had|hold|holds|held|see|sees|seen|think|thinks|feel|make|makes|made|put|puts|set|sets|keep|keeps|kept|let|lets|run|runs|ran|stand|stands|stood|lie|lies|mention(?:s|ed)?|list(?:s|ed)?|name[sd]?|call(?:s|ed)?|use[sd]?|ask(?:s|ed)?|show(?:s|ed)?|talk(?:s|ed)?|speak|spoke|describe[sd]?|report(?:s|ed)?|found|located|based|about|when|where|why|how|what|which|who|in|on|at|of|for|from|with|by|into|and|or|as|so|that|this|than|out|up|down|over|off|before|after|during|since|until|because|people|there|it|they|them|we|you)$/;

// "When was the tower pulled down": the verb right behind the name, or behind whoever it is done to.
function keepsVerb(statement: Statement, query: Query, index: AnsweringIndex): boolean {
  const verb = verbAsked(query);
  const done = doneAsked(query);
  if (done !== undefined && !saysDoing(statement, done, query, index)) return false;
  // Beginnings and ends are held against the times that a statement tells.
  if (verb === undefined || (BOUNDS.test(verb) && (query.cues.has('ask:when') || query.cues.has('ask:why'))))
    return true;
  const [word = '', particle] = verb.split(' ');
  const deed = query.cues.has('ask:why') ? deedOf(statement) : statement;
  if (particle === undefined) return saysDoing(deed, word, query, index);
  const says = piecesBesideNames(index.catalog)(statement);
  return saidIn(statement).includes(verb) || saysIdiomFrom(word, query, (piece) => says.has(piece));
}

const BOUNDS =
  /^(?:start(?:s|ed)?|beg[aiu]ns?|launch(?:es|ed)?|introduced?|open(?:s|ed)?|end(?:s|ed)?|finish(?:es|ed)?|stops?|stopped|expires?)$/;

// Of a line that lost passengers because a bridge was shut, nothing was shut.
const deedOf = onceFor(({ text: { zh, en }, ...rest }: Statement): Statement => {
  const [said = en] = en.split(/,? because |,? after /);
  const [han = zh] = zh.split(/，?是?因为/);
  return { ...rest, aliases: { zh: [], en: [] }, text: { zh: han, en: said } };
});

const DONE =
  /^(?:what|which|who|where|when|why|how)\b[^,.?]*? (?:was|were|been|being) (?:(?:already|still|ever|first|also|finally|all|just|only) )*([a-z]{3,}(?:ed|en|wn|ilt|old|ent|ept|ung|ade|aid|ught|out))\b(?! (?:on|to|for|at)$)/;

// "What was given out": what is asked for was done.
const doneAsked = onceFor((query: Query): string | undefined => {
  const [, verb] = DONE.exec(besideNames(query)) ?? [];
  return verb === undefined || ANY_DONE.test(verb) ? undefined : verb;
});

/** What may be done to anything, or is only pointed at. */
const ANY_DONE =
  /^(?:called|named|known|listed|mentioned|made|said|told|reported|recorded|used|asked|held|done|involved|based|located|situated|housed|found|sent|taken|put|seen|supposed|expected|due|planned|meant|needed|wanted|behind|open|when|then|ten|seven|even|women|men|often|content|different|present|about|without|throughout|moment|document)$/;

const verbAsked = onceFor((query: Query): string | undefined => {
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const auxiliary = outer.findIndex(({ text }) => AUXILIARY.test(text.split(' ').at(-1) ?? ''));
  const name = outer.findIndex((mention, at) => at > auxiliary && isName(mention));
  if (auxiliary === -1 || name === -1) return undefined;
  const between = outer.slice(auxiliary + 1, name);
  if (!between.every(({ text }) => ADVERB.test(text))) return undefined;
  const end = outer[name]?.end ?? 0;
  const behind = query.text.text.slice(end).match(/^ ([a-z ]+)/)?.[1] ?? '';
  const words = behind.split(' ').filter((word) => word !== '' && !ADVERB.test(word));
  const [verb, particle] = words;
  if (verb === undefined || verb.length < 3) return undefined;
  if (particle !== undefined && TURNS_OVER.test(`${verb} ${particle}`)) return `${verb} ${particle}`;
  return ANY_VERB.test(verb) ? undefined : verb;
});

/** A verb of no meaning of its own that has one with what stands behind it. */
const TURNS_OVER =
  /^(?:tak(?:e|es|ing|en)|took) (?:over|back|down|off)$|^(?:giv(?:e|es|en|ing)|gave) (?:up|back|in)$|^(?:go|goes|went|gone) (?:up|down|off|bankrupt|bust|wrong|back)$|^(?:com(?:e|es|ing)|came) (?:back|down)$|^(?:put|puts) (?:off|down)$|^set back$|^(?:runs?|ran) out$|^(?:let|lets) go$|^(?:get|gets|got) rid$/;

function isName({ senses }: Mention): boolean {
  return senses.some(({ type }) => type === 'entity' || type === 'statement');
}
