import type { TraceEntry } from '../../../inspector/protocol.ts';
import { exactTime } from '../messages/when.ts';
import { nameOf, usePage } from '../state/page-context.tsx';
import type { Workspace } from '../state/workspace.ts';
import { describeEntry } from './describe-entry.ts';
import { useOrder } from './use-order.ts';

/** One thing that passed: a line that says what, opened to what it carried. */
export function TraceRow({ entry }: { entry: TraceEntry }) {
  const { workspace, strings } = usePage();
  const order = useOrder();
  const { way, name, about, outcome, isFault, parts } = describeEntry(entry, strings.inspector);
  const line = (
    <>
      <time className="trace-time">{exactTime(entry.at, workspace.me)}</time>
      {way && (
        <>
          <span aria-hidden="true">{way === 'toBot' ? '→' : '←'}</span>
          <span className="sr-only">{strings.inspector[way]}</span>
        </>
      )}
      <span className="trace-name">{name}</span>
      {outcome && (
        <span className="trace-outcome" data-fault={isFault}>
          {outcome}
        </span>
      )}
      {about && <span className="trace-about">{withNames(about, workspace)}</span>}
    </>
  );
  if (parts.length === 0)
    return (
      <p className="trace-line" data-kind={entry.kind}>
        {line}
      </p>
    );
  return (
    <details data-kind={entry.kind}>
      <summary className="trace-line">{line}</summary>
      {parts.map(({ title, text }) => (
        <div key={title} className="trace-part">
          <h4>{title}</h4>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
          <pre tabIndex={0}>{text}</pre>
        </div>
      ))}
      {entry.kind === 'envelope' && entry.type === 'events_api' && (
        <button
          type="button"
          className="button"
          onClick={() => order({ do: 'redeliver', envelopeId: entry.envelopeId })}
        >
          {strings.inspector.again}
        </button>
      )}
    </details>
  );
}

/** A line in Slack's markup with the names that people know in place of ids. */
function withNames(line: string, workspace: Workspace): string {
  return line.replaceAll(/<@(\w+)>/g, (_, id: string) => `@${nameOf(workspace, id)}`);
}
