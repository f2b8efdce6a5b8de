import type { ReactNode } from 'react';
import { usePage } from '../state/page-context.tsx';
import { Icon } from './icons.tsx';
import { useReturnedFocus } from './use-returned-focus.ts';

/** A pane beside the conversation; Escape closes it. */
export function Pane({ title, detail, children }: { title: string; detail?: string; children: ReactNode }) {
  const { strings, openPanel } = usePage();
  useReturnedFocus();
  return (
    <aside
      className="pane"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) openPanel(undefined);
      }}
    >
      <header className="pane-head">
        <h2>
          {title}
          {detail && <span className="pane-detail">{detail}</span>}
        </h2>
        <button
          type="button"
          className="icon-button"
          onClick={() => openPanel(undefined)}
          title={strings.close}
        >
          <Icon name="close" />
          <span className="sr-only">{strings.close}</span>
        </button>
      </header>
      {children}
    </aside>
  );
}
