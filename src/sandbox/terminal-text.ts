/** A Slack message as lines of plain text: what it says, its context lines, and its buttons by number. */
import { isObject } from './block-rules/schema.ts';
import { elementsIn, initialValueOf } from './people/elements.ts';
import { unescapeText } from './typed-text.ts';
import type { Json, Message, View } from './types.ts';

export type Choice = { label: string; actionId: string; blockId: string; value?: string };

/** The buttons of a message in the order they are shown. */
export function choicesIn(blocks: Json[]): Choice[] {
  return elementsIn(blocks).flatMap(({ element, blockId }) => {
    const where = { actionId: String(element.action_id ?? ''), blockId };
    const parts =
      element.type === 'feedback_buttons' ? [element.positive_button, element.negative_button] : [element];
    if (!String(element.type).endsWith('button') && element.type !== 'feedback_buttons') return [];
    return parts.filter(isObject).map((part) => ({
      label: isObject(part.text) ? String(part.text.text) : '',
      ...where,
      ...(part.value === undefined ? {} : { value: String(part.value) }),
    }));
  });
}

/** The message as readable text; `nameOf` gives the name of a user or channel id. */
export function renderMessage(message: Message, nameOf: (id: string) => string): string {
  const blocks = message.blocks ?? [];
  const read = (text: string) => toPlain(text, nameOf);
  const lines = message.text.trim() ? [read(message.text)] : textsIn(blocks, bodyTypes).map(read);
  for (const text of textsIn(blocks, contextTypes).map(read)) {
    if (!squeeze(lines.join('')).includes(squeeze(text))) lines.push(text);
  }
  const choices = choicesIn(blocks).map(({ label }, index) => `[${index + 1}] ${read(label)}`);
  return [...lines, ...choices].join('\n');
}

/** A window as readable text: its title, what it says, and what stands in its fields. */
export function renderView(view: View, nameOf: (id: string) => string): string {
  const title = isObject(view.title) ? String(view.title.text) : '';
  const lines = view.blocks.flatMap((block) =>
    block.type === 'input' ? [renderField(block, nameOf)] : textsIn([block], everyType),
  );
  const how = view.submit
    ? ['(A window to fill in, which a prompt cannot: write it in words, or use a browser.)']
    : [];
  return [`[${title}]`, ...lines, ...how].map((line) => toPlain(line, nameOf)).join('\n');
}

function renderField({ label, element }: Json, nameOf: (id: string) => string): string {
  const named = isObject(label) ? String(label.text) : '';
  if (!isObject(element)) return named;
  const chosen = [element.initial_option, element.initial_options].flat().filter(isObject);
  const texts = chosen.flatMap(({ text }) => (isObject(text) ? [String(text.text)] : []));
  const initial = initialValueOf(element) ?? '';
  const typed = element.type === 'conversations_select' && initial ? `#${nameOf(initial)}` : initial;
  const value = texts.length > 0 ? texts.join(', ') : typed;
  return `${named}: ${value}`;
}

const everyType = new Set(['section', 'header', 'context', 'rich_text']);
const bodyTypes = new Set(['section', 'header', 'markdown', 'rich_text', 'card']);
const contextTypes = new Set(['context']);

function textsIn(blocks: unknown, types: ReadonlySet<string>): string[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.filter(isObject).flatMap((block) => {
    const own = types.has(String(block.type)) ? leaves(block, block.type === 'rich_text') : [];
    return [...own, ...textsIn(block.child_blocks, types)];
  });
}

/** The texts of one block; a rich_text block's runs belong to one line. */
function leaves(value: unknown, joined: boolean): string[] {
  if (Array.isArray(value)) {
    const texts = value.flatMap((entry) => leaves(entry, joined));
    return joined && texts.length > 0 ? [texts.join('')] : texts;
  }
  if (!isObject(value)) return [];
  if (typeof value.text === 'string') return [value.text];
  const { accessory, actions, ...rest } = value;
  return Object.values(rest).flatMap((entry) => leaves(entry, joined));
}

function toPlain(text: string, nameOf: (id: string) => string): string {
  const named = text
    .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `@${nameOf(id)}`)
    .replace(/<#([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `#${nameOf(id)}`)
    .replace(/<!([a-z]+)[^>]*>/g, '@$1')
    .replace(/<([a-z]+:[^|>]+)\|([^>]*)>/g, '$2 ($1)')
    .replace(/<([a-z]+:[^|>]+)>/g, '$1');
  return unescapeText(named.replace(emphasis, '$1$3'));
}

/** `*bold*`, `_italic_` and `~struck~` where Slack would show them so: at the edges of words. */
const emphasis = /(^|[\s(（])([*_~])(\S(?:[^\n]{0,500}?\S)?)\2(?=$|[\s.,:;!?)）。，：；！？])/gm;

function squeeze(text: string): string {
  return text.replace(/[\s*_~]+/g, '');
}
