// Several publications may print one figure. The same value is one answer with several citations; different values
// are shown with their dates, or settled by the pack's rule. An average never is.
import type { Catalog } from '../../knowledge/catalog.ts';
import { slotKey } from '../../knowledge/slot-key.ts';
import type { Observation, Pack } from '../../knowledge/types.ts';

export interface Reconciled {
  /** What answers, the one printed last first within a slot. */
  readonly observations: readonly Observation[];
  /** Other prints of the same values: cited too. */
  readonly confirming: readonly Observation[];
  /** Slots on which the observations differ, as they stand in `observations`. */
  readonly differing: readonly (readonly Observation[])[];
  /** Earlier values that the pack's rule sets aside. */
  readonly superseded: readonly Observation[];
}

/** Groups observations by slot and applies the pack's rule where their values differ. */
export function reconcileSources(observations: readonly Observation[], catalog: Catalog): Reconciled {
  if (observations.length < 2) return { observations, confirming: [], differing: [], superseded: [] };
  const slots = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = slotKey(observation);
    slots.set(key, [...(slots.get(key) ?? []), observation]);
  }
  const latestFirst = (a: Observation, b: Observation) =>
    printed(b, catalog).localeCompare(printed(a, catalog));
  const kept: Observation[] = [];
  const confirming: Observation[] = [];
  const differing: Observation[][] = [];
  const superseded: Observation[] = [];
  for (const prints of slots.values()) {
    const sorted = [...prints].sort(latestFirst);
    const distinct = sorted.filter(
      (print, at) => sorted.findIndex((other) => sameValue(print, other)) === at,
    );
    confirming.push(...sorted.filter((print) => !distinct.includes(print)));
    if (distinct.length > 1 && catalog.pack.whenSourcesDiffer === 'latest') {
      kept.push(...distinct.slice(0, 1));
      superseded.push(...distinct.slice(1));
      continue;
    }
    kept.push(...distinct);
    if (distinct.length > 1) differing.push(distinct);
  }
  return { observations: kept, confirming, differing, superseded };
}

/** True where sources differ on the figure and the pack has no rule for it. */
export function isDisputed(observation: Observation, catalog: Catalog): boolean {
  const rivals = catalog
    .observationsFor(observation.variable, observation.entity)
    .filter((other) => slotKey(other) === slotKey(observation));
  return reconcileSources(rivals, catalog).differing.length > 0;
}

/** The pack as it could have been written on a day: only what had been printed by then. */
export function packAsOf(pack: Pack, date: string): Pack {
  const sources = pack.sources.filter(({ datePublished }) => datePublished <= date);
  const isOut = ({ citation }: { readonly citation: { readonly source: string } }) =>
    sources.some(({ id }) => id === citation.source);
  return {
    ...pack,
    sources,
    observations: pack.observations.filter(isOut),
    statements: pack.statements.filter(isOut),
  };
}

function printed({ citation }: Observation, catalog: Catalog): string {
  const { datePublished, timePublished = '' } = catalog.source(citation.source);
  return `${datePublished} ${timePublished}`;
}

function sameValue(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.bound === b.bound;
}
