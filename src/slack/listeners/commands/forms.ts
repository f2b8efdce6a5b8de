// The forms each command can be written in: the words that choose one, and what it answers. The help is made
// from these lists.
import { editDistance } from '../../../language/edit-distance.ts';
import type { Reader } from '../../conversation/languages.ts';
import type { Questions } from '../../questions.ts';
import type { CommandForm } from '../../strings/strings.ts';
import {
  askQuestion,
  type CommandAnswer,
  checkDraft,
  compareMetrics,
  listSources,
  listTopics,
  lookUpMetric,
  showHelp,
  showScoreboard,
  tellForm,
} from './command-answers.ts';
import { splitLine } from './command-line.ts';
import { SERVED } from './served-forms.ts';

interface Form {
  readonly name: CommandForm;
  /** Any of these first chooses the form; what has none is the one a command has for anything else. */
  readonly words: readonly string[];
  /** Absent: the word stands alone, and with more text the line is something else. */
  readonly takesText?: true;
  readonly answer: (questions: Questions, text: string, reader: Reader) => CommandAnswer;
}

const HELP_WORDS = ['help', 'usage', '?', '？', '帮助', '幫助', '說明', '说明', '用法'];

const LIST_WORDS = [
  'topics', 'topic', 'metrics', 'list', 'all', '主题', '主題', '指标', '指標', '列表', '全部', '清单', '清單',
]; // biome-ignore format: one row

const CAMPAIGN: readonly Form[] = [
  { name: 'ask', words: ['ask', '问', '提问', '查'], takesText: true, answer: askQuestion },
  { name: 'check', words: ['check', '核对', '核對', '核查'], takesText: true, answer: checkDraft },
  { name: 'topics', words: LIST_WORDS, answer: listTopics },
  {
    name: 'scoreboard',
    words: ['scoreboard', 'score', '记分牌', '记分板', '差距', '標杆', '标杆', '對標', '对标'],
    answer: showScoreboard,
  },
  { name: 'sources', words: ['sources', 'source', '来源', '來源', '出处', '出處'], answer: listSources },
  {
    name: 'help',
    words: ['', ...HELP_WORDS],
    answer: (questions, _, { lang }) => showHelp(questions, HELP_FORMS, lang),
  },
];

const METRIC: readonly Form[] = [
  { name: 'metricList', words: ['', ...LIST_WORDS], answer: listTopics },
  { name: 'metricName', words: [], takesText: true, answer: lookUpMetric },
  { name: 'metricPeriod', words: [], takesText: true, answer: lookUpMetric },
  { name: 'metricsOf', words: [], takesText: true, answer: lookUpMetric },
  {
    name: 'metricCompare',
    words: ['compare', 'cmp', '对比', '對比', '比较', '比較', '对照', '對照'],
    takesText: true,
    answer: compareMetrics,
  },
  {
    name: 'help',
    words: HELP_WORDS,
    answer: (questions, _, { lang }) => showHelp(questions, HELP_FORMS, lang),
  },
];

const COMMANDS: Readonly<
  Record<string, { readonly forms: readonly Form[]; readonly otherwise: Form['answer'] }>
> = {
  '/campaign': { forms: CAMPAIGN, otherwise: askQuestion },
  '/metric': { forms: METRIC, otherwise: lookUpMetric },
};

/** Every form of every command, as the help lists them. */
export const HELP_FORMS: readonly CommandForm[] = [
  ...new Set([...[...CAMPAIGN, ...SERVED, ...METRIC].map(({ name }) => name), 'digest' as const]),
];

/** Answers one command line; undefined for a command that is not ours. */
export function answerCommandLine(
  questions: Questions,
  command: string,
  line: string,
  reader: Reader,
): CommandAnswer | undefined {
  const known = COMMANDS[command];
  if (!known) return undefined;
  const [first, rest] = splitLine(line);
  const form = known.forms.find(({ words }) => words.includes(first));
  const isWritten = form && (form.takesText === true) === (rest !== '');
  if (form && isWritten) return form.answer(questions, rest, reader);
  // The word alone, where a text should follow: the right form is said back.
  if (form?.takesText) return tellForm(form.name, reader.lang);

  const meant = form ?? findServed(command, first);
  const beside = questions.readAddress(rest);
  // Its word with something that is no question: gaps 5, topics please.
  if (meant && !beside.namesRecord && beside.form !== 'question') return helpOrForm(meant, questions, reader);
  const answer = known.otherwise(questions, line, reader);
  if (answer.isUnderstood !== false) return answer;
  const misplaced = meant ?? findElsewhere(first);
  if (misplaced) return helpOrForm(misplaced, questions, reader);
  const slipped = command === '/campaign' ? SERVED.find((one) => isSlipOf(first, one)) : undefined;
  if (slipped) return tellForm(slipped.name, reader.lang);
  return answerSlip(known.forms, [first, rest], questions, reader) ?? answer;
}

type Named = Pick<Form, 'name'>;

function helpOrForm({ name }: Named, questions: Questions, { lang }: Reader): CommandAnswer {
  return name === 'help' ? showHelp(questions, HELP_FORMS, lang) : tellForm(name, lang);
}

function findServed(command: string, word: string): Named | undefined {
  return command === '/campaign' ? SERVED.find(({ words }) => words.includes(word)) : undefined;
}

// A form that another command has.
function findElsewhere(word: string): Named | undefined {
  return [...CAMPAIGN, ...SERVED, ...METRIC].find(({ words }) => word !== '' && words.includes(word));
}

// A line that means nothing else, and begins with a word of the command but for a slip of the keys.
function answerSlip(
  forms: readonly Form[],
  [first, rest]: readonly [string, string],
  questions: Questions,
  reader: Reader,
): CommandAnswer | undefined {
  const form = forms.find((one) => isSlipOf(first, one));
  if (!form) return undefined;
  if ((form.takesText === true) === (rest !== '')) return form.answer(questions, rest, reader);
  return tellForm(form.name, reader.lang);
}

/** Shorter words are as near to other words as to their own slips. */
const SHORTEST_SLIP = 4;
/** From this length on two keys may have slipped. */
const LONG_WORD = 8;

function isSlipOf(typed: string, { words }: { readonly words: readonly string[] }): boolean {
  return words.some((word) => isSlip(typed, word));
}

function isSlip(typed: string, word: string): boolean {
  if (Math.min(typed.length, word.length) < SHORTEST_SLIP || !/^[a-z]+$/.test(typed)) return false;
  return editDistance(typed, word) <= (word.length >= LONG_WORD ? 2 : 1);
}
