import { describe, expect, it } from 'vitest';
import { lookUpMetric } from '../../../src/answering/overviews/look-up-metric.ts';
import { indexOf } from '../../make-index.ts';
import { idsOf } from '../ask.ts';
import { HARBOUR } from '../harbour.ts';

const index = indexOf(HARBOUR);
const look = (name: string) => lookUpMetric(index, name, '2020-05-06');

describe('lookUpMetric', () => {
  it.each([
    ['number of cranes', 'cranes'],
    ['起重机数量', 'cranes'],
    ['规费', 'dues'],
    ['HARBOUR DUES', 'dues'],
    ['harbor dues', 'dues'],
    ['berth shre', 'berth-share'],
    ['泊位占比', 'berth-share'],
  ])('finds %s', (name, variable) => {
    expect(look(name)).toMatchObject({ status: 'answered', body: { kind: 'metric', variable } });
  });

  it('refuses a time that is not on record with what is', () => {
    expect(look('泊位占比 2011')).toMatchObject({
      status: 'no_data',
      body: { kind: 'no_data', variable: 'berth-share', missing: [{ slot: 'period' }] },
    });
  });

  it('gives every period on record', () => {
    expect(idsOf(look('泊位占比'))).toEqual([
      'berth-share-2018',
      'berth-share-2019',
      'berth-share-2020-q1',
      'berth-share-2020',
    ]);
  });

  it.each(['泊位占比 2019 2018', '泊位占比 2018 2019'])('gives the latest last in %s', (name) => {
    expect(idsOf(look(name))).toEqual(['berth-share-2018', 'berth-share-2019']);
  });

  it.each(['泊位占比 20191', 'berth share 7', 'harbour dues 20191'])(
    'gives no figure where a number is left over in %s',
    (name) => {
      const { status, observations } = look(name);
      expect([status, observations]).toEqual(['unknown', []]);
    },
  );

  it('is narrowed by a year beside the name', () => {
    expect(idsOf(look('起重机数量 2018'))).toEqual(['cranes-2018']);
  });

  it.each([
    ['Saltmouth', ['berth-share-2020-q1', 'dues-town-2019', 'cranes-2019', 'cranes-rank-2019', 'ferries-july']],
    ['metrics of Saltmouth', ['berth-share-2020-q1', 'dues-town-2019', 'cranes-2019', 'cranes-rank-2019', 'ferries-july']],
    ['盐口 2018', ['berth-share-2018', 'cranes-2018']],
    ['盐口有哪些指标', ['berth-share-2020-q1', 'dues-town-2019', 'cranes-2019', 'cranes-rank-2019', 'ferries-july']],
    // What is measured against it, and what lies within it.
    ['风港', ['berth-share-2020-q1']],
    ['Old Quay', ['dues-2019', 'dredged-2019', 'freight-growth-2019']],
  ])('gives the latest figure of each metric for a place alone: %s', (name, ids) => {
    const answer = look(name);
    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'metrics_of', total: ids.length } });
    expect(idsOf(answer).sort()).toEqual([...ids].sort());
  }); // biome-ignore format: a case a line

  it.each(['Saltmouth population', '盐口人口', 'Old Quay Hillside', 'Hillside', 'Mara Finn', 'Saltmouth 7'])(
    'lists nothing for %s',
    (name) => {
      expect(look(name).body.kind).not.toBe('metrics_of');
      expect(look(name).observations).toEqual([]);
    },
  );

  it('refuses a time that is not on record of a place', () => {
    expect(look('盐口 2011')).toMatchObject({
      status: 'no_data',
      body: { kind: 'no_data', entity: 'saltmouth', missing: [{ slot: 'period' }] },
    });
  });

  it.each([['crane'], ['berthz shre']])('offers the closest names for %s', (name) => {
    const { status, body, observations } = look(`no ${name} quay wall`);

    expect(status).toBe('unknown');
    expect(observations).toEqual([]);
    expect(body.kind === 'unknown' && body.closest.length + body.examples.length).toBeGreaterThan(0);
  });

  it.each([['unicorns'], ['xyzzy']])('claims no name to be near %s, and offers examples', (name) => {
    const { status, body, followUps } = look(name);

    expect(status).toBe('unknown');
    expect(body).toMatchObject({ kind: 'unknown', closest: [] });
    expect(followUps.length).toBeGreaterThan(0);
  });
});
