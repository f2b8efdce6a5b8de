/**
 * What the Events API tells the bot: which events a change gives rise to and how Slack writes them. Delivering
 * them is `delivery.ts`'s work.
 */
import { slackId } from './identifiers.ts';
import type { State } from './state.ts';
import { mentions } from './typed-text.ts';
import type { Channel, Json, Message, View } from './types.ts';

export type Events = {
  posted(message: Message): void;
  changed(message: Message, previous: Message): void;
  deleted(previous: Message): void;
  joined(channel: string, user: string): void;
  homeOpened(user: string, channel: string, tab: 'home' | 'messages', view: View | undefined): void;
  assistantStarted(user: string, channel: string, threadTs: string): void;
};

export type EventsOptions = {
  state: State;
  now: () => number;
  timestamp: () => string;
  /** Event names the app subscribes to, as in its manifest (`message.channels`); all of them when left out. */
  botEvents?: string[];
  /** Which of the two events of a mention goes out first: Slack promises no order. */
  mentionOrder?: 'message_first' | 'mention_first';
  deliver(payload: Json): void;
};

/** Where an event comes from, which in a channel that two workspaces share may be the other one. */
type Source = { team: string; isShared: boolean };

export function createEvents(options: EventsOptions): Events {
  const { state, now, timestamp, botEvents, mentionOrder = 'message_first', deliver } = options;
  const subscribed = (name: string) => botEvents === undefined || botEvents.includes(name);
  const heard = (id: string): Channel | undefined => {
    const channel = state.channel(id);
    return channel?.members.includes(state.bot.user_id) ? channel : undefined;
  };
  const send = (name: string, event: Json, from?: Source) => {
    if (subscribed(name)) deliver(eventCallback(state, now(), event, from));
  };
  const sourceOf = (channel: Channel, message: Message): Source => ({
    team: teamOf(state, message),
    isShared: channel.is_ext_shared,
  });
  const sendInOrder = (first: () => void, second: () => void) => {
    if (mentionOrder === 'message_first') first();
    second();
    if (mentionOrder === 'mention_first') first();
  };
  const mention = (channel: Channel, message: Message, event_ts: string) => {
    // Slack sends no app_mention for direct messages, nor for what the bot itself writes.
    if (channel.im_user || message.bot_id === state.bot.bot_id) return;
    if (!mentions(message.text, state.bot.user_id)) return;
    const { subtype, ...shown } = asEvent(state, message);
    send('app_mention', { ...shown, type: 'app_mention', event_ts }, sourceOf(channel, message));
  };

  return {
    posted(message) {
      const channel = heard(message.channel);
      if (!channel) return;
      const about = { channel: channel.id, channel_type: channelType(channel), event_ts: message.ts };
      const from = sourceOf(channel, message);
      sendInOrder(
        () => send(messageEvent(channel), { ...asEvent(state, message), ...about }, from),
        () => mention(channel, message, message.ts),
      );
    },
    changed(message, previous) {
      const channel = heard(message.channel);
      if (!channel) return;
      const ts = timestamp();
      const event = {
        type: 'message',
        subtype: 'message_changed',
        message: inside(state, message),
        previous_message: inside(state, previous),
        channel: channel.id,
        hidden: true,
        ts,
        event_ts: ts,
        channel_type: channelType(channel),
      };
      sendInOrder(
        () => send(messageEvent(channel), event, sourceOf(channel, previous)),
        // A link that Slack has unfolded is a change, and no edit.
        () => message.edited !== previous.edited && mention(channel, message, ts),
      );
    },
    deleted(previous) {
      const channel = heard(previous.channel);
      if (!channel) return;
      const ts = timestamp();
      const event = {
        type: 'message',
        subtype: 'message_deleted',
        previous_message: inside(state, previous),
        channel: channel.id,
        hidden: true,
        deleted_ts: previous.ts,
        ts,
        event_ts: ts,
        channel_type: channelType(channel),
      };
      send(messageEvent(channel), event, sourceOf(channel, previous));
    },
    joined(id, user) {
      const channel = heard(id);
      if (!channel) return;
      const kind = channel.is_private ? 'G' : 'C';
      const about = { channel: id, channel_type: kind, team: state.team.id, event_ts: timestamp() };
      send('member_joined_channel', { type: 'member_joined_channel', user, ...about });
    },
    homeOpened(user, channel, tab, view) {
      const about = { user, channel, tab, event_ts: timestamp() };
      send('app_home_opened', { type: 'app_home_opened', ...about, ...(view ? { view } : {}) });
    },
    assistantStarted(user, channel, threadTs) {
      const context = { channel_id: channel, team_id: state.team.id, enterprise_id: null };
      send('assistant_thread_started', {
        type: 'assistant_thread_started',
        assistant_thread: { user_id: user, context, channel_id: channel, thread_ts: threadTs },
        event_ts: timestamp(),
      });
    },
  };
}

function channelType(channel: Channel): 'im' | 'group' | 'channel' {
  if (channel.im_user) return 'im';
  return channel.is_private ? 'group' : 'channel';
}

function messageEvent(channel: Channel): string {
  return { im: 'message.im', group: 'message.groups', channel: 'message.channels' }[channelType(channel)];
}

function asEvent(state: State, message: Message): Json {
  const { metadata, reactions, parse, link_names, user, ...shown } = message;
  const isOwn = message.bot_id === state.bot.bot_id;
  return {
    ...shown,
    // A workflow has none.
    ...(user === '' ? {} : { user }),
    team: teamOf(state, message),
    ...(isOwn ? { bot_profile: botProfile(state) } : {}),
  };
}

/** A message as it stands inside message_changed and message_deleted: without its channel. */
function inside(state: State, message: Message): Json {
  const { channel, ...shown } = asEvent(state, message);
  const team = teamOf(state, message);
  return { ...shown, source_team: team, user_team: team };
}

function teamOf(state: State, { user }: Message): string {
  return state.person(user)?.team ?? state.team.id;
}

export function botProfile(state: State): Json {
  const { bot, team } = state;
  return { id: bot.bot_id, app_id: bot.app_id, name: bot.name, deleted: false, updated: 0, team_id: team.id };
}

function eventCallback(state: State, at: number, event: Json, from?: Source): Json {
  const { team, bot } = state;
  const who = { enterprise_id: null, team_id: team.id, user_id: bot.user_id };
  return {
    token: 'sandbox-verification-token',
    team_id: from?.isShared ? from.team : team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: bot.app_id,
    event,
    type: 'event_callback',
    event_id: slackId('Ev'),
    event_time: Math.floor(at / 1000),
    authorizations: [{ ...who, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: from?.isShared ?? false,
    event_context: `4-${slackId('E', 24)}`,
  };
}
