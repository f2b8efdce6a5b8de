// So many times in a word: doubled, twice those of, 翻了一番.
import { matches } from './matches.ts';

export interface MultipleInWords {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const GREW: Readonly<Record<string, string>> = { doubled: '2', tripled: '3', trebled: '3', quadrupled: '4' };
const GROW: Readonly<Record<string, string>> = { double: '2', triple: '3', treble: '3', quadruple: '4' };
const IS: Readonly<Record<string, string>> = { twice: '2', double: '2', triple: '3', treble: '3' };
const DOUBLINGS: Readonly<Record<string, string>> = { 一: '2', 两: '4', 三: '8' };

/** What doubled is no doubled thing: after its subject, and before a time, a mark or the end. */
const GREW_SO =
  /(?<=[a-z\d)] )(doubled|tripled|trebled|quadrupled)\b(?=\s*(?:$|[,.;!?]|(?:in|from|between|since|by|over|within|compared|on|to|during|year)\b))/g;
/** "Did visits double since 2021?" */
const ASKED_SO =
  /(?<=^(?:(?:and|so|but) )?(?:did|do|does|have|has) [^.,;!?]{1,60} )(double|triple|treble|quadruple)\b(?=\s*(?:$|[,.;!?]|(?:in|from|between|since|over|compared|during)\b))/g;
const IS_SO =
  /\b(twice|double|triple|treble)\b(?= (?:that|those|as (?:many|much|high|large|big|long)|(?:the|its|their) (?:[a-z]+ ){0,2}(?:of|in) (?:19|20)\d\d|(?:19|20)\d\d))/g;
const DOUBLED = /翻了?([一两三])番|翻番(?!的?(?:目标|计划|任务|行动))/g;

/** Every multiple that normalized text tells without a number. */
export function multiplesInWords(text: string): MultipleInWords[] {
  return [
    ...matches(GREW_SO, text).map((match) => spanOf(match, GREW[match[1] ?? ''])),
    ...matches(ASKED_SO, text).map((match) => spanOf(match, GROW[match[1] ?? ''])),
    ...matches(IS_SO, text).map((match) => spanOf(match, IS[match[1] ?? ''])),
    ...matches(DOUBLED, text).map((match) => spanOf(match, DOUBLINGS[match[1] ?? '一'])),
  ];
}

function spanOf({ index, 0: said }: RegExpExecArray, value = '2'): MultipleInWords {
  return { start: index, end: index + said.length, value };
}
