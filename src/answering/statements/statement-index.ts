// An inverted index over what statements say, so that a question is held against the few that share its words.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Entity, Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import { onceFor } from '../words/once-for.ts';
import { piecesOf } from './text-pieces.ts';

export interface StatementIndex {
  /** Positions in the pack's list of statements, by piece of text. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly statements: readonly Statement[];
  readonly positionOf: ReadonlyMap<string, number>;
}

/** Cuts every statement's name, aliases, text and items into pieces and lists where each stands. */
export function buildStatementIndex(catalog: Catalog): StatementIndex {
  const postings = new Map<string, number[]>();
  const { statements } = catalog.pack;
  statements.forEach((statement, position) => {
    const pieces = textsOf(statement).flatMap((text) => piecesOf(normalizeText(text).text));
    const named = statement.about.flatMap((id) => piecesOfEntity(catalog.entity(id)));
    // "In the Courier story": where it was printed.
    const printed = piecesOf(normalizeText(catalog.source(statement.citation.source).publisher.en).text);
    for (const piece of new Set([...pieces, ...named, ...printed])) {
      const list = postings.get(piece);
      if (list) list.push(position);
      else postings.set(piece, [position]);
    }
  });
  return {
    postings,
    statements,
    positionOf: new Map(statements.map(({ id }, position) => [id, position])),
  };
}

const piecesOfEntity = onceFor(({ name, aliases }: Entity): readonly string[] =>
  [...Object.values(name), ...aliases.zh, ...aliases.en].flatMap((text) =>
    piecesOf(normalizeText(text).text),
  ),
);

/** Everything a statement says and is called, in both languages. */
export function textsOf({ name, aliases, text, items }: Statement): string[] {
  return [
    ...Object.values(name),
    ...aliases.zh,
    ...aliases.en,
    ...Object.values(text),
    ...items.flatMap((item) => Object.values(item)),
  ];
}

/** How telling a piece is: 1 for one that a single statement has, less for common ones, 1.2 for one that none has. */
export function weightOf(piece: string, index: StatementIndex): number {
  const count = index.postings.get(piece)?.length ?? 0;
  return count === 0 ? UNHEARD : rarity(count, index.statements.length);
}

/**
 * The weight of a piece that no statement has.
 * Effect: higher refuses more questions with words nobody recorded. Range 0.8 to 2.
 */
export const UNHEARD = 1.2;

/** 1 for what one in `total` has, towards 0 for what all have. */
export function rarity(count: number, total: number): number {
  return Math.log(1 + total / count) / Math.log(1 + total);
}
