// What a thread keeps of one item of a list: what is asked next without a name is asked of that item, and never of
// whatever the list is of.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Localized } from '../../knowledge/types.ts';
import type { ThreadContext } from '../answer.ts';
import { entityCalled } from '../words/entities-called.ts';

/** The context after that item was told: whoever on record bears its name is spoken of. */
export function contextOfItem(item: Localized, list: ThreadContext, catalog: Catalog): ThreadContext {
  const named = entityCalled(item, catalog);
  return { ...list, entities: named === undefined ? list.entities : [named], item };
}
