import type { Catalog } from '../knowledge/catalog.ts';
import type { Localized, Observation } from '../knowledge/types.ts';

/** An observation as it once stood, with the unit it was counted in. */
export interface RecordedFigure {
  readonly observation: Observation;
  readonly unit: string;
}

/** A fact as it was once worded. */
export interface RecordedFact {
  readonly id: string;
  readonly topic: string;
  readonly text: Localized;
  readonly items: readonly Localized[];
}

/** The figures and facts of a pack at the time of a post: kept once for each hash, so that a later pack can be held against it. */
export interface PackSnapshot {
  /** The id of the pack, since another pack is no correction of this one. */
  readonly pack: string;
  readonly hash: string;
  readonly figures: readonly RecordedFigure[];
  /** Absent in one that was taken before facts were kept. */
  readonly facts?: readonly RecordedFact[];
}

/** What of a pack must be kept to tell later what changed. */
export function takeSnapshot(catalog: Catalog): PackSnapshot {
  const { id, hash, observations, statements } = catalog.pack;
  return {
    pack: id,
    hash,
    figures: observations.map((observation) => ({
      observation,
      unit: catalog.variable(observation.variable).unit,
    })),
    facts: statements.map(({ id: fact, topic, text, items }) => ({ id: fact, topic, text, items })),
  };
}
