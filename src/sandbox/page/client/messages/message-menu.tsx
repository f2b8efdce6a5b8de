import { useState } from 'react';
import { Icon } from '../frame/icons.tsx';
import { PopUpMenu } from '../frame/pop-up-menu.tsx';
import { ConfirmDialog } from '../modals/confirm-dialog.tsx';
import type { Shown } from '../state/conversation.ts';
import { usePage } from '../state/page-context.tsx';

type Props = { message: Shown; inThread: boolean; onEdit: () => void };

/** What can be done with a message: reply, the app's shortcuts, and with one's own, edit and delete. */
export function MessageMenu({ message, inThread, onEdit }: Props) {
  const { workspace, strings, act, openPanel } = usePage();
  const [deleting, askDelete] = useState(false);
  const { channel, ts, thread_ts, user, for_user } = message;
  // Slack offers nothing on what is shown to one person alone.
  if (for_user !== undefined) return null;
  const isMine = user === workspace.me.id;
  const shortcuts = workspace.app.messageShortcuts.map(({ name, callbackId, description }) => ({
    label: name,
    detail: `${workspace.bot.real_name} · ${description}`,
    icon: 'bolt' as const,
    onPick: () => void act({ do: 'shortcut', callbackId, channel, messageTs: ts }),
  }));
  const own = [
    { label: strings.edit, icon: 'pencil' as const, onPick: onEdit },
    { label: strings.remove, icon: 'trash' as const, danger: true, onPick: () => askDelete(true) },
  ];
  return (
    <div className="message-tools">
      {!inThread && (
        <button
          type="button"
          className="icon-button"
          title={strings.replyInThread}
          onClick={() => openPanel({ kind: 'thread', channel, ts: thread_ts ?? ts })}
        >
          <Icon name="reply" />
          <span className="sr-only">{strings.replyInThread}</span>
        </button>
      )}
      <PopUpMenu label={strings.moreActions} icon="more" items={[...shortcuts, ...(isMine ? own : [])]} />
      {deleting && (
        <ConfirmDialog
          title={strings.removeTitle}
          text={strings.removeText}
          confirm={strings.removeConfirm}
          deny={strings.cancel}
          isDanger
          onAnswer={(yes) => {
            askDelete(false);
            if (yes) act({ do: 'delete', channel, ts });
          }}
        />
      )}
    </div>
  );
}
