import { listGaps } from '../../store/gaps.ts';
import type { CommandIo } from '../io.ts';
import { formatTable } from '../table.ts';
import { type StorePlace, withStore } from './data.ts';

/** Prints the questions that were not answered, or badly, the most frequent first; returns the exit code. */
export async function runGaps(
  { limit, ...place }: StorePlace & { readonly limit: number },
  io: CommandIo,
): Promise<number> {
  return withStore(place, async (store) => {
    const gaps = await listGaps(store, limit);
    if (gaps.length === 0) {
      io.out('Nothing is missing: every question was answered.\n');
      return;
    }
    const rows = gaps.map(({ times, kind, lastAt, text, reason = '' }) => [
      String(times),
      kind,
      new Date(lastAt).toISOString().slice(0, 10),
      text.replace(/\s+/gu, ' '),
      reason,
    ]);
    io.out(formatTable([['times', 'kind', 'last', 'question', 'reason'], ...rows]));
  });
}
