// Which facts are new, worded otherwise or gone since a post: the part of what changed that no figure says.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Statement } from '../knowledge/types.ts';
import type { FactChange } from './digest-post.ts';
import type { PackSnapshot, RecordedFact } from './pack-snapshot.ts';

/** The changes within the topics; none where the snapshot was taken before facts were kept. */
export function findFactChanges(
  { pack }: Catalog,
  { facts }: PackSnapshot,
  isChosen: (topic: string) => boolean,
): FactChange[] {
  if (!facts) return [];
  const before = new Map(facts.map((fact) => [fact.id, fact]));
  const told = new Set(facts.map(wordingOf));
  const standing = new Set(pack.statements.map(({ id }) => id));
  const texts = new Set(pack.statements.map(wordingOf));
  const changes = pack.statements
    .filter(({ topic }) => isChosen(topic))
    .flatMap((statement) => changeOf(statement, before.get(statement.id), told));
  // A fact that stands under another id is not gone.
  const gone = facts.filter(
    (fact) => isChosen(fact.topic) && !standing.has(fact.id) && !texts.has(wordingOf(fact)),
  );
  return [...changes, ...gone.map((fact) => ({ kind: 'fact_withdrawn', before: fact }) as const)];
}

function changeOf(
  statement: Statement,
  before: RecordedFact | undefined,
  told: ReadonlySet<string>,
): FactChange[] {
  if (told.has(wordingOf(statement))) return [];
  return [before ? { kind: 'fact_corrected', statement, before } : { kind: 'fact_new', statement }];
}

function wordingOf({ text, items }: RecordedFact): string {
  return JSON.stringify([text.zh, text.en, items.map(({ zh, en }) => [zh, en])]);
}
