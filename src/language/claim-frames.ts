// What stands around a claim and is no part of it: who says it ("a councillor claims", 隔壁处室说), what is put behind it
// to have it confirmed ("didn't they?", 可有此事), and who asks ("port manager here,").
import { isEnglishWord } from './english-words.ts';
import { findChinesePlaces } from './lexicon/chinese-places.ts';
import { PAPER_EN, PAPER_ZH } from './lexicon/papers.ts';
import { matches } from './matches.ts';

export interface ClaimFrame {
  readonly start: number;
  readonly end: number;
  /** True where what it frames is put up to be checked; false for who asks. */
  readonly isClaim: boolean;
  /** True for a person or paper: where the record names it, it is no stranger. */
  readonly isSayer: boolean;
}

const LATIN = /[a-z]/;
const HAN = /\p{Script=Han}/u;

/** How far from the end of a text a tag may begin. */
const TAG_REACH = 60;

/** The frames of a normalized text, by where they stand; a question that asks openly has no claim in it. */
export function findClaimFrames(text: string): ClaimFrame[] {
  const openings = openingsOf(text).filter(({ start, end }) => !ASKS_OPENLY.test(text.slice(start, end)));
  const found = [...tagsOf(text), ...openings];
  if (found.length === 0) return found;
  const claim = [...text]
    .map((character, at) => (found.some(({ start, end }) => start <= at && at < end) ? ' ' : character))
    .join('');
  return ASKS_OPENLY.test(claim) ? found.filter(({ isSayer }) => isSayer).map(asChat) : found;
}

const asChat = (frame: ClaimFrame): ClaimFrame => ({ ...frame, isClaim: false });

const ASKS_OPENLY =
  /\b(?:what|which|who|whom|whose|when|where|why|how)\b|多少|几[个家名位年成条人亿艘月日号次]|什么|哪|谁|边[个位]|怎[么样]|为何|何时|啥|咋/;

const AUXILIARY =
  '(?:is|are|am|was|were|do|does|did|has|have|had|will|would|can|could|should|must|may|might)';
const PRONOUN = '(?:it|they|he|she|we|you|there|that|this|one)';
const THIS = '(?:it|that|this|these|those|them|the figure|the number|my figures?|my facts?)';

const ENGLISH_TAG = new RegExp(
  `(?:[\\s,;.!?–—-]+)(?:${[
    `(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must)n['’ ]?t ${PRONOUN}`,
    `${AUXILIARY} ${PRONOUN} not`,
    `(?<=[,;–—-]\\s*)(?!(?:would|could|will|can) you)${AUXILIARY} ${PRONOUN}`,
    `does ${THIS} (?:match|agree with|fit|tally with|square with) (?:what (?:we|you|they) (?:hold|have|got|printed|published)|the records?|the files?|our records?|your records?)`,
    `(?<=[,;–—-]\\s*)(?:yes|no|yeah|yep|nope|true|false|right|correct|ok|okay|innit|eh|huh|hm+|agreed|surely|really|fair|so they say|so i hear|so i(?:'m| am| was) told)`,
    `(?:yes|no|yeah|true|right|correct|ok|innit|eh|huh|really)(?=\\s*\\?)`,
    `(?:right|true|yes|fact|real|correct) or (?:wrong|false|no|not|fiction|fake|incorrect)`,
    `(?:or )?(?:am i|have i|did i|do i|are they|is he|is she) (?:right|wrong|mistaken|correct|dreaming|imagining (?:it|that|things)|(?:got|get|have|remember|misread|misremember)(?:ing|ed)? ${THIS}(?: right| wrong| correctly)?)(?: in (?:thinking|saying) (?:that|so)?)?`,
    `(?:or )?(?:have|did) (?:i|they|we) (?:got|get|remember(?:ed)?|hear(?:d)?|read|misread) ${THIS} (?:right|wrong|correctly)`,
    `if (?:i['’]?m not|i am not|memory serves|i remember (?:rightly|correctly|right)|i recall (?:rightly|correctly)?)(?: mistaken| wrong| me(?: right| well)?)?`,
    `(?:is|was|would|can|could|does) ${THIS} (?:be )?(?:right|so|true|correct|accurate|the case|still (?:right|true|correct|current)|hold(?: up| water)?|stand(?: up)?|stack up|check out|add up|tally|square(?: with \\w+ \\w+)?|(?:sound|look|seem) (?:right|correct|about right|plausible|ok|okay))`,
    `(?:is|was) there any truth (?:in|to) ${THIS}|any truth (?:in|to) ${THIS}`,
    `(?:can|could|would|will) you (?:please )?(?:back|confirm|verify|check|vouch for|stand behind) ${THIS}(?: up| for me)?`,
    `(?:is (?:it|that|this) )?(?:safe|ok|okay|fine|good|all right|alright) to (?:run|print|publish|say|use|quote|write|go|repeat|post|share)(?: with| ${THIS})?`,
    `is (?:that|this|it) what (?:it|we|you|they|i|the (?:record|report|article|paper|story|source|file|log|book)s?) (?:all )?(?:says?|said|ha(?:s|ve|d)(?: got)?|holds?|held|prints?|printed|reported|shows?|showed|gives?)(?: (?:on (?:file|record)|down|here|too))?`,
    `(?:can|could|may|should|shall) (?:i|we) (?:safely )?(?:run|print|publish|say|use|quote|write|go with|repeat|post|share|cite) ${THIS}`,
    `(?:is (?:it|that|this) )?(?:an? )?(?:fair|good|accurate|true|correct|safe|ok|okay|usable|sound) (?:line|sentence|statement|claim|summary|wording|copy|quote|caption)`,
    `(?:can|could|may|should|do) (?:i|we) (?:let|leave|keep) ${THIS} (?:stand|in|as is|as it is|go|alone)|(?:correct|right|true|ok|okay|legit),? (?:y/n|yes or no|or not)`,
    `unless (?:you|someone|somebody|anyone) (?:stops?|corrects?|tells?|shouts?|objects?|says?|has|have|knows?)(?: (?:me|us|otherwise|so|different|differently|better|not))*|(?:shout|yell|stop me|say so|speak up|tell me) if (?:not|wrong|that['’]s wrong|i['’]m wrong|it['’]s (?:wrong|not|off))`,
    `i (?:hear|heard|gather|believe|think|reckon|understand)|(?:so )?(?:they|people|i['’]?m|i was|we['’]re) (?:say|told)|apparently|supposedly|allegedly`,
  ].join('|')})[\\s.!?]*$`,
);

const PARTICLE = '(?:[不没吗么嘛吧呢啊呀哇噻撒哦咯嘞哈否呗咧啦喔伐咩㗎嘅噶哩哟唦]|没有|没得|得很){0,3}';
const SO =
  '(?:(?:这|那)(?:个|些|话|事|数|数字|数据|说法|样|么说|样说|么写|样写)?|此话|此事|此说)?(?:是|可|还|也|都|到底|究竟|应该|应当|该|我)?';
const HOLDS =
  '(?:属实|真实|真的?|是真|准确?|准的|确切|对的?|对头|正确|冇错|唔错|没错|有错|有误|无误|没毛病|靠谱|可靠|可信|靠得住|站得住脚?|立得住|成立|作准|作数|算数|假的?|假不了|这样|这么多|这么回事|这回事|有(?:这|那|此|呢|这么一|这么|这码|这档)(?:个|件)?(?:回?事儿?|说法|说)|确有(?:其|此)事|(?:没|冇|莫|未|不会|不至于)(?:写|记|说|讲|搞|弄|算|看|听|填|引|抄|打|念|传|报|数)(?:错|岔|混|反|串)(?:了)?)';

const CHINESE_TAG = new RegExp(
  `(?:[,。;!?、…\\s]|(?<=[%年月日号亿万家个条位名艘人次项座亩元吨的了过到一二三四五六七八九十零\\d]))(?:${[
    `${SO}${HOLDS}${PARTICLE}`,
    '(?:你|侬|您)?(?:说|讲|看|觉得)?(?:对不对|对伐|是伐|真不真|准不准|属不属实|靠不靠谱|是不是(?:真的|真|这样|这么回事|属实|这么多|哦|啊)?|是勿是|对勿对|有没有(?:这回事|这事|这个事|错|误|写错|搞错|记错|说错))',
    '(?:系咪|系唔系|啱唔啱|真定假|有冇)(?:真|咁|噉|错|搞错|讲错|呢回事|咁嘅事|呢件事)?(?:嘅|㗎|呀|啊|嘎)?',
    '错(?:没得|冇得|了没有?|没错?)|(?:可|是否|是不是)(?:属实|真实|准确|正确|有此事|有误|有错|当真)',
    '(?:我)?(?:怎么|咋个?|点解|怎)(?:记得|印象|听说|觉得|感觉|看到)(?:[^\\d一二三四五六七八九十百千万亿零两,。?!]{0,12})',
    '(?:我)?(?:记得|印象(?:中|里)?|感觉|觉得)(?:好像|似乎)?(?:没|不止|不到|没有)(?:有)?(?:这么|那么|咁)(?:多|高|少|低|大|快)',
    '(?:有|没)(?:有)?(?:这么|那么|咁)(?:多|高|少|低|大)',
    '(?:是不是|有没有|会不会)?(?:我们?|我这边)?(?:写|记|说|讲|搞|弄|算|看|听|填|引|抄|打|念|传|报|数|印|登)(?:错|岔|混|反|串|歪)(?:了)?(?:没有?)?',
    '(?:与|和|跟|同)(?:记录|记载|原文|资料|档案|报道|数据|底稿)(?:里|上)?(?:的)?(?:是否|是不是|可)?(?:相符|相合|一致|吻合|对得上|符合|有出入)(?:与?否)?',
    '(?:不会|不可能|不至于)',
  ].join('|')})${PARTICLE}[\\s!?。~…]*$`,
);

function tagsOf(text: string): ClaimFrame[] {
  const from = Math.max(0, text.length - TAG_REACH);
  const tail = text.slice(from);
  const found =
    (LATIN.test(tail) ? ENGLISH_TAG.exec(tail) : null) ?? (HAN.test(tail) ? CHINESE_TAG.exec(tail) : null);
  if (!found || from + found.index === 0) return [];
  const lead = /^[\s,;.!?。、…–—-]*/.exec(found[0])?.[0].length ?? 0;
  const end = found[0].replace(/[\s.!?。~…]+$/, '').length;
  return end > lead
    ? [{ start: from + found.index + lead, end: from + found.index + end, isClaim: true, isSayer: false }]
    : [];
}

const WORD = "[a-z][a-z'’-]*";
const SAYS =
  "(?:says?|said|claims?|claimed|reckons?|reckoned|insists?|insisted|swears?|swore|maintains?|maintained|asserts?|asserted|argues?|argued|alleges?|alleged|boasts?|boasted|states?|stated|writes?|wrote|posted|tweeted|believes?|thinks?|suggests?|mentioned|(?:has |have |had |['’]ve )?(?:tells?|told) (?:me|us|him|her|them|people|everyone))";
const SAYER = `(?:an?|some|one|another|my|our|your|his|her|their|this|that|the|several|many|most|two) (?:${WORD} ){1,8}?|(?:someone|somebody|people|everyone|everybody|folks?|they|he|she|critics|residents|locals|neighbou?rs|colleagues|rivals|sources|some)(?: (?:in|at|on|from) (?:${WORD} ){1,4}?| )`;
const DRAFT =
  '(?:draft|copy|notes?|memo|slides?|deck|script|brief|briefing|caption|spreadsheet|handout|minutes|press release)';
const PRINT = '(?:release|story|article|piece|paper|report|headline|newsletter|leaflet|blog|post|text)';

const ENGLISH_OPENINGS: readonly (readonly [RegExp, boolean, boolean])[] = [
  // pattern, whether it puts a claim, whether it names who says so
  [new RegExp(`(?:${SAYER})${SAYS}(?:,|:| that| to me that)?(?=\\s+\\S)`, 'y'), true, true],
  [new RegExp(`(?:(?:an?|my|our|your|his|her|their|the|this) )?(?:${WORD} ){0,2}?(?:${WORD}['’]s )?(?:${DRAFT} (?:has|have|had|gives?|puts?)|(?:${DRAFT}|${PRINT}) (?:reads?|says?|claims?|states?))(?:,|:| that)?(?=\\s+\\S)`, 'y'), true, true],
  [new RegExp(`according to (?:an?|some|one|another|my|our|his|her|their|this|the) (?:${WORD}[ ,]?){1,5}?(?:,|(?= (?:the|there|it|they|we|in) ))`, 'y'), true, true],
  [/(?:(?:we(?:['’]re| are)|i(?:['’]m| am)) )?(?:about to )?(?:running|going|run|print|going to print|going to press) with(?=\s+\S)/y, true, false],
  [/(?:i (?:was|am|have been|keep being) told|i['’](?:m|ve been) told|i(?:['’]ve| have)? (?:hear|heard|read|gather|understand|believe|think|thought|saw)(?: (?:somewhere|online|in the paper|on (?:twitter|facebook|the radio|tv|the news)))?|rumou?r has it|word (?:is|has it)|word on the street is|they say|it is said|it['’]s said|people say|apparently|supposedly|allegedly|reportedly)(?:,|:| that)?(?=\s+\S)/y, true, false],
  [/(?:(?:can|could|may|might|should|shall) (?:i|we) (?:safely |still )?(?:run|print|publish|say|use|quote|write|go with|repeat|post|share|cite|state|tweet)(?: (?:this|that|the line|the following))?(?=\s*[:"“])|(?:true or (?:false|not)|fact[- ]check|check(?:ing)? (?:this|that)|(?:is )?(?:this|the following) (?:true|right|correct|accurate))(?=\s*[:?–—-]))/y, true, false],
  [new RegExp(`(?:(?:an?|the|one|just an?) )?(?:${WORD} ){1,7}?here(?: again)?\\s*(?=[,.:;–—-])`, 'y'), false, true],
  [new RegExp(`i(?:['’]m| am) (?:just |only |also )?(?:an?|the|one of the|from|with|new (?:to|at|in)) (?:${WORD} ?){1,9}(?=[,.:;–—-])`, 'y'), false, true],
  [/i(?:['’]d| would| should) (?:be (?:very |most |so |really |extremely )?(?:grateful|glad|obliged|thankful|interested|keen|curious|delighted) (?:to (?:know|learn|hear|see|find out|be told)|if you (?:could|would|can) (?:tell me|let me know|say|confirm))|(?:like|love) to (?:know|learn|hear|find out|see)|appreciate (?:it if you (?:could|would) (?:tell me|let me know)|knowing))/y, false, false],
]; // biome-ignore format: a pattern a row

const CHINESE_SAYER = '(?:(?![谁哪什怎几吗不没未多])\\p{Script=Han}){1,14}?';
const CHINESE_SAYS =
  '(?:(?:跟|和|同|给|对|向)(?:我们?|咱们?|大家))?(?:(?:都|在|老|总|也|又|还|就|是|一直|居然|非)?(?:(?<![小传听据解述论学])说(?![明法服书客辞了么])|(?<![演宣主])讲(?![话座课究述解义堂坛台])|(?<![名职简统全号人])称(?![为号职赞呼])|(?<![填编书撰改])写(?![作字法])|疯传|盛传|在传|都传|流传)|声称|宣称|坚称|自称|告诉(?:我们?|大家)?|爆料|透露|吹嘘|咬定|反映|扬言|转述|提到|提及)(?:的?是|道|着|过|起)?[,:"“「]?(?=\\S)';
const CHINESE_OPENINGS: readonly (readonly [RegExp, boolean, boolean])[] = [
  [new RegExp(`${CHINESE_SAYER}${CHINESE_SAYS}`, 'uy'), true, true],
  [
    /(?:(?![谁哪什怎几吗不没未多的])\p{Script=Han}){1,10}?(?:来信|来电|来函|打电话|发邮件|留言|私信|写信|后台|跑来|让我来?|叫我来?|派我来?|点名|当面|追着)(?:来)?(?:问|咨询|打听|问起)(?:我们?|一下|起)?(?=\S)/uy,
    false,
    false,
  ],
  [/我(?:是|就是|也是|在)\p{Script=Han}{2,20}?(?=[,。;:!])/uy, false, true],
];

/** Where a sentence or clause begins. */
const BEGINS = /^\s*|[,.;:!?。、]\s*|["“「(]\s*/g;

function openingsOf(text: string): ClaimFrame[] {
  const found: ClaimFrame[] = [];
  for (const begin of matches(BEGINS, text)) {
    const start = begin.index + begin[0].length;
    if (found.some(({ end }) => start < end)) continue;
    for (const [pattern, isClaim, isSayer] of openingsAt(text[start] ?? '')) {
      pattern.lastIndex = start;
      const match = pattern.exec(text)?.[0];
      if (match === undefined || match.length === 0) continue;
      if (isSayer && !isStranger(match)) continue;
      found.push({ start, end: start + match.replace(/[\s,:"“「]+$/, '').length, isClaim, isSayer });
      break;
    }
  }
  return found;
}

// The first letter says which language a frame is in.
function openingsAt(letter: string): typeof ENGLISH_OPENINGS {
  if (LATIN.test(letter)) return ENGLISH_OPENINGS;
  return HAN.test(letter) ? CHINESE_OPENINGS : [];
}

/** Words that no sayer is called by: a question, a negation, a verb of another sentence. */
const NO_SAYER =
  /\b(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|did|do|does|not|never|nobody|number|numbers|share|figures?|rate|percentage|only|than)\b/;
/** Letters that stand for a body: a stranger, whichever it is. */
const ACRONYM = /^(?:ngo|mp|mep|pr|ceo|cfo|hr|tv|pm|vp|it|qa|dm|phd|dr|mr|mrs|ms)s?$/;
/** A paper or a body that is pointed at may be one that printed the record. */
const MAY_PRINT = new RegExp(
  `^(?:the|this|that|our|your) .*\\b(?:${PAPER_EN}|board|authority|voice|library|council|government|ministry|department|bureau|office|committee|company|operator|association|union|institute|university|station|mayor|governor|director|president|minister|secretary|chair|chairman|chairwoman|head|chief)\\b`,
);
const MAY_PRINT_ZH = new RegExp(
  `(?:${PAPER_ZH}|[局厅委馆部院]|政府|集团|公司|协会|办公?室?|中心|[市县区镇局部院校厂会馆站行社台所店村队省]长|书记|主任|主席|经理|负责人|发言人|董事|总裁)(?:的人)?(?:(?:跟|和|同|给|对|向)(?:我们?|咱们?|大家))?(?:都|在|老|总|也|又|还|就|是|一直|居然|非)?\\p{Script=Han}{1,4}[,:"“「]?$`,
  'u',
);
const SOME_ZH =
  /^(?:有|某|一[位个家名]|个别|隔壁|兄弟|别的|别人|其他|外地|楼[上下]|邻居|同事|网|朋友|微信|群)/;

function isStranger(frame: string): boolean {
  if (/\p{Script=Han}/u.test(frame))
    return (SOME_ZH.test(frame) || !MAY_PRINT_ZH.test(frame)) && findChinesePlaces(frame).length === 0;
  if (NO_SAYER.test(frame.replace(/^according to /, '')) || MAY_PRINT.test(frame)) return false;
  return frame
    .split(/[^a-z'’]+/)
    .map((word) => word.replace(/['’](?:s|ve|m|d|re)?$/, ''))
    .every((word) => word.length < 3 || ACRONYM.test(word) || isEnglishWord(word));
}
