// "Hectares lost to fire": a quantity, a verb of loss and what took it, said for the one metric that is measured in that
// unit and has the taker in its names.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Variable } from '../knowledge/types.ts';
import { type AliasIndex, sensesOf } from './aliases.ts';
import { phraseKeys } from './tokens.ts';

const TAKEN_BY =
  /\b([a-z]+(?: [a-z]+)?) (?:(?:were|was|went|got|have been|had been|has been) )?(?:lost to|destroyed by|consumed by|devoured by|ravaged by|scorched by|swallowed (?:up )?by|claimed by|damaged by|hit by|affected by|up in) (?:a |the |forest |wild)?([a-z]{3,})\b/;

/** The text with the metric in place of the words; undefined where none or several may be meant. */
export function withTakenNamed(text: string, aliases: AliasIndex, catalog: Catalog): string | undefined {
  const found = TAKEN_BY.exec(text);
  const [said = '', quantity = '', taker = ''] = found ?? [];
  if (!found) return undefined;
  const noun = [quantity, quantity.split(' ').at(-1) ?? ''].find(
    (one) => unitsOf(one, aliases, catalog).length > 0,
  );
  if (noun === undefined) return undefined;
  const units = unitsOf(noun, aliases, catalog);
  const meant = catalog.pack.variables.filter(
    (variable) => variable.measure === 'level' && units.includes(variable.unit) && holds(variable, taker),
  );
  const [metric, ...more] = meant;
  if (!metric || more.length > 0) return undefined;
  const at = found.index + quantity.length - noun.length;
  return `${text.slice(0, at)}${noun} of ${metric.name.en.toLowerCase()}${text.slice(found.index + said.length)}`;
}

// What is counted by heads is lost otherwise: cameras lost to fire are no fires.
function unitsOf(word: string, aliases: AliasIndex, catalog: Catalog): string[] {
  return sensesOf(word, aliases).flatMap((sense) =>
    sense.type === 'unit' && catalog.unit(sense.id).kind === 'quantity' ? [sense.id] : [],
  );
}

function holds({ name, aliases, definition }: Variable, word: string): boolean {
  const [stem = word] = phraseKeys(word);
  const names = [name.en, ...aliases.en, definition?.en ?? ''].join(' ').toLowerCase();
  return new Set(names.split(/[^a-z]+/).flatMap(phraseKeys)).has(stem);
}
