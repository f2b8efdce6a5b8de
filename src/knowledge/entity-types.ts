// Which types of entity are alike in what can be said of them. Each list has the one before it in it; where a decision
// needs a type more, it adds that beside itself.
import type { EntityType } from './types.ts';

/** Areas with a government within a province: what "the county" can mean where it is said alone. */
export const LOCAL_AREAS = ['city', 'district', 'county'] as const satisfies readonly EntityType[];

/** Areas with a government of their own. */
export const ADMINISTRATIVE_AREAS: ReadonlySet<EntityType> = new Set(['country', 'province', ...LOCAL_AREAS]);

/** Areas, governed or not. */
export const AREAS: ReadonlySet<EntityType> = new Set([...ADMINISTRATIVE_AREAS, 'place']);

/** Where something can lie. */
export const PLACES: ReadonlySet<EntityType> = new Set([...AREAS, 'park']);

/** Whose a figure can be: people, programmes and events say what it is about. */
export const FIGURE_HOLDERS: ReadonlySet<EntityType> = new Set([
  ...PLACES,
  'company',
  'organisation',
  'school',
  'project',
  'product',
]);
