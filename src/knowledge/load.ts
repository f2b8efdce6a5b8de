// Loads a pack from its folder: the one call the bot and the command line make. Reading is left to
// `read-files`, understanding and judging to `parse-pack`, look-ups to `catalog`.
import { join } from 'node:path';
import { BotError } from '../errors.ts';
import { buildCatalog, type Catalog } from './catalog.ts';
import { formatFinding } from './finding.ts';
import { sortFindings } from './mending-order.ts';
import { type PackReading, parsePack } from './parse-pack.ts';
import { readPackFiles } from './read-files.ts';

/** Reads and judges the pack in a folder; `pack` is absent when any finding is an error. */
export function loadPack(directory: string): PackReading {
  const { files, findings } = readPackFiles(directory);
  if (files.length === 0 && findings.length > 0) return { findings };
  const parsed = parsePack(
    files,
    findings.map(({ file }) => file),
  );
  if (findings.length === 0) return parsed;
  return { findings: [...sortFindings(findings), ...parsed.findings] };
}

/** The catalog of the pack in a folder; throws a BotError that lists every error when it has any. */
export function loadCatalog(directory: string): Catalog {
  const { pack, findings } = loadPack(directory);
  if (pack) return buildCatalog(pack);
  const errors = findings.filter((finding) => finding.severity === 'error');
  const lines = errors.map(
    (finding) => `  ${formatFinding({ ...finding, file: join(directory, finding.file) })}`,
  );
  throw new BotError(
    'PACK_INVALID',
    `The knowledge pack in ${directory} has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}. Mend what is listed, or name another folder:\n${lines.join('\n')}`,
  );
}
