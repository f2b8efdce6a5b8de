import type { Catalog } from '../../knowledge/catalog.ts';
import type { Mention } from '../../language/find-mentions.ts';

const TELLS =
  /^(?:上面?|里)?(?:也|曾|就)?(?:称|说|报道|表示|披露|登|刊|指出|显示|写)|^ (?:says?|said|reports?|reported|claims?|claimed|states?|stated|writes|wrote|prints?|printed|has it|puts?)\b/;
const TOLD_BY =
  /(?:据|依据|按照?)$|\b(?:according to|per|as (?:reported|printed|published) (?:by|in)) (?:the )?$/;

/** True for a name whose word something is said to be: 晨报称, according to the Courier. `text` is the normalized question. */
export function isTeller({ start, end }: Pick<Mention, 'start' | 'end'>, text: string): boolean {
  return TELLS.test(text.slice(end)) || TOLD_BY.test(text.slice(0, start));
}

/** True for an entity that published a source of the pack. */
export function isPublisher(id: string, catalog: Catalog): boolean {
  const { name } = catalog.entity(id);
  return catalog.pack.sources.some(({ publisher }) => publisher.zh === name.zh || publisher.en === name.en);
}
