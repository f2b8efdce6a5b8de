import { useEffect, useRef } from 'react';
import { Icon } from '../frame/icons.tsx';
import { useReturnedFocus } from '../frame/use-returned-focus.ts';
import { usePage } from '../state/page-context.tsx';
import { ClockControl } from './clock-control.tsx';
import { FaultSwitches } from './fault-switches.tsx';
import { TraceList } from './trace-list.tsx';
import { useInspection } from './use-inspection.ts';

/** A drawer beside everything else: what passes between Slack and the app, and ways to disturb it. Escape closes it. */
export function InspectorDrawer({ onClose }: { onClose: () => void }) {
  const { strings } = usePage();
  const inspection = useInspection();
  useReturnedFocus();
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => closeButton.current?.focus(), []);
  return (
    <aside
      className="inspector"
      aria-label={strings.inspector.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header className="pane-head">
        <h2>{strings.inspector.title}</h2>
        <button
          ref={closeButton}
          type="button"
          className="icon-button"
          onClick={onClose}
          title={strings.close}
        >
          <Icon name="close" />
          <span className="sr-only">{strings.close}</span>
        </button>
      </header>
      {inspection && (
        <div className="inspector-body">
          <FaultSwitches faults={inspection.faults} />
          {inspection.clock && <ClockControl clock={inspection.clock} />}
          <TraceList entries={inspection.entries} />
        </div>
      )}
    </aside>
  );
}
