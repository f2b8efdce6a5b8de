// What is told for every square metre, as people write it for short: per sqm, per m², 每平米, 每平.

const PER_METRE = /\b(per|each|every|a) (?:sq\.? ?m(?:et(?:er|re))?|m2|m²)(?![\p{L}\d])/giu;
const EACH_METRE = /([每一])(?:平米|平(?!方|米|均|时|日|常|等|台|板|民|安|价|仓|地|原|房))/g;

/** The text with the square metre spelt out behind "per". */
export function withAreaSpelt(text: string): string {
  return text.replace(PER_METRE, '$1 square metre').replace(EACH_METRE, '$1平方米');
}
