// Words typed without the spaces between them (whatwasthegdpin2021, anjuquchanzhi): parted where the dictionary knows
// every piece.
import type { AliasIndex } from './aliases.ts';
import { beginsPhrase } from './aliases.ts';
import { isEnglishWord } from './english-words.ts';
import { pinyinOf } from './pinyin.ts';

/** Shorter words are words; longer runs are not typed by people. */
const SHORTEST_RUN = 10;
const LONGEST_RUN = 120;
/** No word or phrase is longer than this. */
const LONGEST_PIECE = 40;
/** A piece costs less the more it says: of two ways to part a run the one with fewer and known names is meant. */
const COST = { named: 1, word: 2, short: 3 } as const;

const RUN = new RegExp(`[a-z]{${SHORTEST_RUN},${LONGEST_RUN}}`, 'g');

/** The text with the runs parted; undefined where there is none that the dictionary knows whole. */
export function partRunTogether(text: string, { aliases }: { aliases: AliasIndex }): string | undefined {
  let changed = false;
  const parted = text.replace(RUN, (run) => {
    if (beginsPhrase(run, aliases) || isEnglishWord(run)) return run;
    const pieces = partRun(run, aliases);
    if (!pieces) return run;
    changed = true;
    return ` ${pieces.join(' ')} `;
  });
  return changed ? parted.replace(/ {2,}/g, ' ').trim() : undefined;
}

function partRun(run: string, aliases: AliasIndex): string[] | undefined {
  // The table of pinyin is loaded only for what may be some.
  return (
    cheapestParts(run, wordsOf(aliases)) ??
    (isSyllables(run) ? cheapestParts(run, wordsOf(aliases), pinyinOf(aliases)) : undefined)
  );
}

const SYLLABLE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v)$/;
const LONGEST_SYLLABLE = 6;

/** True where the letters can be read as pinyin from end to end. */
function isSyllables(run: string): boolean {
  const reached = new Uint8Array(run.length + 1);
  reached[0] = 1;
  for (let from = 0; from < run.length; from += 1) {
    if (!reached[from]) continue;
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST_SYLLABLE); to += 1)
      if (SYLLABLE.test(run.slice(from, to))) reached[to] = 1;
  }
  return reached[run.length] === 1;
}

function cheapestParts(
  run: string,
  words: ReadonlyMap<string, number>,
  pinyin?: ReadonlyMap<string, string>,
): string[] | undefined {
  const costs = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(run.length + 1).fill(-1);
  costs[0] = 0;
  for (let from = 0; from < run.length; from += 1) {
    const before = costs[from] ?? Number.POSITIVE_INFINITY;
    if (before === Number.POSITIVE_INFINITY) continue;
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST_PIECE); to += 1) {
      const piece = run.slice(from, to);
      const own = words.get(piece) ?? (pinyin?.has(piece) && piece.length > 2 ? COST.named : undefined);
      if (own === undefined || before + own >= (costs[to] ?? 0)) continue;
      costs[to] = before + own;
      starts[to] = from;
    }
  }
  if (costs[run.length] === Number.POSITIVE_INFINITY) return undefined;
  const pieces: string[] = [];
  for (let to = run.length; to > 0; to = starts[to] ?? 0) pieces.unshift(run.slice(starts[to] ?? 0, to));
  // Chopped into scraps, or into everyday words alone, a run may be a word of its own.
  const scraps = pieces.filter(({ length }) => length <= 2).length;
  const namesSomething = pieces.some((piece) => words.get(piece) === COST.named || pinyin?.has(piece));
  return namesSomething && scraps * 2 < pieces.length ? pieces : undefined;
}

const dictionaries = new WeakMap<AliasIndex, ReadonlyMap<string, number>>();

/** The Latin words of every phrase, with what they cost. */
function wordsOf(aliases: AliasIndex): ReadonlyMap<string, number> {
  const known = dictionaries.get(aliases);
  if (known) return known;
  const words = new Map<string, number>();
  for (const { text, senses } of aliases.phrases) {
    if (/\p{Script=Han}/u.test(text)) continue;
    const isNamed = senses.some(({ type }) => type !== 'cue');
    for (const word of text.split(/[^a-z]+/)) {
      if (word === '') continue;
      const cost = word.length <= 2 ? COST.short : isNamed ? COST.named : COST.word;
      words.set(word, Math.min(cost, words.get(word) ?? cost));
    }
  }
  dictionaries.set(aliases, words);
  return words;
}
