/** The first word of a command's line, as the lists of words have it, and the text behind it. */
export function splitLine(line: string): readonly [word: string, text: string] {
  const [, first = '', text = ''] = /^(\S+)\s*(.*)$/su.exec(line.trim()) ?? [];
  const word = first.normalize('NFKC').toLowerCase();
  // help!, 帮助。 and check: are the words themselves; a question mark alone is a word.
  return [word.replace(/(?<=[\p{L}\p{N}])\p{P}+$/u, ''), text.trim()];
}
