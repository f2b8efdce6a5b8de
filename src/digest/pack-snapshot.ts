import type { Catalog } from '../knowledge/catalog.ts';
import type { Observation } from '../knowledge/types.ts';

/** An observation as it once stood, with the unit it was counted in. */
export interface RecordedFigure {
  readonly observation: Observation;
  readonly unit: string;
}

/** The figures of a pack at the time of a post: kept once for each hash, so that a later pack can be held against it. */
export interface PackSnapshot {
  /** The id of the pack, since another pack is no correction of this one. */
  readonly pack: string;
  readonly hash: string;
  readonly figures: readonly RecordedFigure[];
}

/** What of a pack must be kept to tell later what changed. */
export function takeSnapshot(catalog: Catalog): PackSnapshot {
  const { id, hash, observations } = catalog.pack;
  return {
    pack: id,
    hash,
    figures: observations.map((observation) => ({
      observation,
      unit: catalog.variable(observation.variable).unit,
    })),
  };
}
