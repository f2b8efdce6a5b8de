/** Finds the markup in a message that would have notified people: `<!channel>`, `<@U...>`, user groups. */
import { isObject } from './block-rules/schema.ts';
import type { Json, Message } from './types.ts';

const live = /<(?:![a-z]+(?:\^[A-Z0-9]+)?|@[UW][A-Z0-9]+)(?:\|[^>]*)?>/g;
const named = /(?<![\w@])@(?:channel|here|everyone)\b/g;

/** Lists every live mention in a message's text and blocks, as it is written; dates (`<!date^...>`) are none. */
export function liveMentions(message: Pick<Message, 'text' | 'blocks' | 'parse' | 'link_names'>): string[] {
  const linksNames = message.parse === 'full' || message.link_names === true;
  const inText = [...mentionsIn(message.text), ...(linksNames ? (message.text.match(named) ?? []) : [])];
  return [...inText, ...(message.blocks ?? []).flatMap(inBlock)];
}

function mentionsIn(text: string): string[] {
  return (text.match(live) ?? []).filter((mention) => !mention.startsWith('<!date'));
}

function inBlock(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inBlock);
  if (!isObject(value)) return [];
  const formatted = value.type === 'mrkdwn' || value.type === 'markdown';
  const own = formatted && typeof value.text === 'string' ? mentionsIn(value.text) : [];
  return [...own, ...richMention(value), ...Object.values(value).flatMap(inBlock)];
}

function richMention(element: Json): string[] {
  if (element.type === 'broadcast') return [`<!${String(element.range)}>`];
  if (element.type === 'user' && typeof element.user_id === 'string') return [`<@${element.user_id}>`];
  if (element.type === 'usergroup') return [`<!subteam^${String(element.usergroup_id)}>`];
  return [];
}
