// "And Ningde?", 宁德那一趟呢, after the day of a visit to Haizhou: the statement of the same name about what is named now.

import type { Entity, Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { composeAnswer } from '../outcomes/compose-answer.ts';
import { saidBesideNames } from './said-beside-names.ts';

/** The one statement that is called like the one told last but for whom it is about; undefined for any other turn. */
export function answerSibling(
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer | undefined {
  const told = catalog.statement(context?.statements.at(-1) ?? '');
  const [named, ...more] = new Set(query.entities.flatMap(({ id, mention }) => (mention.nested ? [] : [id])));
  if (!context || !told || named === undefined || more.length > 0 || told.about.includes(named))
    return undefined;
  if (!GOES_ON.test(query.text.text) || saidBesideNames(query)) return undefined;
  const framed = frameOf(
    told,
    told.about.map((id) => catalog.entity(id)),
  );
  const siblings = catalog
    .statementsAbout(named)
    .filter(
      (one) =>
        one.id !== told.id && one.about.includes(named) && frameOf(one, [catalog.entity(named)]) === framed,
    );
  const [sibling, ...others] = siblings;
  if (framed === undefined || !sibling || others.length > 0) return undefined;
  return composeAnswer({
    status: 'answered', query, statements: [sibling],
    body: { kind: 'statements', statements: [sibling] },
    context: { ...context, entities: [named], statements: [sibling.id] },
  }); // biome-ignore format: one call
}

const GOES_ON = /^(?:and|what about|how about|so|then)\b|\b(?:too|as well)\b|^那么?|[呢咧嘞喃捏][?？]?$/;

// The name without whom it is about: 记者到访…的日期; undefined where it names none of them.
function frameOf({ name }: Statement, about: readonly Entity[]): string | undefined {
  const text = normalizeText(name.zh).text;
  const own = about
    .flatMap(({ name: { zh }, aliases }) => [zh, ...aliases.zh])
    .map((one) => normalizeText(one).text)
    .filter((one) => text.includes(one))
    .sort((a, b) => b.length - a.length)
    .at(0);
  return own === undefined ? undefined : text.replace(own, '…');
}
