// Whether a statement or a figure is of the very thing that was told of: the opening of the workshop, after what stands in it.
import { ADMINISTRATIVE_AREAS, AREAS } from '../../knowledge/entity-types.ts';
import type { EntityType, Observation, Statement } from '../../knowledge/types.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { toldIn } from '../statements/statement-texts.ts';

/** What was told, and whom it is of first. */
export interface Told {
  readonly statements: readonly Statement[];
  /** Whom an answer about a person or body was of, where it was of no one statement. */
  readonly entity: string | undefined;
}

/** How near another statement is to what was told. */
export type Nearness =
  /** Both are called by one thing that little else is told of. */
  | 'same'
  /** Both are of one campaign or work that much is told of. */
  | 'akin'
  | 'other';

/** So many statements may be on record of one thing, for each of them to be of just that. Range 1 to 4. */
const FEW = 3;
/** The same of a campaign or scheme: what stands beside its launch is another matter sooner. */
const FEW_OF_PROGRAMME = 2;

/** Whatever is told of one of these is told of one matter. */
const ONE: ReadonlySet<EntityType> = new Set(['project', 'event', 'product']);
const BODIES: ReadonlySet<EntityType> = new Set(['organisation', 'company', 'school']);

/** How near a statement is to what was told. */
export function nearnessTo(told: Told, other: Statement, { catalog }: AnsweringIndex): Nearness {
  const last = told.statements.at(-1);
  const own = told.entity ?? (last && thingOf(last, catalog));
  const its = thingOf(other, catalog);
  if (!last || own === undefined || its === undefined || AREAS.has(catalog.entity(its).type)) return 'other';
  const { type } = catalog.entity(its);
  const few = type === 'programme' ? FEW_OF_PROGRAMME : ONE.has(type) ? Infinity : FEW;
  const isCalledSo = own === its && isCalledBy(last, its, catalog) && isCalledBy(other, its, catalog);
  if (isCalledSo && catalog.statementsAbout(its).length <= few) return 'same';
  const isOfIt =
    own === its || (told.entity === undefined && last.about.includes(its) && isToldOf(last, its, catalog));
  return isOfIt && !BODIES.has(type) ? 'akin' : 'other';
}

/** True for a statement of a thing that is no area, and of no body that much else is told of. */
export function isOfOneThing(
  statement: Statement,
  entity: string,
  catalog: AnsweringIndex['catalog'],
): boolean {
  const { type } = catalog.entity(entity);
  const isBroad = AREAS.has(type) || (BODIES.has(type) && catalog.statementsAbout(entity).length > FEW);
  return !isBroad && thingOf(statement, catalog) === entity;
}

/** True for a statement that is called by the name of a thing or place. */
export function isCalledBy(
  { name, aliases }: Statement,
  entity: string,
  catalog: AnsweringIndex['catalog'],
): boolean {
  const called = [name.zh, name.en, ...aliases.zh, ...aliases.en].join('\n').toLowerCase();
  return namesOf(entity, catalog).some((one) => called.includes(one));
}

function isToldOf(statement: Statement, entity: string, catalog: AnsweringIndex['catalog']): boolean {
  return namesOf(entity, catalog).some((one) => toldIn(statement).includes(one));
}

function namesOf(entity: string, catalog: AnsweringIndex['catalog']): string[] {
  const { name, aliases } = catalog.entity(entity);
  return [name.zh, name.en, ...aliases.zh, ...aliases.en].map((one) => one.toLowerCase());
}

/** True for a figure of the thing that was told of, where what was told is called by it. */
export function isFigureOfTold(
  { entity, variable }: Observation,
  told: Told,
  { catalog }: AnsweringIndex,
): boolean {
  const { name } = catalog.variable(variable);
  if (OF_ONE_OF_IT.test(`${name.zh} ${name.en}`)) return false;
  if (told.entity !== undefined) return entity === told.entity;
  const last = told.statements.at(-1);
  if (!last || thingOf(last, catalog) !== entity) return false;
  const called = `${last.name.zh}\n${last.name.en}`.toLowerCase();
  return namesOf(entity, catalog).some((one) => called.includes(one));
}

/** What one of them costs is not what the whole did. */
const OF_ONE_OF_IT = /每|单位|人均|\b(?:per|each|of making an?|a head)\b/;

// The first that it is about and that is neither a person nor the land all of it is about.
function thingOf({ about }: Statement, catalog: AnsweringIndex['catalog']): string | undefined {
  return about.find((id) => {
    const { type } = catalog.entity(id);
    return type !== 'person' && id !== catalog.pack.home && !ADMINISTRATIVE_AREAS.has(type);
  });
}

/** True for what is told of the only one of its sort that was told of: who runs that company, after whose money it was. */
export function isOfSortTold(
  { about }: Statement,
  types: readonly EntityType[],
  told: Told,
  { catalog }: AnsweringIndex,
): boolean {
  const spoken = told.statements.flatMap((one) => one.about);
  return types.some((type) => {
    const [entity, ...more] = new Set(spoken.filter((id) => catalog.entity(id).type === type));
    return entity !== undefined && more.length === 0 && about.includes(entity);
  });
}
