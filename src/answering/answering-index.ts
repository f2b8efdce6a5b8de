import type { Catalog } from '../knowledge/catalog.ts';
import { type AliasIndex, buildAliasIndex } from '../language/aliases.ts';
import { buildSpellingIndex, type SpellingIndex } from '../language/spelling.ts';
import { buildStatementIndex, type StatementIndex } from './statement-index.ts';

/** Everything answering looks up, built once from a catalog. */
export interface AnsweringIndex {
  readonly catalog: Catalog;
  readonly aliases: AliasIndex;
  readonly spelling: SpellingIndex;
  readonly statements: StatementIndex;
}

/** Builds the look-ups for answering questions from one pack. */
export function buildAnsweringIndex(catalog: Catalog): AnsweringIndex {
  const aliases = buildAliasIndex(catalog);
  let spelling: SpellingIndex | undefined;
  return {
    catalog,
    aliases,
    // Built when a question first holds a word that nobody knows.
    get spelling() {
      spelling ??= buildSpellingIndex(aliases);
      return spelling;
    },
    statements: buildStatementIndex(catalog),
  };
}
