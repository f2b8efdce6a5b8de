import type { DeliveryEvent, ReportEvent } from '../../digest/delivery-event.ts';
import type { Logger } from '../../observability/logger.ts';
import { readPassingFault } from '../../store/faults.ts';
import type { Clock } from '../clock.ts';

const QUIET_EVENTS: ReadonlySet<DeliveryEvent['kind']> = new Set(['posted', 'empty', 'found', 'store_back']);
/** A store that is away fails every delivery at work: one line in so long says so. */
const STORE_FAULT_EVERY_MS = 60_000;

/** Writes what happens to deliveries to the log: a line each, and one a minute for a store that fails all of them. */
export function createDeliveryLog(logger: Logger, clock: Clock): ReportEvent {
  let faultLoggedAt = Number.NEGATIVE_INFINITY;

  return (event) => {
    const { kind, ...fields } = event;
    const named = { kind, ...fields, ...('error' in event && { err: event.error }) };
    if ('error' in event && readPassingFault(event.error)) {
      if (clock.now() - faultLoggedAt < STORE_FAULT_EVERY_MS) return logger.debug(named, 'digest');
      faultLoggedAt = clock.now();
    }
    if (QUIET_EVENTS.has(kind)) logger.info(named, 'digest');
    else logger.warn(named, 'digest');
  };
}
