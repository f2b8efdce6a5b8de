// What part an entity can have in a passage: whose a figure is, whom it is measured against, within whom it is ranked.
import type { Catalog } from '../../knowledge/catalog.ts';
import { FIGURE_HOLDERS } from '../../knowledge/entity-types.ts';
import { onceFor } from '../words/once-for.ts';
import type { Passage } from './read-passages.ts';

/** True where a figure can be the entity's: a programme has some as well where they are on record. */
export function mayHold(id: string, catalog: Catalog): boolean {
  return FIGURE_HOLDERS.has(catalog.entity(id).type) || catalog.observationsAbout(id).length > 0;
}

/** Whom a passage speaks of; 全市方面 is the home by another name, where no other place is spoken of. */
export function spokenOf(passage: Passage, catalog: Catalog, isStrange: boolean): string[] {
  const { entities, cues, figure } = passage;
  const lead = leadOf(passage);
  // Each is judged once, however often it is named.
  const holding = new Set(
    [...new Set(entities.map(({ id }) => id))].filter(
      (id) => mayHold(id, catalog) && (!isBody(id, catalog) || (id === lead && !isSaidBy(id, passage))),
    ),
  );
  const holders = entities.flatMap(({ id }) => (holding.has(id) ? [id] : []));
  const isHome =
    !isStrange &&
    holders.length === 0 &&
    figure === undefined &&
    (cues.has('scope:city') || cues.has('home'));
  return isHome ? [catalog.pack.home] : holders;
}

// "For the board", 据统计局介绍: a body without figures of its own, which only says or hears.
function isBody(id: string, catalog: Catalog): boolean {
  return catalog.entity(id).type === 'organisation' && catalog.observationsAbout(id).length === 0;
}

// "The authority said", 港务局公布: whoever tells of a figure is not whose it is.
function isSaidBy(id: string, { entities, text }: Passage): boolean {
  return entities.some(({ id: other, mention }) => other === id && SAYS.test(text.text.slice(mention.end)));
}

const SAYS =
  /^\s*(?:(?:says?|said|reports?|reported|announced?|announces|notes?|noted|adds?|added|puts?|published|estimates?|estimated|told|today (?:said|published|announced))\b|[今昨近]?[日天]?(?:介绍|公布|发布|表示|指出|通报|披露|透露|称|说|统计|认为|数据|消息))/;

/**
 * Whom a passage leads with, where it tells of it: 风港的产值, "Galehaven carried". "Of Galehaven" and 占风港的15% only set
 * what is told beside it.
 */
export function leadOf({ entities, text, start }: Passage): string | undefined {
  const [first] = entities;
  if (first === undefined) return undefined;
  const before = text.text.slice(start, first.mention.start);
  const after = text.text.slice(first.mention.end);
  return BESIDE.test(before) || MEASURES.test(after) ? undefined : first.id;
}

const BESIDE =
  /(?:[占与和同比较为是有到达超及对距离向追在居列排由据按照]|对标|相当于|\b(?:in|of|than|against|with|within|to|behind|from|across|at|for|by|on|vs|versus|like|and))\s*(?:the\s)?$/;
const MEASURES = /^的\s*[约近仅]?(?:超过|不到|接近)?[\d一二三四五六七八九十百]/;

/** What is only measured against or ranked within; whoever has figures of its own may be a subject as well. */
export function isRoleOnly(id: string, catalog: Catalog): boolean {
  return othersIn(catalog).has(id) && catalog.observationsAbout(id).length === 0;
}

const othersIn = onceFor(
  ({ pack }: Catalog) =>
    new Set(pack.observations.flatMap(({ benchmark, among }) => [benchmark ?? [], among ?? []].flat())),
);

/** True where some metric is measured against the entity. */
export function isMeasuredAgainst(id: string, catalog: Catalog): boolean {
  return catalog.pack.variables.some(({ id: variable }) => catalog.benchmarksOf(variable).includes(id));
}

/** True where one of the subjects lies in the entity. */
export function isAround(id: string, subjects: readonly string[], catalog: Catalog): boolean {
  return subjects.some((subject) => catalog.isWithin(subject, id));
}
