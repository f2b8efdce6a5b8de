// One paragraph of a publication as the record knows it: where it stands, what was taken from it, and its text
// with the figures marked where the operator keeps the text.
import type { Catalog } from '../knowledge/catalog.ts';
import { findPrinted } from '../knowledge/printed-figures.ts';
import { isPrintedIn } from '../knowledge/printed-statements.ts';
import type { ReadParagraph } from '../knowledge/source-texts.ts';
import type { Citation, Lang, Observation, Statement } from '../knowledge/types.ts';
import { describeObservation, phrasesFor } from './describe.ts';
import { nameOf } from './render-sources.ts';

export interface RenderedPassage {
  /** Publisher, title and the date printed. */
  readonly name: string;
  /** Section and paragraph, authors: one a line. */
  readonly place: readonly string[];
  readonly url?: string;
  /** Every figure and fact on record from the paragraph. */
  readonly facts: readonly string[];
  /** The paragraph as printed, cut where a figure asked about begins or ends; absent where it does not fit the record. */
  readonly printed?: readonly { readonly text: string; readonly isFigure: boolean }[];
}

/** The paragraphs that the facts given are cited from, in their order. */
export function renderPassages(
  asked: readonly (Observation | Statement)[],
  catalog: Catalog,
  readParagraph: ReadParagraph,
  lang: Lang,
): readonly RenderedPassage[] {
  const places = new Map(asked.map(({ citation }) => [keyOf(citation), citation]));
  return [...places.values()].map((citation) => {
    const isHere = (fact: Observation | Statement) => keyOf(fact.citation) === keyOf(citation);
    const source = catalog.source(citation.source);
    const observations = catalog.pack.observations.filter(isHere);
    const statements = catalog.pack.statements.filter(isHere);
    const marked = asked.flatMap((fact) => ('value' in fact && isHere(fact) ? [fact] : []));
    const text = readParagraph(source, citation);
    const printed = text === undefined ? undefined : cutAtFigures(text, marked, catalog);
    const said = asked.flatMap((fact) => ('text' in fact && isHere(fact) ? [fact] : []));
    // Without the figure, or a word of the fact, it is another paragraph, or another edition.
    const isFitting =
      printed?.some(({ isFigure }) => isFigure) ||
      (marked.length === 0 && said.some((fact) => isPrintedIn(text ?? '', fact, source)));
    const section =
      source.sections.find(({ id }) => id === citation.section)?.title[lang] ?? citation.section;
    const credits = [...source.authors, ...source.editors].map((name) => name[lang]);
    return {
      name: nameOf(source, lang),
      place: [
        phrasesFor(lang).passage(section, citation.paragraph),
        ...(credits.length > 0 ? [phrasesFor(lang).credits(credits)] : []),
      ],
      ...(source.url !== undefined && { url: source.url }),
      facts: [
        ...observations.map((observation) => describeObservation(observation, catalog, lang)),
        ...statements.map((statement) => statement.text[lang]),
      ],
      ...(printed && isFitting && { printed }),
    };
  });
}

// A figure that is printed twice is marked twice: which of the two is meant, the record does not say.
function cutAtFigures(
  text: string,
  observations: readonly Observation[],
  catalog: Catalog,
): readonly { text: string; isFigure: boolean }[] {
  const figures = observations.flatMap((observation) => {
    const unit = catalog.unitOf(catalog.variable(observation.variable));
    const others = catalog.pack.units.filter(({ id, kind }) => id !== unit.id && kind !== 'percent');
    return findPrinted(text, observation.value, unit, others);
  });
  const pieces: { text: string; isFigure: boolean }[] = [];
  let shown = 0;
  for (const { start, end } of figures.sort((a, b) => a.start - b.start)) {
    if (start < shown) continue;
    pieces.push({ text: text.slice(shown, start), isFigure: false });
    pieces.push({ text: text.slice(start, end), isFigure: true });
    shown = end;
  }
  return [...pieces, { text: text.slice(shown), isFigure: false }];
}

function keyOf({ source, section, paragraph }: Citation): string {
  return `${source} ${section} ${paragraph}`;
}
