/** reactions.add and reactions.remove. */
import { apiError, isApiError } from '../content.ts';
import type { Core } from '../core.ts';
import type { Json, Message } from '../types.ts';
import { bot, findChannel, type Method, ok, type Reply, textArg } from './method.ts';

type Reactions = NonNullable<Message['reactions']>;

function react(
  args: Json,
  core: Core,
  change: (reactions: Reactions, name: string, user: string) => Reactions | string,
) {
  const found = findChannel(args, core, { member: true, open: true });
  if (isApiError(found)) return found;
  const message = core.messages.find(found.channel.id, textArg(args, 'timestamp'));
  if (!message) return apiError('message_not_found');
  const name = textArg(args, 'name');
  if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) return apiError('invalid_name');
  const reactions = change(message.reactions ?? [], name, core.state.bot.user_id);
  if (typeof reactions === 'string') return apiError(reactions);
  const changed = { ...message, reactions };
  core.messages.replace(changed);
  core.activity.emit('message_changed', changed);
  return ok();
}

const add = (args: Json, core: Core): Reply =>
  react(args, core, (reactions, name, user) => {
    const known = reactions.find((reaction) => reaction.name === name);
    if (known?.users.includes(user)) return 'already_reacted';
    const users = [...(known?.users ?? []), user];
    return [...reactions.filter((one) => one !== known), { name, users, count: users.length }];
  });

const remove = (args: Json, core: Core): Reply =>
  react(args, core, (reactions, name, user) => {
    const known = reactions.find((reaction) => reaction.name === name);
    if (!known?.users.includes(user)) return 'no_reaction';
    const users = known.users.filter((one) => one !== user);
    const others = reactions.filter((one) => one !== known);
    return users.length > 0 ? [...others, { name, users, count: users.length }] : others;
  });

export const reactionMethods: Record<string, Method> = {
  'reactions.add': bot('reactions:write', add),
  'reactions.remove': bot('reactions:write', remove),
};
