import type { Workspace } from '../../../../src/sandbox/page/client/state/workspace.ts';
import type { Message } from '../../../../src/sandbox/types.ts';
import { defaultWorkspace } from '../../../../src/sandbox/workspace.ts';
import { press } from '../../start-app.ts';

const [lin, dana] = defaultWorkspace.users;
if (!lin || !dana) throw new Error('The default workspace has lost its people.');

export { dana, lin };

/** A workspace as lin sees it, with these messages in #press. */
export function workspaceWith(messages: Message[] = []): Workspace {
  return {
    team: 'Sandbox',
    me: lin as typeof dana & object,
    people: defaultWorkspace.users,
    bot: defaultWorkspace.bot,
    conversations: [{ id: press, name: 'press', kind: 'channel', members: [] }],
    messages,
    ephemerals: [],
    views: [],
    home: null,
    connected: true,
    app: {
      commands: [
        { command: '/metric', description: 'Look up', usageHint: '[metric]' },
        { command: '/digest', description: 'Daily', usageHint: '' },
      ],
      messageShortcuts: [],
      homeTab: true,
    },
    content: { title: { zh: '', en: '' }, description: { zh: '', en: '' }, tries: [] },
    statuses: {},
  };
}

/** A message in #press; `at` is its second. */
export function messageAt(at: number, user: string, threadAt?: number): Message {
  const thread = threadAt === undefined ? {} : { thread_ts: `${threadAt}.000000` };
  return { type: 'message', ts: `${at}.000000`, channel: press, user, text: '', ...thread };
}
