/**
 * What the workspace is right now: who is in it, which conversations there are and who belongs to them.
 * Messages live in `message-store.ts`, views in `view-store.ts`; nothing here talks to the network.
 */
import { slackId } from './identifiers.ts';
import type { Channel } from './types.ts';
import type { BotSeed, ChannelSeed, PersonSeed, Team, WorkspaceSeed } from './workspace.ts';

export type State = {
  team: Team;
  bot: BotSeed;
  people(): PersonSeed[];
  person(id: string): PersonSeed | undefined;
  /** True for people and for the bot user. */
  isUser(id: string): boolean;
  channels(): Channel[];
  channel(id: string): Channel | undefined;
  channelNamed(name: string): Channel | undefined;
  addChannel(seed: Omit<ChannelSeed, 'id' | 'is_archived'> & { id?: string }): Channel;
  /** The direct message between a person and the bot, made when there is none yet. */
  directMessage(user: string): Channel;
  join(channel: string, user: string): boolean;
  leave(channel: string, user: string): void;
  setArchived(channel: string, archived: boolean): void;
};

/** Builds the workspace of a seed; the seed itself is never changed. */
export function createState(seed: WorkspaceSeed): State {
  const people = new Map(seed.users.map((user) => [user.id, { ...user }]));
  const channels = new Map<string, Channel>();

  const addChannel: State['addChannel'] = ({ id, name, members, is_private, is_ext_shared }) => {
    const channel: Channel = {
      id: id ?? slackId('C'),
      name,
      members: [...members],
      is_private: is_private ?? false,
      is_archived: false,
      is_ext_shared: is_ext_shared ?? false,
    };
    channels.set(channel.id, channel);
    return channel;
  };
  for (const channel of seed.channels) {
    addChannel(channel).is_archived = channel.is_archived ?? false;
  }
  const mustHave = (id: string): Channel => {
    const channel = channels.get(id);
    if (channel) return channel;
    throw new Error(`The sandbox has no channel ${id}; use one of ${[...channels.keys()].join(', ')}.`);
  };

  return {
    team: seed.team,
    bot: seed.bot,
    people: () => [...people.values()],
    person: (id) => people.get(id),
    isUser: (id) => people.has(id) || id === seed.bot.user_id,
    channels: () => [...channels.values()],
    channel: (id) => channels.get(id),
    channelNamed: (name) =>
      [...channels.values()].find((channel) => !channel.im_user && channel.name === name),
    addChannel,
    directMessage(user) {
      const open = [...channels.values()].find((channel) => channel.im_user === user);
      if (open) return open;
      const channel: Channel = {
        id: slackId('D'),
        name: 'directmessage',
        members: [user, seed.bot.user_id],
        is_private: true,
        is_archived: false,
        is_ext_shared: false,
        im_user: user,
      };
      channels.set(channel.id, channel);
      return channel;
    },
    join(id, user) {
      const channel = mustHave(id);
      if (channel.members.includes(user)) return false;
      channel.members.push(user);
      return true;
    },
    leave(id, user) {
      const channel = mustHave(id);
      channel.members = channel.members.filter((member) => member !== user);
    },
    setArchived(id, archived) {
      mustHave(id).is_archived = archived;
    },
  };
}
