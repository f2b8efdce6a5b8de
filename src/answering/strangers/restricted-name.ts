// A metric whose name narrows or turns what its noun names: fuel saved is no fuel, new sewers are not all sewers, the
// gap of a time is no time. Where only the noun is said, another quantity is asked for.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { saysWord } from '../words/says-word.ts';

/** What turns a quantity into another in a metric's name, and what people say for it. */
const TURNS: readonly (readonly [inName: RegExp, said: RegExp])[] = [
  [/\b(?:avoided|saved|savings?|reduced)\b|节省|节约|减少的|避免/, /sav|avoid|reduc|\bcut|\bless|lower|kept out|省|节|减|避免|(?<!多)少/],
  [/\b(?:gap|difference|deficit)\b|差距/, /\bgap|differ|deficit|behind|slow|long|fast|short|quick|\bthan\b|\bvs\b|versus|against|compar|catch|close|差|慢|快|长|短|比|落后|多用|追|赶/],
  [/\b(?:waived|forgiven|written off)\b|免除/, /waiv|forgiv|forgav|cancel|written off|wrote off|write off|let off|免/],
  [/\b(?:new|newly)\b|^新(?:建|增|办)|新增/, /\bnew|\bbuilt|\bbuild|\blaid|\blay|\badd|issued|sign|join|built|bought|新|建|铺|增|办/],
  [/\b(?:moved|relocated)\b|搬迁/, /\bmov|relocat|搬|迁/],
]; // biome-ignore format: one row each

/** "All berths", 一共: the whole is asked for, and no part of it stands for that. */
const WHOLE = /\b(?:in total|altogether|in all|all told|total number of|total)\b|一共有|总共有|共有|总数/;
const ALL_BEFORE = /\ball (?:the |its |of )*$/;

/** The noun that was said alone, where the metric's name makes more or other of it. */
export function saidByNounAlone(
  { variables, terms, units, entities, text: { text } }: Query,
  { id, name, measure, aliases, unit }: Variable,
): string[] {
  if (measure === 'rank' || measure === 'growth') return [];
  if (variables.some((named) => named.id === id && !named.mention.nested)) return [];
  const said = terms.filter(
    (term) =>
      term.id === id &&
      !entities.some(({ mention }) => mention.start <= term.mention.start && term.mention.end <= mention.end),
  );
  const counted = measure === 'count' ? units.filter((one) => one.id === unit) : [];
  const [first] = said.length > 0 ? said : counted;
  if (first === undefined) return [];
  const isTurned = TURNS.some(
    ([inName, saysSo]) => (inName.test(name.en) || inName.test(name.zh)) && !saysSo.test(text),
  );
  const nouns = new Set((said.length > 0 ? said : counted).map(({ mention }) => mention.text));
  const asksWhole =
    measure !== 'count'
      ? undefined
      : (WHOLE.exec(text) ?? ALL_BEFORE.exec(text.slice(0, first.mention.start)))?.[0].trim();
  const own = [name.zh, name.en, ...aliases.zh, ...aliases.en].join('\n').toLowerCase();
  const isWhole = asksWhole !== undefined && nouns.size === 1 && !saysWord(own, asksWhole);
  const isPart = nouns.size === 1 && COUNTS.test(text) && isQualified(name.en, text);
  const isByUnit = said.length === 0 && lacksFirst(name.en, first.mention.text, text);
  return isTurned || isWhole || isPart || isByUnit ? [first.mention.text] : [];
}

// "Ferries", the unit that electric vessels are counted in.
function lacksFirst(name: string, noun: string, text: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ');
  return (
    /^[a-z ]+$/.test(noun) &&
    /^[a-z]{4,} [a-z]/.test(name) &&
    first !== noun &&
    !text.includes(first.slice(0, 5))
  );
}

/** A bare noun ("Elder berths") may stand for the metric; a sentence that counts says what it counts. */
const COUNTS = /\bhow many\b|\bnumber of\b|\d/;

// "Electrified berths", of which "berths" alone says more.
function isQualified(name: string, text: string): boolean {
  const [participle] = /^[a-z]{4,}ed(?= [a-z])/.exec(name) ?? [];
  return participle !== undefined && /^[\x20-\x7e]*$/.test(text) && !text.includes(participle.slice(0, 5));
}
