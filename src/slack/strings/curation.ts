// What those who look after the record see: the questions it could not answer, and the window that proposes an entry.
import type { ProposalField } from '../../knowledge/propose-observation.ts';
import type { Bound, Lang, Status } from '../../knowledge/types.ts';

export interface CurationStrings {
  readonly list: {
    readonly title: string;
    readonly empty: string;
    readonly kinds: Readonly<Record<'unanswered' | 'unhelpful', string>>;
    readonly line: (times: number, kind: string, date: string) => string;
    readonly reason: (reason: string) => string;
    readonly propose: string;
    readonly close: string;
    /** Below the list where there are more. */
    readonly more: (shown: number) => string;
    /** `who` are mentions. */
    readonly notYours: (who: readonly string[]) => string;
    readonly nobody: string;
  };
  readonly form: {
    readonly title: string;
    readonly submit: string;
    readonly cancel: string;
    readonly question: (text: string) => string;
    /** What an entry of this window can be, and what cannot. */
    readonly scope: string;
    readonly labels: Readonly<Record<ProposalField, string>>;
    readonly hints: Readonly<Partial<Record<ProposalField, string>>>;
    readonly bounds: Readonly<Record<Bound, string>>;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly choose: string;
  };
  readonly patch: {
    readonly title: string;
    readonly close: string;
    readonly steps: string;
    readonly file: string;
    readonly text: string;
    readonly after: string;
  };
  /** What is wrong with a field, by the code of the finding. */
  readonly faults: Readonly<Record<string, string>>;
  readonly otherFault: (code: string) => string;
}

const zh: CurationStrings = {
  list: {
    title: '没答上或没答好的提问，问得多的在前',
    empty: '没有待补的提问：都答上了。',
    kinds: { unanswered: '没有答上', unhelpful: '评为“没帮助”' },
    line: (times, kind, date) => `${times}次，${kind}，最近一次${date}`,
    reason: (reason) => `原因：${reason}`,
    propose: '提一条记录',
    close: '移出清单',
    more: (shown) => `只列前${shown}条；处理掉一些，后面的会补上来。`,
    notYours: (who) => `这份清单由管理记录的同事来看。想补充数字，可以找 ${who.join('、')}。`,
    nobody: '还没有指定谁来管理记录，所以这份清单暂时看不了。请部署的人设置 CURATORS。',
  },
  form: {
    title: '提一条记录',
    submit: '检查并生成',
    cancel: '取消',
    question: (text) => `提问：${text}`,
    scope: '这里提一个数，指标、对象和报道须已在记录里；文字事实和新的指标、报道，请直接写进记录文件。',
    labels: {
      variable: '指标',
      entity: '对象',
      benchmark: '对比对象（占比、差距才填）',
      among: '排名范围（排名才填）',
      value: '数值',
      unit: '单位',
      bound: '数值前后的说法',
      period: '时间',
      status: '性质',
      section: '出处：报道和部分',
      paragraph: '第几段',
    },
    hints: {
      value: '照报道写，不带单位：27.5、1500亿。',
      period: '2022、2022-H1、2022-Q1、2022-04、2022-04-20，或 2022-01/2022-03。',
      paragraph: '在该部分里从1数起，标题不算。',
    },
    bounds: {
      exact: '就是这个数',
      over: '超过、突破',
      at_least: '以上、不低于',
      about: '约、左右',
      under: '不足、低于',
      at_most: '不超过、以内',
    },
    statuses: { actual: '实际', forecast: '预计', planned: '计划' },
    choose: '输入几个字查找',
  },
  patch: {
    title: '可以粘贴了',
    close: '关闭',
    steps: '已按记录的规则检查过。在记录文件夹里新建下面这个文件，粘贴全文，再运行 npm run check。',
    file: '文件名',
    text: '全文',
    after: '机器人用上新记录后，可在清单里把这条提问移出。',
  },
  faults: {
    VALUE_INVALID: '这不是一个数。请照报道写，不带单位：27.5、1500亿。',
    VALUE_EMPTY: '请填写。',
    KEY_MISSING: '请填写。',
    VALUE_UNIT_MISMATCH: '这个指标不会是这样的数：排名是1、2、3，个数是整数，百分比不带“亿”。',
    UNIT_OTHER: '这个指标不用这个单位。请核对单位，或另选指标。',
    PERIOD_INVALID: '没有看懂时间。请写 2022、2022-H1、2022-Q1、2022-04、2022-04-20，或 2022-01/2022-03。',
    SLOT_TAKEN: '同一篇报道已经给过这个时间的数。请核对时间、对象和性质；要改正原来的数，请直接改那一条。',
    ACTUAL_AFTER_PUBLICATION: '报道刊出时这段时间还没有过完，不会是实际数。请选“预计”或“计划”。',
    CITATION_OUTSIDE: '这一部分没有这么多段。请重新数，标题不算。',
    TYPE_WRONG: '请写一个整数。',
    VALUE_NOT_ALLOWED: '这里不能这样填，请看这一栏的说明。',
    BENCHMARK_SELF: '不能和自己比。请另选。',
    RANK_WITHOUT_AMONG: '排名要说明在哪个范围里排。',
    BENCHMARK_MISSING: '这个指标要说明和谁比。',
    PERCENT_IMPLAUSIBLE: '百分比不大会是这样：没有对比对象的占比不超过100%，降幅不超过100%。请核对报道。',
    REFERENCE_DANGLING: '记录里已经没有这一项了，请重新选择。',
  },
  otherFault: (code) => `这一项不合记录的规则（${code}）。请核对。`,
};

const en: CurationStrings = {
  list: {
    title: 'Questions without a good answer, the most frequent first',
    empty: 'Nothing is missing: every question was answered.',
    kinds: { unanswered: 'not answered', unhelpful: 'rated not helpful' },
    line: (times, kind, date) => `${times} ${times === 1 ? 'time' : 'times'}, ${kind}, last on ${date}`,
    reason: (reason) => `Reason: ${reason}`,
    propose: 'Propose an entry',
    close: 'Remove from the list',
    more: (shown) => `The first ${shown} are shown; the next come up as these are dealt with.`,
    notYours: (who) =>
      `This list is for those who look after the record. To add a figure, please ask ${who.join(', ')}.`,
    nobody:
      'Nobody has been named to look after the record, so this list cannot be shown. Whoever runs the bot can name them in CURATORS.',
  },
  form: {
    title: 'Propose an entry',
    submit: 'Check and write',
    cancel: 'Cancel',
    question: (text) => `Question: ${text}`,
    scope:
      'This makes one figure, of a metric, a place and a publication on record. A fact in words, a new metric or a new publication is written into the files of the record by hand.',
    labels: {
      variable: 'Metric',
      entity: 'Of whom or what',
      benchmark: 'Measured against (shares and gaps)',
      among: 'Ranked within (ranks)',
      value: 'Value',
      unit: 'Unit',
      bound: 'What is said about the value',
      period: 'Period',
      status: 'Kind',
      section: 'Publication and section',
      paragraph: 'Paragraph',
    },
    hints: {
      value: 'As printed, without the unit: 27.5, 150 billion.',
      period: '2022, 2022-H1, 2022-Q1, 2022-04, 2022-04-20, or 2022-01/2022-03.',
      paragraph: 'Counted from 1 within the section, headings left out.',
    },
    bounds: {
      exact: 'exactly this',
      over: 'over, more than',
      at_least: 'at least',
      about: 'about',
      under: 'under, less than',
      at_most: 'at most, up to',
    },
    statuses: { actual: 'actual', forecast: 'forecast', planned: 'planned' },
    choose: 'Type to search',
  },
  patch: {
    title: 'Ready to paste',
    close: 'Close',
    steps:
      'Checked by the rules of the record. Make this file in the folder of the record, paste the whole text into it, then run npm run check.',
    file: 'File name',
    text: 'Text',
    after: 'Once the bot has the new record, the question can be removed from the list.',
  },
  faults: {
    VALUE_INVALID: 'This is not a number. Write it as printed, without the unit: 27.5, 150 billion.',
    VALUE_EMPTY: 'Please fill this in.',
    KEY_MISSING: 'Please fill this in.',
    VALUE_UNIT_MISMATCH:
      'This metric cannot have such a value: a rank is 1, 2, 3, a count is whole, a percentage has no “billion”.',
    UNIT_OTHER: 'This metric is not counted in this unit. Check the unit, or choose another metric.',
    PERIOD_INVALID:
      'This is not a period. Write 2022, 2022-H1, 2022-Q1, 2022-04, 2022-04-20, or 2022-01/2022-03.',
    SLOT_TAKEN:
      'This publication already gives a figure for that time. Check period, place and kind; to correct that figure, change its entry.',
    ACTUAL_AFTER_PUBLICATION:
      'That time was not over when it was printed, so it cannot be actual. Choose forecast or planned.',
    CITATION_OUTSIDE: 'The section has fewer paragraphs. Count again, without headings.',
    TYPE_WRONG: 'Please write a whole number.',
    VALUE_NOT_ALLOWED: 'This cannot stand here. The note under the field says what can.',
    BENCHMARK_SELF: 'It cannot be measured against itself. Choose another.',
    RANK_WITHOUT_AMONG: 'A rank must say among whom it holds.',
    BENCHMARK_MISSING: 'This metric must say against whom it is measured.',
    PERCENT_IMPLAUSIBLE:
      'A share without a benchmark is at most 100%, and nothing falls by more. Check it against the publication.',
    REFERENCE_DANGLING: 'This is no longer on record. Please choose again.',
  },
  otherFault: (code) => `This does not fit the rules of the record (${code}). Please check it.`,
};

export const CURATION_STRINGS: Readonly<Record<Lang, CurationStrings>> = { zh, en };
