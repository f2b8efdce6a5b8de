/**
 * Reads what an app wants shown (text, blocks, attachments, metadata) from the arguments of a call, an ack or
 * a response_url post, and refuses it with Slack's error codes.
 */
import { type BlockFaults, checkMessageBlocks } from './block-rules/check-blocks.ts';
import { isObject } from './block-rules/schema.ts';
import { secret } from './identifiers.ts';
import { limits } from './limits.ts';
import type { Json, Message } from './types.ts';

export type ApiError = { ok: false; error: string } & Json;

export type Content = Partial<
  Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata' | 'parse' | 'link_names'>
>;

export function apiError(error: string, detail: Json = {}): ApiError {
  return { ok: false, error, ...detail };
}

export function isApiError(value: object): value is ApiError {
  return 'ok' in value && value.ok === false;
}

/** Slack's refusal of blocks or a view: the code, and every fault with its JSON pointer. */
export function faultsError({ code, faults }: BlockFaults): ApiError {
  if (faults.length === 0) return apiError(code);
  const messages = faults.map((fault) => `[ERROR] ${fault}`);
  return apiError(code, { errors: faults, response_metadata: { messages } });
}

/** The content in `args`, only the fields that were given; or Slack's reason for refusing it. */
export function readContent(args: Json, unsupported: ReadonlySet<string>): Content | ApiError {
  const text = args.markdown_text ?? args.text ?? undefined;
  const shown = typeof text === 'number' ? String(text) : text;
  if (args.markdown_text !== undefined && (args.text || args.blocks))
    return apiError('markdown_text_conflict');
  if (shown !== undefined && typeof shown !== 'string') return apiError('invalid_arguments');
  if (shown !== undefined && shown.length > limits.message.text) return apiError('msg_too_long');

  const blocks = readList(args.blocks);
  if (blocks === 'malformed') return apiError('invalid_blocks_format');
  const faults = blocks && checkMessageBlocks(blocks, unsupported);
  if (faults) return faultsError(faults);

  const attachments = readList(args.attachments);
  if (attachments === 'malformed') return apiError('invalid_attachments');
  if (attachments && attachments.length > limits.message.attachments) return apiError('too_many_attachments');

  const metadata = readObject(args.metadata);
  const wellFormed =
    !metadata || (typeof metadata.event_type === 'string' && isObject(metadata.event_payload));
  if (!wellFormed) return apiError('invalid_metadata_format');

  return {
    ...(shown === undefined ? {} : { text: shown }),
    ...(blocks ? { blocks: withBlockIds(blocks as Json[]) } : {}),
    ...(attachments ? { attachments: attachments as Json[] } : {}),
    ...(metadata ? { metadata } : {}),
    ...(typeof args.parse === 'string' ? { parse: args.parse } : {}),
    ...(String(args.link_names) === 'true' || args.link_names === 1 ? { link_names: true } : {}),
  };
}

/** True when there is something to show at all; without it Slack says `no_text`. */
export function hasSubstance({ text, blocks, attachments }: Content): boolean {
  return Boolean(text?.trim()) || Boolean(blocks?.length) || Boolean(attachments?.length);
}

/** Gives every block without a block_id and every element without an action_id one, as Slack does. */
export function withBlockIds(blocks: Json[]): Json[] {
  return blocks.map((block) => {
    const filled: Json = { ...block, block_id: block.block_id ?? secret(3) };
    if (block.type === 'actions' || block.type === 'context_actions')
      filled.elements = (block.elements as Json[]).map(withActionId);
    if (isObject(block.accessory)) filled.accessory = withActionId(block.accessory);
    if (isObject(block.element)) filled.element = withActionId(block.element);
    if (Array.isArray(block.child_blocks)) filled.child_blocks = withBlockIds(block.child_blocks);
    return filled;
  });
}

function withActionId(element: Json): Json {
  return element.type === 'image' ? element : { ...element, action_id: element.action_id ?? secret(3) };
}

function readList(value: unknown): unknown[] | undefined | 'malformed' {
  if (value === undefined || value === null || value === '') return undefined;
  const parsed = typeof value === 'string' ? parseJson(value) : value;
  return Array.isArray(parsed) ? parsed : 'malformed';
}

/** An object argument: sent as such in JSON, as a JSON string in a form. */
export function readObject(value: unknown): Json | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const parsed = typeof value === 'string' ? parseJson(value) : value;
  return isObject(parsed) ? parsed : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
