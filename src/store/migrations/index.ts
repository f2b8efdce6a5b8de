import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { createFirstTables } from './0001-first-tables.ts';
import { addCorrections } from './0002-corrections.ts';
import { createToldOnce } from './0003-told-once.ts';
import { dateGapReasons } from './0004-gap-reasons.ts';
import { noteCountedGaps } from './0005-counted-gaps.ts';

/** One step of the schema; once released it is never changed, only followed by another. */
export interface Migration {
  readonly name: string;
  readonly run: (db: Kysely<Tables>) => Promise<void>;
}

/** Every step in order: the first is version 1. */
export const MIGRATIONS: readonly Migration[] = [
  { name: 'first-tables', run: createFirstTables },
  { name: 'corrections', run: addCorrections },
  { name: 'told-once', run: createToldOnce },
  { name: 'gap-reasons', run: dateGapReasons },
  { name: 'counted-gaps', run: noteCountedGaps },
];
