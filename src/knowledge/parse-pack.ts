// Turns the texts of a pack's files into a pack, with every fault found on the way. Pure: reading the folder
// is left to `read-files`. An entry at fault is left out and the others are still judged, so that one run
// reports everything.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { describeIssue, unknownKey } from './describe-issue.ts';
import { type Finding, hasErrors, quote, sortFindings } from './finding.ts';
import type { PackFile } from './read-files.ts';
import type { Draft, PackPath } from './rules/rule.ts';
import { ENTRIES, FOLDERS, type Folder, packFile, topicEntry, topicUse } from './schema.ts';
import type { Pack, Topic } from './types.ts';
import { type Judgement, validate } from './validate.ts';
import { type Path, readYaml, type YamlFile } from './yaml-file.ts';

export interface PackReading {
  /** Present when nothing found is an error. */
  readonly pack?: Pack;
  readonly findings: readonly Finding[];
}

type Entry<F extends Folder> = z.output<(typeof ENTRIES)[F]>;

/** Where an entry was read: its file and the way to it there. */
interface Origin {
  readonly file: YamlFile;
  readonly path: Path;
}

interface Kept<T> {
  readonly entry: T;
  readonly raw: unknown;
  readonly origin: Origin;
  /** The topic declared at the top of its file. */
  readonly topic: string | undefined;
}

interface Gathering {
  readonly findings: Finding[];
  readonly leftOut: Set<string>;
  readonly topics: { entry: Topic; origin: Origin }[];
  readonly lists: { [F in Folder]: Kept<Entry<F>>[] };
  head?: { entry: z.output<typeof packFile>; origin: Origin };
}

/** Reads and judges the files of one pack. */
export function parsePack(files: readonly PackFile[]): PackReading {
  const gathering: Gathering = {
    findings: [],
    leftOut: new Set(),
    topics: [],
    lists: { sources: [], units: [], entities: [], variables: [], observations: [], statements: [] },
  };
  for (const file of files) gatherFile(file, gathering);
  const { findings, head } = gathering;
  if (!head) {
    if (!files.some((file) => isPackFile(file.path))) findings.push(packFileMissing());
    return { findings: sortFindings(findings) };
  }
  const { draft, origins } = assemble(gathering, head, hashFiles(files));
  findings.push(...validate(draft).map((judgement) => place(judgement, origins)));
  const sorted = sortFindings(findings);
  return hasErrors(sorted) ? { findings: sorted } : { pack: draft.pack, findings: sorted };
}

function gatherFile({ path, text }: PackFile, gathering: Gathering): void {
  const { file, findings } = readYaml(path, text);
  gathering.findings.push(...findings);
  if (!file) return;
  if (isPackFile(path)) {
    gatherHead(file, gathering);
    return;
  }
  const folder = FOLDERS.find((name) => path.startsWith(`${name}/`));
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
    else if (isRecord(raw) && typeof raw.id === 'string') gathering.leftOut.add(raw.id);
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
  if (!entry) return undefined;
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
  return undefined;
}

function assemble(
  { lists, topics, leftOut, findings }: Gathering,
  head: { entry: z.output<typeof packFile>; origin: Origin },
  hash: string,
): { draft: Draft; origins: ReadonlyMap<string, readonly Origin[]> } {
  const statements = lists.statements.flatMap((kept) => {
    const topic = kept.entry.topic ?? kept.topic;
    if (topic !== undefined) return [{ ...kept, entry: { ...kept.entry, topic } }];
    findings.push(topicMissing(kept.origin));
    leftOut.add(kept.entry.id);
    return [];
  });
  const pack: Pack = {
    ...head.entry,
    topics: topics.map(({ entry }) => entry),
    sources: lists.sources.map(({ entry }) => entry),
    units: lists.units.map(({ entry }) => entry),
    entities: lists.entities.map(({ entry }) => entry),
    variables: lists.variables.map(({ entry, topic }) => ({ ...entry, topic: topic ?? '' })),
    observations: lists.observations.map(({ entry }) => entry),
    statements: statements.map(({ entry }) => entry),
    hash,
  };
  const writtenValues = lists.observations.map(({ raw }) => String(isRecord(raw) ? raw.value : ''));
  const origins = new Map<string, readonly Origin[]>([
    ...FOLDERS.map((folder) => [folder, lists[folder].map(({ origin }) => origin)] as const),
    ['topics', topics.map(({ origin }) => origin)],
    ['statements', statements.map(({ origin }) => origin)],
    ['', [head.origin]],
  ]);
  return { draft: { pack, writtenValues, leftOut }, origins };
}

function place({ rule, fault }: Judgement, origins: ReadonlyMap<string, readonly Origin[]>): Finding {
  const { file, line, column } = locate(fault.at, origins);
  const other = fault.other && locate(fault.other, origins);
  return {
    file,
    line,
    column,
    code: rule.code,
    severity: rule.severity,
    message: other ? `${fault.message}; see ${other.file}:${other.line}` : fault.message,
    remedy: fault.remedy ?? rule.remedy,
  };
}

function locate(
  at: PackPath,
  origins: ReadonlyMap<string, readonly Origin[]>,
): { file: string; line: number; column: number } {
  const [list, index, ...rest] = at;
  const listed = origins.get(String(list))?.[Number(index)];
  if (listed) return listed.file.locate([...listed.path, ...rest]);
  const head = origins.get('')?.[0];
  return head ? head.file.locate(at) : { file: 'pack.yml', line: 1, column: 1 };
}

/** SHA-256 over the paths and contents, each led by its length so that no two packs read alike. */
function hashFiles(files: readonly PackFile[]): string {
  const hash = createHash('sha256');
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const part of ordered.flatMap(({ path, text }) => [path, text])) {
    hash.update(`${Buffer.byteLength(part)}:`).update(part);
  }
  return hash.digest('hex');
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

function topicMissing({ file, path }: Origin): Finding {
  return {
    ...file.locate(path),
    code: 'TOPIC_MISSING',
    severity: 'error',
    message: 'the statement belongs to no topic',
    remedy: 'add topic: with the id of a topic, or declare one at the top of the file',
  };
}
