// Messages as people, pets and programs type them: words of a pack, times, numbers, marks, markup, other scripts.
import fc from 'fast-check';
import type { Pack } from '../../src/knowledge/types.ts';

/** Every name and alias of the pack. */
export function packWords(pack: Pack): string[] {
  return [...pack.entities, ...pack.variables, ...pack.statements].flatMap(({ name, aliases }) => [
    name.zh, name.en, ...aliases.zh, ...aliases.en,
  ]); // biome-ignore format: one row
}

/** What questions are made of, and what breaks those who read them. */
export const PIECES = [
  '2021', '21年', '去年', 'Q1', '1-3月', 'last year', '2022-04-25', '15%', '1500亿', 'over 1,000 mu', '第四', '一成半', '三分之二', '8个百分点',
  '多少', '对吗', 'how much', 'right?', '几倍', '差多少', '谁', '哪里', '不是', 'not', '，', '。', '？', '?', '!', '\n', '\t', ' ', '(', '“', '-', '~', '/',
  '<@U012AB3CD>', '<!channel>', '<https://example.org|x>', '&amp;', ':tada:', '**', '_', '`', '\u200b', '\ufeff', '\u202e', 'שלום', 'مرحبا',
  '😀', '👩‍👩‍👧', '\ud83d', '\udc00', 'e\u0301', '１５％', '遂寧', '随宁', '漂阳', 'Suinnig', 'suì níng', 'suining', '魑魅魍魉', '𠮷', '\0',
]; // biome-ignore format: rows

/** A word of the pack, a piece of a question, or a few characters of any script. */
export function arbitraryPiece(pack: Pack): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...PIECES),
    fc.constantFrom(...packWords(pack)),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
}

/** A message of pieces, or of any characters at all. */
export function arbitraryMessage(pack: Pack): fc.Arbitrary<string> {
  const pieces = fc.array(arbitraryPiece(pack), { maxLength: 40 });
  return fc.oneof(
    pieces.map((list) => list.join('')),
    pieces.map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
}
