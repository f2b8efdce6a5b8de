// Questions to press for someone who sees the bot for the first time: a figure, a trend, a claim and one that is
// refused. They are made from the pack, and each is asked beforehand, so that none leads to something else.
import type { Answer, Suggestion } from '../answering/answer.ts';
import { type AnsweringIndex, answerQuestion } from '../answering/answer-question.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import { yearPeriod } from '../knowledge/period.ts';
import type { Lang, Localized, Observation } from '../knowledge/types.ts';
import { describeMetric, describeSuggestion, describeValue } from '../wording/describe.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { chartOf } from '../wording/render-chart.ts';

export type FirstQuestion = { role: 'figure' | 'trend' | 'claim' | 'refused'; text: Localized };

const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const LANGS = ['zh', 'en'] as const;
/** A pack may hold thousands of figures; a first look need not try them all. */
const MOST_TRIED = 60;

/** One question of each sort that the pack has in both languages; a sort it has none of is left out. */
export function chooseFirstQuestions(index: AnsweringIndex, today: string): FirstQuestion[] {
  const { catalog } = index;
  const ask = (text: string) => answerQuestion(index, { text, today });
  const pick = (
    role: FirstQuestion['role'],
    candidates: Iterable<Localized>,
    fits: (answer: Answer, lang: Lang) => boolean,
  ): FirstQuestion[] => {
    let tried = 0;
    for (const text of candidates) {
      if (LANGS.every((lang) => fits(ask(text[lang]), lang))) return [{ role, text }];
      tried += 1;
      if (tried === MOST_TRIED) break;
    }
    return [];
  };
  return [
    ...pick('figure', examples(catalog), isFigure),
    ...pick('trend', trends(catalog), (answer, lang) => chartOf(answer, catalog, lang) !== undefined),
    ...pick('claim', claims(catalog), ({ body }) => body.kind === 'claim' && body.verdict === 'differs'),
    ...pick(
      'refused',
      beforeTheRecord(catalog),
      ({ status, body }) => status === 'no_data' && body.kind === 'no_data',
    ),
  ];
}

function isFigure({ status, body }: Answer): boolean {
  return status === 'answered' && body.kind === 'figures' && body.observations.length === 1;
}

function* examples({ pack }: Catalog): Generator<Localized> {
  const { zh, en } = pack.examples;
  for (const [at, text] of zh.entries()) yield { zh: text, en: en[at] ?? text };
}

function* trends(catalog: Catalog): Generator<Localized> {
  const byLength = seriesOf(catalog).sort((a, b) => b.length - a.length);
  for (const [first] of byLength) if (first) yield question(catalog, first, undefined);
}

// The slip that is made most easily: the figure of the time before, said of the latest.
function* claims(catalog: Catalog): Generator<Localized> {
  for (const series of seriesOf(catalog)) {
    const [before, latest] = series.filter(({ status }) => status === 'actual').slice(-2);
    if (!before || !latest || before.value === latest.value || !latest.period) continue;
    const { period } = latest;
    const say = (lang: Lang) => {
      const entity = catalog.entity(latest.entity).name[lang];
      const metric = describeMetric(catalog.variable(latest.variable), latest.benchmark, catalog, lang);
      const value = describeValue(before, catalog, lang);
      const time = formatPeriod(period, lang);
      return lang === 'zh'
        ? `${entity}${time}${metric}是${value}，对吗？`
        : `Is it true that in ${time} ${entity}'s ${metric} was ${value}?`;
    };
    yield { zh: say('zh'), en: say('en') };
  }
}

// The pack's own words first, with a year that lies before all its figures.
function* beforeTheRecord(catalog: Catalog): Generator<Localized> {
  const starts = catalog.pack.observations.flatMap(({ period }) =>
    period ? [Number(period.start.slice(0, 4))] : [],
  );
  const early = String(Math.min(...starts) - 1);
  for (const { zh, en } of examples(catalog)) {
    if (ANY_YEAR.test(zh) && ANY_YEAR.test(en))
      yield { zh: zh.replace(ANY_YEAR, early), en: en.replace(ANY_YEAR, early) };
  }
  for (const [first] of seriesOf(catalog)) {
    if (first?.period) yield question(catalog, first, Number(first.period.start.slice(0, 4)) - 1);
  }
}

/** The figures of one metric and subject that hold in stated times, oldest first, where there are two or more. */
function seriesOf(catalog: Catalog): Observation[][] {
  return catalog.pack.variables
    .flatMap(({ id }) => catalog.entitiesOf(id).map((entity) => catalog.observationsFor(id, entity)))
    .map((all) => all.filter(({ period, periodStated }) => period !== undefined && periodStated))
    .filter(({ length }) => length > 1);
}

function question(
  catalog: Catalog,
  { variable, entity, benchmark }: Observation,
  year: number | undefined,
): Localized {
  const suggestion: Suggestion = {
    kind: 'figure',
    variable,
    entity,
    ...(benchmark !== undefined && { benchmark }),
    ...(year !== undefined && { period: yearPeriod(year) }),
  };
  const say = (lang: Lang) => describeSuggestion(suggestion, catalog, lang).question;
  return { zh: say('zh'), en: say('en') };
}
