import type { Catalog } from '../../knowledge/catalog.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { numberedParts } from './ordinals.ts';

/** True for a part named by number within the whole's name, where the question names no part: phase two is not the plant. */
export function isNumberedPart(part: string, whole: string, catalog: Catalog, { text }: Query): boolean {
  if (part === whole || numberedParts(text.text).length > 0) return false;
  const [inner, outer] = [catalog.entity(part).name.zh, catalog.entity(whole).name.zh];
  return inner.startsWith(outer) && numberedParts(normalizeText(inner).text).length > 0;
}
