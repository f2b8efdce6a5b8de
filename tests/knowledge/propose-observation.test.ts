import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/knowledge/parse-pack.ts';
import { formatPeriod } from '../../src/knowledge/period.ts';
import { type ProposedFigure, proposeObservation } from '../../src/knowledge/propose-observation.ts';
import { readPackFiles } from '../../src/knowledge/read-files.ts';
import type { Observation } from '../../src/knowledge/types.ts';
import { SHIPPED_PACK, shippedIndex } from '../make-index.ts';

const catalog = shippedIndex().catalog;
const { pack } = catalog;
const { files } = readPackFiles(SHIPPED_PACK);

/** A figure that is not on record, as it would be filled in. */
const NEW: ProposedFigure = {
  variable: 'technology-centres',
  entity: 'suining',
  value: '40',
  unit: catalog.variable('technology-centres').unit,
  bound: 'exact',
  period: '2020',
  status: 'actual',
  source: 'scol-2022-04-25',
  section: 'report-card',
  paragraph: '4',
};

function proposedOf({ citation, period, ...figure }: Observation): ProposedFigure {
  return {
    ...{ variable: figure.variable, entity: figure.entity, value: figure.value },
    ...{ benchmark: figure.benchmark, among: figure.among, bound: figure.bound, status: figure.status },
    unit: catalog.variable(figure.variable).unit,
    period: period ? formatPeriod(period) : '',
    ...{ source: citation.source, section: citation.section, paragraph: String(citation.paragraph) },
  };
}

describe('a proposed figure', () => {
  it('comes out as a file that makes a sound pack', () => {
    const proposal = proposeObservation(pack, NEW);
    if (proposal.kind !== 'sound') throw new Error(JSON.stringify(proposal));
    expect(proposal.file).toBe('observations/suining-technology-centres-2020.yml');
    const reading = parsePack([...files, { path: proposal.file, text: proposal.text }]);
    expect(reading.findings).toEqual([]);
    const added = reading.pack?.observations.find(({ id }) => id === 'suining-technology-centres-2020');
    expect(added).toMatchObject({ value: '40', status: 'actual', citation: { paragraph: 4 } });
  });

  // Conditions, speakers and notes are written by hand.
  const plain = pack.observations.filter(({ period, periodStated }) => period && periodStated);

  it.each(plain.map((observation) => [observation.id, observation] as const))(
    'says what the record says of %s',
    (_id, observation) => {
      const without = { ...pack, observations: pack.observations.filter(({ id }) => id !== observation.id) };
      const proposal = proposeObservation(without, proposedOf(observation));
      if (proposal.kind !== 'sound') throw new Error(JSON.stringify(proposal));
      const { pack: read } = parsePack([
        ...files.filter(({ path }) => !path.startsWith('observations/')),
        { path: proposal.file, text: proposal.text },
      ]);
      const { id: _own, note: _note, saidBy: _speaker, condition: _condition, ...said } = observation;
      expect(read?.observations[0]).toMatchObject(said);
    },
  );

  it.each<[string, Partial<ProposedFigure>, string, string]>([
    ['a value that is no number', { value: 'many' }, 'value', 'VALUE_INVALID'],
    ['no value', { value: ' ' }, 'value', 'VALUE_EMPTY'],
    ['a broken count', { value: '40.5' }, 'value', 'VALUE_UNIT_MISMATCH'],
    ['a period that is none', { period: 'last year' }, 'period', 'PERIOD_INVALID'],
    ['a day that is none', { period: '2022-02-30' }, 'period', 'PERIOD_INVALID'],
    ['another unit', { unit: 'percent' }, 'unit', 'UNIT_OTHER'],
    ['a paragraph that is not there', { paragraph: '99' }, 'paragraph', 'CITATION_OUTSIDE'],
    ['a paragraph that is no number', { paragraph: 'four' }, 'paragraph', 'TYPE_WRONG'],
    ['what the source says already', { period: '2021' }, 'period', 'SLOT_TAKEN'],
    ['the future as a fact', { period: '2022' }, 'status', 'ACTUAL_AFTER_PUBLICATION'],
    ['an entity that is gone', { entity: 'atlantis' }, 'entity', 'REFERENCE_DANGLING'],
    ['a section that is gone', { section: 'attic' }, 'section', 'REFERENCE_DANGLING'],
    [
      'a share of itself',
      { variable: 'lithium-output-share', unit: 'percent', value: '3', benchmark: 'suining' },
      'benchmark',
      'BENCHMARK_SELF',
    ],
    [
      'a share of nobody',
      { variable: 'lithium-output-share', unit: 'percent', value: '3' },
      'benchmark',
      'BENCHMARK_MISSING',
    ],
    [
      'a share with a scale word',
      { variable: 'lithium-output-share', unit: 'percent', value: '3亿', benchmark: 'liyang' },
      'value',
      'VALUE_UNIT_MISMATCH',
    ],
  ])('is faulty on its field: %s', (_case, parts, field, code) => {
    const proposal = proposeObservation(pack, { ...NEW, ...parts });
    expect(proposal).toEqual({ kind: 'faulty', faults: [{ field, code }] });
  });

  it('may differ from what another source says, since only a note could settle that', () => {
    const [source] = pack.sources;
    const other = { ...pack, sources: [...pack.sources, { ...source, id: 'another' }] } as typeof pack;
    const proposal = proposeObservation(other, { ...NEW, period: '2021', value: '45', source: 'another' });
    expect(proposal.kind).toBe('sound');
  });

  it('names every field at fault at once', () => {
    const proposal = proposeObservation(pack, { ...NEW, value: 'many', period: 'then', unit: 'percent' });
    const fields = proposal.kind === 'faulty' ? proposal.faults.map(({ field }) => field) : [];
    expect(fields.sort()).toEqual(['period', 'unit', 'value']);
  });

  it.each([
    ['full-width figures', { value: '４０', period: '２０２０', paragraph: '４' }],
    ['spaces around what was typed', { value: ' 40 ', period: ' 2020 ', paragraph: ' 4 ' }],
  ])('is read with %s', (_case, parts) => {
    expect(proposeObservation(pack, { ...NEW, ...parts }).kind).toBe('sound');
  });

  it.each([
    ['a text that looks like YAML', 'x: [1, 2]'],
    ['a line break and a key', '40\nstatus: planned'],
    ['an anchor', '&a 40'],
    ['a tag', '!!js/function x'],
  ])('takes %s for a value at fault and nothing else', (_case, value) => {
    const proposal = proposeObservation(pack, { ...NEW, value });
    expect(proposal).toEqual({ kind: 'faulty', faults: [{ field: 'value', code: 'VALUE_INVALID' }] });
  });

  it('gets an id that is free', () => {
    const again = { ...NEW, period: '2021', source: 'another' };
    const { observations } = pack;
    expect(observations.some(({ id }) => id === 'suining-technology-centres-2021')).toBe(true);
    const other = {
      ...pack,
      sources: [...pack.sources, { ...pack.sources[0], id: 'another' }],
    } as typeof pack;
    expect(proposeObservation(other, again)).toMatchObject({
      file: 'observations/suining-technology-centres-2021-2.yml',
    });
  });
});
