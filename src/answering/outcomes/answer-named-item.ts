// One item of a list that the question names itself: the third of five points, 三项要求的第二项.
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { ordinalNamed } from '../words/ordinals.ts';
import { contextOfStatement } from './answer-statement.ts';
import { composeAnswer } from './compose-answer.ts';
import { contextOfItem } from './item-told.ts';

const LEADS_IN = /^(?:请问|那么?|(?:我?想)?问一?下)?[,，]?$/;
const NTH_BEHIND =
  /^的?(?:里面?|中间?|当中|其中|之中)?的?[,，]? ?(第(?:[一二三四五六七八九十]|\d{1,2}))(?:个|项|条|点|种|类|步)?(?:是|叫)?(?:什么|啥子?|哪一?[个项条点])?(?:来着|呢|呀|啊)?[?？。]*$/;
const NTH_BEFORE =
  /^(?:(?:so|and|ok|please|just|hi|hey),? )*(?:what(?:'s| is| was)?|which is|name|tell me|give me)? ?(?:the )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: one| item| point| part)? (?:of|in|on|from|among) (?:the )?$/;
const CLOSES = /^[ ?？.。!]*$/;

/** That item, where the question asks for one by its number and names one list; undefined else. */
export function answerNamedItem({ query, context }: Slots, { catalog }: AnsweringIndex): Answer | undefined {
  const { text } = query.text;
  const lists = query.statements.flatMap(({ id, mention }) => {
    const nth = mention.nested ? undefined : nthAsked(text.slice(0, mention.start), text.slice(mention.end));
    const list = nth === undefined ? undefined : catalog.statement(id);
    const item = list && nth !== undefined ? list.items[nth - 1] : undefined;
    return list && item ? [{ list, item }] : [];
  });
  const [only, ...more] = lists;
  if (!only || more.length > 0) return undefined;
  const { list, item } = only;
  return composeAnswer({
    status: 'answered', query, statements: [list],
    context: contextOfItem(item, contextOfStatement(list, context), catalog),
    body: { kind: 'statements', statements: [{ ...list, items: [item] }] },
  }); // biome-ignore format: one call
}

function nthAsked(before: string, after: string): number | undefined {
  const behind = LEADS_IN.test(before) ? NTH_BEHIND.exec(after)?.[1] : undefined;
  const word = behind ?? (CLOSES.test(after) ? NTH_BEFORE.exec(before)?.[1] : undefined);
  return word === undefined ? undefined : ordinalNamed(word);
}
