// "Waiting for the 14", "and the 41?": a line or berth of the record by its number alone, behind an article.
import type { Catalog } from '../knowledge/catalog.ts';

const NUMBERED = /^(?:the )?([a-z]+) (\d{1,3}[a-z]?)$/;
/** What may stand before the article: the verb or preposition that takes it, and nothing that counts. */
const BEFORE =
  "\\b((?!(?:all|only|just|every|over|under|nearly|almost|these|those) )[a-z]+(?:['’][a-z]+)? )(?:the |an? )(?:number |no\\.? ?|#)?";
/** What may stand behind it: nothing, a mark, or what a line does. */
const BEHIND = `(?=['’]s\\b|\\s*(?:$|[?.,!;:]|(?:${[
  'in|on|at|to|from|during|last|this|back|and|or|vs|than|bus|buses|tram|anymore|any|gone|so|now',
  'run|runs|ran|come|comes|came|carry|carries|carried|have|has|had|get|gets|got|go|goes|went|stop|stops|start|starts|end|ends|leave|leaves|serve|serves|turn|turns|take|takes|cross|crosses|close|closed|scrapped|cut|axed|is|was|be',
].join('|')})\\b))`;

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
