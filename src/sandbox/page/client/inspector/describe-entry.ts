/** How each kind of entry is told in one line, and what it is opened to. */
import type { TraceEntry } from '../../../inspector/protocol.ts';
import type { Strings } from '../strings/strings.ts';

export type EntryLine = {
  way?: 'toBot' | 'toSlack';
  name: string;
  about: string;
  outcome: string;
  /** Whether something went wrong, or was made to. */
  isFault: boolean;
  parts: { title: string; text: string }[];
};

export function describeEntry(entry: TraceEntry, strings: Strings['inspector']): EntryLine {
  switch (entry.kind) {
    case 'envelope': {
      const { outcome, ackedAfterMs, attempt, payload, ack } = entry;
      const said = [
        attempt > 0 ? strings.attempt(attempt) : '',
        strings.outcomes[outcome],
        ackedAfterMs === undefined ? '' : strings.after(ackedAfterMs),
      ];
      return {
        ...{ way: 'toBot', name: entry.name, about: entry.about, outcome: together(said) },
        isFault: outcome !== 'acked' && outcome !== 'waiting',
        parts: [
          { title: strings.payload, text: payload },
          ...(ack === undefined ? [] : [{ title: strings.ack, text: ack }]),
        ],
      };
    }
    case 'call': {
      const { status, error, lost, delayedMs, args, response } = entry;
      const late = delayedMs > 0 ? strings.late(delayedMs / 1000) : '';
      return {
        ...{ way: 'toSlack', name: entry.name, about: entry.about },
        outcome: together([String(status), error ?? '', lost ? strings.lost : '', late]),
        isFault: error !== undefined || lost || delayedMs > 0,
        parts: [
          { title: strings.args, text: args },
          { title: strings.answer, text: response },
        ],
      };
    }
    case 'response_url': {
      const { about, status, error, args } = entry;
      return {
        ...{ way: 'toSlack', name: strings.response, about },
        outcome: together([String(status), error ?? '']),
        isFault: error !== undefined,
        parts: [{ title: strings.args, text: args }],
      };
    }
    case 'connection': {
      const { isOpen, connections } = entry;
      const name = isOpen ? strings.connected(connections) : strings.disconnected(connections);
      return { name, about: '', outcome: '', isFault: !isOpen, parts: [] };
    }
    case 'order': {
      const { label, effect } = strings.orders[entry.order.do];
      return { name: strings.ordered(label), about: effect, outcome: '', isFault: false, parts: [] };
    }
  }
}

function together(words: string[]): string {
  return words.filter((word) => word !== '').join(' · ');
}
