import type { MrkdwnElement, PlainTextElement } from '@slack/types';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;

/** Text in which Slack sees no markup of its own: no mention, no link, no call to a channel. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character as keyof typeof ESCAPES]);
}

/** Text shown as it stands: no bold, no emoji codes. */
export function plainText(text: string): PlainTextElement {
  return { type: 'plain_text', text: escapeText(text), emoji: false };
}

/** Text in bold, or plain where it holds a character that Slack would read as formatting. */
export function boldText(text: string): MrkdwnElement | PlainTextElement {
  if (/[*_~`\n]|:\w+:/.test(text)) return plainText(text);
  return { type: 'mrkdwn', text: `*${escapeText(text)}*`, verbatim: true };
}

/** The first `limit` characters, without half of one. */
export function cutText(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}

/** At most `limit` characters once escaped, the last of them an ellipsis where something was cut. */
export function truncateText(text: string, limit: number): string {
  if (escapeText(text).length <= limit) return text;
  const [head = ''] = splitText(text, limit - 1);
  return `${head.trimEnd()}…`;
}

/** At most `limit` characters once escaped, an ellipsis in the middle where something was cut. */
export function truncateMiddle(text: string, limit: number): string {
  if (escapeText(text).length <= limit) return text;
  const characters = [...text];
  const tail = takeWhileFits(characters.toReversed(), limit / 2 - 1).toReversed();
  const head = takeWhileFits(characters, limit - 1 - escapeText(tail.join('')).length);
  return `${head.join('').trimEnd()}…${tail.join('').trimStart()}`;
}

function takeWhileFits(characters: readonly string[], limit: number): readonly string[] {
  let length = 0;
  const end = characters.findIndex((character) => {
    length += escapeText(character).length;
    return length > limit;
  });
  return end < 0 ? characters : characters.slice(0, end);
}

/** Pieces of at most `limit` characters once escaped, cut at a line's end or a space where there is one. */
export function splitText(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of text) {
    const added = escapeText(character).length;
    // What is left after a cut at a space may still be too long for a character that is escaped.
    while (piece !== '' && length + added > limit) {
      const cut = findCut(piece);
      pieces.push(piece.slice(0, cut).trimEnd());
      piece = piece.slice(cut);
      length = escapeText(piece).length;
    }
    piece += character;
    length += added;
  }
  return [...pieces, piece].filter((part) => part.trim() !== '');
}

// A cut in the first half would make many short pieces: then rather within a word.
function findCut(piece: string): number {
  const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf(' '));
  return end > piece.length / 2 ? end + 1 : piece.length;
}
