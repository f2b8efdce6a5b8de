import type { Query } from '../../language/query.ts';
import { onceFor } from './once-for.ts';

const WHERE_IS =
  /^(?:so |and |but )?where(?:'?s| is| are| was) (?:exactly )?(?:the |that |this |our |your |its )?(?<thing>[a-z][a-z -]{1,30}?)(?: located| situated| at| exactly)?$/;
const WHERE_IS_HAN =
  /^(?:请问|那么?|这|你们|咱们|我们|[个座家片块]|的)*(?<thing>\p{Script=Han}{1,8}?)(?:是|到底|究竟|具体|都|又)*(?:位于|坐落在?|在)(?:哪[里儿边]?|何处|(?:什么|啥)(?:地方|位置)|哪个(?:[省市县区镇村]|地方|位置))$/u;
const END = /[\s?？!！.。呢啊呀吗嘛]+$/u;

/** What a question asks the whereabouts of, where it asks for nothing else: 经开区在哪儿, "where is the depot". */
export const thingSought = onceFor(({ text: { text } }: Query): string | undefined => {
  const said = text.replace(END, '');
  return (WHERE_IS.exec(said) ?? WHERE_IS_HAN.exec(said))?.groups?.thing;
});
