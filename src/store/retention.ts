// What is forgotten when: words of people after the days configured, what only guards against repeats after a few
// days, and what the digest leans on after it has no more use.
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

export interface Retention {
  /** How long what people wrote is kept: questions, reasons, gaps. */
  readonly textMs: number;
  /** How long the ledger of answers is kept: as long as a correction may still have to reach them. */
  readonly ledgerMs: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** Slack delivers again for minutes at most. */
const CLAIMS_MS = 3 * DAY;
const THREADS_MS = 30 * DAY;
const DELIVERIES_MS = 400 * DAY;

/** Deletes what has had its time; returns how many rows of each table went. */
export async function deleteExpired(
  store: Store,
  now: number,
  { textMs, ledgerMs }: Retention,
): Promise<Readonly<Record<string, number>>> {
  return store.write(async (trx) => {
    const threadsMs = Math.min(THREADS_MS, textMs);
    const claims = await trx
      .deleteFrom('answer_claims')
      .where('holder', 'is', null)
      .where('claimed_at', '<', now - CLAIMS_MS)
      .executeTakeFirst();
    const threads = await trx
      .deleteFrom('thread_contexts')
      .where('updated_at', '<', now - threadsMs)
      .executeTakeFirst();
    await trx
      .updateTable('posted_answers')
      .set({ asked: null })
      .where('asked', 'is not', null)
      .where('posted_at', '<', now - textMs)
      .execute();
    const outlived = trx
      .selectFrom('posted_answers')
      .select('id')
      .where('posted_at', '<', now - ledgerMs);
    await trx.deleteFrom('posted_facts').where('answer', 'in', outlived).execute();
    await trx.deleteFrom('corrections').where('answer', 'in', outlived).execute();
    await trx.deleteFrom('feedback').where('answer', 'in', outlived).execute();
    const answers = await trx
      .deleteFrom('posted_answers')
      .where('posted_at', '<', now - ledgerMs)
      .executeTakeFirst();
    await trx
      .updateTable('feedback')
      .set({ reason: null })
      .where('at', '<', now - textMs)
      .execute();
    const gaps = await trx
      .deleteFrom('gaps')
      .where('last_at', '<', now - textMs)
      .executeTakeFirst();
    const deliveries = await trx
      .deleteFrom('deliveries')
      .where('state', 'not in', ['open', 'posting'])
      .where('updated_at', '<', now - DELIVERIES_MS)
      .executeTakeFirst();
    await trx
      .deleteFrom('pack_snapshots')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('deliveries')
              .select(sql.lit(1).as('one'))
              .whereRef('deliveries.pack', '=', 'pack_snapshots.hash'),
          ),
        ),
      )
      .execute();
    const counts = { claims, threads, answers, gaps, deliveries };
    return Object.fromEntries(
      Object.entries(counts).map(([name, { numDeletedRows }]) => [name, Number(numDeletedRows)]),
    );
  });
}
