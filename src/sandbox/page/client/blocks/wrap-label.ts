/** Labels below a chart in one line or two, as the room allows. */

/** How many narrow letters wide a text is; a Chinese one takes nearly two. */
export function breadthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign >= '⺀' ? 1.8 : 1), 0);
}

/** The label in lines that fit, broken where a word ends; one too long even so stays as it is. */
export function wrapLabel(label: string, room: number): string[] {
  if (breadthOf(label) <= room) return [label];
  const breaks = [...label.matchAll(/ |(?<=年)(?=\p{L}|\p{N})|(?=（)/gu)].map(({ index }) => index);
  const halves = breaks
    .map((at) => [label.slice(0, at).trim(), label.slice(at).trim()])
    .filter((lines) => lines.every((line) => line !== ''))
    .sort((a, b) => widest(a) - widest(b));
  return halves[0] ?? [label];
}

export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(breadthOf));
}
