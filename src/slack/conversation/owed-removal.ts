// A reply that whoever asked has taken back, and that Slack would not let go of then.
import type { Services } from '../listeners/services.ts';
import type { LedgerEntry } from './ledger.ts';
import { type Followed, removeInTurn, settleChange } from './withdraw-reply.ts';

/** Plain data, so that another process can take it over. */
export interface OwedRemoval {
  /** The id of the receipt. */
  readonly removed: string;
}

/** Notes a removal that is to be tried again; `press` tells it from another of the same reply. */
export async function oweRemoval(
  { claims }: Pick<Services, 'claims'>,
  { id, question }: LedgerEntry,
  { press, waitMs }: { readonly press: string; readonly waitMs: number },
): Promise<void> {
  const key = `${question}:removed:${press}`;
  if (await claims.claim([key], { removed: id })) await claims.putOff(key, waitMs);
}

/** Tries it again. */
export async function removeOwed(services: Services, { removed: id }: OwedRemoval): Promise<Followed> {
  const entry = await services.ledger.find({ id });
  if (!entry) return 'done';
  return settleChange(services, entry, await removeInTurn(services, entry));
}
