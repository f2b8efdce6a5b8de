// Small packs for tests: every list empty unless given, entries filled in around what the test is about.
import type { Draft } from '../../src/knowledge/rules/rule.ts';
import type {
  Entity,
  Localized,
  Observation,
  Pack,
  Source,
  Statement,
  Unit,
  Variable,
} from '../../src/knowledge/types.ts';

export const NO_ALIASES = { zh: [], en: [] } as const;
export const CITATION = { source: 'gazette', section: 'opening', paragraph: 1 } as const;

export function both(en: string, zh = `中${en}`): Localized {
  return { zh, en };
}

export function makePack(parts: Partial<Pack> = {}): Pack {
  return {
    id: 'test',
    name: both('Test'),
    description: both('A test'),
    home: 'town',
    timeZone: 'UTC',
    examples: { zh: ['问'], en: ['ask'] },
    topics: [],
    sources: [],
    units: [],
    entities: [],
    variables: [],
    observations: [],
    statements: [],
    hash: '',
    ...parts,
  };
}

export function makeDraft(parts: Partial<Pack> = {}, more: Partial<Draft> = {}): Draft {
  const pack = makePack(parts);
  return {
    pack,
    writtenValues: pack.observations.map(({ value }) => value),
    leftOut: new Set(),
    incomplete: new Set(),
    ...more,
  };
}

export function makeSource(parts: Partial<Source> = {}): Source {
  return {
    id: 'gazette',
    title: both('Gazette'),
    publisher: both('Press'),
    language: 'zh',
    authors: [],
    editors: [],
    datePublished: '2021-03-05',
    sections: [{ id: 'opening', title: both('Opening'), headings: 0, paragraphs: 2 }],
    ...parts,
  };
}

export function makeUnit(parts: Partial<Unit> = {}): Unit {
  return { id: 'percent', kind: 'percent', name: both('%', '%'), aliases: NO_ALIASES, ...parts };
}

export function makeEntity(id: string, parts: Partial<Entity> = {}): Entity {
  return { id, type: 'city', name: both(id), aliases: NO_ALIASES, ...parts };
}

export function makeVariable(id: string, parts: Partial<Variable> = {}): Variable {
  const words = { name: both(id), aliases: NO_ALIASES, terms: NO_ALIASES };
  return { id, topic: 'topic', ...words, measure: 'share', unit: 'percent', ...parts };
}

export function makeObservation(id: string, parts: Partial<Observation> = {}): Observation {
  const subject = { id, variable: 'share', entity: 'town', periodStated: true, value: '1' };
  return { ...subject, bound: 'exact', status: 'actual', citation: CITATION, ...parts };
}

export function makeStatement(id: string, parts: Partial<Statement> = {}): Statement {
  const words = { name: both(id), aliases: { zh: [], en: [id] }, text: both(id), items: [] };
  return {
    id,
    topic: 'topic',
    about: ['town'],
    answers: ['what'],
    ...words,
    status: 'actual',
    citation: CITATION,
    ...parts,
  };
}
