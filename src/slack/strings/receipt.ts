// What the receipt of an answer says of itself: where it was posted, how it came about, what became of it.
import type { AnswerBody, SlotName } from '../../answering/answer.ts';
import type { Lang } from '../../knowledge/types.ts';
import type { Intent } from '../../language/query.ts';

export interface ReceiptStrings {
  readonly title: (id: string) => string;
  readonly unknown: string;
  readonly question: string;
  readonly asked: (text: string) => string;
  /** The text was not kept, or not as long as this. */
  readonly notKept: string;
  /** The text is another person's, asked elsewhere. */
  readonly notShown: string;
  readonly posted: (date: string) => string;
  readonly open: string;
  readonly states: Readonly<Record<'withdrawn' | 'removed' | 'private', string>>;
  readonly path: string;
  readonly read: (intent: string) => string;
  readonly intents: Readonly<Record<Intent, string>>;
  readonly metric: (name: string) => string;
  readonly found: (kind: string) => string;
  readonly kinds: Readonly<Record<AnswerBody['kind'], string>>;
  readonly missing: (slot: string) => string;
  readonly slots: Readonly<Record<SlotName, string>>;
  readonly command: (command: string) => string;
  readonly shared: (command: string) => string;
  readonly told: string;
  readonly nothingTold: string;
  readonly standings: Readonly<Record<'holds' | 'corrected' | 'revised' | 'withdrawn', string>>;
  readonly now: (said: string) => string;
  readonly record: string;
  readonly pack: (hash: string) => string;
  readonly samePack: string;
  readonly otherPack: (hash: string, changed: number) => string;
  readonly corrections: string;
  readonly corrected: (date: string, was: string, now: string) => string;
  readonly tookBack: (date: string, was: string) => string;
}

const zh: ReceiptStrings = {
  title: (id) => `回执 ${id}`,
  unknown:
    '没有找到这张回执。编号在回答的“查看出处”窗口最下面，共12位；也可以直接贴回答的链接。回执保留400天。',
  question: '提问',
  asked: (text) => `“${text}”`,
  notKept: '提问的原文没有保留，或已过保留期。',
  notShown: '提问的原文只给提问的人和原频道看。',
  posted: (date) => `${date}发出。`,
  open: '打开这条回答',
  states: {
    withdrawn: '提问已删除或收回，回答随之撤回。',
    removed: '这条回答已删除。',
    private: '私下给出，只有提问的人看得到。',
  },
  path: '怎么得来的',
  read: (intent) => `读成：${intent}`,
  intents: {
    look_up: '查一个数字',
    series: '看各期数字',
    difference: '算增减',
    multiple: '算倍数',
    gap: '算差距',
    sum: '求和',
    claim: '核对一个说法',
    statement: '查一项内容',
    help: '问能做什么',
    greeting: '打招呼',
    thanks: '没有提问',
  },
  metric: (name) => `指标：${name}`,
  found: (kind) => `结果：${kind}`,
  kinds: {
    figures: '记录里的数字，原样给出',
    series: '记录里各期的数字，原样给出',
    metric: '该指标记录在案的全部数字',
    metrics_of: '与该对象有关的各项指标',
    derived: '由记录里的数字算出',
    underivable: '数字都在，但算不出可靠的结果',
    definition: '该指标的口径，原样给出',
    statements: '记录里的事实，原样给出',
    entity: '关于该对象的记录',
    claim: '与记录逐项核对',
    clarify: '有几种可能，先反问',
    no_data: '记录里没有所问的数',
    unknown: '不在记录范围内',
    several: '几个问题一起回答',
    sources: '记录依据的报道',
    help: '用法说明',
    greeting: '问候',
    thanks: '应答一声',
  },
  missing: (slot) => `记录里缺：${slot}`,
  slots: {
    entity: '所问的对象',
    variable: '所问的指标',
    benchmark: '所问的对比对象',
    period: '所问的时间',
    among: '所问的排名范围',
    measure: '所问的口径',
    grade: '所问的级别',
    status: '所问的性质（实际或预计）',
    speaker: '所问的发言人',
    definition: '指标的算法',
    fact: '所问的事',
    value: '所问的数',
  },
  command: (command) => `由 ${command} 查得`,
  shared: (command) => `由 ${command} 查得，分享到频道`,
  told: '当时给出的内容',
  nothingTold: '没有给出记录里的数字或事实。',
  standings: {
    holds: '仍与记录一致',
    corrected: '记录已更正',
    revised: '后来另有报道',
    withdrawn: '已不在记录里',
  },
  now: (said) => `现记录：${said}`,
  record: '所依据的记录',
  pack: (hash) => `版本 ${hash}`,
  samePack: '至今没有改动。',
  otherPack: (hash, changed) =>
    changed === 0
      ? `现版本 ${hash}。记录有过改动，这条回答里的内容没有变。`
      : `现版本 ${hash}。这条回答里有${changed}处与现记录不同。`,
  corrections: '更正',
  corrected: (date, was, now) => `${date}更正：${was} → ${now}`,
  tookBack: (date, was) => `${date}撤下：${was}`,
};

const en: ReceiptStrings = {
  title: (id) => `Receipt ${id}`,
  unknown:
    'There is no such receipt. Its id, 12 characters long, stands at the foot of “Show source”; the link to an answer works too. Receipts are kept for 400 days.',
  question: 'Question',
  asked: (text) => `“${text}”`,
  notKept: 'The wording of the question was not kept, or not for this long.',
  notShown:
    'The wording of the question is shown to the person who asked it, and in the channel it was asked in.',
  posted: (date) => `Posted on ${date}.`,
  open: 'Open the answer',
  states: {
    withdrawn: 'The question was deleted or taken back, and the answer withdrawn with it.',
    removed: 'The answer has been removed.',
    private: 'Given privately; only the person who asked has seen it.',
  },
  path: 'How it came about',
  read: (intent) => `Read as: ${intent}`,
  intents: {
    look_up: 'a figure to look up',
    series: 'the figures of several periods',
    difference: 'a difference to work out',
    multiple: 'a multiple to work out',
    gap: 'a gap to work out',
    sum: 'a sum to work out',
    claim: 'a claim to check',
    statement: 'something to look up',
    help: 'what can be asked',
    greeting: 'a greeting',
    thanks: 'a word that asks nothing',
  },
  metric: (name) => `Metric: ${name}`,
  found: (kind) => `Result: ${kind}`,
  kinds: {
    figures: 'figures on record, as they stand',
    series: 'the figures on record by period, as they stand',
    metric: 'every figure on record for the metric',
    metrics_of: 'the metrics on record for it',
    derived: 'worked out from figures on record',
    underivable: 'the figures are on record, but nothing sound comes of them',
    definition: 'what the metric counts, as it stands',
    statements: 'facts on record, as they stand',
    entity: 'what is on record about it',
    claim: 'held against the record, figure by figure',
    clarify: 'several things fit, so a question back',
    no_data: 'what was asked is not on record',
    unknown: 'outside the record',
    several: 'several questions answered together',
    sources: 'what the record is taken from',
    help: 'what can be asked',
    greeting: 'a greeting',
    thanks: 'a word in return',
  },
  missing: (slot) => `Not on record: ${slot}`,
  slots: {
    entity: 'whom it was asked of',
    variable: 'the metric asked for',
    benchmark: 'the comparison asked for',
    period: 'the period asked for',
    among: 'the area of the ranking asked for',
    measure: 'the measure asked for',
    grade: 'the level asked for',
    status: 'the kind asked for (actual or forecast)',
    speaker: 'the speaker asked for',
    definition: 'how the metric is reckoned',
    fact: 'the fact asked for',
    value: 'the value asked for',
  },
  command: (command) => `Looked up with ${command}`,
  shared: (command) => `Looked up with ${command} and shared to the channel`,
  told: 'What it told',
  nothingTold: 'It told no figure or fact of the record.',
  standings: {
    holds: 'still as on record',
    corrected: 'corrected on record',
    revised: 'reported otherwise since',
    withdrawn: 'no longer on record',
  },
  now: (said) => `On record now: ${said}`,
  record: 'The record it was made from',
  pack: (hash) => `Version ${hash}`,
  samePack: 'Unchanged since.',
  otherPack: (hash, changed) => {
    if (changed === 0) return `Now ${hash}. The record has changed since; nothing told here has.`;
    return `Now ${hash}. ${changed} ${changed === 1 ? 'thing' : 'things'} told here ${changed === 1 ? 'differs' : 'differ'} from the record now.`;
  },
  corrections: 'Corrections',
  corrected: (date, was, now) => `Corrected on ${date}: ${was} → ${now}`,
  tookBack: (date, was) => `Taken back on ${date}: ${was}`,
};

export const RECEIPT_STRINGS: Readonly<Record<Lang, ReceiptStrings>> = { zh, en };
