// After a figure, a turn that names nothing (when was it opened?, 谁负责, how much did it cost) is answered of whom that
// figure is, or why it is so, and of no other thing.
import { AREAS } from '../../knowledge/entity-types.ts';
import type {
  Localized,
  Measure,
  Observation,
  QuestionWord,
  Statement,
  Variable,
} from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { composeAnswer } from '../outcomes/compose-answer.ts';
import { isGrowthOfAnother } from '../slots/growth-named.ts';
import { questionWords } from '../statements/question-words.ts';
import { toldIn } from '../statements/statement-texts.ts';
import { OF_A_DEED } from '../strangers/beyond-figures.ts';
import { leansOnTold, wordAsked } from './leans-on-told.ts';
import { isOfOneThing } from './same-thing.ts';
import { asksForMore, saysWords, wordsOfTurn } from './words-of-turn.ts';

/** The answer, or the refusal beside the figure just told where it would tell of another thing; `text` is the turn as typed. */
export function keepToFigure(
  answer: Answer,
  query: Query,
  text: string,
  index: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer {
  const told = (context?.told ?? []).flatMap((id) => index.catalog.observation(id) ?? []);
  const last = told.at(-1) ?? lastOnRecord(answer, query, index, context);
  if (!context || !last || context.variable === undefined || answer.status !== 'answered') return answer;
  if (query.intent === 'claim' || query.cues.has('ask:claim') || !leansOnTold(query, text, answer))
    return answer;
  const isKept =
    !BEGINNING.test(query.text.text) &&
    !isDirectionOfOne(answer, query, index) &&
    isOfFigure(answer, query, told, index);
  return isKept ? answer : refuseBeside(last, query, context);
}

// After a figure that was refused, the growth of another amount is none of what the thread speaks of.
function lastOnRecord(
  { observations }: Answer,
  { variables, entities }: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Observation | undefined {
  const { variable, entities: spoken = [] } = context ?? {};
  if (variable === undefined || variables.length + entities.length > 0 || observations.length === 0)
    return undefined;
  const isOfAnother = observations.every((one) =>
    isGrowthOfAnother(catalog.variable(one.variable), [variable], catalog),
  );
  return isOfAnother ? catalog.observationsFor(variable, spoken[0] ?? '').at(-1) : undefined;
}

/** Since when it has been so is told by no figure of a time. */
const BEGINNING =
  /^(?:那|又)?(?:是)?(?:从|自)?(?:什么时候|啥时候|何时|哪年|哪一年|哪天)(?:起|开始)的?[?？。]*$|^(?:and |so |but )?(?:since|from) when\b(?! [a-z])/;

// One figure alone went neither up nor down, unless it is a growth.
function isDirectionOfOne({ observations }: Answer, { text }: Query, { catalog }: AnsweringIndex): boolean {
  const [only, ...more] = observations;
  if (!only || more.length > 0 || !DIRECTION.test(text.text)) return false;
  return catalog.variable(only.variable).measure !== 'growth';
}

const DIRECTION = /[涨升增](?:了)?(?:还)?是[跌降减]|\b(?:up or down|down or up|rising or falling)\b/;

function isOfFigure(
  { body, observations, receipt }: Answer,
  query: Query,
  told: readonly Observation[],
  index: AnsweringIndex,
): boolean {
  if (body.kind === 'entity')
    return told.some(({ entity, saidBy }) => body.entity === saidBy || body.entity === entity);
  if (observations.length > 0)
    return observations.every((one) => told.some((other) => isAkin(one, other, query, index)));
  return receipt.statements
    .flatMap((id) => index.catalog.statement(id) ?? [])
    .every((one) => told.some((figure) => tellsOfFigure(one, figure, query, index)));
}

// The same metric of another time, or another of the same thing: named by a word of the turn (罚了多少钱), or by its sort
// (the rank?, the growth?) of the same matter.
function isAkin(one: Observation, told: Observation, query: Query, { catalog }: AnsweringIndex): boolean {
  if (one.variable === told.variable) return true;
  if (one.entity !== told.entity) return false;
  const [variable, spoken] = [catalog.variable(one.variable), catalog.variable(told.variable)];
  if (wordsOfTurn(query).some((word) => variable.name.zh.includes(word))) return true;
  const isOfMatter = sharesTerm(variable, spoken);
  // The growth of another amount on record.
  if (query.variables.length === 0 && isGrowthOfAnother(variable, [spoken.id], catalog)) return false;
  if (query.variables.length + query.terms.length > 0)
    // What it cost is asked of a thing, and not of all the land that something else was counted in.
    return isOfMatter || !(AREAS.has(catalog.entity(one.entity).type) || one.entity === catalog.pack.home);
  if (COUNTS.has(variable.measure)) return isOfMatter && !COUNTS.has(spoken.measure);
  // The growth of an output may be on record by what was earned.
  const isOfMoney = catalog.unitOf(spoken).kind === 'currency' && variable.measure === 'growth';
  return isOfMatter || (isOfMoney && variable.topic === spoken.topic);
}

/** One number of things is none of another. */
const COUNTS: ReadonlySet<Measure> = new Set(['count', 'level']);

function sharesTerm(one: Variable, other: Variable): boolean {
  return namesTermOf(one.name, other.terms) || namesTermOf(other.name, one.terms);
}

function namesTermOf({ zh, en }: Localized, terms: Variable['terms']): boolean {
  return (
    terms.zh.some((term) => zh.includes(term)) ||
    terms.en.some((term) => en.toLowerCase().includes(term.toLowerCase()))
  );
}

const OF_A_CAUSE: ReadonlySet<QuestionWord> = new Set(['how', 'why']);

// Why it is so, of what is counted; who or when, of the one thing that the figure is of.
function tellsOfFigure(
  statement: Statement,
  figure: Observation,
  query: Query,
  index: AnsweringIndex,
): boolean {
  const { catalog } = index;
  if (asksForMore(query) || !statement.about.includes(figure.entity)) return false;
  const asksCause = questionWords(query.cues).some((word) => OF_A_CAUSE.has(word));
  if (MEASURED.test(query.text.text) && !MEASURING_TOLD.test(toldIn(statement))) return false;
  if (asksCause || OF_A_DEED.test(query.text.text))
    return namesTermOf(statement.name, catalog.variable(figure.variable).terms);
  return (
    isOfOneThing(statement, figure.entity, catalog) &&
    wordsOfTurn(query).length > 0 &&
    saysWords(statement, query, index)
  );
}

const MEASURED = /怎么(?:算|统计|测|计算)|\b(?:measured|counted|calculated|reckoned|worked out|defined)\b/;
const MEASURING_TOLD = /算|统计|口径|计数|\b(?:measur|count|reckon|from the moment)/;

function refuseBeside(told: Observation, query: Query, context: ThreadContext): Answer {
  const missing = wordAsked(query);
  return composeAnswer({
    status: 'no_data', query, context, citations: [told.citation],
    body: {
      kind: 'no_data', variable: told.variable, entity: told.entity, available: [], nearest: told,
      missing: missing.length > 0 ? missing : [{ slot: 'fact', asked: '' }],
    },
  }); // biome-ignore format: one call
}
