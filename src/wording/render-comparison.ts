// Two metrics side by side: the latest figure of each, and all that is on record for them in one table.
import type { Answer } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { describeCitation, describeFigure, phrasesFor } from './describe.ts';
import { describeDisclosure } from './describe-disclosure.ts';
import { renderAnswer } from './render-answer.ts';
import { latestOf } from './render-figures.ts';
import { renderTable } from './render-table.ts';
import type { RenderedAnswer } from './rendered-answer.ts';

/** The refusals of what a comparison lacks, in one: each sentence, each choice and each source once. */
export function renderLacking(
  [first, ...others]: readonly [Answer, ...Answer[]],
  catalog: Catalog,
  lang: Lang,
): RenderedAnswer {
  const head = renderAnswer(first, catalog, lang);
  const rest = others.map((answer) => renderAnswer(answer, catalog, lang));
  const all = [head, ...rest];
  const { headline } = head;
  const added = rest.flatMap((one) => [one.headline, ...one.details]);
  const details = [...new Set([...head.details, ...added])].filter((line) => line !== headline);
  const notes = [...new Set(all.flatMap((one) => one.notes))];
  const citations = [...new Set(all.flatMap((one) => one.citations))];
  const offered = all.flatMap(({ suggestions }) => suggestions);
  const suggestions = [...new Map(offered.map((one) => [one.question, one])).values()];
  const choices = suggestions.map(({ label }) => `• ${label}`);
  const text = [headline, ...details, ...choices, ...notes, ...citations].join('\n');
  return { lang, headline, details, notes, citations, suggestions, text };
}

export function renderComparison(
  answers: readonly [Answer, Answer],
  catalog: Catalog,
  lang: Lang,
): RenderedAnswer {
  const phrases = phrasesFor(lang);
  const latest = answers.flatMap(({ observations }) => latestOf(observations) ?? []);
  const all = [...new Set(answers.flatMap(({ observations }) => observations))];
  const rows = latest.map((o) => phrases.entityRow(describeFigure(o, catalog, lang), o.status));
  const [headline = '', ...others] = rows;
  const metrics = new Set(all.map(({ variable }) => catalog.variable(variable).name[lang]));
  const [metric = '', ...otherMetrics] = metrics;
  const caption = otherMetrics.length > 0 ? phrases.comparison : metric;
  const table = renderTable(caption, all, catalog, lang);
  const cited = answers.flatMap(({ citations }) => citations);
  const citations = [...new Set(cited.map((citation) => describeCitation(citation, catalog, lang)))];
  const disclosed = answers.flatMap(({ disclosures }) => disclosures);
  const notes = [...new Set(disclosed.flatMap((one) => describeDisclosure(one, catalog, lang)))];
  const details = [...others, ...table.lines.filter((line) => !rows.includes(line))];
  return {
    lang,
    headline,
    details,
    notes,
    citations,
    suggestions: [],
    table: { ...table, lines: table.lines.filter((line) => !rows.includes(line)) },
    text: [headline, ...details, ...notes, ...citations].join('\n'),
  };
}
