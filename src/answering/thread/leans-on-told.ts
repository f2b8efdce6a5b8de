// Whether a turn names nothing that it could be about but what was told, and what it asks of that.
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, MissingSlot } from '../answer.ts';
import { questionWords } from '../statements/question-words.ts';
import { isQuestionWord, wordsOfTurn } from './words-of-turn.ts';

/** A turn of more words beside its question word has a matter of its own. Range 2 to 5. */
const MOST_WORDS = 3;

const POINTS_BACK = /\b(?:it|that|this|they|them|these|those)\b/i;

/** True where a turn names nothing that it could be about but what was told. */
export function leansOnTold(query: Query, text: string, { observations }: Answer): boolean {
  const { entities, periods, numbers } = query;
  if (outer(entities).length + periods.length + numbers.length > 0) return false;
  if (TURNS_ON.test(text) || query.cues.has('benchmark') || wordsOfTurn(query).length > MOST_WORDS)
    return false;
  const pointsBack = POINTS_BACK.test(text);
  // "When did it open": no metric that has the word.
  const isOfMetric =
    !(pointsBack && observations.length === 0) &&
    outer([...query.variables, ...query.terms]).some(({ mention }) => !isOfAnything(mention));
  if (isOfMetric) return false;
  return outer(query.statements).every(({ mention }) => pointsBack || isNoName(mention, query));
}

// To run is said of anything, whatever metric has the word.
function isOfAnything({ text, senses }: Mention): boolean {
  const isEveryday = senses.some(
    (sense) => sense.type === 'cue' && (sense.cue === 'filler' || sense.cue === 'measure:other'),
  );
  return isEveryday || OF_ANYTHING.test(text);
}

/** To whatever comes behind or before what was told, or beside it. */
const TURNS_ON =
  /后面|接着|接下来|下一|上一|另一|别的|其他|其它|\b(?:next|previous|other|another) [a-z]|\b(?:successor|predecessor)\b/i;

// 谁出的钱 may be what a statement is called by, and names nothing: the question word stands in it, and no noun.
function isNoName(named: Mention, { mentions }: Query): boolean {
  const within = mentions.filter(
    ({ nested, start, end }) => nested && start >= named.start && end <= named.end,
  );
  return (
    within.some(isQuestionWord) &&
    within.every(({ senses }) => senses.every(({ type }) => type === 'cue')) &&
    QUESTION_ALONE.test(named.text)
  );
}

/** 谁写的, 什么时候开的: a word that asks and a verb of a character or two. */
const QUESTION_ALONE =
  /^(?:谁|哪个|什么时候|何时|哪天|哪年|在?哪里?|为什么|怎么)(?:来|给|在)?\p{Script=Han}{1,2}的?(?:钱)?$/u;

function outer<T extends { readonly mention: Mention }>(named: readonly T[]): readonly T[] {
  return named.filter(({ mention }) => !mention.nested);
}

/** What anything may cost, and who may take part in it. */
const OF_ANYTHING =
  /^(?:costs?|price|spent|spend|spending|money|paid|pay|people|persons?|attend(?:ed|ance)?|in|of)$|^(?:一共|总共|共)?(?:花|用|投|出)?[了的]?(?:多少)?(?:钱|费用|人|人次|资金)?(?:参加|参与)?$/;

/** What a turn asks for by its question word, or as an amount. */
export function wordAsked({ cues }: Query): readonly MissingSlot[] {
  const asksAmount = cues.has('amount') || cues.has('measure:count') || cues.has('measure:level');
  const [word = asksAmount ? 'amount' : undefined] = questionWords(cues);
  return word === undefined ? [] : [{ slot: 'fact', asked: word }];
}
