import type { Catalog } from '../knowledge/catalog.ts';
import { normalizeText } from '../language/normalize.ts';
import { numberedParts } from './ordinals.ts';

/** True for a part that is named by number within the whole's name: phase two of a plant is not the plant. */
export function isNumberedPart(part: string, whole: string, catalog: Catalog): boolean {
  if (part === whole) return false;
  const [inner, outer] = [catalog.entity(part).name.zh, catalog.entity(whole).name.zh];
  return inner.startsWith(outer) && numberedParts(normalizeText(inner).text).length > 0;
}
