import { Avatar } from '../frame/avatar.tsx';
import { type Shown, type Thread, timeOf } from '../state/conversation.ts';
import { usePage } from '../state/page-context.tsx';
import { readUpTo } from '../state/unread.ts';
import { clockTime, dayName, dayOf } from './when.ts';

/** The line below a message that has replies: by whom, how many, since when; it opens the thread. */
export function ThreadSummary({ message, thread }: { message: Shown; thread: Thread }) {
  const { workspace, strings, marks, openPanel } = usePage();
  const { me } = workspace;
  const { channel, ts } = message;
  const read = readUpTo(marks, me.id, { channel, thread: ts });
  const hasNew = thread.replies.some(({ ts: reply, user }) => Number(reply) > read && user !== me.id);
  const time = timeOf(thread.last);
  const now = Date.now();
  const clock = clockTime(time, me);
  const when = dayOf(time, me) === dayOf(now, me) ? clock : `${dayName(time, now, me, strings)} ${clock}`;
  return (
    <button
      type="button"
      className="thread-summary"
      data-new={hasNew}
      onClick={() => openPanel({ kind: 'thread', channel, ts })}
    >
      <span className="thread-people">
        {thread.people.map((user) => (
          <Avatar key={user} user={user} size="small" />
        ))}
      </span>
      <span className="thread-count">{strings.replies(thread.replies.length)}</span>
      <span className="thread-when">{strings.lastReply(when)}</span>
    </button>
  );
}
