// What a question is compared by with everything on record, so that one that is refused can be led to what it may mean.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Statement, Variable } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import { tokenize } from '../../language/tokens.ts';
import { rarity, textsOf } from '../statements/statement-index.ts';
import { piecesOf } from '../statements/text-pieces.ts';
import { onceFor } from '../words/once-for.ts';

/** A statement or a metric that a question can be led to. */
export type Entry =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'variable'; readonly variable: Variable };

/** A piece of text that entries have. */
export interface Piece {
  /** How telling it is: 1 for what one entry has, towards 0 for what all have. */
  readonly weight: number;
  /** Positions in `entries`. */
  readonly positions: readonly number[];
  /** True for a single Han character, which stands in words of any meaning. */
  readonly isCharacter: boolean;
}

export interface NearestIndex {
  /** The statements in the pack's order, then the metrics. */
  readonly entries: readonly Entry[];
  /** Positions in `entries`, by every piece of text. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** The telling pieces, by their text. */
  readonly pieces: ReadonlyMap<string, Piece>;
  /** Positions of the entries about an entity. */
  readonly about: (entityId: string) => readonly number[];
}

/** Pieces less telling than this are left out. Effect: higher is quicker, and deaf to common words. Range 0 to 0.4. */
const LEAST_TELLING = 0.2;
/** What a single Han character counts against a pair. Effect: higher trusts chance likeness. Range 0 to 0.6. */
const SINGLE_CHARACTER = 0.35;
const SINGLE = /^\p{Script=Han}$/u;

/** Everything that questions can be led to; built when one is first refused. */
export const nearestIndex = onceFor((catalog: Catalog): NearestIndex => {
  const { statements, variables } = catalog.pack;
  const entries: Entry[] = [
    ...statements.map((statement) => ({ kind: 'statement', statement }) as const),
    ...variables.map((variable) => ({ kind: 'variable', variable }) as const),
  ];
  const texts = [...statements.map(textsOf), ...variables.map(textsOfVariable)];
  const postings = postingsOf(texts);
  const positionOf = new Map([...statements, ...variables].map((one, position) => [one, position]));
  return {
    entries,
    postings,
    pieces: tellingPieces(postings, texts.length),
    about: (id) =>
      [...catalog.statementsAbout(id), ...catalog.variablesOf(id)].flatMap(
        (one) => positionOf.get(one) ?? [],
      ),
  };
});

function postingsOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  texts.forEach((lines, position) => {
    for (const piece of new Set(lines.flatMap((line) => loosePiecesOf(normalizeText(line).text)))) {
      const list = postings.get(piece);
      if (list) list.push(position);
      else postings.set(piece, [position]);
    }
  });
  return postings;
}

function tellingPieces(
  postings: ReadonlyMap<string, readonly number[]>,
  total: number,
): ReadonlyMap<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const [text, positions] of postings) {
    const isCharacter = SINGLE.test(text);
    const weight = rarity(positions.length, total) * (isCharacter ? SINGLE_CHARACTER : 1);
    if (weight >= LEAST_TELLING) pieces.set(text, { weight, positions, isCharacter });
  }
  return pieces;
}

function textsOfVariable({ name, aliases, terms, definition }: Variable): string[] {
  return [
    ...Object.values(name),
    ...aliases.zh,
    ...aliases.en,
    ...terms.zh,
    ...terms.en,
    ...Object.values(definition ?? {}),
  ];
}

/** The pieces of a text and its single Han characters: looser than what an answer is held to. */
export function loosePiecesOf(text: string): string[] {
  return [
    ...piecesOf(text),
    ...tokenize(text).flatMap((token) => (token.kind === 'han' ? [token.text] : [])),
  ];
}
