// The words of a turn beside those that ask, point back or join (built, of who built it?), and whether a statement says them.
import type { Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { saysVerb } from '../statements/settles-deed.ts';
import { piecesBesideNames, saidIn } from '../statements/statement-texts.ts';
import { hasSynonymAmong } from '../statements/synonym-spans.ts';
import { piecesOf } from '../statements/text-pieces.ts';
import { IS_LED, LEADS } from '../words/head-words.ts';
import { onceFor } from '../words/once-for.ts';

/** True for a mention that holds a question word. */
export function isQuestionWord({ senses }: Pick<Mention, 'senses'>): boolean {
  return senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('ask:'));
}

/** True where a turn asks for what lies beyond what was told: who else, what came of it. */
export function asksForMore({ text }: Query): boolean {
  return MORE.test(text.text);
}

const MORE = /还有谁|然后呢|后来呢|\bwho else\b|\bwhat (?:happened|came|comes) (?:next|then|after)/;

/** What a turn says beside its question word; characters that nobody knows stand together. */
export const wordsOfTurn = onceFor(({ mentions, text: { text } }: Query): readonly string[] => {
  const words: { start: number; end: number; isUnknown: boolean }[] = [];
  for (const mention of mentions) {
    if (mention.nested || mention.kind === 'break' || isQuestionWord(mention) || asksAmount(mention))
      continue;
    const { start, end } = mention;
    const isUnknown = mention.kind === 'unknown' && IS_HAN.test(mention.text);
    const last = words.at(-1);
    if (isUnknown && last?.isUnknown && last.end === start) last.end = end;
    else words.push({ start, end, isUnknown });
  }
  return words
    .map(({ start, end }) => text.slice(start, end).replace(/(?<=\p{Script=Han})[的了过]$/u, ''))
    .filter((word) => !SAYS_NOTHING.test(word));
});

function asksAmount({ text }: Mention): boolean {
  return /^how (?:many|much)$|^(?:有|共有)?(?:多少|几)[个人次]?$/.test(text);
}

const SAYS_NOTHING =
  /^(?:and|so|but|then|ok|okay|now|did|does|do|is|are|was|were|s|be|been|has|have|had|it|that|this|they|them|these|those|he|she|one|ones|the|an?|of|to|for|in|on|at|by|from|there|here|exactly|actually|really|also|too|again|else|的|了|呢|吗|啊|呀|是|在|那|这|它|就|又|还|也|有|过|又是|到底|究竟|具体|给|来|搞|弄|办|做|这个|那个|的事|事|年|还有)$/;

/** True where a statement says every word of a turn, in another form of it or, in Chinese, by one of its meaning. */
export function saysWords(statement: Statement, query: Query, { catalog }: AnsweringIndex): boolean {
  const said = saidIn(statement);
  const pieces = piecesBesideNames(catalog)(statement);
  const hasPiece = (piece: string) => pieces.has(piece);
  return wordsOfTurn(query).every((word) => {
    if (query.cues.has('ask:who') && LEADS.test(word)) return isLed(statement);
    if (IS_CAMPAIGN.test(word)) return true;
    // A verb of English may be a noun of another meaning, with synonyms of its own: who drives it, a drive.
    if (!IS_HAN.test(word))
      return (IS_LATIN.test(word) && saysVerb(statement, word)) || piecesOf(word).some(hasPiece);
    if (word.length === 1) return textBesideNames(catalog)(statement).includes(word);
    return said.includes(word) || hasSynonymAmong(word, hasPiece);
  });
}

/** False where whoever runs it is asked for, and the statement tells of no such post. */
export function tellsLeader(statement: Statement, query: Query): boolean {
  return isLed(statement) || !wordsOfTurn(query).some((word) => LEADS.test(word));
}

function isLed(statement: Statement): boolean {
  return statement.saidBy === undefined && IS_LED.test(saidIn(statement));
}

// 开 is no word of the zone that is called 经开区.
const textBesideNames = onceFor((catalog: AnsweringIndex['catalog']) =>
  onceFor((statement: Statement): string =>
    statement.about
      .map((id) => catalog.entity(id))
      .flatMap(({ name, aliases }) => [name.zh, ...aliases.zh])
      .sort((a, b) => b.length - a.length)
      .reduce((rest, name) => rest.replaceAll(name, '\n'), `${statement.name.zh}\n${statement.text.zh}`),
  ),
);

const IS_HAN = /\p{Script=Han}/u;
const IS_LATIN = /^[a-z]+$/;
/** The whole that one thing told is of. */
const IS_CAMPAIGN = /^(?:活动|行动|计划|campaign|programme|scheme)$/;
