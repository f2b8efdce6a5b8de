/** The whole page: who looks, which conversation is open, and what stands beside it. Its parts draw themselves. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Frame } from './frame/frame.tsx';
import { useTheme } from './frame/use-theme.ts';
import { PageContext, type PageState, type Panel } from './state/page-context.tsx';
import { sendAct } from './state/send-act.ts';
import { markKey, newest, type ReadMarks } from './state/unread.ts';
import { useLive } from './state/use-live.ts';
import { langOf, STRINGS } from './strings/strings.ts';

const toastMs = 6000;

export function App() {
  const [person, setPerson] = useState<string>();
  const workspace = useLive(person);
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

  const strings = STRINGS[langOf(workspace?.me.locale ?? navigator.language)];
  useEffect(() => {
    document.documentElement.lang = strings.lang === 'zh' ? 'zh-Hans' : 'en';
  }, [strings]);

  const act = useCallback<PageState['act']>(
    async (what) => {
      const result = await sendAct(me, what);
      if (!result.ok)
        tell(result.error === 'not_reached' ? strings.notReached : strings.failed(result.error));
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
    const open = channels[me] ?? workspace.conversations[0]?.id ?? '';
    return {
      workspace,
      strings,
      theme,
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
        openPanel(undefined);
      },
      tell,
    };
  }, [workspace, marks, strings, theme, channels, me, panel, editing, act, markRead]);

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
