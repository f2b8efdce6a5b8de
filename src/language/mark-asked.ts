// Whether something came to a mark: "has it reached 3 million", 达到三成了吗. Whatever lies beyond a mark has reached it.
// "It reached 3 million, right?" tells a value, and is no such question.
import type { Bound } from '../knowledge/types.ts';
import type { NumberMention } from './numerals.ts';

/** What the value must be for the mark to be reached; undefined where none is asked about. */
export function markAsked(text: string, { start, end, bound, form }: NumberMention): Bound | undefined {
  if (form === 'rank') return undefined;
  const before = text.slice(Math.max(0, start - REACH_BACK), start);
  const after = text.slice(end, end + REACH_ON);
  if (bound === 'over' || bound === 'at_least')
    return asksInChinese(after, false) || OPENS_EN.test(sentenceOf(before)) ? bound : undefined;
  if (bound !== 'exact') return undefined;
  return /\p{Script=Han}\p{P}?\s?$/u.test(before) ? markInChinese(before, after) : markInEnglish(before);
}

const REACH_BACK = 120;
const REACH_ON = 20;

const REACHES_ZH =
  /(降|减|缩短?|压缩?|跌|回落|下滑)?(?:低|少)?(达到|达成|到达|达|到|至|够|满|有)了?(?:[^\d,，。;；:：!！?？]{1,8}的)?$/u;
const WHETHER_ZH =
  /(?:有没有|有冇|有无|是否|能否|可曾|达没|到没|够不)(?:[^,，。;；:：!！?？]{0,12}(?:达到|达成|达|到|至|够))[^\d,，。;；:：!！?？]{0,8}$/u;
/** 了吗, 没有 behind the unit, and no 对吗, 属实吗. */
const ASKS_ZH =
  /^([^\d,，。;；:：!！?？]{0,9}?)(了)?(?:吗|么|嘛|没有|没得|没|否|未)(?:啊|呀|呢)?\s*(?:[?？。,，!！…]|$)/;
const IS_TAG_ZH = /[对是真的确错误假样准实事说算谱信立行以好题符致可]$/;

function markInChinese(before: string, after: string): Bound | undefined {
  const reaches = REACHES_ZH.exec(before);
  if (!reaches) return undefined;
  if (!asksInChinese(after, reaches[2] === '有') && !WHETHER_ZH.test(before)) return undefined;
  return reaches[1] ? 'at_most' : 'at_least';
}

function asksInChinese(after: string, ofWhatIsDone: boolean): boolean {
  const asks = ASKS_ZH.exec(after);
  const [, unit = '', done] = asks ?? [];
  return asks !== null && !IS_TAG_ZH.test(unit) && (done !== undefined || !ofWhatIsDone);
}

const MONEY = '(?:the )?(?:rmb ?|[$£€¥] ?)?$';
const REACHES_EN = new RegExp(
  `\\b(?:reach(?:ed)?|hit|attain(?:ed)?|touch(?:ed)?|ma[dk]e it to|g[eo]t(?:ten)?(?: up| as far as)? to|(?:r[io]se|risen|gr[eo]wn?|climb(?:ed)?|gone? up|go up|went up) to) ${MONEY}`,
);
const FALLS_EN = new RegExp(
  `\\b(?:f[ae]ll(?:en)?|drop(?:ped)?|gone? down|go down|c[ao]me down|g[eo]t(?:ten)? down|shr[aui]nk|dip(?:ped)?) to ${MONEY}`,
);
const PASSES_EN = new RegExp(
  `\\b(?:pass(?:ed)?|cross(?:ed)?|br[eo]ak(?:en)?|broke|clear(?:ed)?|surpass(?:ed)?|exceed(?:ed)?|(?:go|gone|get|got)(?: over| past| beyond| above)) ${MONEY}`,
);
const OPENS_EN =
  /^\s*(?:(?:hi|hey|hello|so|and|but|ok|okay|please|then|now|well|footnote)[\s,]+)*(?:did|does|do|has|have|had|hasn['’]?t|haven['’]?t|didn['’]?t)\s/;
/** Of what was only said or foreseen, the question is whether it was. */
const SAID_EN =
  /\b(?:that|said|say|says|report\w*|print\w*|claim\w*|wrote|write|mention\w*|state[ds]?|forecast\w*|expect\w*|supposed|meant|plan\w*)\b/;

function markInEnglish(before: string): Bound | undefined {
  const own = sentenceOf(before);
  if (!OPENS_EN.test(own) || SAID_EN.test(own)) return undefined;
  if (PASSES_EN.test(own)) return 'over';
  if (FALLS_EN.test(own)) return 'at_most';
  return REACHES_EN.test(own) ? 'at_least' : undefined;
}

const sentenceOf = (before: string): string => before.split(/[?!;]\s|\.\s/).at(-1) ?? before;
