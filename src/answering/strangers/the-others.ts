// "Visits of the other branches", 其他医院的门诊量: of all but one, which is neither the whole nor any one of them.
import type { Variable } from '../../knowledge/types.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { namesVariable } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

const THE_OTHERS =
  /(?<=\b(?:at|in|on|of|for|from|by|across|to|and|with|than|did|do|does|have|had|has) (?:all |any |some )?(?:of )?(?:the |its |our |their |those )?)(?:other|remaining|rest of the) ([a-z-]+)/g;
/** What of a figure may be another without its being of another. */
const OF_THE_FIGURE =
  /^(?:than|figures?|numbers?|data|stats|statistics|years?|months?|quarters?|periods?|dates?|times?|days?|weeks?|units?|sources?|papers?|publications?|reports?|metrics?|measures?|indicators?|words?|hand|side|way|things?|details?|ones?|questions?|information|info|reasons?|goals?|targets?)$/;
const THE_OTHERS_ZH =
  /(?:其他|其它|其余|剩下的|余下的)的?(?:各|几个)?(?:(?![的都不也])\p{Script=Han}){0,2}(?:[县市区州省镇乡村园校院馆厂站场店港线路河湖库队社组城]|公司|企业|部门|机构|街道|分馆)/gu;

/** What a question says of the others; `own` are the metric's words. A place among others is no figure of theirs. */
export function theOthers(query: Query, { id, measure }: Variable, own: string): string[] {
  if (measure === 'rank') return [];
  const english = matches(THE_OTHERS, query.text.text).filter(
    ({ 1: noun = '' }) => !OF_THE_FIGURE.test(noun),
  );
  return [...english, ...saidOutsideNames(query, THE_OTHERS_ZH)]
    .filter(({ 0: said, index }) => !own.includes(said) && isInItsSentence(index, query, id))
    .map(([said]) => said);
}

// What else there is on other pages, told in a sentence of its own, says nothing of the figure.
function isInItsSentence(at: number, { mentions, text }: Query, id: string): boolean {
  return mentions
    .filter((mention) => namesVariable(mention, id))
    .some(({ start }) => !STOP.test(text.text.slice(Math.min(start, at), Math.max(start, at))));
}

const STOP = /[.;!?。；！？\n](?!\d)|(?<=\p{Script=Han})[,，]/u;
