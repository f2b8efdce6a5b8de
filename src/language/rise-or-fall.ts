// "Did it go up or down", 是涨是跌: which way an amount went. A growth rate tells it by its sign.

const UP = '(?:上升|上涨|增加|增长|提高|提升|变[多高长]|[涨升增多高])';
const DOWN = '(?:下降|下跌|减少|降低|缩短|变[少低短]|[跌降减少低])';
const EITHER = new RegExp(
  `(?:是|到底|究竟)*${UP}了?(?:还是|或者?是?|,?是)${DOWN}了?|(?:是|到底|究竟)*${DOWN}了?(?:还是|或者?是?|,?是)${UP}了?|(?:有没有|是否)${UP}(?!多)|(涨|升|增|增长|增加)了?没(?:有|\\1)?`,
  'u',
);
const RISE =
  '(?:up|r[io]se|risen|rising|gr[eo]w|growing|grown|increas(?:e|ed|ing)|climb(?:ed|ing)?|higher|more|gain(?:ed|ing)?)';
const FALL =
  '(?:down|f[ae]ll|fallen|falling|shr[ai]nk|shrinking|decreas(?:e|ed|ing)|dropp?(?:ed|ing)?|declin(?:e|ed|ing)|lower|fewer|less)';
const EITHER_ENGLISH = new RegExp(
  `\\b(?:(?:go|gone|going|went|moved?|moving|trend(?:ed|ing)?|head(?:ed|ing)?) )?(?:${RISE},? or (?:did (?:it|they) )?(?:go |going |went )?${FALL}|${FALL},? or (?:did (?:it|they) )?(?:go |going |went )?${RISE})\\b`,
);

/** The question put another way: for the growth rate, and for the amount alone. */
export interface DirectionAsked {
  readonly growth: string;
  readonly amount: string;
}

/** The readings of a question for which way an amount went; undefined where it does not ask that. */
export function directionAsked(text: string): DirectionAsked | undefined {
  const asked = EITHER.test(text) ? EITHER : EITHER_ENGLISH.test(text) ? EITHER_ENGLISH : undefined;
  if (asked === undefined) return undefined;
  const isHan = asked === EITHER;
  return { growth: text.replace(asked, isHan ? '增速' : 'growth'), amount: text.replace(asked, '') };
}

const YEAR_BEFORE =
  /^(?:那么?|这)?(?:[比较跟和与同]|相比|相较于?)(?:前一年|上一?年度?)(?:相?比(?:较|起来)?)?(?:呢|怎么样|如何|咋样|怎样)?$/;
const YEAR_BEFORE_ENGLISH =
  /^(?:and )?(?:how (?:does|did) (?:that|this|it) )?(?:compared? (?:with|to)|than|versus|vs|against|relative to) the (?:year before|(?:previous|prior|preceding) year)$/;

/** The readings of a turn that only holds what was told against the year before: for its growth, and for the difference. */
export function againstYearBefore(text: string): DirectionAsked | undefined {
  const asked = text.replace(/[\s?.!。]+$/, '');
  if (YEAR_BEFORE.test(asked)) return { growth: '增速呢', amount: '比前一年多多少' };
  if (!YEAR_BEFORE_ENGLISH.test(asked)) return undefined;
  return { growth: 'and the growth rate', amount: 'how much more than the year before' };
}

const GROWN =
  /(?:上涨|增长|增加|上升|提高|提升|下降|减少|回落|[涨增升降跌])了?(?:多少|几何|好多|多大)|[涨增降跌升]幅(?:是?多少|多大)?|差距(?:是?多少|有?多大)?/;
const GROWN_ENGLISH =
  /\b(?:(?:any|the|what(?:'s| is| was)? the) )?(?:growth|increase|rise|decrease|decline|drop|fall|change)(?: figures?| needed)*(?: (?:in|of|for|to))?(?= )/;

/** The question put for what one time's amount is more than another's; undefined where it asks for no growth. */
export function amountGrownAsked(text: string): string | undefined {
  if (GROWN.test(text)) return text.replace(GROWN, '相差多少');
  return GROWN_ENGLISH.test(text) ? text.replace(GROWN_ENGLISH, 'the difference in') : undefined;
}

const DOWN_BY =
  /\bdown (?:by )?(?:about |around |some |nearly |almost |over |more than |just over |just under )?(?:[£$€]?\d|an? (?:third|quarter|fifth|half|tenth)\b)/;

/** True where a number stands behind a word that says it fell by so much: down 20%. */
export function tellsFall(text: string): boolean {
  return DOWN_BY.test(text);
}

/** By how much, and none of a rate. */
const GREW_BY =
  /\bhow (?:much|many)\b.* (?:gr[eo]wn?|ris(?:e|en)|increased?|fall(?:en)?|drop(?:ped)?|declined?|shrunk|shrink|changed?)\b|(?:增长|增加|上涨|上升|提高|[涨增长])了?(?:多少|几)(?!个?百分)/;

/** True where it is asked by how much something went up or down: 增长了多少, "how much did it grow". */
export function asksByHowMuch(text: string): boolean {
  return GREW_BY.test(text);
}
