/** What one person sees of the sandbox: everything now, and which changes concern them. */
import type { Sandbox } from '../start-sandbox.ts';
import type { Channel, Ephemeral, Message } from '../types.ts';
import type { AppFeatures, Change, Conversation, PageContent, Snapshot } from './protocol.ts';

/** Everything `user` sees now; undefined when nobody of that id is here. */
export function takeSnapshot(
  sandbox: Sandbox,
  user: string,
  app: AppFeatures,
  content: PageContent,
): Snapshot | undefined {
  const me = sandbox.people.find(({ id }) => id === user);
  if (!me) return undefined;
  const channels = sandbox.conversationsOf(user);
  const { user_id, name, real_name } = sandbox.bot;
  return {
    team: sandbox.team.name,
    me,
    people: sandbox.people,
    bot: { user_id, name, real_name },
    conversations: channels.map(describeChannel),
    messages: channels.flatMap(({ id }) => sandbox.messages(id)),
    ephemerals: channels.flatMap(({ id }) => sandbox.ephemerals(user, id)),
    views: sandbox.viewsOf(user),
    home: sandbox.homeOf(user) ?? null,
    connected: sandbox.connections() > 0,
    app,
    content,
  };
}

/** Tells `hear` of every change that `user` sees, until the returned function is called. */
export function watch(sandbox: Sandbox, user: string, hear: (change: Change) => void): () => void {
  const isIn = ({ channel }: Message) => sandbox.conversationsOf(user).some(({ id }) => id === channel);
  const tellMessage = (message: Message) => {
    if (isIn(message)) hear({ kind: 'message', message });
  };
  const tellDeleted = (message: Message) => {
    const { channel, ts } = message;
    if (!isIn(message)) return;
    // A thread's first message leaves a tombstone in its place.
    const left = sandbox.messages(channel).find((one) => one.ts === ts);
    hear(left ? { kind: 'message', message: left } : { kind: 'message_gone', channel, ts });
  };
  const tellEphemeral = (message: Ephemeral) => {
    if (message.for_user === user) hear({ kind: 'ephemeral', message });
  };
  const tellViews = (about: { user: string }) => {
    if (about.user === user) hear({ kind: 'views', views: sandbox.viewsOf(user) });
  };
  const tellConnected = () => hear({ kind: 'connected', connected: sandbox.connections() > 0 });
  const stops = [
    sandbox.on('message', tellMessage),
    sandbox.on('message_changed', tellMessage),
    sandbox.on('message_deleted', tellDeleted),
    sandbox.on('ephemeral', tellEphemeral),
    sandbox.on('ephemeral_changed', tellEphemeral),
    sandbox.on('ephemeral_deleted', ({ channel, ts, for_user }) => {
      if (for_user === user) hear({ kind: 'ephemeral_gone', channel, ts });
    }),
    sandbox.on('view', tellViews),
    sandbox.on('view_closed', tellViews),
    sandbox.on('home', (about) => {
      if (about.user === user) hear({ kind: 'home', home: about.view });
    }),
    sandbox.on('assistant', ({ channel, threadTs, kind, value }) => {
      if (kind === 'status') hear({ kind: 'status', channel, threadTs, status: String(value ?? '') });
    }),
    sandbox.on('connected', tellConnected),
    sandbox.on('disconnected', tellConnected),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function describeChannel({ id, name, members, is_private, im_user }: Channel): Conversation {
  return { id, name, members, kind: im_user ? 'direct' : is_private ? 'private' : 'channel' };
}
