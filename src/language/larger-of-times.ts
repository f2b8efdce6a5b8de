// 2024和2023哪年投资多, 2024年多还是2023年多: at which of two times a metric stood higher. It is put as a question for the
// metric at both, without the words that ask which.

/** Beyond this a message is a story, in which such words say other things. */
const LONGEST = 120;

const MORE = '(?:更|比较|相对|要)?(?:(?<![多好])[高大长少快低]|多(?!少)|短|慢|贵|便宜)';
const END = '(?:一些|一点|些|点)?的?[呢啊呀]?[?？。!！~～]*$';
const WHICH = '(?:到底|究竟)?(?:是|在)?哪(?:一)?(?:个|年度?|年份|季度?|个?月份?|个季度|半年|一?个时期|期)的?';
const WHICH_IS_MORE = new RegExp(`${WHICH}(?<metric>[^,.;?!，。；？！]{0,24}?)${MORE}${END}`);
const MORE_OR_MORE = new RegExp(`(?<more>${MORE})[,，]?还是(?<other>.{2,24}?)\\k<more>${END}`);

/** The question for the metric at the times that are named, or undefined where it is not asked which is more. */
export function largerOfTimes(text: string): string | undefined {
  if (text.length > LONGEST || !/哪|还是/.test(text)) return undefined;
  const which = WHICH_IS_MORE.exec(text);
  if (which) return `${text.slice(0, which.index)}${which.groups?.metric ?? ''}`;
  const either = MORE_OR_MORE.exec(text);
  return either ? `${text.slice(0, either.index)}和${either.groups?.other ?? ''}` : undefined;
}
