import { quote } from '../finding.ts';
import type { Pack } from '../types.ts';
import { citations } from './citations.ts';
import type { Draft, Fault, PackPath, Rule } from './rule.ts';

type List = 'topics' | 'sources' | 'units' | 'entities' | 'variables';

interface Reference {
  readonly at: PackPath;
  readonly list: List;
  readonly id: string | undefined;
}

const KINDS: Readonly<Record<List, string>> = {
  topics: 'topic',
  sources: 'source',
  units: 'unit',
  entities: 'entity',
  variables: 'statistical variable',
};

/** Every id that is referred to belongs to an entry. */
export const danglingReferences: Rule = {
  code: 'REFERENCE_DANGLING',
  severity: 'error',
  description:
    'Every id that an entry refers to is the id of an entry, and every section cited is in its source.',
  remedy: 'correct the id, or add the entry it names',
  *check(draft) {
    const known = knownIds(draft.pack);
    for (const { at, list, id } of references(draft.pack)) {
      if (id === undefined || known[list].has(id) || draft.leftOut.has(id) || draft.incomplete.has(list))
        continue;
      yield { at, message: `there is no ${KINDS[list]} ${quote(id)}` };
    }
    yield* unknownSections(draft);
  },
};

function knownIds(pack: Pack): Readonly<Record<List, ReadonlySet<string>>> {
  const ids = (list: List): ReadonlySet<string> => new Set(pack[list].map(({ id }) => id));
  return {
    topics: ids('topics'),
    sources: ids('sources'),
    units: ids('units'),
    entities: ids('entities'),
    variables: ids('variables'),
  };
}

function* references(pack: Pack): Iterable<Reference> {
  yield { at: ['home'], list: 'entities', id: pack.home };
  for (const [index, entity] of pack.entities.entries()) {
    const at = ['entities', index];
    yield { at: [...at, 'within'], list: 'entities', id: entity.within };
    yield { at: [...at, 'citation', 'source'], list: 'sources', id: entity.citation?.source };
  }
  for (const [index, variable] of pack.variables.entries()) {
    yield { at: ['variables', index, 'unit'], list: 'units', id: variable.unit };
    yield { at: ['variables', index], list: 'topics', id: variable.topic || undefined };
  }
  for (const [index, observation] of pack.observations.entries()) {
    const at = ['observations', index];
    yield { at: [...at, 'variable'], list: 'variables', id: observation.variable };
    for (const key of ['entity', 'benchmark', 'among', 'saidBy'] as const) {
      yield { at: [...at, key], list: 'entities', id: observation[key] };
    }
    yield { at: [...at, 'citation', 'source'], list: 'sources', id: observation.citation.source };
  }
  for (const [index, statement] of pack.statements.entries()) {
    const at = ['statements', index];
    yield { at: [...at, 'topic'], list: 'topics', id: statement.topic || undefined };
    yield { at: [...at, 'saidBy'], list: 'entities', id: statement.saidBy };
    for (const [place, id] of statement.about.entries())
      yield { at: [...at, 'about', place], list: 'entities', id };
    yield { at: [...at, 'citation', 'source'], list: 'sources', id: statement.citation.source };
  }
}

function* unknownSections({ pack }: Draft): Iterable<Fault> {
  const sections = new Map(
    pack.sources.map(({ id, sections }) => [id, new Set(sections.map((section) => section.id))]),
  );
  for (const { at, citation } of citations(pack)) {
    const known = sections.get(citation.source);
    if (!known || known.has(citation.section)) continue;
    yield {
      at: [...at, 'section'],
      message: `the source ${quote(citation.source)} has no section ${quote(citation.section)}`,
      remedy: `use one of ${[...known].join(', ')}`,
    };
  }
}
