// A bare question word after a statement (何时, of what?, why): what was told settles it, or its topic does.
import type { Localized, QuestionWord, Statement, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { composeAnswer } from '../outcomes/compose-answer.ts';
import { questionWords, STRICT_WORDS, settledWords } from '../statements/question-words.ts';
import { holdsTurn } from '../statements/settles-deed.ts';
import { settlesQuestion } from '../statements/settles-question.ts';
import { holdsTime } from '../statements/settles-time.ts';
import { OF_A_DEED } from '../strangers/beyond-figures.ts';
import { asksEmployer } from '../words/asks-employer.ts';
import { namesAnything } from './names-anything.ts';
import { asksForMore, tellsLeader } from './words-of-turn.ts';

type Slots = Finding['slots'];

/** The statement told last, or the one of its topic that settles the word; undefined for any other question. */
export function answerAgain(slots: Slots, { catalog }: AnsweringIndex): Answer | undefined {
  const { query, context } = slots;
  const told = catalog.statement(context?.statements.at(-1) ?? '');
  const asked = questionWords(query.cues);
  if (!context || !told) return undefined;
  const content = answerContent(query, told, context);
  if (content) return content;
  if (asked.length === 0 || asksOther(query)) return undefined;
  const others = catalog.statementsByTopic(told.topic).filter(({ id }) => id !== told.id);
  const statement = settles(told, asked) ? told : onlyOne(others, asked);
  // "And when is the next", "when does it end", of one that has begun.
  if (!statement || !holdsTurn(statement, slots) || !holdsTime(statement, slots)) return undefined;
  return tell(statement, query, context);
}

/** "And when?", "where did they hold it": the statement told last, where it was written to answer that. */
export function answerBareWord(slots: Slots, index: AnsweringIndex): Answer | undefined {
  const { query, context } = slots;
  const told = index.catalog.statement(context?.told?.at(-1) ?? '');
  const asked = questionWords(query.cues);
  if (!context || !told || asked.length === 0 || query.unknown.length > 0 || query.intent === 'claim')
    return undefined;
  const isBare = query.mentions.every((mention) => mention.nested || isBareWord(mention));
  const isTold = asked.every(
    (word) => STRICT_WORDS.has(word) && told.answers.includes(word) && !(word === 'who' && told.saidBy),
  );
  if (asksForMore(query) || (asked.includes('who') && !tellsLeader(told, query))) return undefined;
  if (!isBare || !isTold || !settlesQuestion(told, slots, index)) return undefined;
  return tell(told, query, context);
}

function isBareWord({ kind, senses }: Mention): boolean {
  return (
    kind === 'break' ||
    (senses.length > 0 && senses.every((sense) => sense.type === 'cue' && BARE_CUE.test(sense.cue)))
  );
}

const BARE_CUE = /^(?:filler|ask:(?:who|when|where|why))$/;

/** What is to be seen or read in what was spoken of. */
const OF_CONTENT =
  /^(?:and |so )?what(?:'s| is| was) (?:in|on) (?:it|that|there)\b|^(?:里面|上面|里头|画面|镜头|照片|图片|图|相片)[里上中]?(?:的|是|有|都|写|画|拍|照|对着|对准|冲着)*(?:什么|啥|哪|谁)(?![牌价时原])/;
const HAS_CONTENT =
  /照片|图片|配图|展板|牌|材料|通报|手册|文件|方案|\b(?:photo|picture|board|circular|handout|document|booklet)/;

// "What's in it?", 镜头对着的是哪儿, after whoever took it: what was told says that too, where it is of such a thing.
function answerContent(query: Query, told: Statement, context: ThreadContext): Answer | undefined {
  const isOfThing = HAS_CONTENT.test(`${told.name.zh}\n${told.text.zh}\n${told.name.en}`);
  const names = query.entities.length + query.variables.length + query.numbers.length + query.periods.length;
  return OF_CONTENT.test(query.text.text) && isOfThing && names === 0
    ? tell(told, query, context)
    : undefined;
}

/** "How did they do it" after a figure: the one statement of its matter and subject that says how or why. */
export function answerDeed(
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer | undefined {
  const words = questionWords(query.cues).filter((word) => word === 'how' || word === 'why');
  const asked = words.length === 0 && OF_A_DEED.test(query.text.text) ? (['how'] as const) : words;
  const [told, ...more] = (context?.told ?? []).flatMap((id) => catalog.observation(id) ?? []);
  if (!context || !told || more.length > 0 || asked.length === 0 || asksOther(query)) return undefined;
  const { topic, terms } = catalog.variable(told.variable);
  const ofMatter = catalog
    .statementsByTopic(topic)
    .filter(({ about, name }) => about.includes(told.entity) && sharesTerm(name, terms));
  const statement = onlyOne(ofMatter, asked);
  return statement && tell(statement, query, context);
}

function sharesTerm(name: Localized, terms: Variable['terms']): boolean {
  return terms.zh.some((term) => name.zh.includes(term)) || terms.en.some((term) => name.en.includes(term));
}

function settles(statement: Statement, asked: readonly QuestionWord[]): boolean {
  return asked.every((word) => settledWords(statement).has(word));
}

// Of several that settle the word, the one that was written to answer it first of all.
function onlyOne(statements: readonly Statement[], asked: readonly QuestionWord[]): Statement | undefined {
  const settling = statements.filter((statement) => settles(statement, asked));
  const foremost = settling.filter(({ answers: [first] }) => first === asked[0]);
  const [statement, ...more] = foremost.length > 0 ? foremost : settling;
  return more.length === 0 ? statement : undefined;
}

function tell(statement: Statement, query: Query, context: ThreadContext): Answer {
  return composeAnswer({
    status: 'answered', query, statements: [statement],
    body: { kind: 'statements', statements: [statement] }, context: { ...context, statements: [statement.id] },
  }); // biome-ignore format: one call
}

/** Something of the turn's own, or another thing asked for than the word alone. */
function asksOther(query: Query): boolean {
  const { intent, cues } = query;
  const isOther =
    cues.has('measure:other') || asksEmployer(query) || [...cues].some((cue) => cue.startsWith('type:'));
  return namesAnything(query) || intent === 'claim' || isOther;
}
