/** What a Web API method is here: the token it wants, the scope it needs, and what it does. */
import { type ApiError, apiError } from '../content.ts';
import type { Core } from '../core.ts';
import type { Channel, Json } from '../types.ts';

export type Reply = Json & { ok: boolean };

/** Scopes any one of which will do for a call. */
export type ScopesOf = (args: Json, core: Core) => string[];

export type Method = {
  token: 'bot' | 'app';
  scopes?: ScopesOf;
  run(args: Json, core: Core): Reply;
};

export const ok = (body: Json = {}): Reply => ({ ok: true, ...body });

/** A method for the bot token; `scopes` are separated by spaces, or depend on the call. */
export function bot(scopes: string | ScopesOf | undefined, run: Method['run']): Method {
  if (!scopes) return { token: 'bot', run };
  return { token: 'bot', scopes: typeof scopes === 'string' ? () => scopes.split(' ') : scopes, run };
}

/** A string argument; '' when it is missing. */
export function textArg(args: Json, name: string): string {
  const value = args[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A flag, which a form sends as the word. */
export function flagArg(args: Json, name: string): boolean {
  return args[name] === true || args[name] === 'true' || args[name] === '1' || args[name] === 1;
}

/** The conversation a call names by id; with `member`, the bot has to be in it; with `open`, it may not be archived. */
export function findChannel(
  args: Json,
  core: Core,
  needs: { member?: boolean; open?: boolean } = {},
): { channel: Channel } | ApiError {
  const channel = core.state.channel(textArg(args, 'channel'));
  const inside = channel?.members.includes(core.state.bot.user_id) ?? false;
  // Slack does not admit that a private channel exists to a bot that is not in it.
  if (!channel || (channel.is_private && !inside)) return apiError('channel_not_found');
  if (needs.open && channel.is_archived) return apiError('is_archived');
  if (needs.member && !inside) return apiError('not_in_channel');
  return { channel };
}
