// Faults of the two drivers by what they mean for the work: come back later, or mend something first.
import { BotError } from '../errors.ts';

export type StoreFaultKind = 'unavailable' | 'full' | 'other';

const UNAVAILABLE = new Set([
  // SQLite: another process writes.
  'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_BUSY_RECOVERY', 'SQLITE_LOCKED',
  // PostgreSQL: down, starting, stopping, too many connections, or the transaction lost a race.
  '57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08004', '08006', '40001', '40P01', '55P03',
  'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN',
]); // biome-ignore format: by driver
const FULL = new Set(['SQLITE_FULL', '53100', 'ENOSPC']);
/** The PostgreSQL driver has no code for these. */
const LOST_CONNECTION =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|connection timeout/i;

export function readStoreFault(error: unknown): StoreFaultKind {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (UNAVAILABLE.has(code) || LOST_CONNECTION.test(cause.message)) return 'unavailable';
    if (FULL.has(code)) return 'full';
    if (cause instanceof AggregateError && cause.errors.some((one) => readStoreFault(one) === 'unavailable'))
      return 'unavailable';
  }
  return 'other';
}

/** The error with its meaning and remedy, where it has one; else as it is. */
export function nameStoreFault(error: unknown): unknown {
  if (error instanceof BotError) return error;
  const kind = readStoreFault(error);
  if (kind === 'unavailable')
    return new BotError(
      'STORE_UNAVAILABLE',
      'The store cannot be reached or is busy. The work is tried again; if this goes on, check that the database runs and that DATABASE_URL or DATA_DIR is right.',
      { cause: error },
    );
  if (kind === 'full')
    return new BotError(
      'STORE_FULL',
      'The disk of the store is full. Make room on it; nothing written before is lost.',
      {
        cause: error,
      },
    );
  return error;
}

/** What is wrong where the same work may succeed later: the store is away, or has no room; undefined for any other fault. */
export function readPassingFault(error: unknown): 'unavailable' | 'full' | undefined {
  if (error instanceof BotError) {
    if (error.code === 'STORE_UNAVAILABLE') return 'unavailable';
    return error.code === 'STORE_FULL' ? 'full' : undefined;
  }
  const kind = readStoreFault(error);
  return kind === 'other' ? undefined : kind;
}
