// Turns the texts of a pack's files into a pack, with every fault found on the way. Pure: opening the files is
// left to `read-files`, the shape of entries to `gather-entries`, what must hold between them to `validate`.
import { type Finding, hasErrors, type Position } from './finding.ts';
import { type Gathering, gatherEntries, type Origin } from './gather-entries.ts';
import { hashFiles } from './hash-files.ts';
import { inMendingOrder } from './mending-order.ts';
import type { PackFile } from './read-files.ts';
import type { Draft, PackPath } from './rules/rule.ts';
import { FOLDERS } from './schema.ts';
import type { Pack } from './types.ts';
import { type Judgement, validate } from './validate.ts';

export interface PackReading {
  /** Present when nothing found is an error. */
  readonly pack?: Pack;
  readonly findings: readonly Finding[];
}

type Origins = ReadonlyMap<string, readonly Origin[]>;

/** Stands in for a `pack.yml` that cannot be read, so that everything else is judged all the same. */
const NO_HEAD = {
  id: '',
  name: { zh: '', en: '' },
  description: { zh: '', en: '' },
  home: '',
  timeZone: 'UTC',
  examples: { zh: [], en: [] },
} as const;

/** Reads and judges the files of one pack; `unread` are files of it that could not be opened. */
export function parsePack(files: readonly PackFile[], unread: readonly string[] = []): PackReading {
  const gathering = gatherEntries(files, unread);
  const { draft, origins, findings } = assemble(gathering, hashFiles(files));
  const judged = validate(draft).flatMap((judgement) => place(judgement, origins) ?? []);
  const sorted = inMendingOrder([...gathering.findings, ...findings], judged);
  const isSound = gathering.head !== undefined && !hasErrors(sorted);
  return isSound ? { pack: draft.pack, findings: sorted } : { findings: sorted };
}

function assemble(
  { lists, topics, leftOut, incomplete, head }: Gathering,
  hash: string,
): { draft: Draft; origins: Origins; findings: readonly Finding[] } {
  const statements = lists.statements.map((listed) => ({
    ...listed,
    topic: listed.entry.topic ?? listed.topic,
  }));
  const pack: Pack = {
    ...(head?.entry ?? NO_HEAD),
    topics: topics.map(({ entry }) => entry),
    sources: lists.sources.map(({ entry }) => entry),
    units: lists.units.map(({ entry }) => entry),
    entities: lists.entities.map(({ entry }) => entry),
    variables: lists.variables.map(({ entry, topic }) => ({ ...entry, topic: topic ?? '' })),
    observations: lists.observations.map(({ entry }) => entry),
    statements: statements.map(({ entry, topic }) => ({ ...entry, topic: topic ?? '' })),
    hash,
  };
  const writtenValues = lists.observations.map(({ raw }) => String((raw as { value?: unknown }).value));
  const origins: Origins = new Map([
    ...FOLDERS.map((folder) => [folder, lists[folder].map(({ origin }) => origin)] as const),
    ['topics', topics.map(({ origin }) => origin)] as const,
    ['', head ? [head.origin] : []] as const,
  ]);
  const homeless = incomplete.has('topics') ? [] : statements.filter(({ topic }) => topic === undefined);
  return {
    draft: { pack, writtenValues, leftOut, incomplete },
    origins,
    findings: homeless.map(({ origin }) => topicMissing(origin)),
  };
}

function place({ rule, fault }: Judgement, origins: Origins): Finding | undefined {
  const at = locate(fault.at, origins);
  if (!at) return undefined;
  const other = fault.other && locate(fault.other, origins);
  return {
    ...at,
    code: rule.code,
    severity: rule.severity,
    message: other ? `${fault.message}; see ${other.file}:${other.line}` : fault.message,
    remedy: fault.remedy ?? rule.remedy,
  };
}

// A path that is in no list belongs to pack.yml; without one there is nothing to point at.
function locate(at: PackPath, origins: Origins): Position | undefined {
  const [list, index, ...rest] = at;
  const listed = origins.get(String(list))?.[Number(index)];
  if (listed) return listed.file.locate([...listed.path, ...rest]);
  return origins.get('')?.[0]?.file.locate(at);
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
