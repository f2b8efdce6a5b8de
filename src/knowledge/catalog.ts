// Read-only look-ups over a pack. Owns the maps that make a question independent of the pack's size; what a
// question means is left to `language`, what answers it to `answering`.
import { BotError } from '../errors.ts';
import { comparePeriods, granularityOf } from './period.ts';
import type { Entity, Observation, Pack, Period, Source, Statement, Topic, Unit, Variable } from './types.ts';

export interface Catalog {
  readonly pack: Pack;
  /** The entry with that id. An unknown id throws: after validation it is a fault of the program. */
  readonly source: (id: string) => Source;
  readonly entity: (id: string) => Entity;
  readonly variable: (id: string) => Variable;
  readonly unit: (id: string) => Unit;
  readonly topic: (id: string) => Topic;
  readonly unitOf: (variable: Variable) => Unit;
  readonly observation: (id: string) => Observation | undefined;
  readonly statement: (id: string) => Statement | undefined;
  /** By period start, then actual before forecast before planned; those without a period last. */
  readonly observationsOf: (variableId: string) => readonly Observation[];
  readonly observationsAbout: (entityId: string) => readonly Observation[];
  readonly observationsFor: (variableId: string, entityId: string) => readonly Observation[];
  /** Observations of the variable that tell of what is forecast or planned, in the order of `observationsOf`. */
  readonly foreseenOf: (variableId: string) => readonly Observation[];
  /** Each period of the variable's observations that fills no calendar unit, once. */
  readonly stretchesOf: (variableId: string) => readonly Period[];
  /** Variables with an observation about the entity, in the pack's order. */
  readonly variablesOf: (entityId: string) => readonly Variable[];
  readonly variablesByTopic: (topicId: string) => readonly Variable[];
  /** Ids of the entities with an observation of the variable. */
  readonly entitiesOf: (variableId: string) => readonly string[];
  /** Ids of the entities the variable is measured against. */
  readonly benchmarksOf: (variableId: string) => readonly string[];
  /** Ids of the entities within which the variable's ranks hold. */
  readonly amongOf: (variableId: string) => readonly string[];
  readonly statementsAbout: (entityId: string) => readonly Statement[];
  readonly statementsByTopic: (topicId: string) => readonly Statement[];
  /** Ids of everything inside the entity, at any depth, without itself. */
  readonly entitiesWithin: (entityId: string) => readonly string[];
  /** True when `inner` lies in `outer` at any depth; an entity does not lie in itself. */
  readonly isWithin: (inner: string, outer: string) => boolean;
}

const STATUS_ORDER = { actual: 0, forecast: 1, planned: 2 } as const;

/** Builds the look-ups of a valid pack, in one pass over each list. */
export function buildCatalog(pack: Pack): Catalog {
  const sources = byId(pack.sources);
  const entities = byId(pack.entities);
  const variables = byId(pack.variables);
  const units = byId(pack.units);
  const topics = byId(pack.topics);
  const observations = byId(pack.observations);
  const statements = byId(pack.statements);

  const ordered = [...pack.observations].sort(compareObservations);
  const ofVariable = group(ordered, ({ variable }) => variable);
  const aboutEntity = group(ordered, ({ entity }) => entity);
  const forPair = mapValues(ofVariable, (list) => group(list, ({ entity }) => entity));
  const position = new Map(pack.variables.map(({ id }, index) => [id, index]));
  const variablesAbout = mapValues(aboutEntity, (list) =>
    [...new Set(list.map(({ variable }) => variable))]
      .sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
      .flatMap((id) => variables.get(id) ?? []),
  );
  const entitiesByVariable = mapValues(ofVariable, (list) => [...new Set(list.map(({ entity }) => entity))]);
  const benchmarksByVariable = mapValues(ofVariable, (list) => [
    ...new Set(list.flatMap(({ benchmark }) => (benchmark === undefined ? [] : [benchmark]))),
  ]);
  const amongByVariable = mapValues(ofVariable, (list) => [
    ...new Set(list.flatMap(({ among }) => (among === undefined ? [] : [among]))),
  ]);
  const foreseen = mapValues(ofVariable, (list) => list.filter(({ status }) => status !== 'actual'));
  const stretches = mapValues(ofVariable, stretchesAmong);
  const topicVariables = group(pack.variables, ({ topic }) => topic);
  const topicStatements = group(pack.statements, ({ topic }) => topic);
  const aboutStatements = groupUnderEach(pack.statements, ({ about }) => about);
  const containers = mapValues(entities, (entity) => containersOf(entity, entities));
  const contents = groupUnderEach(pack.entities, ({ id }) => containers.get(id) ?? []);

  return {
    pack,
    source: (id) => must(sources, id, 'source'),
    entity: (id) => must(entities, id, 'entity'),
    variable: (id) => must(variables, id, 'variable'),
    unit: (id) => must(units, id, 'unit'),
    topic: (id) => must(topics, id, 'topic'),
    unitOf: (variable) => must(units, variable.unit, 'unit'),
    observation: (id) => observations.get(id),
    statement: (id) => statements.get(id),
    observationsOf: (id) => ofVariable.get(id) ?? [],
    observationsAbout: (id) => aboutEntity.get(id) ?? [],
    observationsFor: (variable, entity) => forPair.get(variable)?.get(entity) ?? [],
    foreseenOf: (id) => foreseen.get(id) ?? [],
    stretchesOf: (id) => stretches.get(id) ?? [],
    variablesOf: (id) => variablesAbout.get(id) ?? [],
    variablesByTopic: (id) => topicVariables.get(id) ?? [],
    entitiesOf: (id) => entitiesByVariable.get(id) ?? [],
    benchmarksOf: (id) => benchmarksByVariable.get(id) ?? [],
    amongOf: (id) => amongByVariable.get(id) ?? [],
    statementsAbout: (id) => aboutStatements.get(id) ?? [],
    statementsByTopic: (id) => topicStatements.get(id) ?? [],
    entitiesWithin: (id) => (contents.get(id) ?? []).map((entity) => entity.id),
    isWithin: (inner, outer) => containers.get(inner)?.includes(outer) ?? false,
  };
}

/** Orders observations by period start, then actual before forecast before planned, then end and id. */
export function compareObservations(a: Observation, b: Observation): number {
  if (a.period && b.period && a.period.start === b.period.start) {
    return (
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      comparePeriods(a.period, b.period) ||
      compareIds(a, b)
    );
  }
  if (a.period && b.period) return comparePeriods(a.period, b.period);
  if (a.period) return -1;
  if (b.period) return 1;
  return STATUS_ORDER[a.status] - STATUS_ORDER[b.status] || compareIds(a, b);
}

function stretchesAmong(observations: readonly Observation[]): readonly Period[] {
  const periods = observations.flatMap(({ period }) => period ?? []);
  const distinct = new Map(periods.map((period) => [`${period.start}/${period.end}`, period]));
  return [...distinct.values()].filter((period) => granularityOf(period) === 'range');
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function containersOf(entity: Entity, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const chain: string[] = [];
  let outer = entity.within;
  while (outer !== undefined && !chain.includes(outer)) {
    chain.push(outer);
    outer = entities.get(outer)?.within;
  }
  return chain;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function group<T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) addTo(groups, keyOf(entry), entry);
  return groups;
}

function groupUnderEach<T>(
  list: readonly T[],
  keysOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) for (const key of keysOf(entry)) addTo(groups, key, entry);
  return groups;
}

function addTo<T>(groups: Map<string, T[]>, key: string, entry: T): void {
  const members = groups.get(key);
  if (members) members.push(entry);
  else groups.set(key, [entry]);
}

function mapValues<T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): ReadonlyMap<string, U> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function must<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const found = map.get(id);
  if (found !== undefined) return found;
  throw new BotError(
    'CATALOG_ID_UNKNOWN',
    `The pack has no ${kind} "${id}". Look up ids that came from the pack only.`,
  );
}
