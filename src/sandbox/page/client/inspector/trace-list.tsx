import type { TraceEntry } from '../../../inspector/protocol.ts';
import { usePage } from '../state/page-context.tsx';
import { TraceRow } from './trace-row.tsx';

/** What passed, newest first, so that what is opened stays where it is read. */
export function TraceList({ entries }: { entries: TraceEntry[] }) {
  const { strings } = usePage();
  return (
    <section className="inspector-part" aria-label={strings.inspector.trace}>
      <h3>
        {strings.inspector.trace} <span className="pane-detail">{strings.inspector.newestFirst}</span>
      </h3>
      {entries.length === 0 && <p className="inspector-hint">{strings.inspector.nothing}</p>}
      <ol className="trace" reversed>
        {entries.toReversed().map((entry) => (
          <li key={entry.id}>
            <TraceRow entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
