import { MessageBody } from '../blocks/message-body.tsx';
import { Avatar } from '../frame/avatar.tsx';
import { Icon } from '../frame/icons.tsx';
import { type Shown, type Thread, timeOf } from '../state/conversation.ts';
import { nameOf, usePage } from '../state/page-context.tsx';
import { EditMessage } from './edit-message.tsx';
import { MessageMenu } from './message-menu.tsx';
import { ThreadSummary } from './thread-summary.tsx';
import { clockTime, fullTime } from './when.ts';

type Props = { message: Shown; follows: boolean; thread: Thread | undefined; inThread: boolean };

/** One message: who, when, what, and what can be done with it. */
export function MessageRow({ message, follows, thread, inThread }: Props) {
  const { workspace, strings, editing, edit } = usePage();
  const { me, bot } = workspace;
  const { user, ts, for_user, subtype, edited } = message;
  const isBot = user === bot.user_id;
  const isEditing = editing === ts;
  const isGone = subtype === 'tombstone';
  const time = timeOf(message);
  const clock = (
    <time dateTime={new Date(time).toISOString()} title={fullTime(time, me)}>
      {clockTime(time, me)}
    </time>
  );
  if (isGone)
    return (
      <li className="message message-gone">
        <span className="gutter">
          <Icon name="trash" />
        </span>
        <div className="message-main">
          <p className="gone">{strings.deleted}</p>
          {thread && !inThread && <ThreadSummary message={message} thread={thread} />}
        </div>
      </li>
    );
  return (
    <li className="message" data-follows={follows} data-private={for_user !== undefined} data-ts={ts}>
      <span className="gutter">{follows ? clock : <Avatar user={user} />}</span>
      <div className="message-main">
        {for_user !== undefined && !follows && (
          <p className="only-you">
            <Icon name="eye" />
            {strings.onlyYou}
          </p>
        )}
        {follows && <p className="sr-only">{nameOf(workspace, user)}</p>}
        {!follows && (
          <p className="message-head">
            <strong>{nameOf(workspace, user)}</strong>
            {isBot && <span className="app-badge">{strings.app}</span>}
            {clock}
          </p>
        )}
        {isEditing ? (
          <EditMessage message={message} onDone={() => edit(undefined)} />
        ) : (
          <MessageBody message={message} />
        )}
        {edited && !isEditing && !isBot && <span className="edited">{strings.edited}</span>}
        {thread && !inThread && <ThreadSummary message={message} thread={thread} />}
      </div>
      {!isEditing && <MessageMenu message={message} inThread={inThread} onEdit={() => edit(ts)} />}
    </li>
  );
}
