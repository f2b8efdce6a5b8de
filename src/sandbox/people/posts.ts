/** What people do in conversations: write, edit, delete, join, open the bot's direct message and its Home tab. */

import { slackId } from '../identifiers.ts';
import {
  changeMessage,
  postAsApp,
  postAsPerson,
  postAssistantRoot,
  removeMessage,
  unfoldLink,
} from '../posting.ts';
import { richTextOf } from '../typed-text.ts';
import type { Json, Message } from '../types.ts';
import { type Desk, mustBeIn, mustBeMessage, mustBePerson } from './desk.ts';

export type PostMessage = {
  user: string;
  channel: string;
  text: string;
  threadTs?: string;
  blocks?: Json[];
  /** A reply in a thread that is sent to the channel as well. */
  isBroadcast?: true;
  /** As with `/me`. */
  isMe?: true;
  /** Names of files it is sent with. */
  files?: string[];
};
/** As an app with a user of its own, or a workflow that has but a name. */
export type PostFromApp = Pick<Message, 'text' | 'blocks' | 'attachments'> & {
  channel: string;
  threadTs?: string;
} & ({ user: string } | { username: string });
export type UnfoldLink = { channel: string; ts: string; url: string };
export type EditMessage = { user: string; channel: string; ts: string; text: string };
export type DeleteMessage = { user: string; channel: string; ts: string };

export function createPosts({ core }: Desk) {
  return {
    /** Posts as a person; `text` is in Slack's markup (`<@U...>` mentions). */
    async postMessage(post: PostMessage): Promise<{ ts: string }> {
      const { user, channel, text, threadTs, blocks } = post;
      mustBePerson(core, user);
      if (mustBeIn(core, channel, user).is_archived) throw new Error(`${channel} is archived.`);
      if (threadTs !== undefined) mustBeMessage(core, channel, threadTs);
      const content = { text, blocks: blocks ?? richTextOf(text) };
      return { ts: postAsPerson(core, { channel, threadTs }, user, content, formOf(post)).ts };
    },
    /** Posts as another app in the channel. */
    async postFromApp(post: PostFromApp): Promise<{ ts: string }> {
      const { channel, text, blocks, attachments, threadTs, ...app } = post;
      if (threadTs !== undefined) mustBeMessage(core, channel, threadTs);
      const content = { text, ...(blocks && { blocks }), ...(attachments && { attachments }) };
      return { ts: postAsApp(core, { channel, threadTs }, content, app).ts };
    },
    /** Lets Slack unfold a link in a message, which the app is told of as a change. */
    async unfoldLink({ channel, ts, url }: UnfoldLink): Promise<void> {
      unfoldLink(core, mustBeMessage(core, channel, ts), url);
    },
    async editMessage({ user, channel, ts, text }: EditMessage): Promise<void> {
      const message = mustBeMessage(core, channel, ts);
      if (message.user !== user)
        throw new Error(`Message ${ts} is ${message.user}'s; ${user} cannot edit it.`);
      changeMessage(core, message, { text, blocks: richTextOf(text) }, user);
    },
    async deleteMessage({ user, channel, ts }: DeleteMessage): Promise<void> {
      const message = mustBeMessage(core, channel, ts);
      if (message.user !== user)
        throw new Error(`Message ${ts} is ${message.user}'s; ${user} cannot delete it.`);
      removeMessage(core, message);
    },
    /** Opens the direct message with the bot; resolves with its channel id. */
    async openDirectMessage(user: string): Promise<string> {
      mustBePerson(core, user);
      return core.state.directMessage(user).id;
    },
    /** Opens the bot's Home tab (or its Messages tab), as a click on its name does. */
    async openHome(user: string, tab: 'home' | 'messages' = 'home'): Promise<void> {
      mustBePerson(core, user);
      core.events.homeOpened(user, core.state.directMessage(user).id, tab, core.views.home(user));
    },
    /** Opens a new thread in the assistant's panel; resolves with where it stands. */
    async openAssistant(user: string): Promise<{ channel: string; threadTs: string }> {
      mustBePerson(core, user);
      const channel = core.state.directMessage(user).id;
      const { ts } = postAssistantRoot(core, channel);
      core.events.assistantStarted(user, channel, ts);
      return { channel, threadTs: ts };
    },
    /** Adds a person, or the bot, to a channel. */
    async joinChannel(channel: string, user: string): Promise<void> {
      if (core.state.join(channel, user)) core.events.joined(channel, user);
    },
    async leaveChannel(channel: string, user: string): Promise<void> {
      core.state.leave(channel, user);
    },
  };
}

function formOf({ isBroadcast, isMe, threadTs, files }: PostMessage): { subtype?: string; files?: Json[] } {
  if (isBroadcast && threadTs === undefined) throw new Error('Only a reply in a thread can be broadcast.');
  if (files) return { subtype: 'file_share', files: files.map((name) => ({ id: slackId('F'), name })) };
  if (isMe) return { subtype: 'me_message' };
  return isBroadcast ? { subtype: 'thread_broadcast' } : {};
}
