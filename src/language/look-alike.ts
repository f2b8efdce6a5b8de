// Characters that look alike (溧 and 漂): the same radical and about as many strokes. Unicode lists ideographs by
// radical and then by strokes, and its block of Kangxi radicals names where each radical begins, so no table of
// shapes is needed.
const FIRST_RADICAL = 0x2f00;
const RADICALS = 214;

/**
 * How far apart in the list two characters of one radical may stand and still look alike.
 * Effect: higher takes characters with more unequal stroke counts for one another. Range 0x20 to 0x100.
 */
const NEAR = 0x80;

const begins = Array.from(
  { length: RADICALS },
  (_, at) =>
    String.fromCodePoint(FIRST_RADICAL + at)
      .normalize('NFKC')
      .codePointAt(0) ?? 0,
);

/** True where two Han characters could be mistaken for each other by eye. */
export function lookAlike(a: string, b: string): boolean {
  const [first, second] = [a.codePointAt(0) ?? 0, b.codePointAt(0) ?? 0];
  return (
    Math.abs(first - second) <= NEAR &&
    radicalOf(first) !== undefined &&
    radicalOf(first) === radicalOf(second)
  );
}

function radicalOf(codePoint: number): number | undefined {
  if (codePoint < 0x4e00 || codePoint > 0x9fa5) return undefined;
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}
