// The edge where a pack's folder is read: which files count, how large they may be, and that nothing
// outside the folder is followed. What the texts mean is left to `parse-pack`.
import {
  closeSync,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding } from './finding.ts';

export interface PackFile {
  /** Relative to the pack's folder, with `/` between the parts. */
  readonly path: string;
  readonly text: string;
}

export interface FilesRead {
  /** Ordered by path. */
  readonly files: readonly PackFile[];
  readonly findings: readonly Finding[];
}

/** A hand-written file of facts stays far below this; anything larger is a mistake or an attack. */
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_TOTAL_BYTES = 32 * 1024 * 1024;
const MAX_ENTRIES = 5000;
const MAX_DEPTH = 8;

/** Reads every YAML file of a pack's folder, and says of each that cannot be read why. */
export function readPackFiles(directory: string): FilesRead {
  const root = realDirectory(directory);
  if (root === undefined) {
    return { files: [], findings: [folderMissing(directory)] };
  }
  const { paths, findings } = listFiles(root);
  const files: PackFile[] = [];
  let total = 0;
  for (const path of paths) {
    const read = readOne(root, path);
    if ('code' in read) {
      findings.push(read);
      continue;
    }
    total += read.bytes;
    if (total > MAX_TOTAL_BYTES) {
      findings.push(
        fault(path, 'PACK_TOO_LARGE', 'the pack holds more than 32 MB', 'split it into several packs'),
      );
      break;
    }
    files.push({ path, text: read.text });
  }
  return { files, findings };
}

function realDirectory(directory: string): string | undefined {
  try {
    const real = realpathSync(directory);
    return statSync(real).isDirectory() ? real : undefined;
  } catch {
    return undefined;
  }
}

function listFiles(root: string): { paths: string[]; findings: Finding[] } {
  const paths: string[] = [];
  const findings: Finding[] = [];
  const open: { folder: string; depth: number }[] = [{ folder: '', depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, depth } = next;
    for (const entry of readFolder(root, folder, findings)) {
      if (entry.name.startsWith('.')) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      seen += 1;
      if (seen > MAX_ENTRIES) {
        const message = `the folder holds more than ${MAX_ENTRIES} files and folders`;
        findings.push(fault(path, 'PACK_TOO_LARGE', message, 'point at the pack itself, or split it'));
        return { paths: paths.sort(), findings };
      }
      if (entry.isDirectory()) {
        if (depth < MAX_DEPTH) open.push({ folder: path, depth: depth + 1 });
        else
          findings.push(fault(path, 'FOLDER_TOO_DEEP', 'folders are nested too deeply', 'move its files up'));
      } else if (entry.isSymbolicLink()) {
        const refused = refuseLink(root, path);
        if (refused) findings.push(refused);
        else if (isYaml(path)) paths.push(path);
      } else if (isYaml(path)) {
        paths.push(path);
      }
    }
  }
  return { paths: paths.sort(), findings };
}

function readFolder(root: string, folder: string, findings: Finding[]): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    findings.push(
      fault(folder || '.', 'FOLDER_UNREADABLE', 'the folder cannot be read', 'check its permissions'),
    );
    return [];
  }
}

// A link to a file inside the pack is how mounted configuration arrives, so only links that leave are refused.
function refuseLink(root: string, path: string): Finding | undefined {
  const remedy = 'put the file itself into the folder';
  try {
    const target = realpathSync(join(root, path));
    if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return fault(path, 'LINK_OUTSIDE', 'the link leads out of the folder', remedy);
    }
    if (lstatSync(target).isDirectory()) {
      return fault(path, 'LINK_TO_FOLDER', 'links to folders are not followed', 'put the folder itself here');
    }
    return undefined;
  } catch {
    return fault(path, 'LINK_BROKEN', 'the link leads nowhere', remedy);
  }
}

function readOne(root: string, path: string): { text: string; bytes: number } | Finding {
  const absolute = join(root, path);
  try {
    if (!statSync(absolute).isFile()) {
      return fault(path, 'FILE_UNREADABLE', 'this is not a regular file', 'remove it from the folder');
    }
    return readBounded(absolute, path);
  } catch {
    return fault(path, 'FILE_UNREADABLE', 'the file cannot be read', 'check its permissions');
  }
}

function readBounded(absolute: string, path: string): { text: string; bytes: number } | Finding {
  const handle = openSync(absolute, 'r');
  try {
    const size = fstatSync(handle).size;
    if (size > MAX_FILE_BYTES) {
      const message = `the file has ${(size / MAX_FILE_BYTES).toFixed(1)} MB; at most 1 MB is read`;
      return fault(path, 'FILE_TOO_LARGE', message, 'split it into several files of the same folder');
    }
    const buffer = Buffer.alloc(size);
    const bytes = readSync(handle, buffer, 0, size, 0);
    return decode(buffer.subarray(0, bytes), path);
  } finally {
    closeSync(handle);
  }
}

function decode(bytes: Buffer, path: string): { text: string; bytes: number } | Finding {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes: bytes.length };
  } catch {
    return fault(
      path,
      'FILE_NOT_UTF8',
      'the file is not valid UTF-8',
      'save it again with the encoding UTF-8',
    );
  }
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function folderMissing(directory: string): Finding {
  return fault(directory, 'PACK_MISSING', 'there is no such folder', 'name the folder that holds pack.yml');
}

function fault(file: string, code: string, message: string, remedy: string): Finding {
  return { file, line: 1, column: 1, code, severity: 'error', message, remedy };
}
