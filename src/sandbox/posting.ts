/** Puts messages up, changes and removes them, and tells everyone concerned. It asks no questions: its callers do. */
import type { Content } from './content.ts';
import type { Core } from './core.ts';
import { slackId } from './identifiers.ts';
import type { Ephemeral, Message } from './types.ts';

const otherApp = { bot_id: 'B0ANOTHER1', app_id: 'A0ANOTHER1' };

type Place = { channel: string; threadTs?: string | undefined };

/** Posts as the bot. */
export function postAsBot(core: Core, place: Place, content: Content): Message {
  return post(core, { ...draft(core, place, core.state.bot.user_id, content), ...botIdentity(core) });
}

/** Posts as a person, in the form that Slack gives what they have written. */
export function postAsPerson(
  core: Core,
  place: Place,
  user: string,
  content: Content,
  form: Pick<Message, 'subtype' | 'files'> = {},
): Message {
  const client_msg_id = slackId('', 32).toLowerCase();
  return post(core, { ...draft(core, place, user, content), ...form, client_msg_id });
}

/** Posts as another app, or as a workflow, which has a name and no user. */
export function postAsApp(
  core: Core,
  place: Place,
  content: Content,
  app: { user: string } | { username: string },
): Message {
  const { bot_id, app_id } = otherApp;
  const as = 'user' in app ? {} : { username: app.username, subtype: 'bot_message' };
  const message = draft(core, place, 'user' in app ? app.user : '', content);
  return post(core, { ...message, ...as, bot_id, app_id });
}

/** The root of a thread in the assistant's panel, which Slack writes in the app's name. */
export function postAssistantRoot(core: Core, channel: string): Message {
  const root = draft(core, { channel }, core.state.bot.user_id, { text: 'New Assistant Thread' });
  return post(core, { ...root, ...botIdentity(core), subtype: 'assistant_app_thread' });
}

/** Shows a message to one person alone; `from` is the bot unless Slackbot itself has something to say. */
export function postEphemeral(
  core: Core,
  place: Place,
  forUser: string,
  content: Content,
  from?: string,
): Ephemeral {
  const user = from ?? core.state.bot.user_id;
  const identity = from ? {} : botIdentity(core);
  const message = { ...draft(core, place, user, content), ...identity, for_user: forUser };
  core.messages.addEphemeral(message);
  core.activity.emit('ephemeral', message);
  return message;
}

/** Puts new content in the place of a message's old; what is not given stays. */
export function changeMessage(core: Core, previous: Message, content: Content, editor: string): Message {
  const message: Message = {
    ...previous,
    ...content,
    edited: { user: editor, ts: wholeSecond(core.timestamp()) },
  };
  if (message.blocks?.length === 0) delete message.blocks;
  core.messages.replace(message);
  core.activity.emit('message_changed', message);
  core.events.changed(message, previous);
  return message;
}

// Slack stamps an edit with the second alone, so that two within one have the same stamp.
function wholeSecond(timestamp: string): string {
  return timestamp.replace(/\..*/, '.000000');
}

/** Shows what is behind a link below the message, as Slack does by itself some time after. */
export function unfoldLink(core: Core, previous: Message, url: string): void {
  const message: Message = { ...previous, attachments: [{ id: 1, from_url: url, fallback: url, text: url }] };
  core.messages.replace(message);
  core.activity.emit('message_changed', message);
  core.events.changed(message, previous);
}

export function changeEphemeral(core: Core, previous: Ephemeral, content: Content): void {
  const message = { ...previous, ...content };
  core.messages.replaceEphemeral(message);
  core.activity.emit('ephemeral_changed', message);
}

export function removeEphemeral(core: Core, message: Ephemeral): void {
  core.messages.removeEphemeral(message.channel, message.ts);
  core.activity.emit('ephemeral_deleted', message);
}

/** Removes a message; a thread's first message with replies leaves Slack's tombstone behind. */
export function removeMessage(core: Core, message: Message): void {
  const replies = core.messages.thread(message.channel, message.ts).length > 1;
  if (replies) {
    const { blocks, metadata, attachments, bot_id, app_id, ...kept } = message;
    const tombstone = { ...kept, subtype: 'tombstone', text: 'This message was deleted.', user: 'USLACKBOT' };
    core.messages.replace(tombstone);
    core.activity.emit('message_deleted', message);
    core.events.changed(tombstone, message);
    return;
  }
  core.messages.remove(message.channel, message.ts);
  core.activity.emit('message_deleted', message);
  core.events.deleted(message);
}

function post(core: Core, message: Message): Message {
  core.messages.add(message);
  core.activity.emit('message', message);
  core.events.posted(message);
  return message;
}

function draft(core: Core, { channel, threadTs }: Place, user: string, content: Content): Message {
  const root = threadTs ? core.messages.find(channel, threadTs) : undefined;
  const thread = threadTs ? { thread_ts: threadTs, ...(root ? { parent_user_id: root.user } : {}) } : {};
  return { type: 'message', ts: core.timestamp(), channel, user, text: '', ...content, ...thread };
}

function botIdentity(core: Core): Pick<Message, 'bot_id' | 'app_id'> {
  return { bot_id: core.state.bot.bot_id, app_id: core.state.bot.app_id };
}
