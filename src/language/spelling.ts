// Reads what was misspelt: words a letter away from a known one, characters that sound like the right ones.
// Only what no dictionary knows is respelled, and a word of the language is never taken for a misspelling of
// another, so that one real place does not turn into its neighbour.
import type { AliasIndex } from './aliases.ts';
import type { Mention, Reading, Respelling } from './find-mentions.ts';
import { type PhraseNode, stepFrom } from './phrase-tree.ts';
import { respellHan } from './spell-han.ts';
import { respellWords } from './spell-words.ts';
import type { SpellingIndex } from './spelling-index.ts';
import type { Token } from './tokens.ts';

/** Proposes readings for the parts of a question that no dictionary knows. */
export function findRespellings(
  { text, tokens }: Reading,
  mentions: readonly Mention[],
  { aliases, spelling }: { aliases: AliasIndex; spelling: () => SpellingIndex },
): Respelling[] {
  const outer = mentions.filter((mention) => !mention.nested);
  const unknown = new Set(outer.filter(({ kind }) => kind === 'unknown').map(({ start }) => start));
  if (unknown.size === 0) return [];
  const index = { aliases, spelling: spelling() };
  const han = respellHan(text, tokens, outer, unknown, index);
  return [
    ...respellWords(tokens, unknown, index),
    ...han.filter(
      (respelling) =>
        !isModifier(respelling, tokens, outer) && !beginsPhrase(respelling, tokens, index.aliases),
    ),
  ];
}

// 进山, where the record has 进山规定: as written it is a word of the record, and no slip for what sounds alike (静山).
function beginsPhrase({ from, to }: Respelling, tokens: readonly Token[], { root }: AliasIndex): boolean {
  if (to - from < 2) return false;
  let node: PhraseNode | undefined = root;
  for (let at = from; node && at < to; at += 1) node = stepFrom(node, tokens[at]?.key ?? '');
  return node !== undefined;
}

// 海州复读产值: what runs from a place into a metric or a time says which of it is meant, and is no everyday noun (幅度)
// or deed of the same sound.
function isModifier(
  { from, to, phrase }: Respelling,
  tokens: readonly Token[],
  outer: readonly Mention[],
): boolean {
  if (phrase.keys.length !== 2 || ASKS.test(phrase.text)) return false;
  const isSlight = phrase.senses.every(
    (sense) => sense.type === 'statement' || (sense.type === 'cue' && SLIGHT.test(sense.cue)),
  );
  if (!isSlight) return false;
  const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
  return outer.some(
    ({ start: begins, end: ends, kind, senses }) =>
      (begins === end &&
        (kind === 'period' || senses.some(({ type }) => type === 'variable' || type === 'term'))) ||
      (ends === start &&
        senses.some(({ type }) => type === 'entity' || type === 'variable' || type === 'term')),
  );
}

const SLIGHT = /^(?:amount|filler|deed|type:)/;
const ASKS = /[多少几何]/;
