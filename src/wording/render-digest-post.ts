// A digest's post in one display language: a title, what is new or the figure of the day, what is recorded of this
// day, where all of it was printed, a question to press.
import type { DerivedValue } from '../answering/observations/derive.ts';
import type { Change, DigestPost, FigureOfTheDay } from '../digest/digest-post.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import { periodsEqual } from '../knowledge/period.ts';
import type { Lang, Observation, Statement } from '../knowledge/types.ts';
import {
  describeCitation,
  describeFigure,
  describeObservation,
  describeSuggestion,
  describeValue,
  phrasesFor,
} from './describe.ts';
import { describeDisclosure } from './describe-disclosure.ts';
import type { DigestPhrases } from './digest-phrases.ts';
import { formatDate } from './format-period.ts';
import { ENGLISH_DIGEST } from './language/digest-en.ts';
import { CHINESE_DIGEST } from './language/digest-zh.ts';
import { drawChart } from './render-chart.ts';
import { formatDerived } from './render-derived.ts';
import { periodOf, printedOn, renderFigures, renderSeries } from './render-figures.ts';
import type { RenderedChart, RenderedSuggestion } from './rendered-answer.ts';

/** A post in one display language, as plain text pieces; nothing in it is Slack markup. */
export interface RenderedPost {
  readonly lang: Lang;
  readonly title: string;
  /** Changes one a line, or the figure in one sentence; absent where there is only this day to tell of. */
  readonly lines: readonly string[];
  /** Rows and sentences about the figure. */
  readonly details: readonly string[];
  readonly onThisDay: readonly string[];
  readonly notes: readonly string[];
  readonly citations: readonly string[];
  readonly question?: RenderedSuggestion;
  readonly chart?: RenderedChart;
  /** All of the above but the chart, as one plain text. */
  readonly text: string;
}

/** Renders a post in a display language. */
export function renderDigestPost(post: DigestPost, catalog: Catalog, lang: Lang): RenderedPost {
  const phrases = lang === 'zh' ? CHINESE_DIGEST : ENGLISH_DIGEST;
  const kind = post.changes.length > 0 ? 'news' : post.figure ? 'figure' : 'day';
  const title = phrases.title[kind](formatDate(post.date, lang));
  const lines = linesOf(post, catalog, lang, phrases);
  const details = post.figure ? detailsOf(post.figure, catalog, lang, phrases) : [];
  const onThisDay = anniversariesOf(post, catalog, lang, phrases);
  const notes = post.figure ? notesOf(post.figure, catalog, lang) : [];
  const citations = [...new Set(post.citations.map((citation) => describeCitation(citation, catalog, lang)))];
  const question = post.question && describeSuggestion(post.question, catalog, lang);
  const chart = post.figure && drawChart(post.figure.series, catalog, lang);
  const asked = question ? [phrases.question(question.question)] : [];
  const text = [title, ...lines, ...details, ...notes, ...onThisDay, ...citations, ...asked].join('\n');
  return {
    lang,
    title,
    lines,
    details,
    onThisDay,
    notes,
    citations,
    ...(question ? { question } : {}),
    ...(chart ? { chart } : {}),
    text,
  };
}

function linesOf(post: DigestPost, catalog: Catalog, lang: Lang, phrases: DigestPhrases): string[] {
  if (post.figure) return [describeObservation(post.figure.observation, catalog, lang)];
  const changes = post.changes.map((change) => `• ${describeChange(change, catalog, lang, phrases)}`);
  return post.furtherChanges > 0 ? [...changes, phrases.furtherChanges(post.furtherChanges)] : changes;
}

function describeChange(change: Change, catalog: Catalog, lang: Lang, phrases: DigestPhrases): string {
  const row = (observation: Observation) =>
    phrasesFor(lang).entityRow(describeFigure(observation, catalog, lang), observation.status);
  switch (change.kind) {
    case 'corrected':
      return phrases.corrected(row(change.observation), describeBefore(change, catalog, lang));
    case 'withdrawn':
      return phrases.withdrawn(row(change.before));
    case 'revised': {
      // With the value left out, what remains is what it is the value of.
      const words = describeFigure(change.observation, catalog, lang);
      const about = phrasesFor(lang)
        .entityRow({ ...words, value: '' }, change.observation.status)
        .replace(/[：:]\s*/, '');
      return phrases.revised(
        about,
        describePrint(change.observation, catalog, lang),
        describePrint(change.earlier, catalog, lang),
      );
    }
    case 'settled':
      return phrases.settled(
        row(change.observation),
        describeValue(change.forecast, catalog, lang),
        change.forecast.status,
      );
    case 'new':
      return phrases.added(row(change.observation));
    case 'fact_new':
      return phrases.added(describeFact(change.statement, lang));
    case 'fact_corrected':
      return phrases.factCorrected(describeFact(change.statement, lang), describeFact(change.before, lang));
    case 'fact_withdrawn':
      return phrases.factWithdrawn(describeFact(change.before, lang));
  }
}

// A list stands behind its sentence as one more.
function describeFact({ text, items }: Pick<Statement, 'text' | 'items'>, lang: Lang): string {
  if (items.length === 0) return text[lang];
  const listed = items.map((item) => item[lang]);
  return lang === 'zh' ? `${text.zh}${listed.join('；')}。` : `${text.en} ${listed.join('; ')}.`;
}

// The old value says enough where nothing else about the figure was corrected.
function describeBefore(
  { observation, before }: Extract<Change, { kind: 'corrected' }>,
  catalog: Catalog,
  lang: Lang,
): string {
  const isSameTime =
    observation.period && before.period
      ? periodsEqual(observation.period, before.period) && observation.periodStated === before.periodStated
      : observation.period === before.period;
  const isValueAlone =
    isSameTime &&
    observation.status === before.status &&
    observation.condition?.[lang] === before.condition?.[lang];
  if (isValueAlone) return describeValue(before, catalog, lang);
  return phrasesFor(lang).entityRow(describeFigure(before, catalog, lang), before.status);
}

function describePrint(observation: Observation, catalog: Catalog, lang: Lang): string {
  const publisher = catalog.source(observation.citation.source).publisher[lang];
  const value = describeValue(observation, catalog, lang);
  return phrasesFor(lang).printed(value, publisher, printedOn(observation, catalog, lang));
}

function detailsOf(figure: FigureOfTheDay, catalog: Catalog, lang: Lang, phrases: DigestPhrases): string[] {
  const { observation, differing, series, gap, change, benchmark } = figure;
  return [
    ...renderFigures([observation, ...differing], catalog, lang).details,
    ...(gap ? [describeGap(gap, observation, catalog, lang, phrases)] : []),
    ...(change ? describeMove(change, catalog, lang, phrases) : []),
    ...(benchmark
      ? [
          phrases.benchmark(
            catalog.entity(benchmark.entity).name[lang],
            describeValue(benchmark, catalog, lang),
          ),
        ]
      : []),
    ...(series.length > 0 ? [phrases.series, ...renderSeries(series, catalog, lang).details] : []),
  ];
}

function describeGap(
  gap: DerivedValue,
  observation: Observation,
  catalog: Catalog,
  lang: Lang,
  phrases: DigestPhrases,
): string {
  const benchmark = observation.benchmark ? catalog.entity(observation.benchmark).name[lang] : '';
  return phrases.gap(formatDerived(gap, catalog, lang), benchmark, gap.value.startsWith('-'));
}

function describeMove(change: DerivedValue, catalog: Catalog, lang: Lang, phrases: DigestPhrases): string[] {
  const before = change.operands[1];
  if (!before) return [];
  const direction = Number(change.value) === 0 ? 'none' : change.value.startsWith('-') ? 'down' : 'up';
  const size = formatDerived(change, catalog, lang);
  const value = describeValue(before, catalog, lang);
  return [
    phrases.change(size, periodOf(before, lang), value, direction, change.unit === 'percentage_points'),
  ];
}

function notesOf({ observation, differing }: FigureOfTheDay, catalog: Catalog, lang: Lang): string[] {
  const observations = [observation, ...differing];
  return [
    ...(differing.length > 0
      ? describeDisclosure({ kind: 'sources_differ', observations }, catalog, lang)
      : []),
    ...(observation.period && !observation.periodStated ? [phrasesFor(lang).periodNotStated] : []),
    ...(observation.note ? [observation.note[lang]] : []),
  ];
}

function anniversariesOf(
  { anniversaries }: DigestPost,
  catalog: Catalog,
  lang: Lang,
  phrases: DigestPhrases,
): string[] {
  return anniversaries.map((anniversary) => {
    const { years } = anniversary;
    if (anniversary.kind === 'statement') return phrases.yearsAgo(years, anniversary.statement.text[lang]);
    if (anniversary.kind === 'observation')
      return phrases.yearsAgo(years, describeObservation(anniversary.observation, catalog, lang));
    const { publisher, title } = anniversary.source;
    return phrases.published(years, publisher[lang], title[lang]);
  });
}
