// "How is punctuality measured", 准点率怎么算的: what a metric counts is asked for, and none of its figures.

/** A question for what a metric counts, without the words that ask so. */
export interface DefinitionAsked {
  /** What remains: the name of the metric, and whose it is; absent where it asks for what was just told. */
  readonly metric?: string;
  /** What the definition is asked to say, or not to: whether emergencies are counted in. */
  readonly includes?: string;
}

const RECKON =
  '(?:calculat(?:ed?|ing)|measur(?:ed?|ing)|comput(?:ed?|ing)|defin(?:ed?|ing)|count(?:ed|ing)?|work(?:ed)? out|determined?|derived?|compiled?|arrived? at|reckon(?:ed)?|tall(?:y|ied))';
const INCLUDE = '(?:includ|exclud|cover|contain|count|leave|tak)';

const ENGLISH: readonly RegExp[] = [
  new RegExp(`\\bhow (?:exactly )?(?:is|are|was|were) (?:the )?(?<metric>[^,;?]{2,70}?) ${RECKON}\\b(?! for\\b)[^;?]*`),
  new RegExp(
    `\\bhow (?:exactly )?(?:do|does|did) (?:they|you|we|people|the [a-z]+|[a-z]+) (?:actually )?${RECKON} (?!up\\b|on\\b)(?:the )?(?<metric>[^;?]{2,70}?)(?= ?(?:[,;?.-]|$))[^;?]*`,
  ),
  /\b(?:what(?:'s|s| is)? (?:the )?|give me the |the )definition of (?:the )?(?<metric>[^,;?]{2,70})/,
  /\bwhat (?:exactly )?(?:is|are) (?:actually )?(?:meant by|counted (?:as|in)) (?:an? |the )?(?<metric>[^,;?]{2,70})/,
  /\bwhat (?:exactly )?(?:does|do|did) (?:an? |the )?(?<metric>[^,;?]{2,70}?) (?:actually |really )?(?:mean|stand for|measure|count|cover)\b/,
  /\bwhat (?:exactly |actually )?(?:counts|qualifies|is counted) as (?:an? |the )?(?<metric>[^,;?]{2,70})/,
  new RegExp(`^(?:and )?(?:does|do|did) (?:the )?(?<metric>[^,;?]{2,60}?) ${INCLUDE}(?:e|ude|er|ain|out)? (?:in |out )?(?<includes>[^,;?]{2,40})`),
  new RegExp(`^(?:is|are|was|were) (?<includes>[^,;?]{2,40}?) ${INCLUDE}(?:ed|uded|ered|en|left)? (?:in|out of|from|as part of) (?:the )?(?<metric>[^,;?]{2,60})`),
]; // biome-ignore format: one form a row

const RECKON_HAN = '(?:算|计算|统计|测算|核算|测量|测|界定|定义|得出|算出|排)';

const CHINESE: readonly RegExp[] = [
  new RegExp(`^(?<metric>[^,，;；?？]{2,24}?)(?:到底|究竟|具体)?(?:是|都)?(?:怎么|如何|怎样|咋个?)(?:来|去)?${RECKON_HAN}(?:出来|得来)?的?`, 'u'),
  /^(?<metric>[^,，;；?？]{2,24}?)(?:到底|究竟|具体)?(?:是|算)?(?:什么|啥子?)意思/u,
  /^(?<metric>[^,，;；?？]{2,24}?)(?:到底|究竟|具体)?(?:是)?指的?是?(?:什么|啥|哪些)/u,
  /^(?<metric>[^,，;；?？]{2,24}?)的?(?:统计|计算)?(?:口径|定义|算法|计算方法|统计方法|含义)(?:是|为|指)?(?:什么|啥子?|怎样的?|怎么样的?|如何)?$/u,
  /^(?<metric>[^,，;；?？]{2,24}?)(?:只|都|具体)(?:算|统计|计|包括)(?:了|的是)?(?:哪些|什么|啥)/u,
  /^(?<metric>[^,，;；?？]{2,24}?)(?:里面?|中)?(?:含不含|包不包括|包不包含|算不算|有没有算上?|有没有包括|是否包括|是否包含|是否含)(?<includes>[^,，;；?？]{1,10}?)(?:在内|进去|的)?$/u,
]; // biome-ignore format: one form a row

/** Nothing but a word that points to what was told. */
const TOLD = new RegExp(
  `^(?:and |so |but )?(?:how (?:is|are|was|were) (?:that|this|it|they|those|these) ${RECKON}|how (?:do|does|did) (?:they|you|we) ${RECKON} (?:that|this|it|those|these)|what (?:does|do) (?:that|this|it) (?:mean|measure|count|cover)|what(?:'s| is) the definition)$|^(?:那|那么)?(?:这个?|那个?|它|这个数|那个数|这数|该指标)?(?:是)?(?:怎么|如何|怎样|咋个?)${RECKON_HAN}(?:出来|得来)?的?$|^(?:这个?|那个?|它|这个数|那个数)?的?(?:口径|定义|算法)(?:是)?(?:什么|啥)?$|^(?:这个?|那个?|它)?(?:是)?(?:什么|啥)意思$`,
  'u',
);

const END = /(?:[\s?？!！.。呢啊呀吗嘛]|(?<!什)么)+$/u;
/** A longer message is a story, in which these verbs say other things. */
const LONGEST = 160;

/** The metric whose definition a question asks for; undefined where it asks for something else. */
export function definitionAsked(text: string): DefinitionAsked | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text.replace(END, '');
  if (TOLD.test(said)) return {};
  for (const form of /\p{Script=Han}/u.test(said) ? CHINESE : ENGLISH) {
    const groups = form.exec(said)?.groups;
    if (groups?.metric === undefined) continue;
    const { metric, includes } = groups;
    return { metric: metric.replace(END, ''), ...(includes !== undefined && { includes }) };
  }
  return undefined;
}
