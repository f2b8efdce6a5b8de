import { describe, expect, it } from 'vitest';
import { holdAgainstRecord, type ToldFact } from '../../../src/answering/thread/told-facts.ts';
import { buildCatalog } from '../../../src/knowledge/catalog.ts';
import type { Observation, Source, Statement } from '../../../src/knowledge/types.ts';
import {
  makeEntity,
  makeObservation,
  makePack,
  makeSource,
  makeStatement,
  makeUnit,
  makeVariable,
} from '../../knowledge/make-pack.ts';

const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const cranes = (id: string, parts: Partial<Observation> = {}): Observation =>
  makeObservation(id, {
    ...{ variable: 'cranes', entity: 'saltmouth', period: year(2019), value: '16' },
    citation: { source: 'mail-2020', section: 'quay', paragraph: 1 },
    ...parts,
  });
const source = (id: string, datePublished: string): Source => ({
  ...makeSource(),
  id,
  datePublished,
  sections: [{ id: 'quay', title: both('quay'), headings: 0, paragraphs: 9 }],
});
const later = { source: 'mail-2021', section: 'quay', paragraph: 2 };
const fair = (parts: Partial<Statement> = {}): Statement =>
  makeStatement('fair', { text: { zh: '集市，设在码头。', en: 'The fair is held on the quay.' }, ...parts });

function both(text: string) {
  return { zh: text, en: text };
}

function hold(fact: ToldFact, record: readonly (Observation | Statement)[], beside: readonly string[] = []) {
  const catalog = buildCatalog(
    makePack({
      sources: [source('mail-2020', '2020-02-01'), source('mail-2021', '2021-02-01')],
      units: [makeUnit({ id: 'pieces', kind: 'count' }), makeUnit({ id: 'pairs', kind: 'count' })],
      entities: [makeEntity('saltmouth'), makeEntity('galehaven')],
      variables: [makeVariable('cranes', { unit: 'pieces' }), makeVariable('berths', { unit: 'pieces' })],
      observations: record.flatMap((entry) => ('value' in entry ? [entry] : [])),
      statements: record.flatMap((entry) => ('value' in entry ? [] : [entry])),
    }),
  );
  return holdAgainstRecord(fact, new Set(beside), catalog, 'zh');
}

const told = (parts: Partial<Observation> = {}): ToldFact => ({
  kind: 'figure',
  observation: cranes('cranes-2019', parts),
  unit: 'pieces',
});

describe('a figure that was told', () => {
  it.each<[string, Partial<Observation>]>([
    ['is as it was', {}],
    ['is cited from another paragraph', { citation: { source: 'mail-2020', section: 'quay', paragraph: 7 } }],
    ['has a new note', { note: both('counted in spring') }],
  ])('holds where it %s', (_case, parts) => {
    expect(hold(told(), [cranes('cranes-2019', parts)])).toEqual({ kind: 'holds' });
  });

  it.each<[string, Partial<Observation>]>([
    ['value', { value: '17' }],
    ['bound', { bound: 'over' }],
    ['status', { status: 'forecast' }],
    ['period', { period: year(2018) }],
    ['certainty of its period', { periodStated: false }],
    ['place', { entity: 'galehaven' }],
    ['condition', { condition: both('at full tide') }],
  ])('is corrected where it has another %s', (_case, parts) => {
    const now = cranes('cranes-2019', parts);
    expect(hold(told(), [now])).toEqual({ kind: 'corrected', now });
  });

  it('is corrected where it was counted in another unit', () => {
    const now = cranes('cranes-2019');
    const fact: ToldFact = { kind: 'figure', observation: now, unit: 'pairs' };
    expect(hold(fact, [now])).toEqual({ kind: 'corrected', now });
  });

  it('is withdrawn where nothing is on record for it', () => {
    expect(hold(told(), [cranes('cranes-2018', { period: year(2018) })])).toEqual({ kind: 'withdrawn' });
  });

  it('holds under another id', () => {
    expect(hold(told(), [cranes('crane-count-2019')])).toEqual({ kind: 'holds' });
  });

  it('is corrected by what stands in its place under another id', () => {
    const now = cranes('crane-count-2019', { value: '18' });
    expect(hold(told(), [now])).toEqual({ kind: 'corrected', now });
  });

  it('is withdrawn where its id was given to another metric', () => {
    expect(hold(told(), [cranes('cranes-2019', { variable: 'berths' })])).toEqual({ kind: 'withdrawn' });
  });

  it('is revised by another value printed later', () => {
    const now = cranes('cranes-2019-again', { value: '18', citation: later });
    expect(hold(told(), [cranes('cranes-2019'), now])).toEqual({ kind: 'revised', now });
  });

  it.each<[string, Observation, readonly string[]]>([
    ['the same value printed later', cranes('again', { citation: later }), []],
    ['another value that was told beside it', cranes('again', { value: '18', citation: later }), ['again']],
    ['another value printed on the same day', cranes('again', { value: '18' }), []],
    ['a figure of a later period', cranes('again', { value: '18', period: year(2020), citation: later }), []],
  ])('is not revised by %s', (_case, other, beside) => {
    expect(hold(told(), [cranes('cranes-2019'), other], beside)).toEqual({ kind: 'holds' });
  });

  it('stays a forecast when the actual figure comes in', () => {
    const forecast = cranes('cranes-2019', { status: 'forecast' });
    const fact: ToldFact = { kind: 'figure', observation: forecast, unit: 'pieces' };
    const actual = cranes('cranes-2019-actual', { value: '12', citation: later });
    expect(hold(fact, [forecast, actual])).toEqual({ kind: 'holds' });
  });
});

describe('a fact that was told', () => {
  const fact: ToldFact = { kind: 'statement', statement: fair() };

  it.each<[string, Partial<Statement>]>([
    ['a comma was mended', { text: { zh: '集市设在码头', en: 'The fair is held on the quay.' } }],
    ['the other language was reworded', { text: { zh: '集市，设在码头。', en: 'There is a fair.' } }],
  ])('holds where %s', (_case, parts) => {
    expect(hold(fact, [fair(parts)])).toEqual({ kind: 'holds' });
  });

  it.each<[string, Partial<Statement>]>([
    ['its text changed', { text: { zh: '集市设在广场。', en: 'The fair is held on the square.' } }],
    ['its list changed', { items: [both('鱼市')] }],
    ['its status changed', { status: 'planned' }],
  ])('is corrected where %s', (_case, parts) => {
    expect(hold(fact, [fair(parts)])).toMatchObject({ kind: 'corrected' });
  });

  it('is withdrawn where it is gone', () => {
    expect(hold(fact, [])).toEqual({ kind: 'withdrawn' });
  });
});
