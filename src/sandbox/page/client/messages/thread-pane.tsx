import { useMemo } from 'react';
import { Pane } from '../frame/pane.tsx';
import { threadMessages } from '../state/conversation.ts';
import { usePage } from '../state/page-context.tsx';
import { threadKey } from '../state/workspace.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';

/** A thread beside the conversation it belongs to. */
export function ThreadPane({ channel, ts }: { channel: string; ts: string }) {
  const { workspace, strings } = usePage();
  const where = useMemo(() => ({ channel, thread: ts }), [channel, ts]);
  const conversation = workspace.conversations.find(({ id }) => id === channel);
  const status = workspace.statuses[threadKey(channel, ts)];
  const place = conversation?.kind === 'direct' ? workspace.bot.real_name : `#${conversation?.name ?? ''}`;
  return (
    <Pane title={strings.thread} detail={place}>
      <MessageList where={where} messages={threadMessages(workspace, channel, ts)} />
      {status && (
        <p className="status" role="status">
          {workspace.bot.real_name} {status}
        </p>
      )}
      <Composer where={where} label={strings.reply} />
    </Pane>
  );
}
