// The one door from Slack to the answering: a question's text in, an answer and its words out.
import type { Answer, ThreadContext } from '../answering/answer.ts';
import { type AnsweringIndex, answerQuestion } from '../answering/answer-question.ts';
import { checkDraft } from '../answering/draft/check-draft.ts';
import { compareMetrics } from '../answering/overviews/compare-metrics.ts';
import { lookUpMetric, showVariable } from '../answering/overviews/look-up-metric.ts';
import { readScoreboard } from '../answering/overviews/scoreboard.ts';
import { createVariableSearch } from '../answering/overviews/search-variables.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { ReadParagraph } from '../knowledge/source-texts.ts';
import type { Lang, Localized } from '../knowledge/types.ts';
import { parseQuery } from '../language/parse-query.ts';
import { type Address, readAddress } from '../language/read-address.ts';
import { describeCitation } from '../wording/describe.ts';
import { renderAnswer } from '../wording/render-answer.ts';
import { renderComparison, renderLacking } from '../wording/render-comparison.ts';
import { type RenderedCoverage, renderCoverage } from '../wording/render-coverage.ts';
import { type RenderedDraft, renderDraft } from '../wording/render-draft.ts';
import { type RenderedPassage, renderPassages } from '../wording/render-passage.ts';
import { quoteObservation, quoteStatement } from '../wording/render-quotation.ts';
import { type RenderedTopics, renderTopics } from '../wording/render-record.ts';
import { type RenderedScoreboard, renderScoreboard } from '../wording/render-scoreboard.ts';
import { type RenderedSources, renderSources } from '../wording/render-sources.ts';
import type { RenderedAnswer } from '../wording/rendered-answer.ts';
import { localDate } from './local-date.ts';

export interface Reply {
  readonly answer: Answer;
  readonly rendered: RenderedAnswer;
  /** The language it is told in. */
  readonly lang: Lang;
}

export interface AskOptions {
  readonly context?: ThreadContext | undefined;
  /** The language the asker has chosen for all replies. */
  readonly chosen?: Lang | undefined;
}

/** Words with the ids of the figures that stand in them. */
export interface Compared {
  readonly rendered: RenderedAnswer;
  readonly observations: readonly string[];
  /** The names that no metric has. */
  readonly unknown: readonly string[];
}

export interface Questions {
  /** In the language of the question, or in the one chosen where that is given. */
  readonly ask: (text: string, options?: AskOptions) => Reply;
  /** How a line reads that names nobody. */
  readonly readAddress: (text: string) => Address;
  /** A name alone does not show which language its writer reads: that is said beside it. */
  readonly lookUp: (metric: string, lang: Lang) => Reply;
  /** Metrics whose name is, or nearly is, what was typed: at most `limit`, best first. */
  readonly search: (typed: string, lang: Lang, limit: number) => readonly FoundMetric[];
  /** One metric by its id; undefined where it is not on record any more. */
  readonly showMetric: (id: string, lang: Lang) => RenderedAnswer | undefined;
  /** Two metrics of one line side by side; what is wrong with the line where it does not name two. */
  readonly compare: (line: string, lang: Lang) => Compared | 'not_two';
  /** Every figure of a draft held against the record; `writtenAt` is what its "last year" leans on, and now else. */
  readonly checkDraft: (draft: string, lang: Lang, writtenAt?: Date) => RenderedDraft;
  readonly scoreboard: (lang: Lang) => RenderedScoreboard & Pick<Compared, 'observations'>;
  /** How much the record holds, and of what time. */
  readonly describeCoverage: (lang: Lang) => RenderedCoverage;
  readonly listSources: (lang: Lang) => RenderedSources;
  /** The figures and facts of these ids in sentences to copy; empty where none is on record any more. */
  readonly quote: (evidence: Evidence) => Quotations;
  /** The paragraphs that the figures and facts of these ids were printed in. */
  readonly showPassages: (evidence: Evidence, lang: Lang) => readonly RenderedPassage[];
  readonly listTopics: (lang: Lang) => RenderedTopics;
  /** A few questions that the record answers today, as the pack words them. */
  readonly examples: (lang: Lang) => readonly string[];
  /** What the record is called and covers. */
  readonly describeRecord: (lang: Lang) => { readonly name: string; readonly description: string };
  /** Spoken where nothing shows which language someone reads. */
  readonly defaultLang: Lang;
}

/** Sentences that quote, and a line for each paragraph they are taken from. */
export interface Quotations {
  readonly sentences: readonly Localized[];
  readonly sources: readonly Localized[];
}

/** A metric in a menu. */
export interface FoundMetric {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
}

const EXAMPLES = 3;

interface Evidence {
  readonly observations: readonly string[];
  readonly statements: readonly string[];
}

/** Answers from one pack, on the date it is in the pack's time zone. */
export function createQuestions(
  index: AnsweringIndex,
  catalog: Catalog,
  now: () => Date,
  readParagraph: ReadParagraph,
): Questions {
  const { pack } = catalog;
  const searchVariables = createVariableSearch(index);
  const today = () => localDate(now(), pack.timeZone);
  const ask = (text: string, { context, chosen }: AskOptions = {}): Reply => {
    const answer: Answer = answerQuestion(index, { text, today: today(), ...(context && { context }) });
    const lang = answer.isLangAsked ? answer.lang : (chosen ?? answer.lang);
    return { answer, rendered: renderAnswer(answer, catalog, lang), lang };
  };
  return {
    ask,
    readAddress: (text) => readAddress(parseQuery(text, today(), index)),
    lookUp: (metric, lang) => {
      const answer = lookUpMetric(index, metric, today());
      return { answer, rendered: renderAnswer(answer, catalog, lang), lang };
    },
    search: (typed, lang, limit) =>
      searchVariables(typed, today(), limit).map((id) => {
        const { name, topic } = catalog.variable(id);
        return { id, name: name[lang], topic: catalog.topic(topic).name[lang] };
      }),
    showMetric: (id, lang) => {
      const answer = showVariable(index, id, lang, today());
      return answer && renderAnswer(answer, catalog, lang);
    },
    compare: (line, lang) => {
      const comparison = compareMetrics(index, line, today());
      if (comparison.kind === 'not_two') return comparison.kind;
      if (comparison.kind === 'lacking') {
        const { answers, unknown } = comparison;
        return { rendered: renderLacking(answers, catalog, lang), observations: [], unknown };
      }
      const { answers } = comparison;
      const observations = answers.flatMap(({ receipt }) => receipt.observations);
      return {
        rendered: renderComparison(answers, catalog, lang),
        observations: [...new Set(observations)],
        unknown: [],
      };
    },
    checkDraft: (draft, lang, writtenAt = now()) =>
      renderDraft(checkDraft(index, draft, localDate(writtenAt, pack.timeZone)), catalog, lang),
    scoreboard: (lang) => {
      const rows = readScoreboard(catalog, today());
      const shown = rows.flatMap(({ latest, ahead, change }) => [
        latest,
        ...(ahead ? [ahead] : []),
        ...(change?.operands ?? []),
      ]);
      return {
        ...renderScoreboard(rows, catalog, lang),
        observations: [...new Set(shown.map(({ id }) => id))],
      };
    },
    describeCoverage: (lang) => renderCoverage(catalog, lang),
    listSources: (lang) => renderSources(catalog, lang),
    quote: (evidence) => {
      const { observations, statements } = findEvidence(evidence, catalog);
      const cited = [...observations, ...statements].map(({ citation }) =>
        inBoth((lang) => describeCitation(citation, catalog, lang)),
      );
      return {
        sentences: [
          ...observations.map((one) => inBoth((lang) => quoteObservation(one, catalog, lang))),
          ...statements.map((one) => inBoth((lang) => quoteStatement(one, catalog, lang))),
        ],
        sources: [...new Map(cited.map((line) => [line.en, line])).values()],
      };
    },
    showPassages: (evidence, lang) => {
      const { observations, statements } = findEvidence(evidence, catalog);
      return renderPassages([...observations, ...statements], catalog, readParagraph, lang);
    },
    listTopics: (lang) => renderTopics(catalog, lang),
    examples: (lang) =>
      pack.examples[lang].filter((text) => ask(text).answer.status === 'answered').slice(0, EXAMPLES),
    describeRecord: (lang) => ({ name: pack.name[lang], description: pack.description[lang] }),
    defaultLang: pack.sources[0]?.language ?? 'en',
  };
}

function findEvidence({ observations, statements }: Evidence, catalog: Catalog) {
  return {
    observations: observations.flatMap((id) => catalog.observation(id) ?? []),
    statements: statements.flatMap((id) => catalog.statement(id) ?? []),
  };
}

function inBoth(say: (lang: Lang) => string): Localized {
  return { zh: say('zh'), en: say('en') };
}
