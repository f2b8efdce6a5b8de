import type { Catalog } from '../../knowledge/catalog.ts';
import { ADMINISTRATIVE_AREAS } from '../../knowledge/entity-types.ts';
import type { EntityType } from '../../knowledge/types.ts';
import { onceFor } from '../words/once-for.ts';

/**
 * The entities whose figures may answer a question about `entityId`: itself, then what lies in it without being
 * an administrative area of its own (a park in a district, never a district in a city; nothing in a
 * province or country that the home lies in), the nearest first; for a person also the employer's.
 */
export function subjectsFor(entityId: string, catalog: Catalog): readonly string[] {
  const remembered = subjectsOf(catalog);
  const known = remembered.get(entityId);
  if (known !== undefined) return known;
  const subjects = findSubjects(entityId, catalog);
  remembered.set(entityId, subjects);
  return subjects;
}

const WIDE: ReadonlySet<EntityType> = new Set(['country', 'province']);

// A catalog never changes, so what was found once holds.
const subjectsOf = onceFor((_: Catalog) => new Map<string, readonly string[]>());

function findSubjects(entityId: string, catalog: Catalog): string[] {
  const { home } = catalog.pack;
  // What is known of the home is a part of all that lies in its province.
  const isWide = WIDE.has(catalog.entity(entityId).type);
  if (isWide && entityId !== home && catalog.isWithin(home, entityId)) return [entityId];
  const inside = catalog.entitiesWithin(entityId).flatMap((id) => {
    const depth = depthWithin(id, entityId, catalog);
    return depth === undefined ? [] : [{ id, depth }];
  });
  const { type, within } = catalog.entity(entityId);
  const employer = type === 'person' && within !== undefined ? [within] : [];
  return [entityId, ...employer, ...inside.sort((a, b) => a.depth - b.depth).map(({ id }) => id)];
}

/** How many steps `inner` lies below `outer`, or undefined where an administrative area lies between. */
function depthWithin(inner: string, outer: string, catalog: Catalog): number | undefined {
  let depth = 0;
  for (let id: string | undefined = inner; id !== undefined && id !== outer; id = catalog.entity(id).within) {
    if (ADMINISTRATIVE_AREAS.has(catalog.entity(id).type)) return undefined;
    depth += 1;
  }
  return depth;
}
