// Who a claim says told its figure: a paper it was printed in, a person who said so. Found by how a teller is put, before
// what he tells (the Courier says, 据晚报), behind it (according to the Courier, 出自晚报) or in brackets.
import { readKnown } from '../../language/known-chinese.ts';
import { PAPER_EN, PAPER_ZH } from '../../language/lexicon/papers.ts';
import { isSurname } from '../../language/lexicon/surnames.ts';
import { matches } from '../../language/matches.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';

export interface Teller {
  readonly name: string;
  /** Where the name stands in the normalized text; undefined where only the text as written shows it. */
  readonly start: number;
}

const HAN = '\\p{Script=Han}';
const BEGINS_ZH = '(?:^|[,，。;；:：?？\\s]|听说|有人说)[听据由]?';
const TELLS_ZH =
  '(?:报道|登|刊|披露|公布|发布|显示|指出|提到|透露|宣布|介绍|表示|说(?![明法服])|称(?![为号])|写(?![作字])|报(?=的|了|过|出))';
const PRINTED_ZH = '(?:报道|登|刊|披露|公布|发布)(?!数|的?[时日]|稿|单)';

const PRINTERS_ZH = [
  new RegExp(`${BEGINS_ZH}(${HAN}{2,10}?)(?:上面?|里)?的?${PRINTED_ZH}`, 'u'),
  new RegExp(`《([^》]{2,16})》(?:上面?|[里中])?的?(?:一文)?(?:[也曾就还]?)${TELLS_ZH}`, 'u'),
  new RegExp(`${BEGINS_ZH}(${HAN}{1,8}?${PAPER_ZH})(?:上面?|[里中])?的?[也曾就还]?${TELLS_ZH}`, 'u'),
  new RegExp(
    `(?:根?据|依据|按照?|依照)(?:《([^》]{2,16})》|(${HAN}{2,12}?)(?:的|[公发]布的)(?:${HAN}{0,4}(?:数据|统计|报道|消息|口径|说法|报告|通报|文章)))`,
    'u',
  ),
  new RegExp(
    `(?:^|[,，(（]|数据|数字|消息|说法)(?:[是都])?(?:出自|来自|引自|源自|摘自|见于|见)(?:《([^》]{2,16})》|(${HAN}{2,10}?))(?=[,，。;；)）?？!！吧吗的]|$)`,
    'u',
  ),
  new RegExp(`[(（](?:《([^》]{2,16})》|(${HAN}{1,8}${PAPER_ZH}))[)）]`, 'u'),
] as const;

const WORDS = "[a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,4}?";
const BEHIND_EN = "(?=[,;.?!)]|$|[’']s\\b| (?:the|in|on|is|right|correct|true)\\b)";

const PRINTERS_EN = [
  new RegExp(
    `(?:^|[,.;:?]\\s*|\\b(?:that|did|has|have|say) )(?:the )?(${WORDS}) (?:report(?:s|ed)?|print(?:s|ed)?|wrote|publish(?:es|ed)?)(?= (?:that\\b|a\\b|the\\b|\\S+ ))`,
  ),
  new RegExp(
    `\\b(?:the |that |did |say )((?:[a-z][a-z'’-]* ){0,3}${PAPER_EN}) (?:says?|said|writes|has it|claims?|claimed|states?|stated|puts|put|gives|gave|shows?|showed|runs?|ran|carried)\\b`,
  ),
  new RegExp(
    `\\b(?:according to|as (?:reported|printed|published|quoted|stated|told) (?:by|in)|(?:reported|printed|published) (?:by|in)) (?:the )?(${WORDS})${BEHIND_EN}`,
  ),
  new RegExp(
    `(?:\\bper (?:the )?|\\b(?:source|via): ?(?:the )?|\\((?:the )?)((?:[a-z][a-z'’-]* ){0,4}${PAPER_EN})\\b`,
  ),
] as const;

/** Whoever prints: a paper, and none that is named. */
const NO_NAME =
  /^(?:有|某|一|这|那|该|你|我|他|她|它|据|媒体|网|新闻|记者|官方|当地|本地|相关|公开|最新|昨|今|前|近|报纸|报社|报道|文章|材料|年报|统计|调查)|^(?:(?:can|could|may|might|should|shall|will|would|do|does|did) )?(?:it|they|he|she|we|you|i|who|what|someone|somebody|people|everyone|press|media|news|papers?|newspapers?|articles?|reports?|story|stories|local|an? .*|this .*|that .*|your .*|our .*|my .*|some .*|one .*|another .*)$/;

/** The paper or body that a claim says printed its figure. */
export function printerIn({ text: { text } }: Query): Teller | undefined {
  const patterns = /\p{Script=Han}/u.test(text) ? [...PRINTERS_ZH, ...PRINTERS_EN] : PRINTERS_EN;
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const name = found?.[1] ?? found?.[2];
    if (!found || name === undefined) continue;
    if (!found[0].includes('《') && NO_NAME.test(name)) continue;
    return { name, start: found.index + found[0].indexOf(name) };
  }
  return undefined;
}

const SAYS_EN =
  'says?|said|claims?|claimed|states?|stated|writes?|wrote|reports?|reported|told|tells|puts|insists?|insisted|reckons?|reckoned|argues?|argued|announced|confirmed|reveals?|revealed|mentions?|mentioned';
/** Who has no name: an MP, my colleague. */
const NAMELESS =
  '(?!(?:An?|The|Some|Any|One|Two|Many|Most|Every|Each|No|All|My|Our|Your|His|Her|Its|Their|This|That|These|Those|I|We|You|He|She|It|They|There|Here|What|Who|If|When|As|In|On|At|For|By|And|But|So|Or)\\b)';
const CAPITAL = "\\p{Lu}[\\p{L}'’.-]+";
const SPEAKER_EN = new RegExp(
  `(?:^|[,.;:?!]\\s*|\\b(?:[Tt]hat|[Hh]eard|[Dd]id|[Ss]o|[Aa]ccording to)\\s+)(?:([Tt]he)\\s+)?(${NAMELESS}${CAPITAL}(?:\\s${CAPITAL}){0,3})(?:\\s(?:${SAYS_EN})\\b|(?=,))`,
  'u',
);
const SPEAKER_ZH =
  /(?:^|[,，。;；:：\s]|听)(\p{Script=Han}{2,3}?)(?:[也还就曾]|刚刚?|昨天|今天)?(?:说(?![明法服])|表示|称(?![为号])|透露|介绍|讲|指出|提到|宣布)/gu;

/** The persons or bodies with a name of their own that a claim says said it. */
export function speakersIn({ text: { text, raw } }: Query): string[] {
  const spoken = SPEAKER_EN.exec(raw);
  // One capital begins a sentence as well; behind an article it begins a name.
  const isNamed =
    spoken?.[2] !== undefined &&
    SAYS_OR_TOLD.test(spoken[0]) &&
    (spoken[1] !== undefined || / /.test(spoken[2]));
  const english = isNamed ? [normalizeText(spoken[2] ?? '').text] : [];
  return [...english, ...chineseSpeakers(text)];
}

const SAYS_OR_TOLD = new RegExp(`\\b(?:${SAYS_EN})$|[Aa]ccording to `);

/** 高管, 金融办: the ends of who bears no name, a sort of people or a body. */
const SORT_ZH =
  /^\p{Script=Han}[管员长师工民家者人友板总们方局委办部司厅会院校区市县省府媒报网书]$|[员者们局委办厅府科处室]$/u;

function chineseSpeakers(text: string): string[] {
  const found = matches(SPEAKER_ZH, text).filter(
    ({ 1: name = '' }) => isSurname(name[0] ?? '') && !SORT_ZH.test(name),
  );
  if (found.length === 0) return [];
  // 高管说: a word of the language is nobody's name.
  const { words } = readKnown(text);
  return found.flatMap(({ 0: said, 1: name = '', index }) => {
    const start = index + said.indexOf(name);
    return words.has(`${start}-${start + name.length}`) ? [] : [name];
  });
}
