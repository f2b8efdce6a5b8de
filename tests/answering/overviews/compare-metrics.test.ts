import { describe, expect, it } from 'vitest';
import { compareMetrics } from '../../../src/answering/overviews/compare-metrics.ts';
import { indexOf } from '../../make-index.ts';
import { idsOf } from '../ask.ts';
import { HARBOUR } from '../harbour.ts';

const index = indexOf(HARBOUR);
const compare = (line: string) => compareMetrics(index, line, '2020-05-06');

describe('compareMetrics', () => {
  it.each([
    ['number of cranes vs harbour dues'],
    ['number of cranes, harbour dues'],
    ['number of cranes and harbour dues'],
    ['number of cranes harbour dues'],
    ['起重机数量和规费'],
    ['起重机数量 规费'],
    ['起重机数量、规费'],
    ['起重机数量vs规费'],
  ])('looks up both names of %s', (line) => {
    const comparison = compare(line);
    expect(comparison.kind).toBe('compared');
    expect(comparison.kind === 'compared' && comparison.answers.map(({ body }) => body)).toMatchObject([
      { kind: 'metric', variable: 'cranes' },
      { kind: 'metric', variable: 'dues' },
    ]);
  });

  it.each([
    ['number of cranes vs berth share 2019', ['cranes-2019'], ['berth-share-2019']],
    ['2019 number of cranes vs berth share', ['cranes-2019'], ['berth-share-2019']],
    ['起重机数量 泊位占比 2019', ['cranes-2019'], ['berth-share-2019']],
    ['起重机数量 2018 泊位占比 2019', ['cranes-2018'], ['berth-share-2019']],
    ['berth share 2018 2019', ['berth-share-2018'], ['berth-share-2019']],
  ])('holds both to the time in %s', (line, these, those) => {
    const comparison = compare(line);
    expect(comparison.kind === 'compared' && comparison.answers.map(idsOf)).toEqual([these, those]);
  });

  it('refuses a time that one of them has no figure of', () => {
    expect(compare('起重机数量 vs 规费 2018')).toMatchObject({
      kind: 'lacking',
      answers: [{ status: 'no_data', body: { variable: 'dues', missing: [{ slot: 'period' }] } }],
      unknown: [],
    });
  });

  it.each(['起重机数量 vs 规费 2011', 'number of cranes harbour dues 2011'])(
    'refuses a time that neither has a figure of: %s',
    (line) => {
      const lacking = { status: 'no_data', body: { missing: [{ slot: 'period' }] } };
      expect(compare(line)).toMatchObject({ kind: 'lacking', answers: [lacking, lacking], unknown: [] });
    },
  );

  it.each([
    [''],
    ['2018 2019'],
    ['harbour dues'],
    ['harbour dues 2019'],
    ['harbour dues 2011'],
    ['规费'],
    [' vs '],
    ['harbour dues vs'],
    ['vs harbour dues'],
    ['harbour dues vs harbour dues'],
    ['harbour dues vs 规费'],
    ['number of cranes number of cranes'],
    ['harbour dues vs number of cranes '.repeat(20)],
  ])('finds no two names in %j', (line) => {
    expect(compare(line).kind).toBe('not_two');
  });

  it.each([
    ['harbour dues vs average rainfall', 'average rainfall'],
    ['average rainfall vs harbour dues', 'average rainfall'],
    ['平均雨量 规费', '平均雨量'],
  ])('says which is unknown in %s', (line, name) => {
    expect(compare(line)).toMatchObject({
      kind: 'lacking',
      answers: [{ status: 'unknown' }],
      unknown: [name],
    });
  });
});
