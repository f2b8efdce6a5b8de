import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** Which line of the list of gaps an answer or a press was counted on, as long as that line stands. */
export async function noteCountedGaps(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('posted_answers').addColumn('gap', 'text').execute();
  await db.schema.alterTable('feedback').addColumn('gap', 'text').execute();
}
