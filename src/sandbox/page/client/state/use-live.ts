import { useEffect, useReducer } from 'react';
import type { Change } from '../../protocol.ts';
import { applyChange, type Workspace } from './workspace.ts';

/** The workspace as a person sees it, kept up to date; undefined until the server has told of it. */
export function useLive(as: string | undefined): Workspace | undefined {
  const [workspace, apply] = useReducer(applyChange, undefined);
  useEffect(() => {
    const source = new EventSource(`/live?as=${encodeURIComponent(as ?? '')}`);
    source.onmessage = ({ data }) => apply(JSON.parse(data) as Change);
    return () => source.close();
  }, [as]);
  return workspace;
}
