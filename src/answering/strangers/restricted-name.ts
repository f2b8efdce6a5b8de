// A metric whose name narrows or turns what its noun names: fuel saved is no fuel, new sewers are not all sewers, the
// gap of a time is no time. Where only the noun is said, another quantity is asked for.
import type { Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { saysWord } from '../words/says-word.ts';
import { isTurned } from '../words/turned-name.ts';

/** "All berths", 一共: the whole is asked for, and no part of it stands for that. */
const WHOLE = /\b(?:in total|altogether|in all|all told|total number of|total)\b|一共有|总共有|共有|总数/;
/** 站长人数, 鸟类种数: the very noun is counted, and all of it. */
const COUNTED = /类?(?:人数|[总户件家种]?数量?|总量)$/;
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
  const nouns = new Set((said.length > 0 ? said : counted).map(({ mention }) => mention.text));
  const asksWhole =
    measure !== 'count'
      ? undefined
      : (WHOLE.exec(text) ?? ALL_BEFORE.exec(text.slice(0, first.mention.start)))?.[0].trim();
  const own = [name.zh, name.en, ...aliases.zh, ...aliases.en].join('\n').toLowerCase();
  const isWhole =
    asksWhole !== undefined &&
    nouns.size === 1 &&
    !saysWord(own, asksWhole) &&
    !nouns.has(name.zh.replace(COUNTED, ''));
  const isPart = nouns.size === 1 && COUNTS.test(text) && isQualified(name.en, text);
  const isByUnit =
    said.length === 0 &&
    (lacksFirst(name.en, first.mention.text, text) || lacksBeginning(name.zh, first.mention.text, text));
  const isTail = nouns.size === 1 && measure === 'count' && lacksTail(name.en, first.mention.text, text);
  return isTurned({ name }, text) || isWhole || isPart || isByUnit || isTail ? [first.mention.text] : [];
}

const TAIL = /^([a-z]+) (?:on|with|without|under|for|who|that|waiting) ([a-z ]+)$/;

// "Pupils on free meals", of whom "pupils" alone is more.
function lacksTail(name: string, noun: string, text: string): boolean {
  const [, head, tail = ''] = TAIL.exec(name.toLowerCase()) ?? [];
  return head === noun && !tail.split(' ').some((word) => word.length > 2 && text.includes(word.slice(0, 5)));
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

// 多少学生, the unit that those with a grant are counted in.
function lacksBeginning(name: string, noun: string, text: string): boolean {
  const at = /^\p{Script=Han}{2,}$/u.test(noun) ? name.indexOf(noun) : -1;
  if (at < 2) return false;
  return ![...name.slice(0, at - 1)].some((_, place) => text.includes(name.slice(place, place + 2)));
}

/** A bare noun ("Elder berths") may stand for the metric; a sentence that counts says what it counts. */
const COUNTS = /\bhow many\b|\bnumber of\b|\d/;

// "Electrified berths", of which "berths" alone says more.
function isQualified(name: string, text: string): boolean {
  const [participle] = /^[a-z]{4,}ed(?= [a-z])/.exec(name) ?? [];
  return participle !== undefined && /^[\x20-\x7e]*$/.test(text) && !text.includes(participle.slice(0, 5));
}
