// The one door from Slack to the answering: a question's text in, an answer and its words out.
import type { Answer, ThreadContext } from '../answering/answer.ts';
import { type AnsweringIndex, answerQuestion } from '../answering/answer-question.ts';
import { lookUpMetric } from '../answering/look-up-metric.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { renderAnswer } from '../wording/render-answer.ts';
import { type RenderedTopics, renderTopics } from '../wording/render-record.ts';
import type { RenderedAnswer } from '../wording/rendered-answer.ts';
import { localDate } from './local-date.ts';

export interface Reply {
  readonly answer: Answer;
  readonly rendered: RenderedAnswer;
}

export interface Questions {
  readonly ask: (text: string, context?: ThreadContext) => Reply;
  /** A name alone does not show which language its writer reads: that is said beside it. */
  readonly lookUp: (metric: string, lang: Lang) => RenderedAnswer;
  readonly listTopics: (lang: Lang) => RenderedTopics;
  /** A few questions the record answers, as the pack words them. */
  readonly examples: (lang: Lang) => readonly string[];
  /** What the record is called and covers. */
  readonly describeRecord: (lang: Lang) => { readonly name: string; readonly description: string };
  /** Spoken where nothing shows which language someone reads. */
  readonly defaultLang: Lang;
}

const EXAMPLES = 3;

/** Answers from one pack, on the date it is in the pack's time zone. */
export function createQuestions(index: AnsweringIndex, catalog: Catalog, now: () => Date): Questions {
  const { pack } = catalog;
  const today = () => localDate(now(), pack.timeZone);
  const ask = (text: string, context?: ThreadContext): Reply => {
    const answer: Answer = answerQuestion(index, { text, today: today(), ...(context && { context }) });
    return { answer, rendered: renderAnswer(answer, catalog, answer.lang) };
  };
  return {
    ask,
    lookUp: (metric, lang) => renderAnswer(lookUpMetric(index, metric, today()), catalog, lang),
    listTopics: (lang) => renderTopics(catalog, lang),
    examples: (lang) => pack.examples[lang].slice(0, EXAMPLES),
    describeRecord: (lang) => ({ name: pack.name[lang], description: pack.description[lang] }),
    defaultLang: pack.sources[0]?.language ?? 'en',
  };
}
