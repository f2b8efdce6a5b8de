// What a Chinese question asks in a clause that names nothing on record, or in front of the first name of one: under which
// condition, by whose account, of which part alone, before or after what. No list of such conditions, tellers and parts is
// ever whole; how the clause is built tells it from one that only speaks of whoever asks.
import { clausesOf } from '../../language/clauses.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isLong, namesSomething } from '../../language/long-message.ts';
import type { Query } from '../../language/query.ts';
import { strangeWords } from '../../language/unknown-words.ts';
import { onceFor } from '../words/once-for.ts';
import { isOwn } from '../words/own-words.ts';
import { addsNothing } from './modifiers.ts';

/** The clauses that ask for something else than the figure; `own` are the metric's names, its definition and its unit. */
export function askedAside(query: Query, own: string): string[] {
  return asidesIn(query)
    .filter(({ words }) => words.some((word) => !isOwn(own, word)))
    .map(({ asked }) => asked);
}

interface Aside {
  readonly asked: string;
  /** Those of its words that nobody knows. */
  readonly words: readonly string[];
}

const asidesIn = onceFor(({ intent, mentions, text }: Query): readonly Aside[] => {
  if (intent === 'claim' || !HAN.test(text.raw) || isLong(mentions)) return [];
  return clausesOf(mentions.filter(({ nested }) => !nested)).flatMap((clause) => {
    const found = clause.some(isName) ? ahead(clause, text.text) : aside(clause, text.text);
    return found ?? [];
  });
});

const HAN = /\p{Script=Han}{2}/u;

const isName = ({ senses }: Mention): boolean => senses.some(({ type }) => type !== 'cue' && type !== 'unit');
const isMetric = ({ senses }: Mention): boolean =>
  senses.some(({ type }) => type === 'variable' || type === 'term');

// 倘若那年没扩建,: a clause by itself.
function aside(clause: readonly Mention[], text: string): Aside | undefined {
  const asked = said(clause, text);
  if (AIMS_AT.test(asked) && !clause.some(namesSomething)) return { asked, words: [asked] };
  if (!HAN.test(asked) || OF_THOSE_WHO_TALK.test(asked)) return undefined;
  // A grade is held against the metric's own, and of two on record one is the larger.
  // 世界银行 is of no such level, and 省里那一级 is.
  const strange = strangeWords(text, clause).filter((word) => !OF_LEVEL.test(word.text));
  const isOfGrade = clause.some((one) => saysGrade(one) && !strange.some(({ start }) => start === one.end));
  if (isOfGrade || WHICH_IS_MORE.test(asked)) return undefined;
  const words = strangeIn(clause, text);
  const isPlain = !clause.some(namesSomething);
  if (READ_ELSEWHERE.test(asked)) return { asked, words: [asked] };
  if (OPENS_OTHERWISE.some((pattern) => pattern.test(asked))) {
    if (words.length > 0) return { asked, words };
    return isPlain ? { asked, words: [asked] } : undefined;
  }
  return words.length > 0 && isPlain && narrows(asked) ? { asked, words } : undefined;
}

// 百科上写的海州: what stands in front of the first name in the clause of the metric.
function ahead(clause: readonly Mention[], text: string): Aside | undefined {
  const first = clause.findIndex((one) => isName(one) || one.kind === 'period');
  if (!clause.some(isMetric)) return behindPlace(clause, text);
  if (first < 1) return undefined;
  const run = clause.slice(0, first);
  const asked = said(run, text);
  if (!HAN.test(asked) || OF_THOSE_WHO_TALK.test(asked) || TURNS_TO_IT.test(asked)) return undefined;
  // 谁家让海州: what brought it about.
  if (/.[让使令害]$/.test(asked)) return { asked, words: [asked] };
  const words = strangeIn(run, text).filter(({ length }) => length > 1);
  return words.length > 0 ? { asked, words } : undefined;
}

const saysGrade = ({ senses }: Mention): boolean =>
  senses.some((sense) => sense.type === 'cue' && /^(?:grade|scope):/.test(sense.cue));
/** 我关心的是丰水期: what is meant alone, by whoever asks. */
const AIMS_AT =
  /^(?:我们?|咱们?)(?:这边|主要|重点|其实|就|只|更|真正)*(?:关心|关注|针对|[说指看算]的?|要的|想[要看问]的|需要的|按|只[要看问算])(?:的)?(?:就|只|主要)?(?:是)?(?!.*(?:这|那个数|数[字据值]?$|官方|最新|准|具体|总|整体|全|原文|你|您|不|了|下|看看|到))..+/;
const OF_LEVEL = /^[那这一]*(?:[级层]|$)/;
const WHICH_IS_MORE = /^(?:那|到底|究竟)?哪[个条家座边一]{0,2}(?:的)?(?:更|比较|最)?[多高大好少低小]/;

// 海州代管的那几个点,: of a place that another clause asks about.
function behindPlace(clause: readonly Mention[], text: string): Aside | undefined {
  const [place, ...run] = clause;
  const asked = said(run, text);
  if (!place || !isName(place) || run.some(namesSomething) || OF_THOSE_WHO_TALK.test(asked)) return undefined;
  return STANDS_FOR_ONE.some((pattern) => pattern.test(asked)) && strangeIn(run, text).length > 0
    ? { asked, words: strangeIn(run, text) }
    : undefined;
}

function said(clause: readonly Mention[], text: string): string {
  return text.slice(clause[0]?.start, clause.at(-1)?.end).trim();
}

function strangeIn(clause: readonly Mention[], text: string): string[] {
  return strangeWords(text, clause)
    .map((word) => word.text)
    .filter((word) => !addsNothing(word));
}

const narrows = (clause: string): boolean =>
  (!OF_THE_TEXT.test(clause) || READ_ELSEWHERE.test(clause)) &&
  NARROWS.some((pattern) => pattern.test(clause));

const OPENS_OTHERWISE: readonly RegExp[] = [
  // A condition, unless it is that a forecast comes true, or that somebody has the figure at hand.
  /^[那而但可请]?(?:要是|要不是|假如|假设|假定|假使|设想|如果|倘若|倘使|若是?|万一|即便|即使|哪怕|就算|换成|换作|改成|改用|除非)(?!.*(?:[预目计][计期测标划]|兑现|达成)|.{0,4}(?:有[的数记]|没有?[的就也数记]|方便|可以|能|查|找|看|知道))/,
  /(?<!方便|可以|有|没有)的话$/,
  // By whose word or by what means, unless it is the record's.
  /^[那而但可请]?(?:按照?|依照?|依据|根据|据|照着?|拿|听)(?!.{0,6}(?:记录|原文|登记|在册|库|档案|资料|表|规矩|老样子|[说讲]$))/,
  /^(?:excluding|exclude|excl|without|minus|except|after|before) ?\p{Script=Han}|\p{Script=Han} ?(?:only|before|after|excluded)$/u,
  // Those alone, or all but those.
  /^[那而但可请]?(?:(?:只|光|仅|单|专|刨|除|撇|抛)(?=.*[算计看论限指含掉去开外])|不算|不计|不含|剔)/,
];
const OF_THOSE_WHO_TALK =
  /[我俺咱您你谁]|各位|大家|大伙|诸位|哪位|自己人|领导|老板|老师|师傅|主任|主编|总编|编辑|小编|责编|编导|美编|记者|同事|同学|客户|甲方|读者|学生|实习|主持|导播|秘书|[处局科校组]长|议员|孩子|家长|群里|老大|上司|经理|老总|client|boss/;
/** What is done with the figure, where it was printed, which way it went, how far it may yet go. */
const OF_THE_TEXT =
  /用的$|[写填管登刊印载]|出自|出处|来源|材料|问题|附|如下|增减|[涨跌升降变排](?![级更])|[能会][^,]{0,2}到/;
/** 责任状上写的是几: on no text that somebody is at work on. */
const READ_ELSEWHERE =
  /[^稿文表版图册页纸板栏格字签录本子库案刊报料头边][上里中](?:写|印|登|载|刻|贴)的?是?(?:多少|几)/;
/** Why somebody turns to the figure. */
const TURNS_TO_IT =
  /(?:[是为附查问找要求核报填写念发翻补缺]|给(?!$))(?![了过]?的)|引用|提供|告[知诉]|关于|说到|提到|需|帮|麻烦|请/;

const STANDS_FOR_ONE: readonly RegExp[] = [
  // 没审过的那个, 下班高峰那一个钟头的, 上半场的比分.
  /的(?:[那这].{0,4})?(?:数[字据值]?)?$|的.{1,4}$/,
  /[那这](?:[一两几])?[个条批拨帮部片块半层份头边段截届轮](?:人|分|边|儿)?$|部分$/,
];
const NARROWS: readonly RegExp[] = [
  ...STANDS_FOR_ONE,
  // 风波平息之后, 商会的说法里.
  /(?:里头?|里面|之?中|当中|上|[之以]?前|[之以]?后|前后|期间|时候?|那会儿|那阵|那天|当天|为界)$/,
  // 无人机量下来: by what means.
  /(?:数|算|测|量|估|推|统计)(?:出来|下来|过来|来看)$|来看$/,
  // 公会那边报的是几.
  /多少|几|什么|啥|哪|怎/,
];
