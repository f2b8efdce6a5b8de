/** Writes what passed over the wire as text to read: bounded, and with nothing in it that opens a door. */
import type { Json } from '../types.ts';

const longest = 6000;
const shortest = 120;
const cut = '•••';

const secrets: readonly RegExp[] = [
  /\b(xox[a-z]|xapp)-[\w-]+/g,
  // Who has the ticket or the path may speak as the app.
  /([?&]ticket=)[^&"\s]+/g,
  /(\/(?:commands|actions)\/\w+\/\w+\/)\w+/g,
];

/** A value as indented JSON; the end is left out where it is too long. */
export function writeOut(value: unknown): string {
  const text = withoutSecrets(JSON.stringify(value, hideTokens, 2) ?? '');
  return text.length > longest ? `${text.slice(0, longest)}\n…` : text;
}

/** The arguments of a call, with what a form carries as JSON text read again. */
export function writeArgs(args: Json): string {
  return writeOut(Object.fromEntries(Object.entries(args).map(([name, value]) => [name, unpacked(value)])));
}

/** A text in one short line. */
export function writeLine(text: unknown): string {
  const line = typeof text === 'string' ? withoutSecrets(text).replaceAll(/\s+/g, ' ').trim() : '';
  const signs = [...line.slice(0, shortest * 2)];
  return signs.length > shortest ? `${signs.slice(0, shortest - 1).join('')}…` : line;
}

function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function hideTokens(this: Json, key: string, value: unknown): unknown {
  return key === 'token' ? cut : value;
}

function withoutSecrets(text: string): string {
  return secrets.reduce((left, secret) => left.replaceAll(secret, keepHead), text);
}

/** What says which kind of secret it was stays. */
function keepHead(_whole: string, head: string): string {
  return head.startsWith('x') ? `${head}-${cut}` : `${head}${cut}`;
}
