// "Visits of the other branches", 其他医院的门诊量: of all but one, which is neither the whole nor any one of them.
import type { Variable } from '../../knowledge/types.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

const THE_OTHERS =
  /(?<=\b(?:at|in|on|of|for|from|by|across|to|and|with|than|did|do|does|have|had|has) (?:all |any |some )?(?:of )?(?:the |its |our |their |those )?)(?:other|remaining|rest of the) ([a-z-]+)/g;
/** What of a figure may be another without its being of another. */
const OF_THE_FIGURE =
  /^(?:than|figures?|numbers?|data|stats|statistics|years?|months?|quarters?|periods?|dates?|times?|days?|weeks?|units?|sources?|papers?|publications?|reports?|metrics?|measures?|indicators?|words?|hand|side|way|things?|details?|ones?|questions?|information|info|reasons?|goals?|targets?)$/;
const THE_OTHERS_ZH = /(?:其他|其它|其余|别的|另外的|剩下的|余下的)(?:的)?((?:(?!的)\p{Script=Han}){1,2})/gu;
const OF_THE_FIGURE_ZH =
  /^(?:年|月|季|时|日|天|数|指标|情况|方面|信息|来源|说法|消息|资料|报道|媒体|口径|单位|问题|目标|东西|内容|统计|记录|什么|地方|人|吗|呢|的)/;

/** What a question says of the others; `own` are the metric's words. A place among others is no figure of theirs. */
export function theOthers(query: Query, { measure }: Variable, own: string): string[] {
  if (measure === 'rank') return [];
  const isOwn = (said: string) => own.includes(said);
  const english = matches(THE_OTHERS, query.text.text).filter(
    ({ 1: noun = '' }) => !OF_THE_FIGURE.test(noun) && !isOwn(`other ${noun}`),
  );
  const chinese = saidOutsideNames(query, THE_OTHERS_ZH).filter(
    ({ 0: said, 1: noun = '' }) => !OF_THE_FIGURE_ZH.test(noun) && !isOwn(said),
  );
  return [...english, ...chinese].map(([said]) => said);
}
