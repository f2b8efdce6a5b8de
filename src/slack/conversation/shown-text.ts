// What a message shows as text: what people type, and what apps put into blocks and attachments. What of it is a
// question, or to whom, is left to others.
import { readMessageText } from './message-text.ts';

/** A message as Slack hands it over. */
export interface ShownMessage {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
}

/**
 * The text of a message as people see it. Where its blocks say more than its `text`, they are read: an app's `text` is
 * what stands in for them where they cannot be shown.
 */
export function readShownText(message: ShownMessage, botUserId: string): string {
  const plain = (raw: unknown) =>
    typeof raw === 'string' ? readMessageText(raw.replace(STRUCK_OUT, '$1 '), botUserId).text : '';
  const text = plain(message.text);
  const lines = listOf(message.blocks).flatMap((block) => linesOf(block, plain));
  const body = isSaidIn(text, lines) ? [text] : lines.map((parts) => parts.join(CELL));
  const attached = listOf(message.attachments)
    .filter((one) => !isPreview(one))
    .map((one) => readAttachment(one, botUserId));
  return [...body, ...attached].filter((part) => part.trim() !== '').join('\n');
}

// What is struck out is no longer said. Slack strikes out between marks that have a blank or a sign beside them; ~100 is
// about a hundred.
const STRUCK_OUT = /(^|[\s(（,，。;；:：、])~(?=\S)[^~\n]*[^~\s]~(?=$|[\s)）,，。;；:：、.!?！？])/gm;

type Json = Readonly<Record<string, unknown>>;
type Plain = (raw: unknown) => string;
/** A line, or the cells of a row. */
type Line = readonly string[];

const CELL = ' | ';

function isSaidIn(text: string, lines: readonly Line[]): boolean {
  const said = folded(text);
  return lines.flat().every((part) => said.includes(folded(part)));
}

// Emphasis and the marks of a list stand in the one and not in the other.
function folded(text: string): string {
  return text.replace(/[\s*_~`•]/g, '');
}

function linesOf(block: Json, plain: Plain): readonly Line[] {
  switch (block.type) {
    case 'section':
      return [block.text, ...listOf(block.fields)].map((one) => [textOf(one, plain)]);
    case 'header':
      return [[textOf(block.text, plain)]];
    case 'context':
      return listOf(block.elements).map((one) => [textOf(one, plain)]);
    case 'markdown':
      return [[plain(block.text)]];
    case 'rich_text':
      return richLines(block).map((line) => [line]);
    case 'table':
    case 'data_table':
      return rowsOf(block.rows).map((row) => row.map((cell) => cellText(cell)));
    default:
      return [];
  }
}

function textOf(value: unknown, plain: Plain): string {
  return isJson(value) && (value.type === 'mrkdwn' || value.type === 'plain_text') ? plain(value.text) : '';
}

// Nothing in rich text is escaped or marked up: each piece says what it is.
function richLines({ elements }: Json): readonly string[] {
  return listOf(elements).flatMap((part) =>
    part.type === 'rich_text_list'
      ? listOf(part.elements).map((item) => `• ${richPieces(item)}`)
      : richPieces(part).split('\n'),
  );
}

function richPieces({ elements }: Json): string {
  return listOf(elements).map(richPiece).join('');
}

function richPiece({ type, text, url, fallback, style }: Json): string {
  if (isJson(style) && style.strike === true) return ' ';
  if (type === 'text' || (type === 'link' && text !== url)) return typeof text === 'string' ? text : ' ';
  return type === 'date' && typeof fallback === 'string' ? fallback : ' ';
}

function cellText(cell: Json): string {
  return cell.type === 'rich_text' ? richLines(cell).join(' ') : String(cell.text ?? cell.value ?? '');
}

function rowsOf(rows: unknown): readonly (readonly Json[])[] {
  return Array.isArray(rows) ? rows.map(listOf) : [];
}

function readAttachment(attachment: Json, botUserId: string): string {
  const { blocks, message_blocks: shared, fallback, pretext, title, text, fields } = attachment;
  const quoted = listOf(shared).flatMap(({ message }) => (isJson(message) ? listOf(message.blocks) : []));
  const shown = [...listOf(blocks), ...quoted];
  if (shown.length > 0) return readShownText({ text, blocks: shown }, botUserId);
  const named = listOf(fields).map((field) => `${String(field.title ?? '')}: ${String(field.value ?? '')}`);
  const written = [pretext, title, text, ...named].filter((one) => typeof one === 'string' && one !== '');
  return (written.length > 0 ? written : [fallback])
    .map((one) => (typeof one === 'string' ? readMessageText(one, botUserId).text : ''))
    .join('\n');
}

// What a link leads to is no word of the message; a message that is forwarded or quoted is.
function isPreview({ from_url, is_share, is_msg_unfurl }: Json): boolean {
  return typeof from_url === 'string' && is_share !== true && is_msg_unfurl !== true;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
