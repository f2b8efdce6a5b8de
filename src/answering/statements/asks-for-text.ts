// Requests to write something, which no statement settles: 帮我写个发言稿, "draft a press release about it".
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

const ASKS_FOR_TEXT =
  /(?:写|拟|起草|撰写|编写|润色|改写|创作)(?:出|好|一下)?(?:一?[个篇段条份封首则]|点|些)?[^,。?]{0,24}(?:稿子?|发言|讲话|通知|文案|推文|总结|方案|材料|文字|作文|诗|邮件|海报|祝词|致辞|心得|体会|倡议书)$|\b(?:write|draft|compose|pen|prepare|make)(?: me| us| up| out)* (?:an? |the |some |our |my )?(?:[a-z]+ )?(?:speech|press release|release|tweet|post|poem|essay|letter|email|memo|article|story|statement|slogan|caption|report|toast|invitation|notice|summary|slides?|talking points)\b/;

/** True where the question is a request to write something. */
export const asksForText = onceFor(
  ({ text: { text }, cues }: Query): boolean =>
    ![...cues].some((cue) => (cue.startsWith('ask:') && cue !== 'ask:claim') || cue === 'amount') &&
    ASKS_FOR_TEXT.test(text),
);
