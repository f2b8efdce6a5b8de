/** chat.*: posting, changing, deleting, ephemerals and permalinks. */
import { apiError, type Content, hasSubstance, isApiError, readContent } from '../content.ts';
import type { Core } from '../core.ts';
import { changeMessage, postAsBot, postEphemeral, removeMessage } from '../posting.ts';
import type { Json, Message } from '../types.ts';
import { bot, findChannel, type Method, ok, type Reply, textArg } from './method.ts';

/** chat.postMessage also takes a person's id (their direct message) and a public channel's name. */
function resolveTarget(args: Json, core: Core): Json {
  const target = textArg(args, 'channel');
  if (core.state.person(target)) return { ...args, channel: core.state.directMessage(target).id };
  const named = core.state.channelNamed(target.replace(/^#/, ''));
  return named ? { ...args, channel: named.id } : args;
}

function threadRefusal(channel: string, threadTs: string, core: Core): Reply | undefined {
  if (threadTs === '') return undefined;
  return core.messages.findEphemeral(channel, threadTs) ? apiError('cannot_reply_to_message') : undefined;
}

function postMessage(given: Json, core: Core): Reply {
  const args = resolveTarget(given, core);
  const found = findChannel(args, core, { member: true, open: true });
  if (isApiError(found)) return found;
  const { channel } = found;
  const wait = core.postRate.take(channel.id);
  if (wait !== undefined) return apiError('ratelimited', { retry_after: wait });
  const content = readContent(args, core.unsupportedBlocks);
  if (isApiError(content)) return content;
  if (!hasSubstance(content)) return apiError('no_text');
  const threadTs = textArg(args, 'thread_ts');
  const refusal = threadRefusal(channel.id, threadTs, core);
  if (refusal) return refusal;
  const message = postAsBot(core, { channel: channel.id, threadTs: threadTs || undefined }, content);
  return ok({ channel: channel.id, ts: message.ts, message: shown(message) });
}

function update(args: Json, core: Core): Reply {
  const found = findOwn(args, core, 'cant_update_message');
  if (isApiError(found)) return found;
  const content = readContent(args, core.unsupportedBlocks);
  if (isApiError(content)) return content;
  if (!hasSubstance(content)) return apiError('no_text');
  const message = changeMessage(core, found.message, content, core.state.bot.user_id);
  return ok({ channel: message.channel, ts: message.ts, text: message.text, message: shown(message) });
}

function remove(args: Json, core: Core): Reply {
  const found = findOwn(args, core, 'cant_delete_message');
  if (isApiError(found)) return found;
  removeMessage(core, found.message);
  return ok({ channel: found.message.channel, ts: found.message.ts });
}

/** The bot's own message that `ts` names; nobody else's, and never an ephemeral. */
function findOwn(args: Json, core: Core, refusal: string) {
  const found = findChannel(args, core, { open: true });
  if (isApiError(found)) return found;
  const message = core.messages.find(found.channel.id, textArg(args, 'ts'));
  if (!message || message.subtype === 'tombstone') return apiError('message_not_found');
  return message.bot_id === core.state.bot.bot_id ? { message } : apiError(refusal);
}

function ephemeral(args: Json, core: Core): Reply {
  const found = findChannel(args, core, { member: true, open: true });
  if (isApiError(found)) return found;
  const user = textArg(args, 'user');
  if (!core.state.person(user) || !found.channel.members.includes(user))
    return apiError('user_not_in_channel');
  const content = readContent(args, core.unsupportedBlocks);
  if (isApiError(content)) return content;
  if (!hasSubstance(content)) return apiError('no_text');
  const threadTs = textArg(args, 'thread_ts') || undefined;
  const message = postEphemeral(core, { channel: found.channel.id, threadTs }, user, content);
  return ok({ message_ts: message.ts });
}

function permalink(args: Json, core: Core): Reply {
  const found = findChannel(args, core);
  if (isApiError(found)) return found;
  const message = core.messages.find(found.channel.id, textArg(args, 'message_ts'));
  if (!message) return apiError('message_not_found');
  const path = `archives/${found.channel.id}/p${message.ts.replace('.', '')}`;
  const thread = message.thread_ts ? `?thread_ts=${message.thread_ts}&cid=${found.channel.id}` : '';
  const url = `https://${core.state.team.domain}.slack.com/${path}${thread}`;
  return ok({ channel: found.channel.id, permalink: url });
}

function shown({ channel, parse, link_names, ...message }: Message & Content): Json {
  return message;
}

export const chatMethods: Record<string, Method> = {
  'chat.postMessage': bot('chat:write', postMessage),
  'chat.update': bot('chat:write', update),
  'chat.delete': bot('chat:write', remove),
  'chat.postEphemeral': bot('chat:write', ephemeral),
  'chat.getPermalink': bot(undefined, permalink),
};
