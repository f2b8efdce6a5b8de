// What is new or corrected on record since a post, from the figures of then and the pack of now.
import type { Catalog } from '../knowledge/catalog.ts';
import { slotKey } from '../knowledge/slot-key.ts';
import type { Observation } from '../knowledge/types.ts';
import type { Change, FigureChange } from './digest-post.ts';
import { figureKey } from './figures.ts';
import { findFactChanges } from './find-fact-changes.ts';
import type { PackSnapshot, RecordedFigure } from './pack-snapshot.ts';

/** Corrections stand first: who used the old figure must see them. */
const ORDER: Readonly<Record<Change['kind'], number>> = {
  corrected: 0,
  fact_corrected: 1,
  withdrawn: 2,
  fact_withdrawn: 3,
  revised: 4,
  settled: 5,
  new: 6,
  fact_new: 7,
};

/** The changes since the snapshot within the topics, or all topics where none is given; none where it is of another pack. */
export function findChanges(catalog: Catalog, since: PackSnapshot, topics: readonly string[]): Change[] {
  const { pack } = catalog;
  if (since.hash === pack.hash || since.pack !== pack.id) return [];
  const record = indexSnapshot(since, catalog);
  const isChosenTopic = (topic: string) => topics.length === 0 || topics.includes(topic);
  const isChosen = ({ variable }: Observation) => isChosenTopic(catalog.variable(variable).topic);
  const changes = pack.observations
    .filter(isChosen)
    .flatMap((observation) => changeOf(observation, record, catalog) ?? []);
  const withdrawn = record.gone
    .filter((before) => isChosen(before))
    .map((before) => ({ kind: 'withdrawn', before }) as const);
  const facts = findFactChanges(catalog, since, isChosenTopic);
  return [...changes, ...withdrawn, ...facts].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}

interface SnapshotIndex {
  /** As they stood, by id; only those whose metric is still counted in the same unit. */
  readonly byId: ReadonlyMap<string, Observation>;
  /** Every print of a slot. */
  readonly bySlot: ReadonlyMap<string, readonly Observation[]>;
  /** Those for whose slot nothing is on record any more, whatever its id. */
  readonly gone: readonly Observation[];
}

function indexSnapshot(since: PackSnapshot, catalog: Catalog): SnapshotIndex {
  const names = nameSets(catalog);
  const kept = since.figures
    .filter((figure) => isDescribable(figure, catalog, names))
    .map(({ observation }) => observation);
  const slots = new Set(catalog.pack.observations.map(slotKey));
  const bySlot = new Map<string, Observation[]>();
  for (const observation of kept) {
    const key = slotKey(observation);
    bySlot.set(key, [...(bySlot.get(key) ?? []), observation]);
  }
  return {
    byId: new Map(kept.map((observation) => [observation.id, observation])),
    bySlot,
    gone: kept.filter((observation) => {
      const standing = catalog.observation(observation.id);
      const isSameFigure = standing !== undefined && figureKey(standing) === figureKey(observation);
      return !isSameFigure && !slots.has(slotKey(observation));
    }),
  };
}

interface NameSets {
  readonly variables: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

function nameSets({ pack }: Catalog): NameSets {
  return {
    variables: new Set(pack.variables.map(({ id }) => id)),
    entities: new Set(pack.entities.map(({ id }) => id)),
  };
}

// A value of another unit beside the new one would be a wrong figure; what has lost its name cannot be told.
function isDescribable({ observation, unit }: RecordedFigure, catalog: Catalog, names: NameSets): boolean {
  const { variable, entity, benchmark, among } = observation;
  return (
    names.variables.has(variable) &&
    catalog.variable(variable).unit === unit &&
    [entity, benchmark, among].every((id) => id === undefined || names.entities.has(id))
  );
}

function changeOf(
  observation: Observation,
  record: SnapshotIndex,
  catalog: Catalog,
): FigureChange | undefined {
  const before = record.byId.get(observation.id);
  // An id that was given to another figure is a new figure.
  if (before && figureKey(before) === figureKey(observation)) {
    if (wordingOf(before) === wordingOf(observation)) return undefined;
    return isSettled(before, observation)
      ? { kind: 'settled', observation, forecast: before }
      : { kind: 'corrected', observation, before };
  }
  const prints = record.bySlot.get(slotKey(observation)) ?? [];
  if (prints.some((print) => isSameValue(print, observation))) return undefined;
  const known = prints.at(-1);
  if (known) return changeOfPrint(observation, known, catalog);
  const forecast = forecastOf(observation, record);
  return forecast ? { kind: 'settled', observation, forecast } : { kind: 'new', observation };
}

// The old print may stand beside the new one, or have made way for it under another id.
function changeOfPrint(observation: Observation, known: Observation, catalog: Catalog): FigureChange {
  const standing = catalog.observation(known.id);
  if (!standing) return { kind: 'corrected', observation, before: known };
  return printedAt(standing, catalog) <= printedAt(observation, catalog)
    ? { kind: 'revised', observation, earlier: standing }
    : { kind: 'revised', observation: standing, earlier: observation };
}

function forecastOf(observation: Observation, { bySlot }: SnapshotIndex): Observation | undefined {
  if (observation.status !== 'actual') return undefined;
  const told = (['forecast', 'planned'] as const).flatMap(
    (status) => bySlot.get(slotKey({ ...observation, status })) ?? [],
  );
  return told.find((forecast) => isSettled(forecast, observation));
}

/** True where what was forecast for a time is now reported for the same time. */
function isSettled(forecast: Observation, observation: Observation): boolean {
  return (
    forecast.status !== 'actual' &&
    observation.period !== undefined &&
    slotKey({ ...forecast, status: 'actual' }) === slotKey(observation)
  );
}

function isSameValue(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.bound === b.bound;
}

/** What an observation says, whatever its id and wherever it was printed. */
function wordingOf(observation: Observation): string {
  const { value, bound, periodStated } = observation;
  return `${slotKey(observation)} ${value} ${bound} ${periodStated}`;
}

function printedAt({ citation }: Observation, catalog: Catalog): string {
  const { datePublished, timePublished = '' } = catalog.source(citation.source);
  return `${datePublished} ${timePublished}`;
}
