// A figure or fact as an answer told it, in the words of the answer's language: these stay readable whatever becomes
// of the record.
import type { ToldFact } from '../answering/thread/told-facts.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { describeCitation, describeObservation } from './describe.ts';

export interface ToldWords {
  readonly said: string;
  /** Where it was printed, in one line. */
  readonly cited: string;
}

export function renderTold(fact: ToldFact, catalog: Catalog, lang: Lang): ToldWords {
  const { citation } = fact.kind === 'figure' ? fact.observation : fact.statement;
  return { said: sayingOf(fact, catalog, lang), cited: describeCitation(citation, catalog, lang) };
}

function sayingOf(fact: ToldFact, catalog: Catalog, lang: Lang): string {
  if (fact.kind === 'figure') return describeObservation(fact.observation, catalog, lang);
  const { text, items } = fact.statement;
  return [text[lang], ...items.map((item) => `• ${item[lang]}`)].join('\n');
}
