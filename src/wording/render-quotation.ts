// A figure in a sentence of its own, ready to be copied into a text: value and bound, period, who said it, who
// printed it and when.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Citation, Lang, Observation, Statement } from '../knowledge/types.ts';
import { describeFigure, phrasesFor } from './describe.ts';
import { speakerOf } from './describe-speaker.ts';
import { formatDate } from './format-period.ts';

/** The sentence that quotes a figure. */
export function quoteObservation(observation: Observation, catalog: Catalog, lang: Lang): string {
  const words = describeFigure(observation, catalog, lang);
  const { bound, status, saidBy, periodStated } = observation;
  const isUndated = words.condition === undefined && (words.period === undefined || !periodStated);
  return phrasesFor(lang).quotation(printOf(observation, catalog, lang), words, {
    ...{ bound, status, isUndated },
    ...(saidBy !== undefined && { speaker: speakerOf(saidBy, catalog, lang) }),
  });
}

/** The sentence, or the list, that quotes a statement. */
export function quoteStatement(statement: Statement, catalog: Catalog, lang: Lang): string {
  const items = statement.items.map((item) => item[lang]);
  return phrasesFor(lang).quotedFact(printOf(statement, catalog, lang), statement.text[lang], items);
}

function printOf(
  { citation }: { readonly citation: Citation },
  catalog: Catalog,
  lang: Lang,
): { readonly publisher: string; readonly date: string } {
  const { publisher, datePublished } = catalog.source(citation.source);
  return { publisher: publisher[lang], date: formatDate(datePublished, lang) };
}
