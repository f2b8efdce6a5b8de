// The publications' own texts, where the operator keeps them: a file `<source id>.txt` each. They belong to their
// publishers and are never part of a pack.
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { cutByOutline } from './outline.ts';
import type { Citation, Source } from './types.ts';

/** The paragraph cited, as printed; undefined where no text of the source is kept or it has no such paragraph. */
export type ReadParagraph = (source: Source, citation: Citation) => string | undefined;

const MOST_BYTES = 8 * 1024 * 1024;
/** A file without breaks is no paragraph, and no window holds it. */
const LONGEST_PARAGRAPH = 10_000;

/**
 * Reads from a folder at each call, so that a text put there later is found; without a folder there is none. A file that
 * cannot be read is told to `onUnreadable` and is as good as none.
 */
export function openSourceTexts(
  directory: string | undefined,
  onUnreadable: (error: unknown) => void,
): ReadParagraph {
  if (directory === undefined) return () => undefined;
  return (source, { section, paragraph }) => {
    // Ids are kebab-case by the schema: no path can hide in one.
    const printed = readText(join(directory, `${source.id}.txt`), onUnreadable);
    if (printed === undefined) return undefined;
    const text = cutByOutline(source, printed).paragraph(section, paragraph);
    return text !== undefined && text.length <= LONGEST_PARAGRAPH ? text : undefined;
  };
}

function readText(path: string, onUnreadable: (error: unknown) => void): string | undefined {
  try {
    const file = statSync(path, { throwIfNoEntry: false });
    if (file === undefined) return undefined;
    const text = file.isFile() && file.size <= MOST_BYTES ? decodeText(readFileSync(path)) : undefined;
    if (text === undefined) onUnreadable(new Error(`${basename(path)} is no text of at most 8 MB`));
    return text;
  } catch (error) {
    onUnreadable(error);
    return undefined;
  }
}
