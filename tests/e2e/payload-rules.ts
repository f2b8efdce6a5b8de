// What holds for everything the bot sends to Slack, whatever it says: it fits, it can be read aloud, it calls nobody, and
// what can be pressed is listened to. Every bot that `start-bot.ts` starts is held to it when its test ends.
import { liveMentions } from '../../src/sandbox/live-mentions.ts';
import type { CallRecord, EnvelopeRecord } from '../../src/sandbox/types.ts';
import { LIMITS } from '../../src/slack/blocks/limits.ts';
import { type BoundListeners, listBoundListeners } from '../slack/bound-listeners.ts';

type Json = Readonly<Record<string, unknown>>;

/** A message or a view, as it was sent. */
export interface Payload {
  /** The method, or where else it went. */
  readonly from: string;
  readonly kind: 'message' | 'view';
  readonly content: Json;
}

const MESSAGES = new Set(['chat.postMessage', 'chat.update', 'chat.postEphemeral', 'response_url']);
const VIEWS = new Set(['views.open', 'views.push', 'views.update', 'views.publish']);

/** The messages and views among the calls that an app made, and among what it answered interactions with. */
export function payloadsIn(
  calls: readonly Pick<CallRecord, 'method' | 'args'>[],
  envelopes: readonly Pick<EnvelopeRecord, 'ackPayload'>[] = [],
): readonly Payload[] {
  const sent = calls.flatMap(({ method, args }): Payload[] => {
    const content = { ...args, ...parsed(args, 'blocks'), ...parsed(args, 'view') };
    if (MESSAGES.has(method) && args.delete_original !== true)
      return [{ from: method, kind: 'message', content }];
    return VIEWS.has(method) && isJson(content.view)
      ? [{ from: method, kind: 'view', content: content.view }]
      : [];
  });
  const answered = envelopes.flatMap(({ ackPayload }): Payload[] =>
    isJson(ackPayload) && isJson(ackPayload.view)
      ? [{ from: 'response_action', kind: 'view', content: ackPayload.view }]
      : [],
  );
  return [...sent, ...answered];
}

/** Everything that is wrong with a payload, in words; none where it keeps to the rules. */
export function findFaults({ from, kind, content }: Payload): readonly string[] {
  const blocks = listOf(content.blocks);
  const faults = [
    ...(kind === 'message' ? messageFaults(content, from) : viewFaults(content)),
    ...blocks.flatMap((block) => nodesIn(block).flatMap(nodeFaults)),
    ...blocks.flatMap(blockFaults),
  ];
  return faults.map((fault) => `${from}: ${fault}`);
}

/** The ids of what can be pressed or chosen in a payload. */
export function actionIdsIn({ content }: Payload): readonly string[] {
  return nodesIn(content).flatMap(({ action_id, type }) =>
    typeof action_id === 'string' && typeof type === 'string' ? action_id : [],
  );
}

/** True where something that was bound hears of this id. */
export function isBound(id: string, bound: readonly (string | RegExp)[]): boolean {
  return bound.some((one) => (typeof one === 'string' ? one === id : one.test(id)));
}

function messageFaults(content: Json, from: string): readonly string[] {
  const text = stringOf(content.text);
  const blocks = listOf(content.blocks);
  const [headline] = blocks.flatMap((block) => (block.type === 'section' ? textOf(block.text) : []));
  const sources = blocks
    .filter(({ type }) => type === 'context')
    .flatMap(({ elements }) => listOf(elements).flatMap(textOf))
    .filter((line) => /^(?:来源：|Source: )/.test(line));
  const calls = liveMentions({ text, blocks: blocks as Record<string, unknown>[] });
  return [
    ...fault(text.trim() === '', 'no text'),
    ...fault(text.length > LIMITS.messageText, 'text too long'),
    ...fault(blocks.length > LIMITS.blocksPerMessage, 'too many blocks'),
    ...fault(
      calls.some((call) => !/^<@[UW]\w+>$/.test(call)),
      `calls ${calls.join()}`,
    ),
    ...fault(content.parse !== undefined || content.link_names !== undefined, 'links names'),
    ...fault(
      from === 'chat.postMessage' && String(content.unfurl_links) !== 'false',
      'unfolds the links it holds',
    ),
    ...fault(headline !== undefined && !holds(text, headline), `text without its headline: ${headline}`),
    ...sources.flatMap((line) => fault(!holds(text, line), `text without its source: ${line}`)),
  ];
}

function viewFaults(content: Json): readonly string[] {
  const title = textOf(content.title)[0] ?? '';
  const { callback_id: id } = content;
  return [
    ...fault(content.type === 'modal' && title === '', 'a window without a title'),
    ...fault(title.length > LIMITS.viewTitle, `title too long: ${title}`),
    ...fault(listOf(content.blocks).length > LIMITS.viewBlocks, 'too many blocks'),
    ...fault(
      content.submit !== undefined && !isBound(stringOf(id), bound().views),
      `nobody hears of ${stringOf(id)}`,
    ),
  ];
}

function blockFaults(block: Json): readonly string[] {
  const { type, elements } = block;
  const text = textOf(block.text)[0] ?? '';
  switch (type) {
    case 'section':
      return fault(text.length > LIMITS.sectionText, 'section too long');
    case 'header':
      return fault(text.length > LIMITS.headerText, 'header too long');
    case 'context':
      return fault(listOf(elements).length > LIMITS.contextElements, 'too many context elements');
    case 'actions':
      return fault(listOf(elements).length > LIMITS.actionElements, 'too many buttons');
    case 'data_table':
      return fault(!hasWords(stringOf(block.caption)), 'table without a caption');
    case 'data_visualization':
      return fault(!hasWords(stringOf(block.title)), 'chart without a title');
    default:
      return [];
  }
}

/** Elements that a person uses, by how their names end. */
const USED = /(?:^button|_select|_buttons|_input|picker|^checkboxes)$/;

function nodeFaults(node: Json): readonly string[] {
  const type = stringOf(node.type);
  const id = stringOf(node.action_id);
  const text = stringOf(node.text);
  const label = stringOf(node.accessibility_label);
  const isText = type === 'plain_text' || type === 'mrkdwn';
  return [
    ...fault(isText && !hasWords(text), `nothing to read aloud: ${text}`),
    ...fault(type === 'plain_text' && node.emoji === true, `emoji codes are turned into signs: ${text}`),
    ...fault(type === 'mrkdwn' && node.verbatim !== true, `names are turned into links: ${text}`),
    ...fault(type === 'image' && !hasWords(stringOf(node.alt_text)), 'image without an alt text'),
    ...fault(type === 'button' && !hasWords(label), `button without an accessibility label: ${id}`),
    ...fault(label.length > LIMITS.buttonText, `accessibility label too long: ${label}`),
    ...fault(
      type === 'button' && (textOf(node.text)[0] ?? '').length > LIMITS.buttonText,
      `label too long: ${id}`,
    ),
    ...fault(stringOf(node.value).length > LIMITS.buttonValue, `value too long: ${id}`),
    ...fault(listOf(node.options).length > LIMITS.selectOptions, `too many options: ${id}`),
    ...fault(USED.test(type) && id === '', `no action_id on ${type}`),
    ...fault(isUnheard(type, id, node), `nobody hears of ${id}`),
    ...fault(type === 'external_select' && !isBound(id, bound().options), `nobody fills ${id}`),
  ];
}

// What stands in an input block is read when its window is sent; all else is heard of when it is used.
function isUnheard(type: string, id: string, { isInput }: Json): boolean {
  return USED.test(type) && isInput !== true && !isBound(id, bound().actions);
}

let listeners: BoundListeners | undefined;

function bound(): BoundListeners {
  listeners ??= listBoundListeners();
  return listeners;
}

/** Every object in a payload; an input block marks its element, which is used otherwise than a button. */
function nodesIn(value: unknown, isInput = false): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap((entry) => nodesIn(entry));
  if (!isJson(value)) return [];
  const inside = Object.entries(value).flatMap(([key, entry]) =>
    nodesIn(entry, value.type === 'input' && value.dispatch_action !== true && key === 'element'),
  );
  return [isInput ? { ...value, isInput } : value, ...inside];
}

function textOf(value: unknown): readonly string[] {
  return isJson(value) && typeof value.text === 'string' ? [value.text] : [];
}

/** A headline longer than this may be cut in the text as well. */
const SURELY_TOLD = 500;

// Cut where it was too long for its block, and bold where it leads.
function holds(text: string, line: string): boolean {
  const parts = line.replace(/^\*|\*$/g, '').split('…');
  return parts.every((part) => text.includes(part.trim().slice(0, SURELY_TOLD)));
}

/** Letters, digits or a unit: what remains for whoever does not see a sign. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Sc}%‰]/u.test(text.replace(/:[a-z0-9_+-]+:/g, ''));
}

function fault(isWrong: boolean, what: string): readonly string[] {
  return isWrong ? [what] : [];
}

function parsed(args: Json, key: string): Json {
  const value = args[key];
  return typeof value === 'string' ? { [key]: JSON.parse(value) } : {};
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
