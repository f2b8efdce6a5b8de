import { Decimal } from 'decimal.js';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Observation } from '../knowledge/types.ts';
import { type AliasIndex, buildAliasIndex } from '../language/aliases.ts';
import { buildSpellingIndex, type SpellingIndex } from '../language/spelling-index.ts';
import { buildStatementIndex, type StatementIndex } from './statements/statement-index.ts';

/** Everything answering looks up, built once from a catalog. */
export interface AnsweringIndex {
  readonly catalog: Catalog;
  readonly aliases: AliasIndex;
  readonly statements: StatementIndex;
  /** Built when a question first holds a word that nobody knows. */
  readonly spelling: () => SpellingIndex;
  /** Observations by value, written out as a plain decimal; built when a question first asks what a number is. */
  readonly byValue: () => ReadonlyMap<string, readonly Observation[]>;
}

/** Builds the look-ups for answering questions from one pack. */
export function buildAnsweringIndex(catalog: Catalog): AnsweringIndex {
  const aliases = buildAliasIndex(catalog);
  let spelling: SpellingIndex | undefined;
  let byValue: ReadonlyMap<string, readonly Observation[]> | undefined;
  return {
    catalog,
    aliases,
    statements: buildStatementIndex(catalog),
    spelling: () => {
      spelling ??= buildSpellingIndex(aliases);
      return spelling;
    },
    byValue: () => {
      byValue ??= groupByValue(catalog.pack.observations);
      return byValue;
    },
  };
}

function groupByValue(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const value = new Decimal(observation.value).toFixed();
    const group = groups.get(value);
    if (group) group.push(observation);
    else groups.set(value, [observation]);
  }
  return groups;
}
