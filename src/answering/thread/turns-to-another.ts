import type { Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { saidIn } from '../statements/statement-texts.ts';
import { namesAnything } from './names-anything.ts';

/**
 * True where a turn that names nothing would be answered of another of its sort than the thread speaks of: when the first
 * round began, after what the second is called.
 */
export function turnsToAnother(
  { status, body }: Answer,
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): boolean {
  const told = catalog.statement(context?.statements.at(-1) ?? '');
  if (!told || status !== 'answered' || body.kind !== 'statements') return false;
  // "Whose money paid for it": what is told of it, and of nothing beside it.
  if (OF_IT.test(query.text.text) && query.entities.length === 0)
    return !body.statements.some(({ about }) => about.some((id) => told.about.includes(id)));
  // Whoever wrote the report did not write what was handed out at a meeting that it tells of.
  if (WHO_WROTE.test(query.text.text) && isDocument(told))
    return !body.statements.some(({ id }) => id === told.id);
  if (namesAnything(query)) return false;
  const typeOf = (id: string) => catalog.entity(id).type;
  return body.statements.every(({ about }) => {
    const others = about.filter((id) => !told.about.includes(id)).map(typeOf);
    return told.about.some((id) => !about.includes(id) && others.includes(typeOf(id)));
  });
}

const WHO_WROTE =
  /^(?:那|又|都)?(?:是)?谁(?:写|起草|编|画|做)的?[\s?？呢啊呀]*$|^(?:and |so )?who (?:wrote|drafted|drew|made|compiled) (?:it|that|this|them)[\s?]*$/;
const DOCUMENT =
  /通报|文件|手册|传单|展板|公告|方案|\b(?:circular|document|handout|booklet|leaflet|letter|notice|manual|board)\b/;

function isDocument({ name }: Statement): boolean {
  return DOCUMENT.test(`${name.zh}\n${name.en}`);
}

const OF_IT =
  /\b(?:for|of|in|on|at|about|with|to|behind|from) (?:it|that|this)\b(?! [a-z])|^(?:and |so |but )?(?:is|was|has|does|did|will) it\b/;

/** True where a turn that names nothing, after one item of a list, would be answered by what tells nothing of that item. */
export function leavesItem(
  { status, body }: Answer,
  query: Query,
  context: ThreadContext | undefined,
): boolean {
  const item = context?.item;
  if (item === undefined || status !== 'answered' || body.kind !== 'statements') return false;
  if (namesAnything(query) || query.intent === 'claim') return false;
  const words = item.en.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return body.statements.every(
    (statement) =>
      !context?.statements.includes(statement.id) && !words.some((word) => saidIn(statement).includes(word)),
  );
}
