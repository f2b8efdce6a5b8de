// Places and bodies in a draft that the record does not know.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { EntityType } from '../../knowledge/types.ts';
import { isEnglishWord } from '../../language/english-words.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import { type NormalizedText, rawSpan } from '../../language/normalize.ts';
import type { Passage } from './read-passages.ts';

/** True where a passage begins to speak of a place or body that the record does not know. */
export function namesStranger(passage: Passage, catalog: Catalog): boolean {
  const [first] = passage.mentions;
  return (
    namesPlace(passage) ||
    namesBodyIn(passage, catalog) ||
    passage.unknown.some(
      (word) =>
        word.start === first?.start &&
        /\p{Script=Han}{2,}/u.test(word.text) &&
        ![MEASURE, REPORTS, TIMES, DONE, KIND_OF_PLACE].some((kind) => kind.test(word.text)),
    )
  );
}

/** 会议指出, 发布会通报, 更正, 图为: who says it or what is read is nobody whose figure it is. */
const REPORTS =
  /^(?:会议|大会|全会|例会|发布会|座谈会|记者|本报|报告|公报|通报|简报|材料|统计|(?:相关|有关)?负责人|发言人|专家|领导|特此|更正|订正|勘误|说明|备注|附注|图为|图说|本文|摘要|(?:各位|同志|老|小)\p{Script=Han}|[女先]士)/u;

/** 近日, 同期, 半年: when, and no other place. */
const TIMES =
  /^(?:近[日期年来]+|日前|此[前后次]|同[期年月]|当前|现[有在]|如今|半年|下一步|期间|与此同时|此外|另外|对[此照比])/;

/** 修复, 新增: what was done to so much of it, told before the thing or the number. */
const DONE =
  /^(?:修[复建缮]|改[造建]|扩[建容]|新[建增铺设]|再建|续建|重建|整[治改]|治理|查[处获]|搬[迁离]|清[退理]|腾退|盘活|引进|培育|认定|开展|组织|招募|投[放运用]|启用|更换|增[设加开]|发放|受理|办结|完成|实[现施]|累计|截至|截止)/;

/** 城镇化率, 污泥处置能力: another measure of those who were spoken of; 网页稿: what is being read. */
const MEASURE =
  /(?:[率量值额度费]|[人件户次总辆]数|比例|比重|能力|结构|指数|面积|收入|支出|人口|投资|利润|税收|增速|规模|里程|长度|工资|寿命|年龄|稿|[正原引]文|标题|口径)$/;

// Springfield, and CHENGDU by itself; in FOR IMMEDIATE RELEASE capitals name nothing.
function isProperName(word: string, { raw }: NormalizedText): boolean {
  if (!/^\p{Lu}/u.test(word) || WEEKDAY.test(word)) return false;
  return !/^\p{Lu}{2,}$/u.test(word) || !CAPITALS.test(raw);
}

const CAPITALS = /(?:\b\p{Lu}{2,}\b[^\p{L}]+){2}\p{Lu}{2,}/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** 海州某企业, a firm in Haizhou: one of many in a place, of which nothing is on record. */
export function namesBodyIn({ mentions }: Passage, catalog: Catalog): boolean {
  const isBody = (mention: Mention | undefined) =>
    mention !== undefined &&
    mention.senses.length > 0 &&
    mention.senses.every((sense) => sense.type === 'cue' && BODY.test(sense.cue));
  if (!mentions.some(isBody)) return false;
  return mentions.some((mention, at) => {
    // 变电站工程, where that is a project itself.
    const holds = mention.senses.some(
      (sense) => sense.type === 'entity' && !BODIES.has(catalog.entity(sense.id).type),
    );
    if (!holds) return false;
    const [after, beyond] = mentions.slice(at + 1);
    const [joint, before] = mentions
      .slice(0, at)
      .filter(({ text }) => text !== 'the')
      .reverse();
    const isIn = /^(?:in|at|from|of|within)$/.test(joint?.text ?? '');
    return (
      isBody(after) ||
      (/^(?:某|一|1|各|的)$/.test(after?.text ?? '') && isBody(beyond)) ||
      (isIn && isBody(before))
    );
  });
}

const BODY = /^type:(?:company|project|school|person)$/;
const BODIES: ReadonlySet<EntityType> = new Set(['company', 'project', 'school', 'person', 'product']);

/** True where an unknown word is a place or a proper name beyond doubt. */
export function namesPlace({ unknown, text, start }: Passage): boolean {
  return unknown.some(
    (word) =>
      (isNamedAsPlace(word.text) && !COMMON.test(word.text) && !KIND_OF_PLACE.test(word.text)) ||
      (isProperName(rawSpan(text, word.start, word.end), text) &&
        !isAddressed(word, text.text) &&
        !(text.text.slice(start, word.start).trim() === '' && isCommonWord(word, text.text))),
  );
}

function isNamedAsPlace(word: string): boolean {
  return isChinesePlace(word) || /[市县区镇乡州盟旗省港湾园]$/.test(word);
}

/** 新建, 前进: names of places that are everyday words as well. */
const COMMON = /^(?:新建|前进|友好|和平|文明|建设|开发|解放|团结|光明|向阳|东风|红旗|胜利)$/;

/** 直管区, 主城区: a part of whatever is spoken of. */
const KIND_OF_PLACE =
  /^(?:直管|主城|中心城|核心|起步|先行|示范|试验|功能|工业|产业|开发|高新|经开|[城社景湖库港厂园校矿林山片辖市郊住]|各|全)[区园港]$/;

// Ms Petrov, @SomeLibrary, #EveryDoor: a person or an account, and no place.
function isAddressed({ start, text: word }: Mention, text: string): boolean {
  return TITLE.test(word) || ADDRESS.test(text.slice(0, start));
}

const TITLE = /^(?:mr|ms|mrs|miss|dr|prof|professor|cllr|councillor|sir|madam|dame|lord|lady)$/;
const ADDRESS = /(?:[@#]|\b(?:mr|ms|mrs|miss|dr|prof|professor|cllr|councillor|dame|lord|lady)\.? )$/;

// Friends, …; Photo: …; Litres of diesel: an everyday word has its capital from where it stands.
function isCommonWord({ end, text: word }: Mention, text: string): boolean {
  const after = text.slice(end);
  if (/^\s*(?:of\b|[!?])/.test(after) || DERIVED.test(word)) return isEnglishWord(word);
  if (/^\s*,/.test(after)) return /(?:s|ly|wise|ward|stream|where)$/.test(word) && isEnglishWord(word);
  return /^[\w\s]{0,40}:/.test(after) && HEADS.test(word);
}

/** Charging, workers, delays: forms that few names have. */
const DERIVED = /(?:ing|ed|ers|ors|ies|ions?|ments?|ness|ity|[^aeiousy]s)$/;

/** What is told below or beside it. */
const HEADS =
  /^(?:photo|picture|caption|correction|corrections|note|notes|source|sources|update|contact|summary|highlights|key|headline|headlines|question|answer|subject|date|memo|background|facts|figures)$/;
