// Names and figures of the pack in one display language: the pieces that sentences are made of.
import type { Suggestion } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Citation, Lang, Observation, Variable } from '../knowledge/types.ts';
import { formatDate, formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';
import { ENGLISH_PHRASES } from './language/en.ts';
import { CHINESE_PHRASES } from './language/zh.ts';
import type { FigureWords, Phrases } from './phrases.ts';
import type { RenderedSuggestion } from './rendered-answer.ts';

/** The sentences of a language. */
export function phrasesFor(lang: Lang): Phrases {
  return lang === 'zh' ? CHINESE_PHRASES : ENGLISH_PHRASES;
}

/** The metric's name, with the benchmark in it where it is measured against one. */
export function describeMetric(
  variable: Variable,
  benchmark: string | undefined,
  catalog: Catalog,
  lang: Lang,
): string {
  if (benchmark === undefined) return variable.name[lang];
  const name = catalog.entity(benchmark).name[lang];
  if (variable.nameAgainst) return variable.nameAgainst[lang].replaceAll('{benchmark}', name);
  return lang === 'zh' ? `${variable.name.zh}（对比${name}）` : `${variable.name.en} (against ${name})`;
}

/** An observation's value with its bound; a rank with the area it holds in. */
export function describeValue(observation: Observation, catalog: Catalog, lang: Lang): string {
  const unit = catalog.unitOf(catalog.variable(observation.variable));
  const value = formatValue(observation.value, unit, observation.bound, lang);
  if (unit.kind !== 'rank' || observation.among === undefined) return value;
  return phrasesFor(lang).scope(catalog.entity(observation.among).name[lang], value);
}

/** Everything that stands around an observation's value in a sentence. */
export function describeFigure(observation: Observation, catalog: Catalog, lang: Lang): FigureWords {
  return {
    value: describeValue(observation, catalog, lang),
    entity: catalog.entity(observation.entity).name[lang],
    metric: describeMetric(catalog.variable(observation.variable), observation.benchmark, catalog, lang),
    period:
      observation.period && observation.periodStated ? formatPeriod(observation.period, lang) : undefined,
    condition: observation.condition?.[lang],
  };
}

/** An observation in one sentence, figure first. */
export function describeObservation(observation: Observation, catalog: Catalog, lang: Lang): string {
  return phrasesFor(lang).figure(describeFigure(observation, catalog, lang), observation.status);
}

/** Where a fact was printed, in one line. */
export function describeCitation(citation: Citation, catalog: Catalog, lang: Lang): string {
  const source = catalog.source(citation.source);
  const section = source.sections.find(({ id }) => id === citation.section);
  return phrasesFor(lang).citation(
    source.publisher[lang], source.title[lang], formatDate(source.datePublished, lang),
    section?.title[lang] ?? citation.section, citation.paragraph,
  ); // biome-ignore format: one call
}

/** A question to press: its label and the words that ask it; `shown` is the figure it stands beside. */
export function describeSuggestion(
  suggestion: Suggestion,
  catalog: Catalog,
  lang: Lang,
  shown?: Observation,
): RenderedSuggestion {
  if (suggestion.kind === 'text')
    return { label: suggestion.question[lang], question: suggestion.question[lang] };
  if (suggestion.kind === 'statement') {
    const name = catalog.statement(suggestion.statement)?.name[lang] ?? suggestion.statement;
    return { label: name, question: name };
  }
  const entity = catalog.entity(suggestion.entity).name[lang];
  if (suggestion.kind === 'place') {
    const question = phrasesFor(lang).whereIs(entity);
    return { label: question, question };
  }
  const metric = describeMetric(catalog.variable(suggestion.variable), suggestion.benchmark, catalog, lang);
  const period = suggestion.period ? formatPeriod(suggestion.period, lang) : undefined;
  const question = phrasesFor(lang).question(entity, metric, period);
  // Beside an answer about the same figure, the other period alone says enough.
  const isSameFigure = shown?.variable === suggestion.variable && shown.entity === suggestion.entity;
  return { label: isSameFigure && period ? period : question, question };
}
