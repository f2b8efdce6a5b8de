/** How each change the server tells of makes the inspection different. */
import type { Inspection, InspectorChange, TraceEntry } from '../../../inspector/protocol.ts';

/** More than these are not shown: whoever looks for longer has the newest. */
const most = 400;

/** The inspection after a change; a change that comes before the first one says nothing. */
export function applyInspection(
  inspection: Inspection | undefined,
  change: InspectorChange,
): Inspection | undefined {
  if (change.kind === 'inspection') return change.inspection;
  if (!inspection) return undefined;
  switch (change.kind) {
    case 'entry':
      return { ...inspection, entries: put(inspection.entries, change.entry) };
    case 'faults':
      return { ...inspection, faults: change.faults };
    case 'clock':
      return { ...inspection, clock: change.clock };
  }
}

function put(entries: TraceEntry[], entry: TraceEntry): TraceEntry[] {
  const at = entries.findIndex(({ id }) => id === entry.id);
  return at < 0 ? [...entries, entry].slice(-most) : entries.with(at, entry);
}
