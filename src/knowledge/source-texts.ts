// The publications' own texts, where the operator keeps them: a file `<source id>.txt` each. They belong to their
// publishers and are never part of a pack.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cutByOutline } from './outline.ts';
import type { Citation, Source } from './types.ts';

/** The paragraph cited, as printed; undefined where no text of the source is kept or it has no such paragraph. */
export type ReadParagraph = (source: Source, citation: Citation) => string | undefined;

const MOST_BYTES = 8 * 1024 * 1024;
/** A file without breaks is no paragraph, and no window holds it. */
const LONGEST_PARAGRAPH = 10_000;

/** Reads from a folder at each call, so that a text put there later is found; without a folder there is none. */
export function openSourceTexts(directory: string | undefined): ReadParagraph {
  if (directory === undefined) return () => undefined;
  return (source, { section, paragraph }) => {
    // Ids are kebab-case by the schema: no path can hide in one.
    const path = join(directory, `${source.id}.txt`);
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file?.isFile() || file.size > MOST_BYTES) return undefined;
    const text = cutByOutline(source, readFileSync(path, 'utf8')).paragraph(section, paragraph);
    return text !== undefined && text.length <= LONGEST_PARAGRAPH ? text : undefined;
  };
}
