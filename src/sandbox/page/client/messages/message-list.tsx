import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { continues, type Shown, threadsIn, timeOf } from '../state/conversation.ts';
import { usePage } from '../state/page-context.tsx';
import { newest, readUpTo, type Where } from '../state/unread.ts';
import { MessageRow } from './message-row.tsx';
import { useFollow } from './use-follow.ts';
import { dayName, dayOf } from './when.ts';

type Props = { where: Where; messages: Shown[]; start?: ReactNode };

/** Messages oldest first, with a line at each new day and where the unread ones begin; it keeps to the end. */
export function MessageList({ where, messages, start }: Props) {
  const { workspace, strings, marks, markRead } = usePage();
  const { me } = workspace;
  const [seenAtOpening] = useState(() => readUpTo(marks, me.id, where));
  const threads = where.thread === undefined ? threadsIn(workspace, where.channel) : undefined;
  const firstNew = messages.find(({ ts, user }) => Number(ts) > seenAtOpening && user !== me.id);
  // Only what was there at the opening is new; what comes while one looks is simply read.
  const [newFrom] = useState(firstNew?.ts);
  const latest = newest(messages);
  useEffect(() => markRead(where, latest), [where, latest, markRead]);
  const last = messages.at(-1);
  const list = useFollow(`${messages.length}:${latest}:${last?.edited?.ts ?? ''}`, last?.user === me.id);
  const now = Date.now();

  return (
    <div className="scroller" ref={list}>
      {start}
      <div role="log" aria-label={strings.messagesTab}>
        <ol className="messages">
          {messages.map((message, index) => {
            const before = messages[index - 1];
            const time = timeOf(message);
            const newDay =
              where.thread === undefined && (!before || dayOf(timeOf(before), me) !== dayOf(time, me));
            const isFirstNew = message.ts === newFrom;
            const follows =
              !newDay && !isFirstNew && continues(message, before) && !threads?.has(before?.ts ?? '');
            return (
              <Fragment key={message.ts}>
                {newDay && (
                  <li className="day">
                    <span>{dayName(time, now, me, strings)}</span>
                  </li>
                )}
                {isFirstNew && (
                  <li className="new-mark">
                    <span>{strings.newMessages}</span>
                  </li>
                )}
                <MessageRow
                  message={message}
                  follows={follows}
                  thread={threads?.get(message.ts)}
                  inThread={!threads}
                />
              </Fragment>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
