// "Which year had the most visits", 哪年最高, "when were they lowest": at which of its times a metric stood highest or
// lowest. It is put as a question for the metric alone, without the words that ask for the end of its scale.

/** The question put for the metric alone, and which of its times is sought. */
export interface ExtremeAsked {
  readonly metric: string;
  readonly end: 'highest' | 'lowest';
  /** The words that ask for it, as they were put. */
  readonly said: string;
  /** How long the times are among which it is sought; undefined where any will do. */
  readonly step: Step | undefined;
}

export type Step = 'year' | 'half' | 'quarter' | 'month';

/** Beyond this a message is a story, in which such words say other things. */
const LONGEST = 200;

const STEPS: readonly (readonly [Step, RegExp])[] = [
  ['half', /半年|\bhalf/],
  ['quarter', /季|\bquarter/],
  ['month', /月|\bmonth/],
  ['year', /年|\byear/],
];

const WHICH_TIME = '(?:哪(?:一)?(?:个)?(?:年(?:度|份)?|月(?:份)?|季度?|半年)|何年|何月|几月(?:份)?)';
const WHEN = '(?:什么时候|啥时候|啥时|何时|什么时间|什么时期|哪(?:一)?(?:个)?(?:时候|时期|期|阶段|时段))';
const HIGHEST = '最(?:高|多|大|长)';
const LOWEST = '最(?:低|少|小|短)';
const PEAK = '(?:达到?|见)?(?:了)?(?:峰值|顶峰|见顶|到顶|登顶|达峰)';
const TROUGH = '(?:见|跌?到|触)(?:了)?(?:谷底|底部|底)';
const END_OF_SCALE = `(?:${HIGHEST}|${LOWEST}|${PEAK}|${TROUGH})`;
const TIME = `(?:${WHICH_TIME}|${WHEN})`;
const BETWEEN = '[^,.;?!，。；？！]{0,24}?';
// 哪年客流最高, 什么时候的客流最高.
const TIME_FIRST = new RegExp(
  `(?:(?:是|在)?${TIME})(?:里|中|内|的|时|,)?(?<metric>${BETWEEN})(?:是|为|达到?)?(?<end>${END_OF_SCALE})(?:的|了|呢|啊|呀)?(?=[?？。!！~～]*$)`,
);
// 客流最高是哪年, 客流最高的是哪个月, 最高的年份是哪年.
const TIME_LAST = new RegExp(
  `(?:达到?|处于|在)?(?<end>${END_OF_SCALE})(?:的)?(?:一|那)?(?:年份?|个?月份?|个?季度|时候|时期)?(?:是|出现在|出现于|在|为)*${TIME}(?:呢|啊|呀|的|了)?(?=[?？。!！~～]*$)`,
);

const ENGLISH_STEP =
  '(?:calendar |financial |fiscal |school )?(?:years?|months?|quarters?|half(?:[- ]years?)?)';
const HIGH = '(?:highest|most|largest|biggest|greatest|longest)';
const LOW = '(?:lowest|fewest|least|smallest|shortest)';
const BE =
  "(?:(?:'s|was|were|is|are|did|has|had|have|saw|sees|recorded|brought|showed|shows|registered|with) )";
const FILLER = '(?:(?:the|a|its|their|our|of|at|on|ever|record|been|be|come in|in) )*';
// "Which year had the most visits", "which month were visits highest", "what was the year with the fewest visits".
const WHICH_HAD = new RegExp(
  `(?:\\b(?:in|during) )?\\b(?:which|what)(?: (?:was|is) the| one)? ${ENGLISH_STEP} ${BE}?${FILLER}(?<end>${HIGH}|${LOW}) (?:number of |amount of |figures? for |value of |value for |level of )?`,
);
const WHICH_WERE = new RegExp(
  `(?:\\b(?:in|during) )?\\b(?:(?:which|what) ${ENGLISH_STEP}|when) ${BE}(?<metric>[^,.;?!]{2,60}?) ${FILLER}(?<end>${HIGH}|${LOW}|peak|bottom out)(?=[?.!]*$)`,
);
// "When did visits peak", "visits peaked when?", "visits were highest in which year".
const PEAKED = new RegExp(
  `(?: ${BE}?${FILLER})(?<end>peaked|peak|bottomed out|${HIGH}|${LOW}),? (?:in |during )?(?:when|(?:which|what) ${ENGLISH_STEP})(?=[?.!]*$)`,
);
// "The year with the most visits", "highest year for visits".
const STEP_WITH = new RegExp(
  `^(?:so |and |ok |hi |what(?:'s| is| was) |name |tell me |give me )*(?:the )?(?:${ENGLISH_STEP} (?:with|of|that had|which had|for) ${FILLER}(?<end>${HIGH}|${LOW}) (?:number of |figures? for )?|(?<other>${HIGH}|${LOW}) ${ENGLISH_STEP} (?:for|of|in terms of) )`,
);

const PATTERNS = [TIME_FIRST, TIME_LAST, WHICH_HAD, WHICH_WERE, PEAKED, STEP_WITH];
const IS_LOW = new RegExp(`^(?:${LOWEST}|${TROUGH}|${LOW}|bottom)`);
const ANY = /最|峰|顶|底|est\b|\bmost\b|\bpeak|\bbottom|\bleast\b/;

/** The metric, end and step of a question for the time of the highest or lowest figure; undefined where it is none. */
export function extremeInTime(text: string): ExtremeAsked | undefined {
  if (text.length > LONGEST || !ANY.test(text)) return undefined;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    const said = found?.groups?.end ?? found?.groups?.other;
    if (!found || said === undefined) continue;
    const before = text.slice(0, found.index);
    const metric = `${before}${found.groups?.metric ?? ''}${text.slice(found.index + found[0].length)}`;
    return {
      metric: metric.replace(/\s+/g, ' ').trim(),
      end: IS_LOW.test(said) ? 'lowest' : 'highest',
      said,
      step: stepOf(found[0].replace(found.groups?.metric ?? '', '')),
    };
  }
  return undefined;
}

function stepOf(words: string): Step | undefined {
  return STEPS.find(([, said]) => said.test(words))?.[0];
}
