import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/digest/digest-post.ts';
import { findChanges } from '../../src/digest/find-changes.ts';
import { takeSnapshot } from '../../src/digest/pack-snapshot.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import type { Observation, Pack, Statement } from '../../src/knowledge/types.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { makeObservation, makeSource, makeStatement, makeUnit } from '../knowledge/make-pack.ts';

const YEAR = { start: '2019-01-01', end: '2019-12-31' };
const LATER = { source: 'tide-table', section: 'opening', paragraph: 1 };
const cranes = (id: string, parts: Partial<Observation> = {}) =>
  makeObservation(id, {
    variable: 'cranes',
    entity: 'saltmouth',
    period: YEAR,
    value: '16',
    citation: LATER,
    ...parts,
  });

const BEFORE: Pack = {
  ...HARBOUR,
  hash: 'before',
  sources: [...HARBOUR.sources, makeSource({ id: 'tide-table', datePublished: '2020-09-01' })],
};
const snapshot = takeSnapshot(buildCatalog(BEFORE));

const edit = (id: string, parts: Partial<Observation>): readonly Observation[] =>
  BEFORE.observations.map((observation) =>
    observation.id === id ? { ...observation, ...parts } : observation,
  );
const without = (id: string) => BEFORE.observations.filter((observation) => observation.id !== id);
const add = (observation: Observation) => [...BEFORE.observations, observation];

function changesTo(parts: Partial<Pack>, topics: readonly string[] = []): string[] {
  return findChanges(buildCatalog({ ...BEFORE, hash: 'after', ...parts }), snapshot, topics).map(tell);
}

function tell(change: Change): string {
  switch (change.kind) {
    case 'corrected':
      return `corrected ${change.observation.id}: ${change.before.value} to ${change.observation.value}`;
    case 'withdrawn':
      return `withdrawn ${change.before.id}`;
    case 'revised':
      return `revised ${change.earlier.id} ${change.earlier.value} by ${change.observation.id} ${change.observation.value}`;
    case 'settled':
      return `settled ${change.observation.id}: ${change.forecast.value} to ${change.observation.value}`;
    case 'new':
      return `new ${change.observation.id}`;
    case 'fact_new':
      return `new fact ${change.statement.id}`;
    case 'fact_corrected':
      return `fact ${change.statement.id}: ${change.before.text.en} to ${change.statement.text.en}`;
    case 'fact_withdrawn':
      return `fact withdrawn ${change.before.id}`;
  }
}

describe('what changed on record', () => {
  it.each<[string, readonly Observation[], readonly string[]]>([
    ['nothing', BEFORE.observations, []],
    ['another place in print', edit('cranes-2019', { citation: LATER }), []],
    ['another note', edit('cranes-2019', { note: { zh: '注', en: 'A note.' } }), []],
    ['another value', edit('cranes-2019', { value: '17' }), ['corrected cranes-2019: 16 to 17']],
    ['another bound', edit('cranes-2019', { bound: 'over' }), ['corrected cranes-2019: 16 to 16']],
    ['another period', edit('ferries-june', { period: YEAR }), ['corrected ferries-june: 450 to 450']],
    ['a new figure', add(cranes('cranes-2020', { period: { start: '2020-01-01', end: '2020-12-31' } })), ['new cranes-2020']],
    ['another id', [...without('cranes-2019'), cranes('renamed')], []],
    ['another id and value', [...without('cranes-2019'), cranes('renamed', { value: '18' })], ['corrected renamed: 16 to 18']],
    ['an id given to another figure', edit('cranes-2019', { entity: 'oldquay' }), ['withdrawn cranes-2019', 'new cranes-2019']],
    ['a figure taken away', without('cranes-2019'), ['withdrawn cranes-2019']],
    ['the same value in a later print', add(cranes('later')), []],
    ['another value in a later print', add(cranes('later', { value: '18' })), ['revised cranes-2019 16 by later 18']],
    ['a forecast that has come in', add(
      makeObservation('share-2020', {
        variable: 'berth-share', entity: 'saltmouth', benchmark: 'galehaven', citation: LATER,
        period: { start: '2020-01-01', end: '2020-12-31' }, value: '38',
      })), ['settled share-2020: 40 to 38']],
    ['a forecast turned into the figure', edit('berth-share-2020', { status: 'actual', value: '39' }), ['settled berth-share-2020: 40 to 39']],
  ])('%s', (_, observations, changes) => {
    expect(changesTo({ observations })).toEqual(changes);
  }); // biome-ignore format: a table

  it('stands corrections first', () => {
    const observations = [
      cranes('cranes-2021', { period: { start: '2021-01-01', end: '2021-12-31' } }),
      ...edit('cranes-2018', { value: '11' }),
    ];

    expect(changesTo({ observations })).toEqual(['corrected cranes-2018: 12 to 11', 'new cranes-2021']);
  });

  it('is told within the topics chosen', () => {
    const observations = edit('cranes-2019', { value: '17' });

    expect(changesTo({ observations }, ['harbour'])).toHaveLength(1);
    expect(changesTo({ observations }, ['weather'])).toEqual([]);
  });

  it('never sets an old value in a unit that it was not counted in', () => {
    const variables = BEFORE.variables.map((variable) =>
      variable.id === 'cranes' ? { ...variable, unit: 'dozen' } : variable,
    );
    const units = [...BEFORE.units, makeUnit({ id: 'dozen', kind: 'count' })];

    const changes = changesTo({ observations: edit('cranes-2019', { value: '2' }), variables, units });

    expect(changes).toContain('new cranes-2019');
    expect(changes.filter((change) => change.startsWith('corrected'))).toEqual([]);
  });

  it('is nothing where the pack before was another', () => {
    expect(changesTo({ id: 'another', observations: edit('cranes-2019', { value: '17' }) })).toEqual([]);
  });
});

describe('facts on record', () => {
  const harbour = { topic: 'harbour' };
  const opened = makeStatement('opened', harbour);
  const held = takeSnapshot(buildCatalog({ ...BEFORE, statements: [opened] }));
  const factsOf = (statements: readonly Statement[], since = held, topics: readonly string[] = []) =>
    findChanges(buildCatalog({ ...BEFORE, hash: 'after', statements }), since, topics).map(tell);

  it.each<[string, readonly Statement[], readonly string[]]>([
    ['as they were', [opened], []],
    ['a new one', [opened, makeStatement('closed', harbour)], ['new fact closed']],
    [
      'worded otherwise',
      [{ ...opened, text: { zh: '新', en: 'reopened' } }],
      ['fact opened: opened to reopened'],
    ],
    ['one more item', [{ ...opened, items: [{ zh: '一', en: 'one' }] }], ['fact opened: opened to opened']],
    ['gone', [], ['fact withdrawn opened']],
    ['under another id', [{ ...opened, id: 'renamed' }], []],
    ['with another citation or alias', [{ ...opened, citation: LATER, aliases: { zh: [], en: ['x'] } }], []],
  ])('%s', (_, statements, changes) => {
    expect(factsOf(statements)).toEqual(changes);
  });

  it('are told of the topics chosen alone', () => {
    expect(factsOf([makeStatement('closed', harbour)], held, ['weather'])).toEqual([]);
  });

  it('stand after the figures of their kind', () => {
    const after = { ...BEFORE, hash: 'after', statements: [opened, makeStatement('closed', harbour)] };
    const observations = add(cranes('cranes-2021', { period: { start: '2021-01-01', end: '2021-12-31' } }));
    const changes = findChanges(buildCatalog({ ...after, observations }), held, []);

    expect(changes.map(tell)).toEqual(['new cranes-2021', 'new fact closed']);
  });

  it('are not told where the last post was made before they were kept', () => {
    const { facts: _, ...older } = held;

    expect(factsOf([makeStatement('closed', harbour)], older)).toEqual([]);
  });
});
