import Fuse from 'fuse.js';
import { editDistance } from '../../language/edit-distance.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Suggestion } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { questionFor } from './suggest.ts';

/** How many names are offered for one that is unknown. */
const OFFERED = 5;
/** Fuse's threshold: 0 is the same, 1 anything. Effect: higher offers wilder names. Range 0.3 to 0.8. */
const THRESHOLD = 0.5;
/**
 * The part of a typed word's letters that a word of a name must have in common with it. Effect: lower takes Mars for
 * share, as Fuse does. Range 0.5 to 0.8.
 */
const LIKENESS = 0.65;

/** The metrics whose names look most like the one given, best first; none where no name is near. */
export function closestVariables(name: string, { catalog }: AnsweringIndex): Suggestion[] {
  const names = catalog.pack.variables.flatMap((variable) =>
    [variable.name.zh, variable.name.en, ...variable.aliases.zh, ...variable.aliases.en].map((text) => ({
      id: variable.id,
      text: normalizeText(text).text,
    })),
  );
  const fuse = new Fuse(names, { keys: ['text'], ignoreLocation: true, threshold: THRESHOLD });
  const typed = normalizeText(name).text.slice(0, 32);
  const found = fuse.search(typed).filter(({ item }) => isLike(typed, item.text));
  const ids = [...new Set(found.map(({ item }) => item.id))].slice(0, OFFERED);
  return ids.flatMap((id) => {
    const latest = catalog.observationsOf(id).at(-1);
    if (!latest) return [];
    const { period: _, ...question } = { period: undefined, ...questionFor(latest) };
    return [question];
  });
}

// Fuse finds the letters of one word scattered over another: some word must be alike as a word, or share characters.
function isLike(typed: string, name: string): boolean {
  const wanted = typed.match(LATIN) ?? [];
  const words = name.match(LATIN) ?? [];
  if (wanted.some((word) => words.some((other) => likeness(word, other) >= LIKENESS))) return true;
  return [...typed.matchAll(HAN_PAIR)].some(([, pair = '']) => name.includes(pair));
}

const LATIN = /[a-z]{3,}/g;
const HAN_PAIR = /(?=(\p{Script=Han}{2}))/gu;

function likeness(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}
