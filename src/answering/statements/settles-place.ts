// Whether a statement says where the very thing lies that a question seeks: 经开区 where two have that name, or a building
// site that a picture shows, lies nowhere by the record.
import { AREAS } from '../../knowledge/entity-types.ts';
import type { Entity, Statement } from '../../knowledge/types.ts';
import { matches } from '../../language/matches.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { entitiesCalled } from '../words/entities-called.ts';
import { thingSought } from '../words/thing-sought.ts';

const AREA_ASKED =
  /\b(?:which|what) (?:city|cities|towns?|districts?|count(?:y|ies)|provinces?|villages?|countr(?:y|ies)|boroughs?|regions?)\b|哪(?:一?[个座些几])?(?:城市|市|省|区县|县|乡镇|镇|村|国家)/;
const AT_A_NAME =
  /\b(?:in|at|to|from|of|near|against|with|over|by|behind|after|between|and) (?:the )?([A-Z][a-z]+)/g;

/** True where no area is asked for, "which city", 哪个县, or the statement names one beside those that the question names. */
export function tellsArea(
  { about, text }: Statement,
  { query, entities }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  if (!AREA_ASKED.test(query.text.text)) return true;
  if (about.some((id) => AREAS.has(catalog.entity(id).type) && !entities.includes(id))) return true;
  const asked = entities.map((id) => catalog.entity(id).name.en).join();
  return matches(AT_A_NAME, text.en).some(([, name = '']) => !asked.includes(name));
}

const ON_DAY = /^(.+) on ((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;

/** True where nothing is sought, the statement is called by it, or the one thing on record of that name is what it is about. */
export function holdsPlace(
  { id, name, aliases, about, text: told }: Statement,
  { query, entities, context }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  if (entities.length > 0 || (context?.entities.length ?? 0) > 0) return true;
  const sought = thingSought(query);
  if (sought === undefined) return true;
  // "The bus on Saturdays", of where it stands every Saturday.
  const [, thing = sought, day] = ON_DAY.exec(sought) ?? [];
  if (day !== undefined && !told.en.toLowerCase().includes(day)) return false;
  if (query.statements.some((named) => named.id === id && !named.mention.nested)) return true;
  const called = entitiesCalled(thing, catalog);
  if (called.length > 0)
    return (
      called.length === 1 &&
      called.every((one) => about.includes(one.id) && isCalledAfter({ name, aliases }, one))
    );
  const names = [name.zh, name.en, ...aliases.zh, ...aliases.en].map((text) => text.toLowerCase());
  // "The blood bus", of a donation bus that is a bloodmobile: each word is in one of its names.
  return thing.split(' ').every((word) => names.some((text) => text.includes(word)));
}

/** True where the statement bears the name of that thing: where someone was met, or did something, is not where it lies. */
export function isCalledAfter(
  { name, aliases }: Pick<Statement, 'name' | 'aliases'>,
  entity: Pick<Entity, 'name' | 'aliases'>,
): boolean {
  const called = namesOf({ name, aliases });
  return namesOf(entity).some((own) => called.some((one) => one.includes(own)));
}

const namesOf = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): readonly string[] =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en].map((text) => normalizeText(text).text);
