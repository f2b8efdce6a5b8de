// The forms each command can be written in: the words that choose one, and what it answers. The help is made
// from these lists.
import type { Lang } from '../../../knowledge/types.ts';
import { buildAnswer } from '../../blocks/answer.ts';
import { type Evidence, evidenceOf, limitEvidence } from '../../blocks/evidence.ts';
import type { Message, MessageBlock } from '../../blocks/message.ts';
import { buildHelp, buildNotice } from '../../blocks/notice.ts';
import { buildOverview } from '../../blocks/overview.ts';
import { buildTopics } from '../../blocks/topics.ts';
import type { Reader } from '../../conversation/languages.ts';
import type { Questions } from '../../questions.ts';
import { type CommandForm, detectLang, STRINGS } from '../../strings/strings.ts';
import { SERVED } from './served-forms.ts';

/** What a command answers: `build` sets the blocks given below it, and the receipt it is recorded under. */
export interface CommandAnswer {
  readonly build: (foot: readonly MessageBlock[], receipt?: string) => Message;
  /** The ids of what it states. */
  readonly stated: Evidence;
  /** It says something of the record that others may be shown. */
  readonly isShareable: boolean;
  readonly lang: Lang;
}

interface Form {
  readonly name: CommandForm;
  /** Any of these first chooses the form; what has none is the one a command has for anything else. */
  readonly words: readonly string[];
  /** Absent: the word stands alone, and with more text the line is something else. */
  readonly takesText?: true;
  readonly answer: (questions: Questions, text: string, reader: Reader) => CommandAnswer;
}

const NOTHING: Evidence = { observations: [], statements: [] };

const CAMPAIGN: readonly Form[] = [
  { name: 'ask', words: ['ask', '问', '提问', '查'], takesText: true, answer: askQuestion },
  {
    name: 'check',
    words: ['check', '核对', '核對', '核查'],
    takesText: true,
    answer: (questions, text, reader) => {
      const lang = reader.isChosen ? reader.lang : detectLang(text, questions.defaultLang);
      return unshared(buildOverview(questions.checkDraft(text, lang), lang), lang);
    },
  },
  {
    name: 'topics',
    words: ['topics', 'topic', '主题', '主題', '指标', '指標'],
    answer: listTopics,
  },
  {
    name: 'scoreboard',
    words: ['scoreboard', 'score', '记分牌', '记分板', '差距', '標杆', '标杆', '對標', '对标'],
    answer: (questions, _, { lang }) => {
      const scoreboard = questions.scoreboard(lang);
      const isShareable = scoreboard.entries.length > 0;
      const stated = { observations: scoreboard.observations, statements: [] };
      return { build: (foot) => buildOverview(scoreboard, lang, foot), stated, isShareable, lang };
    },
  },
  {
    name: 'sources',
    words: ['sources', 'source', '来源', '來源', '出处', '出處'],
    answer: (questions, _, { lang }) => ({
      build: (foot) => buildOverview(questions.listSources(lang), lang, foot),
      stated: NOTHING,
      isShareable: true,
      lang,
    }),
  },
  {
    name: 'help',
    words: ['', 'help', '?', '？', '帮助', '幫助', '說明', '说明'],
    answer: (questions, _, { lang }) =>
      unshared(buildHelp(questions.describeRecord(lang), questions.examples(lang), HELP_FORMS, lang), lang),
  },
];

const METRIC: readonly Form[] = [
  { name: 'metricList', words: [''], answer: listTopics },
  {
    name: 'metricCompare',
    words: ['compare', 'cmp', '对比', '對比', '比较', '比較', '对照', '對照'],
    takesText: true,
    answer: (questions, text, { lang }) => {
      const compared = questions.compare(text, lang);
      if (compared !== 'not_two') {
        const { rendered, observations } = compared;
        const stated = { observations, statements: [] };
        const evidence = limitEvidence(stated);
        return {
          build: (foot, receipt) =>
            buildAnswer(rendered, { evidence: evidence && { ...evidence, receipt }, foot }),
          isShareable: observations.length > 0,
          stated,
          lang,
        };
      }
      const { wrongUsage, usage } = STRINGS[lang];
      return unshared(buildNotice(wrongUsage(usage.metricCompare)), lang);
    },
  },
  { name: 'metricName', words: [], takesText: true, answer: lookUpMetric },
];

/** Every form, as the help lists them. */
export const HELP_FORMS: readonly CommandForm[] = [
  ...[...CAMPAIGN, ...SERVED].map(({ name }) => name),
  ...(['metricList', 'metricName', 'metricPeriod', 'metricCompare'] as const),
];

const FORMS: Readonly<
  Record<string, { readonly forms: readonly Form[]; readonly otherwise: Form['answer'] }>
> = {
  '/campaign': { forms: CAMPAIGN, otherwise: askQuestion },
  '/metric': { forms: METRIC, otherwise: lookUpMetric },
};

/** Answers one command line; undefined for a command that is not ours. */
export function answerCommandLine(
  questions: Questions,
  command: string,
  line: string,
  reader: Reader,
): CommandAnswer | undefined {
  const known = FORMS[command];
  if (!known) return undefined;
  const [first = '', rest = ''] = splitFirst(line);
  for (const { words, takesText, answer } of known.forms) {
    if (!words.includes(first.toLowerCase())) continue;
    if (takesText ? rest !== '' : rest === '') return answer(questions, rest, reader);
    // The word alone, where a text should follow: the right form is said back.
    if (takesText && rest === '') return wrongUsage(known.forms, first, reader.lang);
  }
  return known.otherwise(questions, line, reader);
}

function wrongUsage(forms: readonly Form[], word: string, lang: Lang): CommandAnswer {
  const form = forms.find(({ words }) => words.includes(word.toLowerCase()));
  const { wrongUsage: say, usage } = STRINGS[lang];
  return unshared(buildNotice(say(usage[form?.name ?? 'help'])), lang);
}

function askQuestion(questions: Questions, text: string, reader: Reader): CommandAnswer {
  const { answer, rendered, lang } = questions.ask(text, {
    chosen: reader.isChosen ? reader.lang : undefined,
  });
  const evidence = evidenceOf(answer);
  return {
    build: (foot, receipt) => buildAnswer(rendered, { evidence: evidence && { ...evidence, receipt }, foot }),
    stated: answer.receipt,
    isShareable: answer.status === 'answered' && evidence !== undefined,
    lang,
  };
}

function lookUpMetric(questions: Questions, name: string, { lang }: Reader): CommandAnswer {
  const { answer, rendered } = questions.lookUp(name, lang);
  const evidence = evidenceOf(answer);
  return {
    build: (foot, receipt) => buildAnswer(rendered, { evidence: evidence && { ...evidence, receipt }, foot }),
    stated: answer.receipt,
    isShareable: evidence !== undefined,
    lang,
  };
}

function listTopics(questions: Questions, _: string, { lang }: Reader): CommandAnswer {
  return unshared(buildTopics(questions.listTopics(lang), lang), lang);
}

function unshared(message: Message, lang: Lang): CommandAnswer {
  return { build: () => message, stated: NOTHING, isShareable: false, lang };
}

function splitFirst(line: string): readonly [string, string] {
  const at = line.search(/\s/u);
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at).trim()];
}
