// Who did it and to whom: a claim that names the same things in other places than the statement says something else.
import { ADMINISTRATIVE_AREAS } from '../../knowledge/entity-types.ts';
import type { Entity, Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { onceFor } from '../words/once-for.ts';

/**
 * False where the claim names what the statement does not, one thing twice, or two of a sort in another order than the
 * statement does.
 */
export function keepsRoles(
  statement: Statement,
  { mentions, lang, text: { text: asked } }: Query,
  { catalog }: AnsweringIndex,
): boolean {
  const { text, about, saidBy } = statement;
  const told = normalizeText(text[lang]).text;
  const spans = mentions
    .filter(({ nested }) => !nested)
    .flatMap(({ senses, start, end }) =>
      senses.flatMap((sense) => (sense.type === 'entity' ? [{ id: sense.id, start, end }] : [])),
    );
  const named = spans.map(({ id }) => catalog.entity(id));
  if (new Set(named).size < named.length) return false;
  // Beside what lies in it, a place says where that lies; anywhere else it has a part of its own.
  const isAround = (id: string, at: number) => {
    const inside = spans.filter((one) => one.id !== id && catalog.isWithin(one.id, id));
    return (
      inside.length === 0 ||
      inside.some(({ start, end }) => {
        const { start: from, end: to } = spans[at] ?? { start: 0, end: 0 };
        return end <= from ? LIES_IN.test(asked.slice(end, from)) : HOLDS.test(asked.slice(to, start));
      })
    );
  };
  // What the words tell of one that they name is not told of another who is on record beside it.
  const isToldOfAnother = about.some((id) => placeIn(told, catalog.entity(id)) >= 0);
  // What is done in a place is done by it, as people speak; what is done by a part is not done by the body.
  const isTold = ({ id, type }: Entity, place: number, at: number) =>
    place >= 0 ||
    (about.includes(id) && (type === 'person' || !isToldOfAnother)) ||
    saidBy === id ||
    (ADMINISTRATIVE_AREAS.has(type) && about.some((one) => catalog.isWithin(one, id)) && isAround(id, at));
  return named.every((entity, at) => {
    const before = named
      .slice(0, at)
      .filter(
        ({ type }) =>
          type === entity.type || (ADMINISTRATIVE_AREAS.has(type) && ADMINISTRATIVE_AREAS.has(entity.type)),
      );
    const place = placeIn(told, entity);
    if (!isTold(entity, place, at)) return false;
    return place < 0 || before.every((other) => placeIn(told, other) < place);
  });
}

/** Between a thing and the place it lies in, in either order. */
const LIES_IN = /^(?:[\s,，(（]|\b(?:in|of|the|at|within)\b|在|位于)*$/;
const HOLDS = /^(?:\s|'s\b|[市省县区的])*$/;

/** Where normalized text names the entity first, -1 where it does not. */
export function placeIn(told: string, entity: Entity): number {
  const places = namesOf(entity).flatMap((name) => {
    const place = told.indexOf(name);
    // Line 3 is none of line 33.
    return place < 0 || /\d/.test(`${told[place - 1] ?? ''}`) ? [] : [place];
  });
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Where normalized text names the entity, each time by a name of its own. */
export function namesIn(told: string, entity: Entity): { start: number; end: number }[] {
  return namesOf(entity).flatMap((name) => {
    const start = told.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
}

const namesOf = onceFor(({ name, aliases }: Entity): readonly string[] =>
  [...Object.values(name), ...aliases.zh, ...aliases.en].map((one) => normalizeText(one).text),
);
