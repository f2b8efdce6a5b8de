// "What did a single cost": the price of a thing, where the thing is itself a metric in money; its cost is no other.
import type { Catalog } from '../knowledge/catalog.ts';
import { type AliasIndex, sensesOf } from './aliases.ts';

const COST_OF =
  /\b(?:what|how much) (?:did|does|do|will|would) (?:an? |the |one )?([a-z-]+(?: [a-z-]+){0,2}?) costs?\b/;

const HOW_MUCH_IS =
  /^\s*(?:(?:so|and|ok|hi|hey|please)[\s,]+)*how much (?:is|was|are|were|will|would) (?:the )?([^?!.,;]{3,60}?)(?: be| going to be| to be)?[\s?!.]*$/;

/** The text asking what a thing with one recorded cost costs, of "how much is the rebuild"; undefined where it asks for none. */
export function withCostNamed(text: string, aliases: AliasIndex, catalog: Catalog): string | undefined {
  const noun = HOW_MUCH_IS.exec(text)?.[1];
  if (noun === undefined) return undefined;
  const named = sensesOf(noun, aliases).flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []));
  const [id, ...more] = new Set(named);
  if (id === undefined || more.length > 0 || named.length !== sensesOf(noun, aliases).length)
    return undefined;
  const costs = catalog.variablesOf(id).filter((variable) => catalog.unitOf(variable).kind === 'currency');
  const [cost] = costs;
  return cost && costs.length === 1 ? `${noun} ${cost.name.en.toLowerCase()}` : undefined;
}

/** The text asking how much the thing was; undefined where its price is no metric on record. */
export function withPriceAsked(text: string, aliases: AliasIndex, catalog: Catalog): string | undefined {
  const found = COST_OF.exec(text);
  const noun = found?.[1];
  if (!found || noun === undefined) return undefined;
  const senses = sensesOf(noun, aliases);
  const isPrice = senses.some(
    (sense) =>
      (sense.type === 'variable' || sense.type === 'term') &&
      catalog.unitOf(catalog.variable(sense.id)).kind === 'currency',
  );
  if (!isPrice || senses.some(({ type }) => type === 'entity')) return undefined;
  return `${text.slice(0, found.index)}how much was the ${noun}${text.slice(found.index + found[0].length)}`;
}
