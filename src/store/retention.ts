// What is forgotten when: words of people after the days configured, what only guards against repeats after a few
// days, what a person did or was seen to read with the ledger, and what the digest leans on after it has no more use.
import { sql } from 'kysely';
import { forgetCounted } from './gaps.ts';
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
/** A question is under way for minutes at most: until then its text is not kept but worked on. */
const ANSWERED_WITHIN_MS = 60 * 60 * 1000;
/** What a thread was about is ids and periods, no one's words: a day of it is kept where no text is. */
const THREADS_MS = 30 * DAY;
const DELIVERIES_MS = 400 * DAY;

/** Deletes what has had its time; returns how many rows of each table went. */
export async function deleteExpired(
  store: Store,
  now: number,
  { textMs, ledgerMs }: Retention,
): Promise<Readonly<Record<string, number>>> {
  return store.write(async (trx) => {
    const claims = await trx
      .deleteFrom('answer_claims')
      .where('holder', 'is', null)
      .where('claimed_at', '<', now - CLAIMS_MS)
      .executeTakeFirst();
    // Nobody waits for an answer any more; the key stays taken as long as that of an answered question. What is owed and
    // holds no words may take longer.
    const wordsEnd = now - Math.max(ANSWERED_WITHIN_MS, Math.min(textMs, CLAIMS_MS));
    await trx
      .updateTable('answer_claims')
      .set({ holder: null, work: null, lease_until: 0 })
      .where('holder', 'is not', null)
      .where(({ and, or, eb }) =>
        or([
          eb('claimed_at', '<', now - CLAIMS_MS),
          and([eb('claimed_at', '<', wordsEnd), eb('work', 'like', '%"text":%')]),
        ]),
      )
      .execute();
    const threads = await trx
      .deleteFrom('thread_contexts')
      .where('updated_at', '<', now - Math.min(THREADS_MS, Math.max(textMs, DAY)))
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
    await trx
      .deleteFrom('feedback')
      .where('at', '<', now - ledgerMs)
      .execute();
    await trx
      .deleteFrom('user_settings')
      .where('is_chosen', '=', 0)
      .where('updated_at', '<', now - ledgerMs)
      .execute();
    const answers = await trx
      .deleteFrom('posted_answers')
      .where('posted_at', '<', now - ledgerMs)
      .executeTakeFirst();
    await trx
      .updateTable('feedback')
      .set({ reason: null })
      .where('at', '<', now - textMs)
      .execute();
    await trx
      .updateTable('gaps')
      .set({ reason: null, reason_at: null })
      .where('reason_at', '<', now - textMs)
      .execute();
    const gaps = await trx
      .deleteFrom('gaps')
      .where('last_at', '<', now - textMs)
      .executeTakeFirst();
    await forgetCounted(trx);
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
