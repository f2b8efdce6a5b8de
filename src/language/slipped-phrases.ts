// Chinese phrases that fingers slipped in: two characters stand in each other's place (名排), one was left out
// (技术心), or one stands there twice (产业业园).
import type { Phrase } from './aliases.ts';
import type { Respelling } from './find-mentions.ts';
import { nextOf, type PhraseNode, stepFrom } from './phrase-tree.ts';
import type { Token } from './tokens.ts';

/** The longest phrase that is looked for, in characters. */
const LONGEST = 12;
/** A phrase that lacks a character must say enough without it. */
const LEAST_WITH_GAP = 4;

/** The phrases about a strange character that one slip explains, each with the tokens it was read from. */
export function slippedPhrases(tokens: readonly Token[], strange: number, root: PhraseNode): Respelling[] {
  const found: Respelling[] = [];
  const first = Math.max(0, strange - LONGEST);
  for (let from = strange; from >= first && tokens[from]?.kind === 'han'; from -= 1) {
    // As written up to the slip, which is no further on than the strange character.
    let node: PhraseNode | undefined = root;
    for (let at = from; node && at <= strange; at += 1) {
      for (const [next, to] of slipsAt(tokens, at, node, strange, at > from))
        found.push(...phrasesFrom(tokens, from, to, next, strange));
      node = stepFrom(node, tokens[at]?.key ?? '');
    }
  }
  return found;
}

// Where a slip at this place leads, and the place after it.
function slipsAt(
  tokens: readonly Token[],
  at: number,
  node: PhraseNode,
  strange: number,
  isWithin: boolean,
): [PhraseNode, number][] {
  const [here, beside] = [tokens[at], tokens[at + 1]];
  const ways: [PhraseNode, number][] = [];
  const isNear = at === strange || at + 1 === strange;
  if (isNear && here?.kind === 'han' && beside?.kind === 'han' && here.key !== beside.key) {
    const other = stepFrom(node, beside.key);
    const turned = other && stepFrom(other, here.key);
    if (turned) ways.push([turned, at + 2]);
  }
  if (at === strange && tokens[at - 1]?.key === here?.key) ways.push([node, at + 1]);
  // A phrase without its first character may be another phrase.
  if (at === strange && isWithin)
    for (const [key, next] of nextOf(node)) {
      const after = here && key !== here.key ? stepFrom(next, here.key) : undefined;
      if (after) ways.push([after, at + 1]);
    }
  return ways;
}

// What the phrase goes on with behind the slip, as written.
function phrasesFrom(
  tokens: readonly Token[],
  from: number,
  start: number,
  slipped: PhraseNode,
  strange: number,
): Respelling[] {
  const found: Respelling[] = [];
  let node: PhraseNode | undefined = slipped;
  for (let to = start; node && to <= tokens.length && to - from <= LONGEST; to += 1) {
    if (node.phrase && to > strange && isEnough(node.phrase, to - from))
      found.push({ from, to, phrase: node.phrase, score: 0.7 });
    const token = tokens[to];
    node = token?.kind === 'han' ? stepFrom(node, token.key) : undefined;
  }
  return found;
}

function isEnough({ keys }: Phrase, written: number): boolean {
  return keys.length >= (keys.length > written ? LEAST_WITH_GAP : 2);
}
