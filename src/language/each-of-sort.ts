// "Visits by branch", 各医院候诊时间: the figures of all of a sort, one by one. It is put as a question for the metric alone,
// beside the sort of thing that is named.

export interface EachAsked {
  readonly metric: string;
  /** The noun for those whose figures are asked for, as it was said. */
  readonly sort: string;
  /** True where each of some places or bodies is meant, whether or not any is on record: 各区县, every branch. */
  readonly isPlain: boolean;
}

/** Beyond this a message is a story, in which such words say other things. */
const LONGEST = 200;
const LONGEST_NOUN = 4;

const EACH = /(?:各(?:个|家|条|座|所|大)?|每(?:一)?(?:个|家|条|座|所)|所有(?:的)?|分(?=各))/;
const EACH_ENGLISH =
  /\b(?:(?:by|per|for|at|of|in|on|did|does|do|has|have) )?(?:(?:each|every)(?: of the| one of the)? |all (?:of )?(?:the |our )?|(?<=\b(?:by|per) ))(?<sort>[a-z]+)(?:['’]s)?(?= |[?.!]*$)/;
const BY_SORT =
  /\b(?:by|per|broken down by|split by) (?<sort>[a-z]+)(?=,? (?:in|for|at) (?:\w+ )?\d|,? \d{4}|[?.!]*$)/;
const BODIES: ReadonlySet<string> = new Set([
  '区县', '县区', '县市', '县市区', '区', '县', '乡镇', '镇', '乡', '街道', '社区', '村', '园区', '产业园', '开发区', '企业', '公司', '工厂', '厂',
  '学校', '医院', '分馆', '馆', '单位', '部门', '林场', '农场', '线路', '线', '站', '车站', '码头', '港口', '门店', '站点',
]); // biome-ignore format: rows
const BODIES_ENGLISH =
  /^(?:district|county|city|town|village|branch|library|hospital|clinic|school|park|firm|company|factory|plant|station|stop|line|route|farm|site|place|area|region|department|port|berth|depot)$/;

/** Times, parts of what is measured, and what is asked of each: 各多少. */
const NO_SORT =
  /^(?:年|月|季|时|期|次|天|日|周|个?月|项|种|类|方|级|位|自|界|部门|多少|几|占|有|是|为|涨|升|降)|^(?:year|month|quarter|half|day|week|time|hour|period|stage|figure|number|one|metric|thing|data)s?$/;

/** The readings of a question for the figures of each of a sort, the longest noun first; none where it asks for no such thing. */
export function eachOfSort(text: string): EachAsked[] {
  if (text.length > LONGEST) return [];
  const english = BY_SORT.exec(text) ?? EACH_ENGLISH.exec(text);
  const sort = english?.groups?.sort;
  if (english && sort !== undefined) {
    const metric = `${text.slice(0, english.index)}${text.slice(english.index + english[0].length)}`;
    return NO_SORT.test(sort)
      ? []
      : [
          {
            metric: metric.replace(/\s+/g, ' ').trim(),
            sort,
            isPlain: /\b(?:each|every) /.test(english[0]) && BODIES_ENGLISH.test(sort),
          },
        ];
  }
  const each = EACH.exec(text);
  if (!each) return [];
  const [before, after] = [text.slice(0, each.index), text.slice(each.index + each[0].length)];
  if (NO_SORT.test(after)) return [];
  const noun = /^\p{Script=Han}*/u.exec(after)?.[0] ?? '';
  return Array.from({ length: Math.min(LONGEST_NOUN, noun.length) }, (_, at) => at + 1)
    .reverse()
    .map((length) => ({
      metric: `${before}${after.slice(length).replace(/^(?:的|分别)/, '')}`,
      sort: after.slice(0, length),
      isPlain: each[0].startsWith('各') && BODIES.has(after.slice(0, length)),
    }));
}
