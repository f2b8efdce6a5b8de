// What the forms of a command answer, each as a message that can be given a foot: what can be done with it.
import type { Lang } from '../../../knowledge/types.ts';
import { buildAnswer } from '../../blocks/answer.ts';
import { evidenceOf, limitEvidence } from '../../blocks/evidence.ts';
import type { Message, MessageBlock } from '../../blocks/message.ts';
import { buildHelp, buildNotice } from '../../blocks/notice.ts';
import { buildOverview } from '../../blocks/overview.ts';
import { buildTopics } from '../../blocks/topics.ts';
import { type AnswerContent, contentOfAnswer, contentOfFigures } from '../../conversation/answer-content.ts';
import { type Reader, showsLanguage } from '../../conversation/languages.ts';
import type { Compared, Questions, Reply } from '../../questions.ts';
import { type CommandForm, detectTextLang, STRINGS } from '../../strings/strings.ts';

/** What a command answers: `build` sets the blocks given below it, and the receipt it is recorded under. */
export interface CommandAnswer {
  readonly build: (foot: readonly MessageBlock[], receipt?: string) => Message;
  /** What it comes to and tells; absent where it tells nothing of the record. */
  readonly content?: AnswerContent;
  /** It says something of the record that others may be shown. */
  readonly isShareable: boolean;
  readonly lang: Lang;
  /** What was asked, where the line holds more than that. */
  readonly asked?: string;
  /** False where the line was not understood, so that it may have been meant otherwise. */
  readonly isUnderstood?: boolean;
}

export function askQuestion(questions: Questions, text: string, reader: Reader): CommandAnswer {
  // GDP and a face are the same in either language, and answered in the reader's own.
  const isSettled = reader.isChosen || !showsLanguage(text);
  const reply = questions.ask(text, { chosen: isSettled ? reader.lang : undefined });
  return { ...ofReply(reply), asked: text };
}

/**
 * One metric by its name; two where the line sets them against each other; the right form for a time alone, and for a
 * metric beside a number that is no time.
 */
export function lookUpMetric(questions: Questions, name: string, reader: Reader): CommandAnswer {
  const found = ofReply(questions.lookUp(name, reader.lang));
  if (found.isShareable) return found;
  const compared = AGAINST.test(name) ? questions.compare(name, reader.lang) : 'not_two';
  if (compared !== 'not_two') return ofComparison(compared, reader.lang);
  const { isElliptical, namesRecord, namesTime } = questions.readAddress(name);
  const isTimeAlone = namesTime && isElliptical && !namesRecord;
  return isTimeAlone || (found.content?.status === 'unknown' && hasWrongTime(questions, name, reader))
    ? tellForm('metricPeriod', reader.lang)
    : found;
}

/** What may be meant for a time, before or after the name: 20211, Q5 2021, 2021年13月. */
const WRITTEN_TIME =
  /^(?:fy|[qh])?\d[\dqh年月日季度./\s-]*|(?<![a-z\d])(?:fy|[qh])?\d[\dqh年月日季度./\s-]*$/giu;

/** Longer than any name with a time. */
const LONGEST_LINE = 200;

function hasWrongTime(questions: Questions, name: string, { lang }: Reader): boolean {
  if (name.length > LONGEST_LINE) return false;
  const rest = name.replace(WRITTEN_TIME, ' ').trim();
  if (rest === '' || rest === name) return false;
  return questions.lookUp(rest, lang).answer.status === 'answered';
}

const AGAINST = /\bvs\b|\bversus\b|对比|對比|相比/iu;

export function compareMetrics(questions: Questions, line: string, { lang }: Reader): CommandAnswer {
  const compared = questions.compare(line, lang);
  return compared === 'not_two' ? tellForm('metricCompare', lang) : ofComparison(compared, lang);
}

export function checkDraft(questions: Questions, text: string, reader: Reader): CommandAnswer {
  const lang = reader.isChosen ? reader.lang : detectTextLang(text, reader.lang);
  return unshared(buildOverview(questions.checkDraft(text, lang), lang), lang);
}

export function listTopics(questions: Questions, _: string, { lang }: Reader): CommandAnswer {
  return unshared(buildTopics(questions.listTopics(lang), lang), lang);
}

export function showScoreboard(questions: Questions, _: string, { lang }: Reader): CommandAnswer {
  const scoreboard = questions.scoreboard(lang);
  return {
    build: (foot) => buildOverview(scoreboard, lang, foot),
    content: contentOfFigures(scoreboard.observations),
    isShareable: scoreboard.entries.length > 0,
    lang,
  };
}

export function listSources(questions: Questions, _: string, { lang }: Reader): CommandAnswer {
  return {
    build: (foot) => buildOverview(questions.listSources(lang), lang, foot),
    isShareable: true,
    lang,
  };
}

export function showHelp(questions: Questions, forms: readonly CommandForm[], lang: Lang): CommandAnswer {
  return unshared(buildHelp(questions.describeRecord(lang), questions.examples(lang), forms, lang), lang);
}

/** The right form, where a line was written otherwise. */
export function tellForm(form: CommandForm, lang: Lang): CommandAnswer {
  const { wrongUsage, usage } = STRINGS[lang];
  return unshared(buildNotice(wrongUsage(usage[form])), lang);
}

function ofReply({ answer, rendered, lang }: Reply): CommandAnswer {
  const evidence = evidenceOf(answer);
  return {
    build: (foot, receipt) => buildAnswer(rendered, { evidence: evidence && { ...evidence, receipt }, foot }),
    content: contentOfAnswer(answer),
    isShareable: evidence !== undefined,
    isUnderstood: answer.status === 'answered' || answer.status === 'clarify',
    lang,
  };
}

function ofComparison({ rendered, observations, unknown }: Compared, lang: Lang): CommandAnswer {
  const evidence = limitEvidence({ observations, statements: [] });
  const shown = unknown.length === 0 ? rendered : nameUnknown(rendered, unknown, lang);
  return {
    build: (foot, receipt) => buildAnswer(shown, { evidence: evidence && { ...evidence, receipt }, foot }),
    isShareable: observations.length > 0,
    content: contentOfFigures(observations),
    lang,
  };
}

// Of two names the reply says which is unknown, or that both are.
function nameUnknown(
  rendered: Compared['rendered'],
  names: readonly string[],
  lang: Lang,
): Compared['rendered'] {
  const { noMetric, usage } = STRINGS[lang];
  const headline = noMetric(names);
  const details = [...rendered.details, usage.metricCompare];
  return { ...rendered, headline, details, text: [headline, ...details].join('\n') };
}

function unshared(message: Message, lang: Lang): CommandAnswer {
  return { build: () => message, isShareable: false, lang };
}
