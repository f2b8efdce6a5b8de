// Recorded figures in sentences: one, several, a series, one as several sources print it.
import type { Extreme } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang, Observation } from '../knowledge/types.ts';
import { describeFigure, describeObservation, describeValue, phrasesFor } from './describe.ts';
import { speakerOf } from './describe-speaker.ts';
import { formatDate, formatPeriod } from './format-period.ts';
import type { Sentences } from './rendered-answer.ts';

export function renderFigures(observations: readonly Observation[], catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const [first, ...rest] = observations;
  if (!first) return { headline: '', details: [] };
  if (rest.length > 0 && rest.every((other) => isSameSlot(first, other)))
    return renderPrints(observations, catalog, lang);
  const speakers = [...new Set(observations.flatMap(({ saidBy }) => saidBy ?? []))].map((id) =>
    phrases.saidBy(speakerOf(id, catalog, lang)),
  );
  if (rest.length === 0) {
    const definition = catalog.variable(first.variable).definition;
    return {
      headline: describeObservation(first, catalog, lang),
      details: [...(definition ? [phrases.definition(definition[lang])] : []), ...speakers],
    };
  }
  return {
    headline: phrases.listHead(observations.length),
    details: [
      ...observations.map((o) => `• ${phrases.entityRow(describeFigure(o, catalog, lang), o.status)}`),
      ...speakers,
    ],
  };
}

function isSameSlot(a: Observation, b: Observation): boolean {
  return (
    a.variable === b.variable &&
    a.entity === b.entity &&
    a.status === b.status &&
    a.period?.start === b.period?.start &&
    a.period?.end === b.period?.end
  );
}

// One figure as several sources print it, the latest first.
function renderPrints(observations: readonly Observation[], catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const [latest] = observations;
  if (!latest) return { headline: '', details: [] };
  const rows = observations.map(
    (o) =>
      `• ${phrases.printed(describeValue(o, catalog, lang), catalog.source(o.citation.source).publisher[lang], printedOn(o, catalog, lang))}`,
  );
  return { headline: describeObservation(latest, catalog, lang), details: rows };
}

/** Figures of several places at one time, those at the end of the scale that was asked for at the head. */
export function renderExtreme(
  observations: readonly Observation[],
  { end, observations: found }: Extreme,
  catalog: Catalog,
  lang: Lang,
): Sentences {
  const phrases = phrasesFor(lang);
  const [shown] = found;
  if (!shown) return { headline: '', details: [] };
  const words = describeFigure(shown, catalog, lang);
  const names = found.map((one) => describeFigure(one, catalog, lang).entity);
  return {
    headline: phrases.extremeAmong({ ...words, entity: phrases.names(names) }, observations.length, end),
    details: observations.map((o) => `• ${phrases.entityRow(describeFigure(o, catalog, lang), o.status)}`),
  };
}

/** The latest of them at the head, or those that stand at the end of the scale that was asked for. */
export function renderSeries(
  observations: readonly Observation[],
  catalog: Catalog,
  lang: Lang,
  extreme?: Extreme,
): Sentences {
  const phrases = phrasesFor(lang);
  const shown = extreme?.observations.at(-1) ?? latestOf(observations);
  if (!shown) return { headline: '', details: [] };
  const words = describeFigure(shown, catalog, lang);
  const value = `${words.value}${statusMark(shown, lang)}`;
  const times = extreme?.observations.map((one) => periodOf(one, lang));
  return {
    headline:
      extreme && times
        ? phrases.extremeHead(words.entity, words.metric, value, times, extreme)
        : phrases.seriesHead(words.entity, words.metric, value, words.period),
    details: observations.map(
      (o) =>
        `• ${phrases.row(o.period ? formatPeriod(o.period, lang) : (o.condition?.[lang] ?? ''), describeValue(o, catalog, lang), o.status)}`,
    ),
  };
}

/** The figure of the latest time that came about; the year, where its last month is on record too. In time order. */
export function latestOf(observations: readonly Observation[]): Observation | undefined {
  const actual = observations.filter(({ status }) => status === 'actual');
  const last = actual.at(-1) ?? observations.at(-1);
  return actual.find(({ period }) => period !== undefined && period.end === last?.period?.end) ?? last;
}

export function statusMark(observation: Observation, lang: Lang): string {
  const mark = phrasesFor(lang)
    .row('', '', observation.status)
    .replace(/^[：:]\s*/, '');
  return lang === 'en' && mark !== '' ? ` ${mark}` : mark;
}

export function periodOf(observation: Observation, lang: Lang): string {
  return observation.period ? formatPeriod(observation.period, lang) : (observation.condition?.[lang] ?? '');
}

export function printedOn({ citation }: Observation, catalog: Catalog, lang: Lang): string {
  return formatDate(catalog.source(citation.source).datePublished, lang);
}
