// Whether an unknown English word stands in a phrase that says more of a metric from behind: "how many did it get from
// repeat customers", "have via the website". A verb behind an auxiliary may be the metric's own; a noun behind a
// preposition is not.
import type { Sense } from '../../language/aliases.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import { withMarksBetween } from '../words/marks-between.ts';
import { namesVariable } from '../words/own-words.ts';

const PHRASE =
  /\b(?:(?:from|via|by|with|without|among|amongst|on|under|during|in|at|through|across|within|including|excluding) (?:(?:the|an?|its|their|all|any|some|other) )?|for )(?:(?!(?:the|an?|my|our|your|this|that|to|of)\b)[a-z'-]+ ){0,2}$/;
const CLAUSE_END = /[,;:.!?()]/;

/** True where the word is in a prepositional phrase behind the metric, in its clause. */
export function standsInPhrase(
  word: Mention,
  outer: readonly Mention[],
  query: Query,
  variable: string,
): boolean {
  const text = withMarksBetween(query);
  if (query.intent === 'claim' || !/^[a-z][a-z'-]+$/.test(word.text)) return false;
  const metric = outer.find((mention) => mention.end <= word.start && namesVariable(mention, variable));
  if (metric === undefined || CLAUSE_END.test(text.slice(metric.end, word.start))) return false;
  const phrase = PHRASE.exec(text.slice(metric.end, word.start));
  if (phrase === null) return false;
  const start = metric.end + phrase.index;
  return outer.every((mention) => mention.end <= start || mention.start >= word.start || !isNamed(mention));
}

// A place, a time or a number has its own words beside it.
function isNamed({ senses, number, kind }: Mention): boolean {
  return (
    kind === 'period' ||
    number !== undefined ||
    senses.some(({ type }) => type === 'entity' || type === 'variable')
  );
}

const PART_OF_SORT = /\b(?:in|within|across|of|from|at|around) (?:the|this|that|our|its|their) $/;
const SAME = /^(?:whole|entire|same|said|actual|full|very|wider|overall|local|own|host|home)$/;

const SIDE = /^[老新旧主内外东南西北]$/;

/** The place of a sort that an everyday word narrows: "in the inner city", 主城区 is a part of it, or another. */
export function narrowedSort({ mentions, text: { text } }: Query): string[] {
  const outer = mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return outer.flatMap((sort, at) => {
    const before = outer[at - 1];
    if (before === undefined || !isSort(sort)) return [];
    if (before.end === sort.start) return SIDE.test(before.text) ? [before.text + sort.text] : [];
    if (before.end + 1 !== sort.start) return [];
    if (!/^[a-z]+$/.test(before.text) || SAME.test(before.text) || before.senses.some(isOfRecord)) return [];
    return PART_OF_SORT.test(text.slice(0, before.start)) ? [text.slice(before.start, sort.end)] : [];
  });
}

function isSort({ text, senses }: Mention): boolean {
  const isPlace = (sense: Sense) =>
    sense.type === 'cue' && (PLACE.test(sense.cue) || (sense.cue.startsWith('grade:') && LEVEL.test(text)));
  return senses.length > 0 && senses.every(isPlace);
}

/** 外省: a level of government, by itself, is a place of that sort. */
const LEVEL = /^[省市县]$/;

const PLACE = /^type:(?:city|district|county|park|school)$/;

function isOfRecord({ type }: Sense): boolean {
  return type !== 'cue' && type !== 'unit';
}
