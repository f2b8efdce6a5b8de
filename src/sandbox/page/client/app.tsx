/** The whole page: who looks, which conversation is open, and what stands beside it. Its parts draw themselves. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Frame } from './frame/frame.tsx';
import { useTheme } from './frame/use-theme.ts';
import { PageContext, type PageState, type Panel } from './state/page-context.tsx';
import { sendAct } from './state/send-act.ts';
import { countUnread, markKey, newest, type ReadMarks } from './state/unread.ts';
import { useLive } from './state/use-live.ts';
import type { Workspace } from './state/workspace.ts';
import { langOf, STRINGS } from './strings/strings.ts';

const toastMs = 6000;

export function App() {
  const [person, setPerson] = useState(() => sessionStorage.getItem('person') ?? undefined);
  const { workspace, isLost } = useLive(person);
  const [channels, setChannels] = useState<Record<string, string>>({});
  const [panel, openPanel] = useState<Panel>();
  const [editing, edit] = useState<string>();
  const [marks, setMarks] = useState<ReadMarks>();
  const [toast, tell] = useState<string>();
  const { theme, switchTheme } = useTheme();

  const me = workspace?.me.id ?? '';
  useEffect(() => {
    if (workspace && !marks) setMarks({ from: newest(workspace.messages), upTo: {} });
  }, [workspace, marks]);
  useEffect(() => {
    if (toast === undefined) return;
    const timer = setTimeout(() => tell(undefined), toastMs);
    return () => clearTimeout(timer);
  }, [toast]);

  // Whom an earlier workspace had this one may not know.
  useEffect(() => {
    if (isLost && !workspace) setPerson(undefined);
  }, [isLost, workspace]);

  const unread = workspace && marks ? countAll(workspace, marks) : 0;
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) Footnote` : 'Footnote';
  }, [unread]);

  const strings = STRINGS[langOf(workspace?.me.locale ?? navigator.language)];
  useEffect(() => {
    document.documentElement.lang = strings.lang === 'zh' ? 'zh-Hans' : 'en';
  }, [strings]);

  const act = useCallback<PageState['act']>(
    async (what) => {
      const result = await sendAct(me, what);
      if (result.ok) return result;
      if (result.limit !== undefined) tell(strings.tooLong(result.limit));
      else tell(result.error === 'not_reached' ? strings.notReached : strings.failed(result.error));
      return result;
    },
    [me, strings],
  );
  const markRead = useCallback<PageState['markRead']>(
    (where, ts) =>
      setMarks((known) => {
        const key = markKey(me, where);
        if (!known || (known.upTo[key] ?? 0) >= ts) return known;
        return { ...known, upTo: { ...known.upTo, [key]: ts } };
      }),
    [me],
  );

  const page = useMemo<PageState | undefined>(() => {
    if (!workspace || !marks) return undefined;
    // A workspace that was started anew has other direct messages.
    const known = workspace.conversations.map(({ id }) => id);
    const open = known.find((id) => id === channels[me]) ?? known[0] ?? '';
    return {
      workspace,
      strings,
      theme,
      isLost,
      marks,
      channel: open,
      panel,
      editing,
      edit,
      act,
      openChannel: (id) => {
        setChannels((known) => ({ ...known, [me]: id }));
        openPanel(undefined);
      },
      openPanel,
      markRead,
      become: (id) => {
        setPerson(id);
        sessionStorage.setItem('person', id);
        openPanel(undefined);
      },
      tell,
    };
  }, [workspace, isLost, marks, strings, theme, channels, me, panel, editing, act, markRead]);

  if (!page) return <p className="starting">{strings.connecting}</p>;
  return (
    <PageContext value={page}>
      <Frame switchTheme={switchTheme} />
      <div className="toasts" role="status">
        {toast && <p className="toast">{toast}</p>}
      </div>
    </PageContext>
  );
}

function countAll(workspace: Workspace, marks: ReadMarks): number {
  return workspace.conversations.reduce((sum, { id }) => sum + countUnread(workspace, marks, id), 0);
}
