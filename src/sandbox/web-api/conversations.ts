/** conversations.*: who is where, and what was said. */
import { apiError, isApiError } from '../content.ts';
import type { Core } from '../core.ts';
import type { Channel, Json, Message } from '../types.ts';
import { bot, findChannel, flagArg, type Method, ok, type Reply, textArg } from './method.ts';

export function channelObject(channel: Channel, core: Core): Json {
  const shared = { id: channel.id, created: 1_640_995_200, is_archived: channel.is_archived };
  if (channel.im_user)
    return { ...shared, is_im: true, is_mpim: false, user: channel.im_user, is_open: true };
  return {
    ...shared,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.is_private,
    is_general: channel.name === 'general',
    is_member: channel.members.includes(core.state.bot.user_id),
    is_shared: channel.is_ext_shared,
    is_ext_shared: channel.is_ext_shared,
    context_team_id: core.state.team.id,
    creator: core.state.people()[0]?.id ?? core.state.bot.user_id,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: channel.members.length,
  };
}

function open(args: Json, core: Core): Reply {
  const known = core.state.channel(textArg(args, 'channel'));
  if (known?.im_user) return ok({ channel: { id: known.id } });
  const users = textArg(args, 'users').split(',').filter(Boolean);
  const [user] = users;
  if (user === undefined) return apiError('users_list_not_supplied');
  if (users.length > 1) return apiError('not_enough_users');
  if (!core.state.person(user)) return apiError('user_not_found');
  return ok({ channel: { id: core.state.directMessage(user).id } });
}

function info(args: Json, core: Core): Reply {
  const found = findChannel(args, core);
  return isApiError(found) ? found : ok({ channel: channelObject(found.channel, core) });
}

function members(args: Json, core: Core): Reply {
  const found = findChannel(args, core);
  if (isApiError(found)) return found;
  return page(found.channel.members, args, (list) => ({ members: list }), 100);
}

function history(args: Json, core: Core): Reply {
  const found = findChannel(args, core, { member: true });
  if (isApiError(found)) return found;
  const roots = core.messages.all(found.channel.id).filter((message) => !message.thread_ts);
  const visible = between(roots, args).reverse();
  return page(visible, args, (list) => ({ messages: list.map((one) => withReplies(one, core, args)) }), 100);
}

function replies(args: Json, core: Core): Reply {
  const found = findChannel(args, core, { member: true });
  if (isApiError(found)) return found;
  const ts = textArg(args, 'ts');
  const asked = core.messages.find(found.channel.id, ts);
  if (!asked) return apiError('thread_not_found');
  const thread = core.messages.thread(found.channel.id, asked.thread_ts ?? asked.ts);
  const visible = between(thread, args);
  return page(visible, args, (list) => ({ messages: list.map((one) => withReplies(one, core, args)) }), 1000);
}

function between(messages: Message[], args: Json): Message[] {
  const oldest = textArg(args, 'oldest') || '0';
  const latest = textArg(args, 'latest') || '9999999999.999999';
  const inclusive = flagArg(args, 'inclusive');
  const order = (a: string, b: string) => Number(a) - Number(b);
  return messages.filter(({ ts }) => {
    if (inclusive && (ts === oldest || ts === latest)) return true;
    return order(ts, oldest) > 0 && order(ts, latest) < 0;
  });
}

function withReplies(message: Message, core: Core, args: Json): Json {
  const { channel, metadata, parse, link_names, ...shown } = message;
  const thread = core.messages.thread(channel, message.ts).slice(1);
  const last = thread.at(-1);
  const summary = last
    ? {
        reply_count: thread.length,
        latest_reply: last.ts,
        reply_users: [...new Set(thread.map((one) => one.user))],
      }
    : {};
  const kept = metadata && flagArg(args, 'include_all_metadata') ? { metadata } : {};
  return {
    ...shown,
    team: core.state.team.id,
    ...(last ? { thread_ts: message.ts } : {}),
    ...summary,
    ...kept,
  };
}

function page<T>(items: T[], args: Json, body: (items: T[]) => Json, fallback: number): Reply {
  const start = Number(Buffer.from(textArg(args, 'cursor'), 'base64url').toString() || 0);
  if (!Number.isInteger(start) || start < 0) return apiError('invalid_cursor');
  const limit = Math.min(Number(textArg(args, 'limit')) || fallback, 1000);
  const more = start + limit < items.length;
  const next_cursor = more ? Buffer.from(String(start + limit)).toString('base64url') : '';
  return ok({
    ...body(items.slice(start, start + limit)),
    has_more: more,
    response_metadata: { next_cursor },
  });
}

function userConversations(args: Json, core: Core): Reply {
  const user = textArg(args, 'user') || core.state.bot.user_id;
  if (!core.state.isUser(user)) return apiError('user_not_found');
  const types = (textArg(args, 'types') || 'public_channel').split(',').map((type) => type.trim());
  const kind = (channel: Channel) =>
    channel.im_user ? 'im' : channel.is_private ? 'private_channel' : 'public_channel';
  const wanted = core.state
    .channels()
    .filter((channel) => channel.members.includes(user) && types.includes(kind(channel)))
    .filter((channel) => !flagArg(args, 'exclude_archived') || !channel.is_archived);
  return page(
    wanted,
    args,
    (list) => ({ channels: list.map((channel) => channelObject(channel, core)) }),
    100,
  );
}

// What is said in a conversation is read by the scope of its kind alone.
function historyScopes(args: Json, core: Core): string[] {
  const channel = core.state.channel(textArg(args, 'channel'));
  const kinds = channel ? [scopeKind(channel)] : ['channels', 'groups', 'im', 'mpim'];
  return kinds.map((kind) => `${kind}:history`);
}

function scopeKind({ im_user, is_private }: Channel): string {
  if (im_user) return 'im';
  return is_private ? 'groups' : 'channels';
}

const readScopes = 'channels:read groups:read im:read mpim:read';

export const conversationMethods: Record<string, Method> = {
  'conversations.open': bot('im:write', open),
  'conversations.info': bot(readScopes, info),
  'conversations.members': bot(readScopes, members),
  'conversations.history': bot(historyScopes, history),
  'conversations.replies': bot(historyScopes, replies),
  'users.conversations': bot(readScopes, userConversations),
};
