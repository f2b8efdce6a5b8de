// Places and bodies in a draft that the record does not know.
import type { Mention } from '../../language/find-mentions.ts';
import { isChinesePlace } from '../../language/lexicon/chinese-places.ts';
import { type NormalizedText, rawSpan } from '../../language/normalize.ts';
import type { Passage } from './read-passages.ts';

/** True where a passage begins to speak of a place or body that the record does not know. */
export function namesStranger(passage: Passage): boolean {
  const [first] = passage.mentions;
  return (
    namesPlace(passage) ||
    namesBodyIn(passage) ||
    passage.unknown.some(
      (word) =>
        word.start === first?.start &&
        /\p{Script=Han}{2,}/u.test(word.text) &&
        !MEASURE.test(word.text) &&
        !REPORTS.test(word.text),
    )
  );
}

/** 会议指出, 发布会通报: who says it is nobody whose figure it is. */
const REPORTS =
  /^(?:会议|大会|全会|例会|发布会|座谈会|记者|本报|报告|公报|通报|简报|材料|统计|(?:相关|有关)?负责人|发言人|专家|领导)/;

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
export function namesBodyIn({ mentions }: Passage): boolean {
  const isBody = (mention: Mention | undefined) =>
    mention !== undefined &&
    mention.senses.length > 0 &&
    mention.senses.every((sense) => sense.type === 'cue' && BODY.test(sense.cue));
  return mentions.some((mention, at) => {
    if (!mention.senses.some(({ type }) => type === 'entity')) return false;
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

/** True where an unknown word is a place or a proper name beyond doubt. */
export function namesPlace({ unknown, text }: Passage): boolean {
  return unknown.some(
    (word) =>
      isChinesePlace(word.text) ||
      /[市县区镇乡州盟旗省港湾园]$/.test(word.text) ||
      isProperName(rawSpan(text, word.start, word.end), text),
  );
}
