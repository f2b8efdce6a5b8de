import { useEffect, useState } from 'react';
import type { ClockState } from '../../../inspector/protocol.ts';
import { shortDateTime } from '../messages/when.ts';
import { nameOf, usePage } from '../state/page-context.tsx';
import { useOrder } from './use-order.ts';

/** The bot's clock: moves on to the next digest, and back. */
export function ClockControl({ clock }: { clock: ClockState }) {
  const { workspace, strings } = usePage();
  const order = useOrder();
  const { aheadMs, nextDigest } = clock;
  const now = useNow();
  const { me } = workspace;
  return (
    <section className="inspector-part" aria-label={strings.inspector.clock}>
      <h3>{strings.inspector.clock}</h3>
      <p role="status">
        {aheadMs > 0 ? strings.inspector.ahead(shortDateTime(now + aheadMs, me)) : strings.inspector.onTime}
      </p>
      <p>
        {nextDigest
          ? strings.inspector.nextDigest(
              shortDateTime(nextDigest.at, me),
              nameOf(workspace, nextDigest.channel),
            )
          : strings.inspector.noDigest}
      </p>
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={!nextDigest}
          onClick={() => order({ do: 'jump_to_digest' })}
        >
          {strings.inspector.orders.jump_to_digest.label}
        </button>
        <button
          type="button"
          className="button"
          disabled={aheadMs === 0}
          onClick={() => order({ do: 'back_to_now' })}
        >
          {strings.inspector.orders.back_to_now.label}
        </button>
      </div>
    </section>
  );
}

const minuteMs = 60_000;

/** The machine's time, to the minute. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), minuteMs - (now % minuteMs));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
