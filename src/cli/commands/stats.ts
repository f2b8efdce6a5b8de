import { openCatalog } from '../../knowledge/open-catalog.ts';
import type { CommandIo } from '../io.ts';
import { formatTable } from '../table.ts';

/** Prints what a pack holds; returns the exit code. */
export async function runStats({ directory }: { directory: string }, io: CommandIo): Promise<number> {
  const { pack } = await openCatalog(directory);
  const periods = pack.observations.flatMap(({ period }) => period ?? []);
  const rows: string[][] = [
    ['pack', pack.id],
    ['sources', String(pack.sources.length)],
    ['entities', String(pack.entities.length)],
    ['topics', String(pack.topics.length)],
    ['variables', String(pack.variables.length)],
    ['observations', String(pack.observations.length)],
    ['  forecast or planned', String(pack.observations.filter(({ status }) => status !== 'actual').length)],
    ['statements', String(pack.statements.length)],
    ['earliest period', periods.map(({ start }) => start).sort()[0] ?? '-'],
    [
      'latest period',
      periods
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? '-',
    ],
    [
      'last printed',
      pack.sources
        .map(({ datePublished }) => datePublished)
        .sort()
        .at(-1) ?? '-',
    ],
    ['hash', pack.hash],
  ];
  io.out(formatTable(rows));
  return 0;
}
