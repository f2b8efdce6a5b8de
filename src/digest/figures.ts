// The figures of a record as a digest counts them: one is a metric of one entity, against one benchmark or within
// one area, in all its periods. Owns their keys and which of them comes next.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Observation } from '../knowledge/types.ts';

export interface Figure {
  readonly key: string;
  /** By period, as the catalog orders them. */
  readonly observations: readonly Observation[];
}

/** When each figure was last shown to a channel, by its key, as a local date. */
export type ShownFigures = ReadonlyMap<string, string>;

/** What makes two observations points of one figure. Ids are kebab-case, so neither a space nor `-` alone is one. */
export function figureKey({ variable, entity, benchmark = '-', among = '-' }: Observation): string {
  return [variable, entity, benchmark, among].join(' ');
}

/** The figures of the topics, or of all topics where none is given, in the pack's order. */
export function figuresOf(catalog: Catalog, topics: readonly string[]): Figure[] {
  const groups = new Map<string, Observation[]>();
  for (const variable of catalog.pack.variables) {
    if (topics.length > 0 && !topics.includes(variable.topic)) continue;
    for (const observation of catalog.observationsOf(variable.id)) {
      const key = figureKey(observation);
      const group = groups.get(key);
      if (group) group.push(observation);
      else groups.set(key, [observation]);
    }
  }
  return [...groups].map(([key, observations]) => ({ key, observations }));
}

/**
 * The figure whose turn it is: one never shown, else the one shown longest ago. So none comes again before all
 * others have been shown, however many days are left out. Among equals each channel has an order of its own.
 */
export function nextFigure<T extends { readonly key: string }>(
  figures: readonly T[],
  shown: ShownFigures,
  channel: string,
): T | undefined {
  let next: { readonly figure: T; readonly last: string; readonly place: number } | undefined;
  for (const figure of figures) {
    const last = shown.get(figure.key) ?? '';
    if (next !== undefined && last > next.last) continue;
    const place = placeOf(channel, figure.key);
    if (next === undefined || last < next.last || place < next.place) next = { figure, last, place };
  }
  return next?.figure;
}

// FNV-1a with a last mixing step: the same on every machine, and keys that differ in one letter land far apart.
function placeOf(channel: string, key: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${channel} ${key}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
