// A publication's text cut into the paragraphs that its source's outline names. Blank lines do not count;
// each section takes its heading lines and then its paragraphs, in print order.
import type { Source } from './types.ts';

export interface Outline {
  /** The paragraph of a section, counted from 1, when the text has it. */
  readonly paragraph: (section: string, number: number) => string | undefined;
  /** Where text and outline disagree, as sentences for the curator. */
  readonly faults: readonly string[];
}

/** Cuts the text by the outline; an outline that does not fit is reported and cut as far as it goes. */
export function cutByOutline(source: Source, text: string): Outline {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\uFEFF/, '').trim())
    .filter((line) => line !== '');
  const sections = new Map<string, readonly string[]>();
  const faults: string[] = [];
  let next = 0;
  for (const { id, title, headings, paragraphs } of source.sections) {
    const heading = lines[next];
    const expected = title[source.language];
    if (headings > 0 && heading !== undefined && !isSameLine(heading, expected)) {
      faults.push(
        `section "${id}": line ${next + 1} of the text is "${shorten(heading)}" where the heading "${expected}" should stand`,
      );
    }
    next += headings;
    const cut = lines.slice(next, next + paragraphs);
    if (cut.length < paragraphs) {
      faults.push(`section "${id}": the text ends after ${cut.length} of ${paragraphs} paragraphs`);
    }
    sections.set(id, cut);
    next += paragraphs;
  }
  if (next < lines.length) {
    faults.push(`the text goes on for ${lines.length - next} line(s) after the last section`);
  }
  return { paragraph: (section, number) => sections.get(section)?.[number - 1], faults };
}

function isSameLine(a: string, b: string): boolean {
  const fold = (line: string): string => line.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return fold(a) === fold(b);
}

function shorten(line: string): string {
  const characters = [...line];
  return characters.length > 15 ? `${characters.slice(0, 14).join('')}…` : line;
}
