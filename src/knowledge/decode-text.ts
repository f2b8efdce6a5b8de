// The text in a file of unknown encoding: what editors on Windows and in Chinese offices save is not always UTF-8.

/** The bytes as text; undefined where they are no text in any encoding known. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  // UTF-8 is never met by chance; GB18030, which holds GBK, takes almost anything and comes last.
  const encodings = marked ? [marked.encoding] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return isText(text) ? text : undefined;
  }
  return undefined;
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Control characters, or characters that nobody has assigned, are another file read as text.
function isText(text: string): boolean {
  return !/[^\P{Cc}\t\n\v\f\r\u0085]|\p{Co}|\p{Cn}/u.test(text);
}
