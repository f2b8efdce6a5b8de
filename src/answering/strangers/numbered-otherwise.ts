// "The Level 2 pass rate", 二级通过率, where the metric on record is of Level 1: what tells it apart is said, and is another.
import type { Variable } from '../../knowledge/types.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { ordinalNamed } from '../words/ordinals.ts';
import { wordsOfVariable } from './words-of-variable.ts';

const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LATIN = new RegExp(`\\b([a-z]{3,})[ -]?(${CARDINALS.join('|')}|\\d{1,2}|[a-e])\\b(?![.,]?\\d)`, 'g');
const HAN = /([一二三四五六七八九十]|(?<!\d)\d{1,2}|[a-e甲乙丙丁])(级|类|等|档|组|型)/g;

interface Label {
  /** What is numbered: level, 级. */
  readonly noun: string;
  readonly value: string;
  readonly text: string;
  readonly start: number;
}

/** What the question numbers otherwise than the metric's own words do. */
export function numberedOtherwise({ text, entities, periods, units }: Query, variable: Variable): string[] {
  const named = [...entities, ...units].map(({ mention }) => mention);
  const asked = labelsIn(text.text).filter(
    ({ start }) => ![...named, ...periods].some((span) => span.start <= start && start < span.end),
  );
  if (asked.length === 0) return [];
  const own = labelsOfWords(variable);
  const isOther = ({ noun, value }: Label) => {
    const alike = own.filter((label) => label.noun === noun);
    return alike.length > 0 ? alike.every((label) => label.value !== value) : NUMBERED_SORT.test(noun);
  };
  return asked.filter(isOther).map((label) => label.text);
}

/** Nouns whose number tells one sort from another, of whatever it is said. */
const NUMBERED_SORT = /^(?:level|tier|grade|band|type|category)$/;

const labelsOfWords = onceFor((variable: Variable) => labelsIn(wordsOfVariable(variable)));

function labelsIn(text: string): Label[] {
  const latin = matches(LATIN, text).map((match) => labelOf(match, match[1], match[2]));
  const han = matches(HAN, text).map((match) => labelOf(match, match[2], match[1]));
  return [...latin, ...han];
}

function labelOf({ 0: text, index }: RegExpExecArray, noun = '', said = ''): Label {
  const cardinal = CARDINALS.indexOf(said) + 1;
  return { noun, value: String(cardinal || (ordinalNamed(said) ?? said)), text, start: index };
}
