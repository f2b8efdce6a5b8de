// Collects the entries of a pack's files, kind by kind, with the place of each. An entry at fault is reported
// and left out; what has been left out is remembered, so that references to it are not reported as well.
import type { z } from 'zod';
import { describeIssue, unknownKey } from './describe-issue.ts';
import { type Finding, quote } from './finding.ts';
import type { PackFile } from './read-files.ts';
import { ENTRIES, FOLDERS, type Folder, packFile, topicEntry, topicUse } from './schema.ts';
import type { Topic } from './types.ts';
import { type Path, readYaml, type YamlFile } from './yaml-file.ts';

type Entry<F extends Folder> = z.output<(typeof ENTRIES)[F]>;

/** Where an entry was read: its file and the way to it there. */
export interface Origin {
  readonly file: YamlFile;
  readonly path: Path;
}

interface Placed<T> {
  readonly entry: T;
  readonly origin: Origin;
}

interface Listed<T> extends Placed<T> {
  /** As the file has it, before defaults and conversions. */
  readonly raw: unknown;
  /** The topic declared at the top of its file. */
  readonly topic: string | undefined;
}

export interface Gathering {
  readonly findings: Finding[];
  /** Ids of entries at fault. */
  readonly leftOut: Set<string>;
  /** Kinds of which a whole file, or a topic, could not be read. */
  readonly incomplete: Set<Folder | 'topics'>;
  readonly topics: Placed<Topic>[];
  readonly lists: { [F in Folder]: Listed<Entry<F>>[] };
  head?: Placed<z.output<typeof packFile>>;
}

/** Collects everything that can be read from the files; `unread` are files of the pack that could not be opened. */
export function gatherEntries(files: readonly PackFile[], unread: readonly string[]): Gathering {
  const gathering: Gathering = {
    findings: [],
    leftOut: new Set(),
    incomplete: new Set(),
    topics: [],
    lists: { sources: [], units: [], entities: [], variables: [], observations: [], statements: [] },
  };
  for (const path of unread) markIncomplete(path, gathering);
  for (const file of files) gatherFile(file, gathering);
  if (![...unread, ...files.map(({ path }) => path)].some(isPackFile))
    gathering.findings.push(packFileMissing());
  return gathering;
}

function gatherFile({ path, text }: PackFile, gathering: Gathering): void {
  const { file, findings } = readYaml(path, text);
  gathering.findings.push(...findings);
  if (!file) {
    markIncomplete(path, gathering);
    return;
  }
  if (isPackFile(path)) {
    gatherHead(file, gathering);
    return;
  }
  const folder = folderOf(path);
  if (folder) gatherList(file, folder, gathering);
  else gathering.findings.push(folderUnknown(file));
}

function gatherHead(file: YamlFile, gathering: Gathering): void {
  const entry = check(packFile, file.data, { file, path: [] }, gathering);
  if (!entry) return;
  if (gathering.head) gathering.findings.push(headTwice(file));
  else gathering.head = { entry, origin: { file, path: [] } };
}

function gatherList<F extends Folder>(file: YamlFile, folder: F, gathering: Gathering): void {
  const top = file.data;
  const use = topicUse(folder);
  const keys: readonly string[] = use === 'none' ? [folder] : ['topic', folder];
  if (!isRecord(top) || !Array.isArray(top[folder])) {
    gathering.findings.push(listMissing(file, folder));
    markIncomplete(file.path, gathering);
    return;
  }
  for (const key of Object.keys(top).filter((name) => !keys.includes(name))) {
    gathering.findings.push(unknownKey(key, file.locate([key], 'key')));
  }
  const topic = use === 'none' ? undefined : gatherTopic(file, top, use === 'required', gathering);
  for (const [index, raw] of top[folder].entries()) {
    const origin: Origin = { file, path: [folder, index] };
    const entry = check<Entry<F>>(ENTRIES[folder] as unknown as z.ZodType<Entry<F>>, raw, origin, gathering);
    if (entry) gathering.lists[folder].push({ entry, raw, origin, topic });
    else if (isRecord(raw) && typeof raw.id === 'string') {
      gathering.leftOut.add(raw.id);
      gathering.leftOut.add(asId(raw.id));
    }
  }
}

function gatherTopic(
  file: YamlFile,
  top: Record<string, unknown>,
  required: boolean,
  gathering: Gathering,
): string | undefined {
  if (!required && top.topic === undefined) return undefined;
  const origin: Origin = { file, path: ['topic'] };
  const entry = check(topicEntry, top.topic, origin, gathering);
  if (!entry) {
    gathering.incomplete.add('topics');
    return undefined;
  }
  // Several files may belong to one topic as long as they call it the same.
  const isKnown = gathering.topics.some(
    ({ entry: { id, name } }) => id === entry.id && name.zh === entry.name.zh && name.en === entry.name.en,
  );
  if (!isKnown) gathering.topics.push({ entry, origin });
  return entry.id;
}

function check<T>(schema: z.ZodType<T>, raw: unknown, origin: Origin, gathering: Gathering): T | undefined {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const { file, path } = origin;
  for (const issue of result.error.issues) {
    const to = [...path, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    gathering.findings.push(...describeIssue(issue, to, file.data, file.locate));
  }
  // One faulty key does not hide the entry's other faults: what is left of it is judged all the same.
  return schema.safeParse(withoutFaultyKeys(raw, result.error.issues)).data;
}

function withoutFaultyKeys(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (!isRecord(raw)) return raw;
  const faulty = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  );
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !faulty.has(key)));
}

function markIncomplete(path: string, { incomplete }: Gathering): void {
  const folder = folderOf(path);
  if (!folder) return;
  incomplete.add(folder);
  if (topicUse(folder) !== 'none') incomplete.add('topics');
}

function folderOf(path: string): Folder | undefined {
  return FOLDERS.find((name) => path.startsWith(`${name}/`));
}

// References may name by its right form what was written Mill_Output.
function asId(written: string): string {
  return written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function isPackFile(path: string): boolean {
  return path === 'pack.yml' || path === 'pack.yaml';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function packFileMissing(): Finding {
  return {
    file: 'pack.yml',
    line: 1,
    column: 1,
    code: 'PACK_FILE_MISSING',
    severity: 'error',
    message: 'the folder has no pack.yml',
    remedy: 'add it, or name the folder that holds the pack',
  };
}

function headTwice(file: YamlFile): Finding {
  return {
    ...file.locate([]),
    code: 'PACK_FILE_TWICE',
    severity: 'error',
    message: 'there is a pack.yml and a pack.yaml',
    remedy: 'keep one of them',
  };
}

function folderUnknown(file: YamlFile): Finding {
  return {
    ...file.locate([]),
    code: 'FOLDER_UNKNOWN',
    severity: 'error',
    message: 'no entries are read from this place',
    remedy: `move the file into ${FOLDERS.join(', ')}`,
  };
}

function listMissing(file: YamlFile, folder: Folder): Finding {
  return {
    ...file.locate([folder]),
    code: 'LIST_MISSING',
    severity: 'error',
    message: `the file has no list ${quote(folder)}`,
    remedy: `start the list with "${folder}:" at the beginning of a line`,
  };
}
