import { useEffect, useReducer, useState } from 'react';
import type { Change } from '../../protocol.ts';
import { applyChange, type Workspace } from './workspace.ts';

/** The workspace as a person sees it, undefined until the server has told of it; and whether the server is there. */
export function useLive(as: string | undefined): { workspace: Workspace | undefined; isLost: boolean } {
  const [workspace, apply] = useReducer(applyChange, undefined);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const source = new EventSource(`/live?as=${encodeURIComponent(as ?? '')}`);
    source.onopen = () => setLost(false);
    source.onerror = () => setLost(true);
    source.onmessage = ({ data }) => apply(JSON.parse(data) as Change);
    return () => source.close();
  }, [as]);
  return { workspace, isLost };
}
