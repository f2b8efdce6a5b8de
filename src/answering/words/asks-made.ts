import type { Query } from '../../language/query.ts';
import { onceFor } from './once-for.ts';

const MADE =
  /(?:做|干|生产|制造|加工|出产)(?:些)?(?:什么|啥)(?:东西|产品)?的?[呢啊呀?？]*$|^(?:and |so )?what (?:does|do|did|will) [a-z' -]+? (?:make|produce|manufacture)[\s?]*$/;

/** True where the question asks what a body makes: 做什么的, "what does the plant produce". */
export const asksMade = onceFor(({ text: { text } }: Query): boolean => MADE.test(text));
