import { useEffect, useReducer } from 'react';
import type { ClockState } from '../../../inspector/protocol.ts';
import { shortDateTime } from '../messages/when.ts';
import { nameOf, usePage } from '../state/page-context.tsx';
import { useOrder } from './use-order.ts';

/** The bot's clock: moves on to the next digest, and back. */
export function ClockControl({ clock }: { clock: ClockState }) {
  const { workspace, strings } = usePage();
  const order = useOrder();
  const { aheadMs, nextDigest } = clock;
  const shown = useShownTime(aheadMs);
  const { me } = workspace;
  return (
    <section className="inspector-part" aria-label={strings.inspector.clock}>
      <h3>{strings.inspector.clock}</h3>
      <p role="status">
        {aheadMs > 0 ? strings.inspector.ahead(shortDateTime(shown, me)) : strings.inspector.onTime}
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

/** What a clock shows that is so far ahead of the machine's, to the minute. */
function useShownTime(aheadMs: number): number {
  const [, passMinute] = useReducer((minutes: number) => minutes + 1, 0);
  const shown = Date.now() + aheadMs;
  useEffect(() => {
    const timer = setTimeout(passMinute, minuteMs - (shown % minuteMs));
    return () => clearTimeout(timer);
  }, [shown]);
  return shown;
}
