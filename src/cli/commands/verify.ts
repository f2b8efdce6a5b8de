import { readFileSync, statSync } from 'node:fs';
import { BotError } from '../../errors.ts';
import { formatFinding } from '../../knowledge/finding.ts';
import { loadPack } from '../../knowledge/load.ts';
import { type AuditRow, auditProvenance } from '../../knowledge/provenance.ts';
import type { Pack } from '../../knowledge/types.ts';
import type { CommandIo } from '../io.ts';
import { formatTable } from '../table.ts';

export interface SourceText {
  /** The id of a source in the pack. */
  readonly id: string;
  /** The file with the publication's text. */
  readonly file: string;
}

export interface VerifyOptions {
  readonly directory: string;
  readonly sources: readonly SourceText[];
}

const MAX_TEXT_BYTES = 8 * 1024 * 1024;
const MARKS = { ok: 'ok', miss: 'MISS', unsure: 'look' } as const;

/** Prints where each recorded figure stands in its publication, and returns the exit code: 1 on a miss. */
export function runVerify({ directory, sources }: VerifyOptions, io: CommandIo): number {
  if (sources.length === 0) {
    io.err(
      'No publication was named. Add --source ID=FILE with the id of a source and the file of its text.\n',
    );
    return 1;
  }
  const { pack, findings } = loadPack(directory);
  if (!pack) {
    for (const finding of findings) io.err(`${formatFinding(finding)}\n`);
    io.err(`The pack in ${directory} cannot be verified before it is sound. Run footnote check.\n`);
    return 1;
  }
  const passed = sources.map((source) => verifySource(pack, source, io));
  return passed.every(Boolean) ? 0 : 1;
}

function verifySource(pack: Pack, { id, file }: SourceText, io: CommandIo): boolean {
  try {
    const { rows, outlineFaults } = auditProvenance(pack, id, readText(file));
    for (const fault of outlineFaults)
      io.err(`${id}: ${fault}. Correct the outline of the source, or the text.\n`);
    const header = ['id', 'value', 'found as', 'section', 'paragraph', 'result'];
    io.out(formatTable([header, ...rows.map(cellsOf)]));
    io.out(`${id}: ${tally(rows)}\n`);
    return outlineFaults.length === 0 && rows.every(({ result }) => result !== 'miss');
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    io.err(`${error.message}\n`);
    return false;
  }
}

function cellsOf(row: AuditRow): string[] {
  return [row.id, row.value, row.foundAs ?? '-', row.section, String(row.paragraph), MARKS[row.result]];
}

function tally(rows: readonly AuditRow[]): string {
  const count = (result: AuditRow['result']): number => rows.filter((row) => row.result === result).length;
  return `${count('ok')} found, ${count('miss')} missing, ${count('unsure')} names to look at`;
}

function readText(file: string): string {
  try {
    if (statSync(file).size > MAX_TEXT_BYTES) {
      throw new BotError('TEXT_TOO_LARGE', `${file} is larger than 8 MB. Name the text of one publication.`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    if (cause instanceof BotError) throw cause;
    const fault = cause instanceof TypeError ? 'is not valid UTF-8' : 'cannot be read';
    throw new BotError('TEXT_UNREADABLE', `${file} ${fault}. Name a text file in UTF-8.`, { cause });
  }
}
