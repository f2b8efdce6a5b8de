import type { ContextBlock, KnownBlock, PlainTextElement, SectionBlock } from '@slack/types';
import type { ChartBlock } from './chart.ts';
import { LIMITS } from './limits.ts';
import { boldText, escapeText, plainText, splitText, truncateText } from './text.ts';

export type MessageBlock = KnownBlock | ChartBlock;

/** One message ready to be posted. */
export interface Message {
  /** Read by notifications and screen readers; says everything the blocks say. */
  readonly text: string;
  readonly blocks: readonly MessageBlock[];
  /** Without the younger blocks, for a workspace that does not take them; the buttons are plain ones. */
  readonly buttonBlocks?: readonly MessageBlock[];
  /** Sections and contexts only, for a workspace that takes no more. */
  readonly plainBlocks: readonly MessageBlock[];
}

// Who shared a message stands above it, and that it was shared below it.
const SPARE_BLOCKS = 1;
const SPARE_TEXT = 100;

/** The versions of a message's blocks, to be tried one after another where Slack refuses them. */
export function blockVersions(message: Message): readonly (readonly MessageBlock[])[] {
  const { blocks, buttonBlocks, plainBlocks } = message;
  return buttonBlocks ? [blocks, buttonBlocks, plainBlocks] : [blocks, plainBlocks];
}

/** Lines as sections of plain text, as many as their length needs. */
export function buildSections(lines: readonly string[]): readonly SectionBlock[] {
  return splitText(lines.join('\n'), LIMITS.sectionText).map((piece) => ({
    type: 'section',
    text: plainText(piece),
  }));
}

/** A bold line, or plain sections where it is too long for one. */
export function buildHeadline(text: string): readonly SectionBlock[] {
  const bold = boldText(text);
  return bold.text.length <= LIMITS.sectionText ? [{ type: 'section', text: bold }] : buildSections([text]);
}

/** Small grey lines, each an element of its own. */
export function buildContexts(lines: readonly string[]): readonly ContextBlock[] {
  const elements: readonly PlainTextElement[] = lines
    .flatMap((line) => splitText(line, LIMITS.contextText))
    .map(plainText);
  const count = Math.ceil(elements.length / LIMITS.contextElements);
  return Array.from({ length: count }, (_, index) => ({
    type: 'context',
    elements: elements.slice(index * LIMITS.contextElements, (index + 1) * LIMITS.contextElements),
  }));
}

/**
 * The top-level text: escaped, and within Slack's advice. Where all of it is too long, what leads is cut and the foot
 * stands whole.
 */
export function buildText(
  full: string,
  { lead, foot = [] }: { readonly lead: readonly string[]; readonly foot?: readonly string[] },
): string {
  const most = LIMITS.messageText - SPARE_TEXT;
  if (escapeText(full).length <= most) return escapeText(full);
  const last = foot.map((line) => `\n${line}`).join('');
  const room = most - escapeText(last).length;
  return escapeText(`${truncateText(lead.join('\n'), room)}${last}`);
}

/**
 * The blocks that fit into one message: all of `head` and `tail`, and of `middle` as many as there is room for,
 * then `cut` in place of the rest.
 */
export function fitBlocks(parts: {
  readonly head: readonly MessageBlock[];
  readonly middle: readonly MessageBlock[];
  readonly tail: readonly MessageBlock[];
  readonly cut: readonly MessageBlock[];
}): readonly MessageBlock[] {
  const { head, middle, tail, cut } = parts;
  const fixed = [...head, ...tail, ...cut];
  let room = LIMITS.blockTextPerMessage - sum(fixed.map(measureBlock));
  let places = LIMITS.blocksPerMessage - SPARE_BLOCKS - fixed.length;
  const kept: MessageBlock[] = [];
  for (const block of middle) {
    room -= measureBlock(block);
    places -= 1;
    if (room < 0 || places < 0) return [...head, ...kept, ...cut, ...tail];
    kept.push(block);
  }
  return [...head, ...kept, ...tail];
}

function measureBlock(block: MessageBlock): number {
  return LIMITS.overheadPerBlock + measureText(block);
}

function measureText(value: unknown): number {
  if (Array.isArray(value)) return sum(value.map(measureText));
  if (typeof value !== 'object' || value === null) return 0;
  return sum(
    Object.entries(value).map(([key, entry]) =>
      key === 'text' && typeof entry === 'string' ? entry.length : measureText(entry),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
