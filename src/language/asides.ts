// A message often tells why it asks, in clauses of its own: "I've lost the sheet (don't ask).", "making a chart tonight,",
// "a reader has written in", 翻了半天没翻到. What they say of lost, tonight or a reader is of whoever asks, and is not heard.
import type { Mention } from './find-mentions.ts';
import { matches } from './matches.ts';
import { type NormalizedText, rawSpan } from './normalize.ts';

/** Longer messages are heard by what they say most of. */
const LONGEST = 600;

const CLAUSE_END =
  /[.!?;。！？；…]+(?=\s|$|\p{Script=Han})|[,，()（）\n–—～~：、]|:(?=\s|\p{Script=Han})|\s-+\s|\s(?=(?:and|but|so|because|cos|since|as) (?:(?:yes|no|now|also) )*(?:i|we|my|our|it['’]s)\b)|\s(?=but (?:who|whose|what|when|where|why|how|which|is|are|was|were|did|do|does|has|have)\b)/gu;

/** The message as it was typed without what it tells of whoever asks; undefined where it tells nothing of that sort. */
export function withoutAsides(normalized: NormalizedText, mentions: readonly Mention[]): string | undefined {
  const { text } = normalized;
  if (text.length > LONGEST) return undefined;
  const clauses = clausesOf(text, mentions);
  if (clauses.length < 2) return undefined;
  // A word of a metric (the line that one is on) is a name only where none is named in full.
  const isName = clauses.some((clause) => says(clause, mentions, isMetric)) ? isFullName : isAnyName;
  // "We doubled them" beside a value is part of the claim, and only what says who asked or how late it is is none.
  const isClaim = mentions.some(asksClaim) && mentions.some((one) => isValue(one, mentions));
  // A fact may be asked for without a name: "who edited the piece? A reader has written in."
  const isHeard = clauses.some((clause) => says(clause, mentions, isName)) ? isName : asksOpenly;
  const kept = clauses.filter(
    (clause) =>
      says(clause, mentions, isName) || asksOfUs(text, clause, mentions) || !isAside(text, clause, isClaim),
  );
  if (kept.length === clauses.length || !kept.some((clause) => says(clause, mentions, isHeard)))
    return undefined;
  const isDated = kept.some((clause) => says(clause, mentions, isPeriod));
  const heard = clauses.filter(
    (clause) =>
      kept.includes(clause) ||
      (!isDated && says(clause, mentions, isPeriod) && !says(clause, mentions, isOccasion)),
  );
  if (heard.length === clauses.length) return undefined;
  return heard
    .map(({ start, end }, at) => {
      const said = rawSpan(normalized, start, end).trim();
      const next = heard[at + 1]?.start ?? end;
      return next === end || /[,.!?;:，。！？；：]$/.test(said) ? said : `${said},`;
    })
    .join(' ');
}

/** "I'm on the phone with a reporter who wants to know": who wants the figure, before it is named. */
const WANTS =
  '(?:(?:wants?|wanted|needs?|needed|would like|asked|is dying|are dying|is asking|are asking|keeps asking) to know(?: about)?|(?:has |have |just |had )*asked(?: me| us| him| her| them)? (?:about|for)|(?:is|are|was|were|keeps?|kept)(?: still| now| always)? asking(?: me| us)? (?:about|for)|(?:is|are)(?: still| now)? (?:pestering|nagging|chasing|hounding|bugging) (?:me|us) (?:about|for)|(?:is|are) after)';
/** "The layout people want": the same, of whoever is no one on record. */
const SOME_WANT =
  "(?:(?:^|[.,;:!?–—-]\\s*|\\b(?:and|but|so|as|because) )(?:the|my|our|an?|some|his|her) (?:[a-z'’-]+ ){1,3}?(?:now |also |still |just )*(?:wants?|wanted|needs?|needed|requests?|requested|requires?))";
const WHO_WANTS_IT = new RegExp(`(?:\\b${WANTS}|${SOME_WANT})(?= )`, 'g');
const WANTS_IT = new RegExp(`(?:\\b${WANTS}|${SOME_WANT})$`);
const ASKS = /^(?:who|whom|whose|what|which|when|where|why|how|did|do|does|has|have|had|is|are|was|were)\b/;

const MEANS =
  "(?:i|we)(?:['’](?:m|re|d|ve|ll))?(?: (?:am|are|was|were|only|just|really|mostly|mainly|actually|specifically|purely))* (?:talking (?:about|of)|thinking (?:about|of)|speaking (?:about|of)|referring to|car(?:e|ed) (?:only |just |mostly )?about|concerned (?:with|about)|interested in|focus(?:s?ed|s?ing)? on|ha(?:ve|d) in mind|lump(?:ed|ing)?|filter(?:ed|ing)?|restrict[a-z]*|limit[a-z]*|go by|going by|rely on|relying on)|(?:my|our) (?:[a-z]+ )?(?:focus|angle|interest|concern|scope|patch|target group|audience) (?:is|are)|drawing on|filter(?:ed|ing) (?:for|by|on)|focus(?:s?ed|s?ing) on|restrict(?:ed|ing) to|limit(?:ed|ing) to|confined to|sticking to|(?:it )?(?:has|needs|ought|got) to be";
const MEANT = new RegExp(
  `^(?:(?:and|but|so|well|sorry|specifically|to be clear) )*(?:${MEANS}) (?!(?:it|this|that|you|in (?:by|time|before)|in$|on|at|done|quick|quitting|right|exact|accurate|sure|knowing|the (?:figure|number|one|right|exact|same|record|last|latest|official|whole|total)|an? [a-z]+)\\b)`,
);

/** True for a clause in which whoever asks says what is meant alone: "I'm talking about pensioners", "it has to be". */
export const saysWhatIsMeant = (clause: string): boolean => MEANT.test(clause);

interface Clause {
  readonly start: number;
  /** Behind its punctuation. */
  readonly end: number;
}

function clausesOf(text: string, mentions: readonly Mention[]): Clause[] {
  const ends = [...matches(CLAUSE_END, text), ...matches(WHO_WANTS_IT, text)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((end) => !mentions.some((mention) => mention.start < end && end < mention.end))
    .sort((a, b) => a - b);
  const clauses: Clause[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    if (text.slice(start, end).trim() !== '') clauses.push({ start, end });
    start = end;
  }
  return clauses;
}

function isAside(text: string, clause: Clause, isClaim: boolean): boolean {
  const said = text.slice(clause.start, clause.end).replace(/^[\s(,–—-]+|[\s(),.!?;:。~–—-]+$/g, '');
  if (/\d{3}|%/.test(said)) return false;
  if (/\p{Script=Han}/u.test(said))
    return !isClaim && TELLS_OF_US_ZH.test(said) && !OF_THE_FIGURE_ZH.test(said);
  const told = said.replace(LEAD, '');
  if (ASIDES.test(told) || (WANTS_IT.test(said) && !ASKS.test(told))) return true;
  if (OF_THE_FIGURE.test(told) || saysWhatIsMeant(told) || (SHORT.test(told) && SAYS_SO.test(told)))
    return false;
  if (TELLS_OF_US.some((pattern) => pattern.test(told))) return true;
  return !isClaim && (OF_US.test(told) || (BESIDE_US.test(told) && !TELLS_US.test(told)));
}

// 技术中心，我们排第几: what is asked of those whom the asker is one of, in words that are all known, is the question.
function asksOfUs(text: string, clause: Clause, mentions: readonly Mention[]): boolean {
  return (
    /^\s*(?:我们|咱们?)/.test(text.slice(clause.start, clause.end)) &&
    says(clause, mentions, asksAnything) &&
    !says(clause, mentions, isStrange)
  );
}

function says(
  { start, end }: Clause,
  mentions: readonly Mention[],
  sort: (mention: Mention) => boolean,
): boolean {
  return mentions.some((mention) => start <= mention.start && mention.end <= end && sort(mention));
}

const isAnyName = ({ senses }: Mention) => senses.some(({ type }) => type !== 'cue' && type !== 'unit');
const isFullName = ({ senses }: Mention) =>
  senses.some(({ type }) => type === 'entity' || type === 'variable' || type === 'statement');
const isMetric = ({ senses }: Mention) => senses.some(({ type }) => type === 'variable');
// Slide 2 is no value: one has a unit behind it, or more than two digits.
const isValue = ({ kind, text, end }: Mention, mentions: readonly Mention[]) =>
  kind === 'number' &&
  (/\d{3}|[.%]|illion|\bbn\b|[万亿千百成分]/.test(text) ||
    mentions.some(
      ({ start, senses }) =>
        (start === end || start === end + 1) && senses.some(({ type }) => type === 'unit'),
    ));
const asksOpenly = ({ senses }: Mention) =>
  senses.some((sense) => sense.type === 'cue' && OPEN.test(sense.cue));
const OPEN = /^ask:(?:who|when|where|why|how|what|which|list|name)$/;
const asksAnything = ({ senses }: Mention) =>
  senses.some(
    (sense) =>
      sense.type === 'cue' && /^(?:ask:(?!claim|help|thanks|greeting)|amount|measure:rank)/.test(sense.cue),
  );
const isStrange = ({ kind }: Mention) => kind === 'unknown';
const asksClaim = ({ senses }: Mention) =>
  senses.some((sense) => sense.type === 'cue' && sense.cue === 'ask:claim');
const isPeriod = ({ kind }: Mention) => kind === 'period';
const isOccasion = ({ kind, text }: Mention) => kind === 'period' && OCCASION.test(text);
const OCCASION =
  /^(?:yesterday|today|tonight|tomorrow|tmrw|now|this (?:morning|afternoon|evening|week)|last night)$/;

const LEAD =
  /^(?:(?:and|but|so|because|cos|since|as|yes|no|now|also|ok|okay|sorry|well|honestly|anyway|basically|hi|hello|hey|morning|right) )+/;

const VERBS_OF_ASKING =
  '(?:ask(?:ed|s|ing)?|writ(?:e|es|ing)|wrote|written|call(?:ed|s|ing)?(?! (?:it|this|that|them|these|those|the)\\b)|phon(?:e|ed|ing)|r[iau]ng|ringing|email(?:ed|s|ing)?|nag(?:s|ged|ging)?|pester(?:s|ed|ing)?|chas(?:e|es|ed|ing)|hound(?:s|ed|ing)?|bug(?:s|ged|ging)?|wait(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|standing|breathing|sitting|bother(?:s|ed|ing)?)';
const SOMEBODY =
  "(?:someone|somebody|everyone|everybody|people|(?:an?|the|my|our|two|three|some) (?:[a-z'’-]+ ){1,3}?)";

/** What is being written or made, for which a figure is wanted. */
const PIECE =
  '(?:pack|page|paper|piece|story|script|slides?|deck|caption|sidebar|column|newsletter|bulletin|brief|briefing|memo|report|speech|minutes|poster|leaflet|board|website|post|tweet|thread|notes?|graphic|chart|table|infographic|show|programme|program|broadcast|meeting|call|panel|press conference)';

/** A clause whose subject is whoever asks, said or left out: "had it on a sticky note". */
const OF_US =
  /^(?:i|we|im|ive|my|our)\b|^(?:just |only just |still |already )?(?:had(?! (?:it|they|he|she|nobody|no|its|their|an?|the)\b.*\b(?:not|never|been)\b)|got|lost|found|been|am|gotta|trying|tried|can['’]?t|cannot|couldn['’]?t|didn['’]?t|don['’]?t have|haven['’]?t|forgot|promised|sent|left|making|drafting|writing|drawing|building|preparing|prepping|finishing|filling|updating|editing|proofing|proofreading|redoing|typing|working on|running late|going live|launch in|heading|sitting in|about to|stuck|standing|dying|panicking|struggling|scrambling)\b(?!-| (?:it|they|he|she|we|you|i|that|this)$)/;
/** A clause about another that comes near whoever asks: "the printer is breathing down my neck". */
const BESIDE_US =
  /^(?:the|an?|his|her|their|someone|somebody|everyone|everybody|nobody|people|ppl|folks|boss|editor|he|she) .*\b(?:me|us|my|our|i|we)\b/;
const TELLS_US =
  /\b(?:tells?|told|says?|said|claims?|claimed|quot\w+|reckons?|swears?|insists?|thinks?|gave|gives?|given|sent|sends|shows?|showed|has|have|uses?|used|put|puts)\b/;
/** A clause that tells who asked, that a piece goes to print, and the hour. */
const TELLS_OF_US: readonly RegExp[] = [
  // who asked for it
  new RegExp(
    `^(?:${SOMEBODY} ?(?:has |have |had |is |are |was |were |just |keeps? )*${VERBS_OF_ASKING}(?: .*)?)$`,
  ),
  // two answers that were had
  new RegExp(
    `^(?:${SOMEBODY} ?(?:has |have )?(?:given|gave|handed|sent) (?:me|us) (?:two|three|\\d|different|several|conflicting) .*)$`,
  ),
  // where the figure goes, and when
  new RegExp(
    `^(?:(?:[a-z'’-]+ ){0,3}${PIECE} (?:goes|go|is going|closes|locks|starts|begins|is due|is live|is waiting|is in)(?: .*)?)$`,
  ),
  // an empty cell
  /^(?:(?:the |my |our |this )?(?:[a-z0-9'’-]+ ){1,4}?(?:is|are|was|still) (?:still )?(?:empty|blank|missing|bare))$/,
  // who waits for it
  /^(?:(?:(?:the|my|our|an?) )?(?:[a-z-]+ ){1,3}?(?:is|are) (?:still |now |already )?(?:hovering|waiting|watching|pacing|panicking|screaming|standing|tapping|glaring|staring|fuming|sweating|hassling|breathing|lurking|looming)(?: .*)?)$/,
  // at which hour it is wanted
  /^(?:(?:the |my |our )?(?:radio|live|board|deadline|train|flight|meeting|press|interview|on air|kick-?off|launch|call|bulletin|broadcast|show|presser|briefing|panel|debate|hearing|session|exam|class|lesson|pitch|demo|print|lunch|handover|shift)(?: is| starts| goes)? (?:in|at) (?:about |like )?(?:\d{1,2}|a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty)(?: .*)?)$/,
  // when it is wanted
  /^(?:(?:the|my|our) )?deadline(?: is|['’]s) .*$/,
  // how late it is
  /^(?:it['’]s (?:\d|late|urgent|due|gone|nearly|almost|already|just gone|friday|monday|tuesday|wednesday|thursday|saturday|sunday).*)$/,
];
const ASIDES =
  /^(?:to (?:bother|trouble|pester|bug|disturb|interrupt|nag|chase) (?:you|everyone|anyone)(?: .*)?|apologies(?: .*)?|asking for (?:an?|my|the|our) (?:friend|colleague|reader|editor|boss|mate|viewer|listener|producer|councillor|minister|teacher|class|newsletter|bulletin|speech|slide|caption)s?|(?:i )?needs? (?:it|this|that)(?: .*)?|(?:just |only )?(?:checking|wondering|curious|double-checking)(?: .*)?|(?:this is |that['’]s )?(?:an? |a bit of an? |probably an? |maybe an? |one )?(?:stupid|silly|dumb|daft|odd|weird|random|quick|basic|newbie|obvious|last) (?:question|one|q|query|thing)(?: here| from me)?|(?:please )?don['’]t (?:ask|judge|laugh|shout|hate me|worry)(?: .*)?|long story(?: .*)?|my bad|no worries(?: .*)?|no rush(?: .*)?|help(?: me)?(?: please)?|lovely|brilliant|perfect|nice one|nice|super|bless you|you(?:['’]re| are) (?:a )?(?:star|legend|lifesaver|the best|an angel)|(?:i['’]?m )?not sure (?:if |whether |that )?(?:you|this|we) (?:even |do |can )?(?:cover|do|have|hold|know|keep|is (?:something|the sort)).*|(?:someone|somebody|people|everyone|they) (?:just )?(?:dropped|mentioned|brought|used|threw|kept saying|keeps? saying|put) (?:it|this|that|the name)\b.*|my (?:[a-z]+ ){1,3}(?:drops|dropped|lacks|misses|missed|omits|omitted|left out|leaves out|cut off|is missing) (?:it|the (?:figure|number|value)))$/;
/** What is said of the figure itself, or of what is wanted, is heard. */
const OF_THE_FIGURE =
  /\b(?:only(?! just)|except|exclud\w+|includ\w+|without|mean|meant|instead|(?<!would )rather|other than|(?:want|need|require|prefer)(?:ed|s)?(?! (?:it|this|that|to|help|a hand|your help|the (?:number|figure|answer)s?(?! (?:of|from|for|that|which|in|by|with|as|who))|an answer)\b)|(?:['’]d|would) like|after|before (?!i |we |the \d|\d|my|our)|until|unless|looking for|asking for|interested|if|per|average|(?<!\b(?:a|the|one|this|that|your|any) )(?:figures?|numbers?|values?|totals?)|(?:figures?|numbers?|values?|totals?) (?:of|from|for|that|which|in|by|with|as|who)|total|rest|estimat\w*|versions?|ones|half|part|alone|those|these|them|they|their|its|same|right|wrong|correct\w*|revis\w*|restat\w*|mistaken|true|count(?:ed|ing)?|adjust\w*|ignor\w*|leav\w+ out|left out|strip\w*|drop\w*|tak\w+ out|assum\w*|suppos\w*|compar\w*|subtract\w*|deduct\w*|disput\w*|doubt\w*|measur\w*|weight\w*|split\w*|sure(?! i| you))\b/;
/** "I think", "I heard": a claim. */
const SAYS_SO =
  /\b(?:think|thought|believe|hear|heard|read|saw|seen|told|understand|gather|reckon|guess|say|says|said|remember|recall)\b/;
const SHORT = /^\S+(?: \S+){0,3}$/;

const SOMEBODY_ZH =
  '(?:老板|领导|主任|编辑|主编|责编|老师|同事|主持人|主播|记者|客户|甲方|[局科处校院馆镇县市]长|读者|印刷厂|导师|上头|上面|后台|校对|小编|组长|带我的\\p{Script=Han}{1,4}|实习生|书记|秘书|总编|台里|社里|单位|部里|办公室)';
/** The same in Chinese: who presses for it, how late it is, what it is for, and that it was sought in vain. */
const TALK_ZH = [
  '[据按照](?:你们?|您|贵方|咱们?)(?:所|们|那边|这边|手[上头])*(?:的)?(?:掌握|了解|所知|知道|资料|材料|记录|数据|情况)(?:的|来看|看|情况)*',
  '(?:各位|大家|老师|同志|同学|朋友|亲|们)*(?:你|您|大家|各位|老师)?们?好(?:呀|啊)?',
  '我(?:又|刚刚?|正在?|在|答不上来?|翻了|找了|忘了|记不清|急用|这边|手头|马上|一会儿?|待会儿?|明天|今天|下午|等会儿?|真的?|实在|是(?:新来的|实习生|新人))(?:(?!的).)*',
  `${SOMEBODY_ZH}(?:让|叫|催|等|逼|点名|盯|还在|正在|又|急|在等|要我|喊|问我)\\p{Script=Han}*`,
  '(?:[翻找查搜]了|翻遍|找遍|查遍)\\p{Script=Han}{0,8}(?:没|不)\\p{Script=Han}{1,6}',
  '(?:\\p{Script=Han}{0,4}(?:稿子|稿件|稿|ppt|材料|版面|直播|节目|发布会|会议|开会|例会|早会|付印|上会|交稿|截稿|下班|简报|通稿|公众号|推文|海报))(?:还有|就|马上|要|[一二三四五六七八九十两半\\d]+点|今晚|今天|明天|下午|上午|晚上|等着|急着|快)\\p{Script=Han}{0,10}',
  '(?:今天|今早|早上|今日)?(?:第一|最后一?)(?:问|个问题)',
  '(?:就|还|只)(?:差|缺|少)(?:一|这)?个?[数格空]了?',
  '[\\p{Script=Han}a-z0-9]{1,10}(?:里|上|中)?(?:还|正|就)?(?:缺|空着?|差|少|留)(?:着|了|一?个?[格空处行数]|着一?[格空处行])[呢啊呀]?',
  '\\p{Script=Han}{0,6}已经?(?:发|传|交|定|送|排|印|上)\\p{Script=Han}{0,6}',
  '(?:今天|明天|今晚|后天|[上下]午|下?周[一二三四五六日])?(?:下班|中午|[上下]午|晚上|[一二三四五六七八九十两\\d]+点|开会|上会|天黑)?(?:之?前|以前)(?:就)?(?:要|得|报|交|给|发|用|回)\\p{Script=Han}{0,6}',
  '(?:嘉宾|领导|会上|群里|稿子里|发言里|节目里|有人|同事)\\p{Script=Han}{0,6}(?:提到|提了|提起|说起|聊到|冒出来)了?(?:它|这个|这)?',
  '(?:我们?|咱们?|本人|俺)(?!.*(?:关心|关注|针对|[按照限选挑]|看(?![不了到看下])|想要|想问|想知道|需要|要(?![用交发报开回上下去来写做放赶])|[说指问算]的|是说|记得|觉得|印象))(?:(?!的$).)*',
  '\\p{Script=Han}{0,6}(?:写|做|编|排|赶)\\p{Script=Han}{1,6}(?:要用|要引用|引用|用|急用)',
  '(?:官网|网站|网页|公众号|页面|展板|海报|年报)(?:马上|今天|明天|正|就)?要?(?:更新|改版|上线|换|改)\\p{Script=Han}{0,2}',
  '(?:我|本人|人)?(?:已经|都|快|真|真的|有点|一脸|整个人?)*(?:眼花|头大|头疼|头秃|懵|晕|慌|忙|累|疯|怕|担心|生怕|手抖|困|麻了|记性|脑子)\\p{Script=Han}{0,8}',
  '(?:再过|还有)?[一二三四五六七八九十两半\\d]+个?(?:半)?(?:分钟|小时|钟头)(?:后|之后|以后|内|之内|以内)?(?:就|得|要)?(?:要|得|开|上|交|用|播)\\p{Script=Han}{0,8}',
].join('|');
const GREETS_ZH = '(?:(?:[哎唉嗨诶欸啊哦嗯]|那个|不好意思|抱歉|麻烦了?|您好|你好|各位好|大家好|亲|急|救命)*)';
const TELLS_OF_US_ZH = new RegExp(`^${GREETS_ZH}(?:${TALK_ZH})$`, 'u');
const OF_THE_FIGURE_ZH =
  /(?:只|不含|不算|除了|剔除|扣除|口径|估计|预计|版本|其中|里面|平均|人均|每|部分|如果|要是|假如|说是|听说|据说|目标|计划|修订|更正)/;
