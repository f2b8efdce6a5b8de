// "Waiting for the 14", "and the 41?": a line or berth of the record by its number alone, behind an article.
import type { Catalog } from '../knowledge/catalog.ts';

const NUMBERED = /^(?:the )?([a-z]+) (\d{1,3}[a-z]?)$/;
const BEFORE =
  '\\b((?:for|on|of|and|about|with|from|by|catch|take|took|taking|ride|rode|riding|using|was|is|were|are|did|does|do|or|vs|than|how about|what about) )(?:the |an? )(?:number |no\\.? ?|#)?';
const BEHIND =
  "(?=['’]s\\b|\\s*(?:$|[?.,!;:]|(?:in|on|during|last|this|back|run|runs|ran|come|comes|came|carry|carries|carried|have|had|get|gets|got|vs|and|or|bus|buses|tram)\\b))";

const known = new WeakMap<
  Catalog,
  readonly [pattern: RegExp, noun: ReadonlyMap<string, string>] | undefined
>();

/** The text with the sort beside such numbers; as it was where it has none. */
export function withLinesNamed(text: string, catalog: Catalog): string {
  if (!known.has(catalog)) known.set(catalog, numbersOf(catalog));
  const [pattern, nouns] = known.get(catalog) ?? [];
  if (!pattern || !nouns || !/\b(?:the|an?) (?:n|#|\d)/.test(text)) return text;
  return text.replace(
    pattern,
    (_, before: string, number: string) => `${before}${nouns.get(number)} ${number}`,
  );
}

// A number that two things bear says neither.
function numbersOf({ pack }: Catalog): readonly [RegExp, ReadonlyMap<string, string>] | undefined {
  const nouns = new Map<string, string>();
  const twice = new Set<string>();
  for (const { name } of pack.entities) {
    const [, noun, number] = NUMBERED.exec(name.en.toLowerCase()) ?? [];
    if (noun === undefined || number === undefined) continue;
    if (nouns.has(number)) twice.add(number);
    nouns.set(number, noun);
  }
  const numbers = [...nouns.keys()].filter((number) => !twice.has(number));
  if (numbers.length === 0) return undefined;
  return [new RegExp(`${BEFORE}(${numbers.join('|')})${BEHIND}`, 'g'), nouns];
}
