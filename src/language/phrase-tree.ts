// The phrases of the dictionary as a tree of their keys, one key a step: a search ends where no phrase goes on. A branch
// grows when a text first comes by, since a question passes few of the many.
import type { Phrase } from './aliases.ts';

/** A step in the tree: what ends here, and what goes on. */
export interface PhraseNode {
  readonly phrase: Phrase | undefined;
  /** How many keys lead here. */
  readonly depth: number;
  readonly longer: readonly Phrase[];
  /** The longer phrases by their next key, once grown. */
  next: ReadonlyMap<string, PhraseNode> | undefined;
}

/** The tree of phrases, each with other keys; where one key leads to several, they stand in the order given. */
export function plantTree(phrases: readonly Phrase[]): PhraseNode {
  return nodeOf(phrases, 0);
}

/** Where each next key leads. */
export function nextOf(node: PhraseNode): ReadonlyMap<string, PhraseNode> {
  node.next ??= grow(node);
  return node.next;
}

/** Where a key leads from here. */
export function stepFrom(node: PhraseNode, key: string): PhraseNode | undefined {
  return nextOf(node).get(key);
}

function nodeOf(phrases: readonly Phrase[], depth: number): PhraseNode {
  const phrase = phrases.find(({ keys }) => keys.length === depth);
  const longer = phrase === undefined ? phrases : phrases.filter((one) => one !== phrase);
  return { phrase, depth, longer, next: undefined };
}

const NOWHERE: ReadonlyMap<string, PhraseNode> = new Map();

function grow({ longer, depth }: PhraseNode): ReadonlyMap<string, PhraseNode> {
  if (longer.length === 0) return NOWHERE;
  const groups = new Map<string, Phrase[]>();
  for (const phrase of longer) {
    const key = phrase.keys[depth] ?? '';
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  return new Map([...groups].map(([key, group]) => [key, nodeOf(group, depth + 1)]));
}
