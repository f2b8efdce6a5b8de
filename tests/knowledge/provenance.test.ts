import { describe, expect, it } from 'vitest';
import { auditProvenance } from '../../src/knowledge/provenance.ts';
import {
  CITATION,
  makeObservation,
  makePack,
  makeSource,
  makeStatement,
  makeUnit,
  makeVariable,
} from './make-pack.ts';

const TEXT = '占比为27.5%。\n最老的是“东磨”和“西磨”。';
const PACK = { sources: [makeSource()], units: [makeUnit()], variables: [makeVariable('share')] };
const second = { ...CITATION, paragraph: 2 };

describe('auditProvenance', () => {
  it('says where each figure stands', () => {
    const pack = makePack({
      ...PACK,
      observations: [
        makeObservation('right', { value: '27.5' }),
        makeObservation('wrong', { value: '28' }),
        makeObservation('elsewhere', { value: '27.5', citation: second }),
        makeObservation('nowhere', { value: '27.5', citation: { ...CITATION, paragraph: 9 } }),
        makeObservation('other-source', { citation: { ...CITATION, source: 'other' } }),
      ],
    });

    const { rows, outlineFaults } = auditProvenance(pack, 'gazette', TEXT);

    expect(outlineFaults).toEqual([]);
    expect(rows.map(({ id, result }) => [id, result])).toEqual([
      ['right', 'ok'],
      ['wrong', 'miss'],
      ['elsewhere', 'miss'],
      ['nowhere', 'miss'],
    ]);
    expect(rows[0]).toEqual({
      kind: 'observation',
      id: 'right',
      value: '27.5 percent',
      foundAs: '27.5%',
      section: 'opening',
      paragraph: 1,
      result: 'ok',
    });
  });

  it('looks for the names a statement lists', () => {
    const items = [
      { zh: '东磨', en: 'East Mill' },
      { zh: '西磨（河畔）', en: 'West Mill' },
      { zh: '最老：“东磨”', en: 'Oldest' },
      { zh: '南磨', en: 'South Mill' },
      { zh: '这是一句用自己的话写成的很长很长的说明文字', en: 'A long remark' },
    ];
    const pack = makePack({ ...PACK, statements: [makeStatement('mills', { citation: second, items })] });

    expect(auditProvenance(pack, 'gazette', TEXT).rows.map(({ value, result }) => [value, result])).toEqual([
      ['东磨', 'ok'],
      ['西磨（河畔）', 'ok'],
      ['最老：“东磨”', 'ok'],
      ['南磨', 'unsure'],
    ]);
  });

  it('misses a statement whose paragraph is not in the text', () => {
    const pack = makePack({ ...PACK, statements: [makeStatement('mills', { citation: second })] });

    expect(auditProvenance(pack, 'gazette', '一行').rows).toMatchObject([{ id: 'mills', result: 'miss' }]);
  });

  it('reports a text that is not the one outlined', () => {
    expect(auditProvenance(makePack(PACK), 'gazette', `${TEXT}\n更多`).outlineFaults).toHaveLength(1);
  });

  it('names the sources there are when asked for another', () => {
    expect(() => auditProvenance(makePack(PACK), 'gone', TEXT)).toThrow('Name one of: gazette.');
  });
});
