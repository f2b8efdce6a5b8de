// Whether a statement says more of an item of its list than that it is one: what it means, or what is done about it.
import type { Localized, Statement } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';

const ASKS_MEANING: readonly RegExp[] = [
  /^(?:那么?|请问)?(?:什么是|什么叫做?|何谓|啥叫|啥是)(\p{Script=Han}{2,12}?)[呢啊呀吗?？]*$/u,
  /^(?:那么?|请问)?[“"]?(\p{Script=Han}{2,12}?)[”"]?(?:到底|究竟|具体)?(?:又)?(?:是什么意思|是啥意思|什么意思|啥意思|是指什么|指的?是什么|指什么|是什么东西|是什么|是啥)[呢啊呀?？]*$/u,
  /^(?:and |so )?what(?: is|'s| are| was| were) (?:the meaning of |meant by )?(?:an? |the )?([a-z -]+?)s?(?: about)?[\s?]*$/,
  /^(?:and |so )?what (?:do|does) (?:an? |the )?([a-z -]+?)s? (?:mean|stand for|refer to)[\s?]*$/,
]; // biome-ignore format: a way to ask a row

const ASKS_REMEDY: readonly RegExp[] = [
  /^(?:那么?|请问)?(\p{Script=Han}{2,12}?)(?:怎么|如何|咋)(?:解决|治理?|破解|办|推进|推动|实施|开展|做)[呢啊呀?？]*$/u,
  /^(?:那么?|请问)?(\p{Script=Han}{2,12}?)(?:有|采取)了?(?:什么|哪些|啥)(?:具体)?(?:措施|办法|举措|做法|对策)[呢啊呀?？]*$/u,
]; // biome-ignore format: a way to ask a row

/** What lies beside a thing, or which of several it is, is no meaning of it. */
const POINTS =
  /[后前]面|[那这哪除里中]|之|句|第[一二三四五六七八九十\d]+[个条项家轮点大]|\b(?:next|after|before|other|first|second|third|last)\b/;

const askedBy = (ways: readonly RegExp[]) =>
  onceFor(({ text: { text } }: Query): string | undefined => {
    for (const way of ways) {
      const [, term] = way.exec(text) ?? [];
      if (term !== undefined) return POINTS.test(term) ? undefined : term;
    }
    return undefined;
  });

/** The term of which a question asks what it is or means. */
export const meaningAsked = askedBy(ASKS_MEANING);
const remedyAsked = askedBy(ASKS_REMEDY);

/** It says itself that it does not say what its items are. */
const LEFT_UNSAID = /未(?:展开)?(?:说明|解释|写明)|\bdoes not (?:spell out|explain|say)\b/;

/** True where neither is asked, or the list is of it, or the item says something of it. */
export function holdsItem(statement: Statement, { query, entities }: Slots): boolean {
  if (statement.items.length < 2 || entities.length > 0 || query.intent === 'claim') return true;
  const meant = meaningAsked(query);
  if (meant !== undefined)
    return !isBareItem(meant, statement) || LEFT_UNSAID.test(`${statement.text.zh}${statement.text.en}`);
  const treated = remedyAsked(query);
  return treated === undefined || statement.answers.includes('how') || !isBareItem(treated, statement);
}

/** So much longer than what is asked about, an item says something of it. */
const MOST_HAN = 3;
const MOST_WORDS = 2;

function isBareItem(term: string, { name, text, items }: Statement): boolean {
  const isHan = /\p{Script=Han}/u.test(term);
  const inText = isHan ? `${text.zh}${name.zh}` : `${text.en} ${name.en}`.toLowerCase();
  const found = items.filter((item) => isNearly(term, bareOf(item, isHan), isHan));
  return found.length === 1 && (!inText.includes(term) || LEFT_UNSAID.test(inText));
}

function bareOf({ zh, en }: Localized, isHan: boolean): string {
  return isHan
    ? zh.replace(/[（(].*$/, '')
    : en
        .toLowerCase()
        .replace(/\s*\(.*$/, '')
        .replace(/^the /, '');
}

function isNearly(term: string, item: string, isHan: boolean): boolean {
  if (isHan) return item.includes(term) ? item.length - term.length <= MOST_HAN : term.startsWith(item);
  const count = (words: string) => words.split(/[ -]+/).length;
  return item.startsWith(term)
    ? count(item) - count(term) <= MOST_WORDS
    : term.startsWith(`${item} `) && item.length > 3;
}
