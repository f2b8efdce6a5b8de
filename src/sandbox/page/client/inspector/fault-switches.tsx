import type { Order, PendingFaults } from '../../../inspector/protocol.ts';
import { usePage } from '../state/page-context.tsx';
import { useOrder } from './use-order.ts';

/** What can be made to go wrong, and how much of it is still to come. */
export function FaultSwitches({ faults }: { faults: PendingFaults }) {
  const { strings } = usePage();
  const order = useOrder();
  const { limited, delayed, lost } = faults;
  return (
    <section className="inspector-part" aria-label={strings.inspector.faults}>
      <h3>{strings.inspector.faults}</h3>
      <p className="inspector-hint">{strings.inspector.faultsHint}</p>
      <ul className="fault-switches">
        <Switch order={{ do: 'drop_socket' }} />
        <Switch order={{ do: 'limit_posts', times: 2 }} pending={limited} />
        <Switch order={{ do: 'delay_posts', times: 1 }} pending={delayed} />
        <Switch order={{ do: 'lose_answers', times: 1 }} pending={lost} />
        <Switch order={{ do: 'redeliver' }} />
      </ul>
      <button
        type="button"
        className="button"
        disabled={limited + delayed + lost === 0}
        onClick={() => order({ do: 'clear_faults' })}
      >
        {strings.inspector.orders.clear_faults.label}
      </button>
    </section>
  );
}

function Switch({ order: what, pending = 0 }: { order: Order; pending?: number }) {
  const { strings } = usePage();
  const order = useOrder();
  const { label, effect } = strings.inspector.orders[what.do];
  return (
    <li>
      <button type="button" className="fault-switch" title={effect} onClick={() => order(what)}>
        {label}
        {pending > 0 && <span className="fault-pending">{strings.inspector.pending(pending)}</span>}
      </button>
    </li>
  );
}
