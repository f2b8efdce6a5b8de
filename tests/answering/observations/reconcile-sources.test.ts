import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer-question.ts';
import { packAsOf, reconcileSources } from '../../../src/answering/observations/reconcile-sources.ts';
import { buildCatalog } from '../../../src/knowledge/catalog.ts';
import type { Pack } from '../../../src/knowledge/types.ts';
import { makeObservation, makeSource } from '../../knowledge/make-pack.ts';
import { indexOf } from '../../make-index.ts';
import { HARBOUR } from '../harbour.ts';

const LATER = { source: 'tide-table', section: 'opening', paragraph: 1 };
const YEAR = { start: '2019-01-01', end: '2019-12-31' };
const print = (id: string, value: string, source = LATER) =>
  makeObservation(id, { variable: 'cranes', entity: 'saltmouth', period: YEAR, value, citation: source });

function withLater(value: string, parts: Partial<Pack> = {}): Pack {
  return {
    ...HARBOUR,
    sources: [...HARBOUR.sources, makeSource({ id: 'tide-table', datePublished: '2020-09-01' })],
    observations: [...HARBOUR.observations, print('cranes-2019-later', value)],
    ...parts,
  };
}

const ask = (pack: Pack) =>
  answerQuestion(indexOf(pack), { text: 'How many cranes did Saltmouth have in 2019?', today: '2020-10-01' });

describe('one figure in several sources', () => {
  it('is one answer with all its citations where they agree', () => {
    const answer = ask(withLater('16'));

    expect(answer.observations).toHaveLength(1);
    expect(answer.citations.map(({ source }) => source).sort()).toEqual(['harbour-mail', 'tide-table']);
  });

  it('is shown as each prints it where they differ, the later first, and never as an average', () => {
    const answer = ask(withLater('18'));

    expect(answer.status).toBe('answered');
    expect(answer.observations.map(({ value }) => value)).toEqual(['18', '16']);
    expect(answer.disclosures.map(({ kind }) => kind)).toContain('sources_differ');
  });

  it('is the later print where the pack says so', () => {
    const answer = ask(withLater('18', { whenSourcesDiffer: 'latest' }));

    expect(answer.observations.map(({ value }) => value)).toEqual(['18']);
    expect(answer.disclosures.map(({ kind }) => kind)).toContain('superseded');
  });

  it('is held against a claim without saying that the earlier print was of another period', () => {
    const pack = withLater('18', { whenSourcesDiffer: 'latest' });
    const claim = { text: 'Saltmouth had 16 cranes in 2019, right?', today: '2020-10-01' };

    const answer = answerQuestion(indexOf(pack), claim);

    expect(answer.verdict).toBe('differs');
    expect(answer.body).toMatchObject({ rows: [{ observation: { value: '18' }, reason: 'value' }] });
  });

  it('is told apart from other figures', () => {
    const { observations } = withLater('18');
    const { differing } = reconcileSources(observations, buildCatalog(withLater('18')));

    expect(differing.map((prints) => prints.map(({ id }) => id))).toEqual([
      ['cranes-2019-later', 'cranes-2019'],
    ]);
  });
});

describe('packAsOf', () => {
  it.each([
    ['2020-05-03', []],
    ['2020-05-04', ['harbour-mail']],
    ['2020-08-31', ['harbour-mail']],
    ['2020-09-01', ['harbour-mail', 'tide-table']],
  ])('holds on %s what had been printed by then', (date, sources) => {
    const pack = packAsOf(withLater('18'), date);

    expect(pack.sources.map(({ id }) => id)).toEqual(sources);
    expect([...new Set(pack.observations.map(({ citation }) => citation.source))].sort()).toEqual(sources);
  });

  it('answers from the earlier print', () => {
    expect(ask(packAsOf(withLater('18'), '2020-06-01')).observations.map(({ value }) => value)).toEqual([
      '16',
    ]);
  });
});

describe('the receipt of an answer', () => {
  it('names the pack and what was quoted, in order', () => {
    const { receipt, observations } = ask({ ...HARBOUR, hash: 'abc' });

    expect(receipt.pack).toBe('abc');
    expect(receipt.observations).toEqual(observations.map(({ id }) => id));
    expect(receipt.path.length).toBeGreaterThan(0);
  });
});
