/**
 * Slack's text in rich_text elements, which the library draws to the letter. Its own reading of text takes plain
 * text for markup and leaves out lines that look like headings.
 */
import type { Json } from '../../../types.ts';

type Style = { bold?: true; italic?: true; strike?: true; code?: true };

/** The elements of a rich_text block for a text object: markup is read in mrkdwn alone. */
export function richTextOf(text: string, kind: 'mrkdwn' | 'plain_text'): Json[] {
  if (kind === 'plain_text') return [section(plainElements(text))];
  return text.split(/```\n?([\s\S]*?)\n?```/).flatMap((part, index) => {
    if (part === '') return [];
    if (index % 2 === 1) return [{ type: 'rich_text_preformatted', elements: [textElement(part, {})] }];
    return readLines(part.replace(/^\n|\n$/g, ''));
  });
}

/** Lines that begin with a > are quoted together; the rest stand together as they are. */
function readLines(text: string): Json[] {
  const groups: { isQuote: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quoted = /^(?:&gt;|>)\s?(.*)$/.exec(line);
    const isQuote = quoted !== null;
    const last = groups.at(-1);
    if (last?.isQuote === isQuote) last.lines.push(quoted?.[1] ?? line);
    else groups.push({ isQuote, lines: [quoted?.[1] ?? line] });
  }
  return groups.map(({ isQuote, lines }) => {
    const elements = readInline(lines.join('\n'), {});
    return isQuote ? { type: 'rich_text_quote', elements } : section(elements);
  });
}

const inline = new RegExp(
  [
    /`(?<code>[^`\n]+)`/,
    /<(?<special>[^<>\n]+)>/,
    /(?<=^|[\s(（“"'*_~])(?<sign>[*_~])(?<inner>\S(?:[^\n]*?\S)?)\k<sign>(?=$|[\s\p{P}*_~])/u,
    /:(?<emoji>[a-z+-][a-z0-9_+-]*):/,
    /(?<url>https?:\/\/[^\s<>|（）“”]+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gmu',
);

const styles: Record<string, Style> = { '*': { bold: true }, _: { italic: true }, '~': { strike: true } };

function readInline(text: string, style: Style): Json[] {
  const elements: Json[] = [];
  let end = 0;
  const pushText = (piece: string) => {
    if (piece !== '') elements.push(textElement(piece, style));
  };
  for (const match of text.matchAll(inline)) {
    pushText(text.slice(end, match.index));
    const { code, special, sign = '', inner, emoji, url } = match.groups ?? {};
    if (code !== undefined) elements.push(textElement(code, { ...style, code: true }));
    else if (special !== undefined) elements.push(readSpecial(special, style));
    else if (inner !== undefined) elements.push(...readInline(inner, { ...style, ...styles[sign] }));
    else if (emoji !== undefined) elements.push({ type: 'emoji', name: emoji });
    else if (url !== undefined) elements.push({ type: 'link', url: unescaped(url), ...styled(style) });
    end = match.index + match[0].length;
  }
  pushText(text.slice(end));
  return elements;
}

/** What stands in angle brackets: a mention, a date, or a link. */
function readSpecial(special: string, style: Style): Json {
  const [target = '', label] = special.split('|');
  const sign = target[0];
  if (sign === '@') return { type: 'user', user_id: target.slice(1), ...styled(style) };
  if (sign === '#') return { type: 'channel', channel_id: target.slice(1), ...styled(style) };
  if (sign === '!') {
    const [kind = ''] = target.slice(1).split('^');
    if (kind === 'date') return textElement(label ?? '', style);
    return { type: 'broadcast', range: kind };
  }
  return { type: 'link', url: unescaped(target), ...(label && { text: unescaped(label) }), ...styled(style) };
}

function plainElements(text: string): Json[] {
  return text.split(/(:[a-z+-][a-z0-9_+-]*:)/).flatMap((piece, index) => {
    if (piece === '') return [];
    return [index % 2 === 1 ? { type: 'emoji', name: piece.slice(1, -1) } : textElement(piece, {})];
  });
}

function section(elements: Json[]): Json {
  return { type: 'rich_text_section', elements };
}

function textElement(text: string, style: Style): Json {
  return { type: 'text', text: unescaped(text), ...styled(style) };
}

function styled(style: Style): { style?: Style } {
  return Object.keys(style).length > 0 ? { style } : {};
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
