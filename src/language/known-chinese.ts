// What the Chinese language itself makes of a text, whatever the pack knows.
import { findChinesePlaces } from './lexicon/chinese-places.ts';

/** True for a word that a stretch of the text takes to pieces. */
export function cuts(word: { start: number; end: number }, start: number, end: number): boolean {
  return (word.start < start && start < word.end) || (word.start < end && end < word.end);
}

/** What the language itself makes of a text: its words, and the places that exist. */
export interface Known {
  readonly words: ReadonlySet<string>;
  /** Its words of several characters. */
  readonly longer: readonly { readonly start: number; readonly end: number }[];
  /** 1 for every character that lies in a word of several. */
  readonly inWord: Uint8Array;
  readonly places: ReturnType<typeof findChinesePlaces>;
}

/** Parts a text into the words of the language. */
export function readKnown(text: string): Known {
  const found = wordsOf(text);
  const longer = found.filter(({ start, end }) => end - start > 1);
  return {
    words: new Set(found.map(({ start, end }) => `${start}-${end}`)),
    longer,
    inWord: marks(text.length, longer),
    places: findChinesePlaces(text),
  };
}

function marks(length: number, spans: readonly { start: number; end: number }[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const { start, end } of spans) marked.fill(1, start, end);
  return marked;
}

let segmenter: Intl.Segmenter | undefined;

function wordsOf(text: string): { start: number; end: number }[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}
