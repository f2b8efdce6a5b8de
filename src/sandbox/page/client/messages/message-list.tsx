import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { continues, type Shown, threadsIn, timeOf } from '../state/conversation.ts';
import { usePage } from '../state/page-context.tsx';
import { newest, readUpTo, type Where } from '../state/unread.ts';
import { MessageRow } from './message-row.tsx';
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
  const list = useStickToEnd(`${messages.length}:${latest}:${messages.at(-1)?.edited?.ts ?? ''}`);
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

/** How close to the end counts as being there. */
const nearPx = 80;
/** The space around a message. */
const edgePx = 24;

/** Scrolls to the end whenever something comes, unless whoever looks has scrolled away from it. */
function useStickToEnd(state: string) {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const note = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx;
    };
    const keep = () => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    };
    element.addEventListener('scroll', note, { passive: true });
    const sizes = new ResizeObserver(keep);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    return () => {
      element.removeEventListener('scroll', note);
      sizes.disconnect();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came is the reason to scroll.
  useLayoutEffect(() => {
    const element = list.current;
    const last = element?.querySelector<HTMLElement>('.messages > :last-child');
    if (!element || !last || !atEnd.current) return;
    // What is taller than the view is read from its top.
    const isTall = last.offsetHeight + edgePx > element.clientHeight;
    element.scrollTop = isTall ? last.offsetTop - element.offsetTop : element.scrollHeight;
    atEnd.current = !isTall;
  }, [state]);
  return list;
}
