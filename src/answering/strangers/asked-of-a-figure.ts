// What a Chinese question asks of a figure that was told, and no figure says: what people make of it, whether there is
// anything amiss with it, by what means it was come by, how often it was put right, which others are above it.
import type { Variable } from '../../knowledge/types.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { isOwn } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

/** What is asked of the figures of the variable; `own` are its names, its definition and its unit. */
export function askedOfAFigure(query: Query, variable: Variable, own: string): string[] {
  if (query.intent === 'claim') return [];
  return [
    ...[OPINION, MEANS].flatMap((pattern) => said(query, pattern)),
    ...(isOwn(own, '次') ? [] : said(query, HOW_OFTEN)),
    ...saidByOthers(query),
    ...whichOthers(query),
    ...whatItHas(query, variable),
  ];
}

const said = (query: Query, pattern: RegExp): string[] =>
  saidOutsideNames(query, pattern).map(([word]) => word);

/** What whoever is asked makes of it. */
const OPINION = /(?:[你您]们?|大家|各位|诸位)(?:自己)?(?:觉得|认为|感觉|以为|怎么看|咋看|会怎么)/g;

/** What was put right, told anew or done to it, however often. */
const HOW_OFTEN = /(?:几|多少|好多)(?:次|回|遍|趟)(?!均)/g;

/** By what instrument or way. */
const MEANS =
  /(?:用|靠|凭|通过)的?是?(?:什么|啥|哪种|哪些|哪个|何种)(?:设备|仪器|工具|软件|系统|方法|方式|办法|手段|技术|标准|公式|模型|样本|渠道|依据)/g;
const PEOPLE_SAY =
  /(\p{Script=Han}{1,8}?)(?:们)?(?:都|又|是|会|都是)?(?:怎么|如何|咋)(?:说|讲|看|评价?|议论|回应|解释|反应|答复|吐槽)|(?:有|作|作出)?(?:什么|何|啥|哪些)(?:反应|反响|评论|看法|意见|回应|议论|解读|吐槽)/gu;

/** The record itself, and nobody, may be asked how it puts something. */
const SAYS_ITSELF = /记录|报道|文章|文中|原文|资料|材料|新闻|年报|报告|[里上中]$|^(?:这|那|该|要|应|是|数)?$/;

// 网友怎么说: what was said of it, by whomever.
function saidByOthers(query: Query): string[] {
  return saidOutsideNames(query, PEOPLE_SAY)
    .filter(({ 1: who }) => who === undefined || !SAYS_ITSELF.test(who))
    .map(([word]) => word);
}

const WHICH_OTHERS =
  /哪[一些几]?(?:个|家|座|条|所|处|地|里)?(?!年|月|天|日|种|项|次|期|季)|谁家?|(?:有?几|多少)个?(?:地方|城市|地区|省份?|[市县区镇]|单位|公司|企业|机构|同行)/;
const IS_ABOVE =
  /(?:超过|高[于过]|多[于过]|大于|低于|少于|小于|好于|优于|胜过|赶超|不如|不及|落后于|领先于?|比)/;

// 哪些地方超过了海州: the figure of one place tells none of the others.
function whichOthers({ text: { text }, entities }: Query): string[] {
  const ids = new Set(entities.map(({ id }) => id));
  const asked = WHICH_OTHERS.exec(text);
  if (ids.size !== 1 || asked === null) return [];
  const above = matches(new RegExp(IS_ABOVE.source, 'g'), text).find(({ index }) => index > asked.index);
  if (above === undefined) return [];
  const isHeldAgainst = entities.some(
    ({ mention: { nested, start } }) => !nested && start >= above.index && start - above.index <= 5,
  );
  return isHeldAgainst ? [asked[0]] : [];
}

const HAS = /(?:有没有|有无|有冇|是否有|存不存在|是否存在)(?=(\p{Script=Han}{2,4}))/gu;
/** What the record has, and what came about with a figure. */
const OF_RECORD =
  /^(?:什么|具体|准确|确切|明确|官方|公开|相关|最新|历史|详细|现成|个|一|金额|这个|这样|这么|那么|人|谁|哪|可能|必要|办法|问题|错误?|数|记|资料|统计|公布|发布|披露|变|增|减|涨|跌|升|降|提|下|上|扩|缩|达|到|超|突|实|完|落|改|好|更|比|说|写|报|提到|搞错|弄错|写错|记错|得|在|给|过|被|把|对|跟|和|与|因)/;

// 有没有水分: what stands behind the metric is something that a figure may have, and no figure says so.
function whatItHas({ text: { text }, variables, terms }: Query, { id }: Variable): string[] {
  const named = [...variables, ...terms].filter((one) => one.id === id);
  return matches(HAS, text).flatMap(({ 0: verb, 1: noun = '', index }) => {
    const isBehind = named.some(({ mention: { end } }) => end <= index);
    return isBehind && !OF_RECORD.test(noun) ? [verb + noun] : [];
  });
}
