import { useCallback, useRef, useState } from 'react';
import { usePage } from './page-context.tsx';
import { markKey, type Where } from './unread.ts';

/** A text, or what becomes of the one there. */
export type Written = string | ((before: string) => string);

/** What a person has written in a conversation or thread and not sent: it is there again when they come back. */
export function useDraft(where: Where): readonly [string, (next: Written) => void] {
  const { workspace } = usePage();
  const key = `draft:${markKey(workspace.me.id, where)}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  // What could not be sent is put back also where one has gone elsewhere meanwhile.
  const written = useRef(text);
  const write = useCallback(
    (next: Written) => {
      written.current = typeof next === 'string' ? next : next(written.current);
      keep(key, written.current);
      setText(written.current);
    },
    [key],
  );
  return [text, write];
}

function keep(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // More than the browser keeps stays on the page alone.
  }
}
