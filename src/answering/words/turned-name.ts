// A metric's name may turn what its noun names into another quantity: fuel saved is no fuel, the gap of a time no time.
import type { Variable } from '../../knowledge/types.ts';

/** What turns a quantity into another in a metric's name, and what people say for it. */
const TURNS: readonly (readonly [inName: RegExp, said: RegExp])[] = [
  [/\b(?:avoided|saved|savings?|reduced)\b|节省|节约|减少的|避免/, /sav|avoid|reduc|\bcut|\bless|lower|kept out|省|节|减|避免|(?<!多)少/],
  [/\b(?:gap|difference|deficit)\b|差距/, /\bgap|differ|deficit|behind|slow|long|fast|short|quick|\bthan\b|\bvs\b|versus|against|compar|catch|close|差|慢|快|长|短|比|落后|多用|追|赶/],
  [/\b(?:waived|forgiven|written off)\b|免除/, /waiv|forgiv|forgav|cancel|written off|wrote off|write off|let off|免/],
  [/\b(?:new|newly)\b|^新(?:建|增|办)|新增/, /\bnew|\bbuilt|\bbuild|\blaid|\blay|\badd|issued|sign|join|built|bought|新|建|铺|增|办/],
  [/\b(?:moved|relocated)\b|搬迁/, /\bmov|relocat|搬|迁/],
]; // biome-ignore format: one row each

/** True where the metric's name turns its noun into another quantity, and the text says nothing of that. */
export function isTurned({ name }: Pick<Variable, 'name'>, text: string): boolean {
  return TURNS.some(
    ([inName, saysSo]) => (inName.test(name.en) || inName.test(name.zh)) && !saysSo.test(text),
  );
}
