import { join } from 'node:path';
import { formatFinding, hasErrors } from '../../knowledge/finding.ts';
import { loadPack } from '../../knowledge/load.ts';
import { staleSchemas, writeSchemas } from '../../knowledge/schema-files.ts';
import type { Pack } from '../../knowledge/types.ts';
import type { CommandIo } from '../io.ts';

export interface CheckOptions {
  readonly directory: string;
  /** Writes the editors' schemas anew before checking. */
  readonly writeSchemas?: boolean;
}

/** Prints every finding of a pack, one a line, and returns the exit code: 1 when any is an error. */
export function runCheck({ directory, writeSchemas: writes = false }: CheckOptions, io: CommandIo): number {
  const { pack, findings } = loadPack(directory);
  const isThere = !findings.some(({ code }) => code === 'PACK_MISSING');
  if (writes && isThere) {
    for (const file of writeSchemas(directory)) io.out(`${join(directory, file)} written\n`);
  }
  const all = [...findings, ...staleSchemas(directory)];
  for (const finding of all)
    io.out(`${formatFinding({ ...finding, file: placeOf(directory, finding.file) })}\n`);
  io.out(`${summarize(directory, pack, all.length)}\n`);
  return hasErrors(all) ? 1 : 0;
}

// The finding about a folder that is not there names the folder itself.
function placeOf(directory: string, file: string): string {
  return file === directory ? directory : join(directory, file);
}

function summarize(directory: string, pack: Pack | undefined, findings: number): string {
  const found = findings === 0 ? 'no findings' : amount(findings, 'finding', 'findings');
  if (!pack) return `${directory}: ${found}`;
  const contents = [
    amount(pack.sources.length, 'source', 'sources'),
    amount(pack.entities.length, 'entity', 'entities'),
    amount(pack.variables.length, 'statistical variable', 'statistical variables'),
    amount(pack.observations.length, 'observation', 'observations'),
    amount(pack.statements.length, 'statement', 'statements'),
  ];
  return `${directory}: ${contents.join(', ')}; ${found}`;
}

function amount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
