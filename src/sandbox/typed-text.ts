/** What Slack's composer makes of a line somebody types: a rich_text block beside the text. */
import { secret } from './identifiers.ts';
import type { Json } from './types.ts';

const special = /<([@#!])([^>|]+)(?:\|([^>]*))?>|<((?:https?|mailto):[^>|]+)(?:\|([^>]*))?>/g;

/** The rich_text block of a person's message, from its text in Slack's markup. */
export function richTextOf(text: string): Json[] {
  const elements: Json[] = [];
  const push = (piece: string) => {
    if (piece !== '') elements.push({ type: 'text', text: unescapeText(piece) });
  };
  let end = 0;
  for (const match of text.matchAll(special)) {
    push(text.slice(end, match.index));
    elements.push(elementOf(match));
    end = match.index + match[0].length;
  }
  push(text.slice(end));
  if (elements.length === 0) return [];
  return [{ type: 'rich_text', block_id: secret(3), elements: [{ type: 'rich_text_section', elements }] }];
}

function elementOf([, kind, id = '', , url, label]: RegExpMatchArray): Json {
  if (kind === '@') return { type: 'user', user_id: id };
  if (kind === '#') return { type: 'channel', channel_id: id };
  if (kind === '!' && id.startsWith('subteam^')) return { type: 'usergroup', usergroup_id: id.slice(8) };
  if (kind === '!') return { type: 'broadcast', range: id };
  return label ? { type: 'link', url, text: unescapeText(label) } : { type: 'link', url };
}

/** Escapes what a person typed as Slack's clients do before sending it. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A typed line in Slack's markup: escaped, and a mention where an @ stands before a known name (in lower case). */
export function markupOf(line: string, names: ReadonlyMap<string, string>): string {
  return escapeText(line).replace(/[@＠]([\p{L}\p{N}_-]+)/gu, (whole, name: string) => {
    const id = names.get(name.toLowerCase());
    return id ? `<@${id}>` : whole;
  });
}

export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** True when the text mentions this user. */
export function mentions(text: string, user: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}
