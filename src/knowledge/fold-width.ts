// A printed text in plain width (NFKC), with the way back to the text as it was given.

/** `offsets[i]` is where `text[i]` came from; one more stands for the end. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Writes full-width and ligature characters plainly, each with its accents. */
export function foldWidth(raw: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: character, index } of raw.matchAll(/.\p{M}*/gsu)) {
    const folded = character.normalize('NFKC');
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(index);
    text += folded;
  }
  return { text, offsets: [...offsets, raw.length] };
}
