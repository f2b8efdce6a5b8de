// Which way a figure is said to have gone must be the way it went, whatever sign the record writes.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, idsOf } from '../ask.ts';

describe('a claim about which way a figure went', () => {
  it.each([
    ['larch lake visits went up 4.4% in 2023, did they?', 'differs'],
    ['larch lake visits fell 4.4% in 2023, right?', 'matches'],
  ])('%s: %s, of a growth recorded below zero', (claim, verdict) => {
    expect(askOpenDoors(claim)).toMatchObject({ status: 'answered', verdict });
  });

  it.each([
    ['镜月湖总磷24年上升了23.5%?', 'differs'],
    ['镜月湖总磷24年下降了23.5%?', 'matches'],
    ['ammonia at Xiaping fell about 18% in 2024, right?', 'matches'],
  ])('%s: %s, of a fall recorded above zero', (claim, verdict) => {
    expect(askClearRiver(claim)).toMatchObject({ status: 'answered', verdict });
  });
});

describe('a question that takes the wrong way for granted', () => {
  it('is refused where the figure grew', () => {
    expect(askShipped('射洪锂电园2021年规上营收下降了多少').status).toBe('no_data');
    expect(idsOf(askShipped('射洪锂电园2021年规上营收增长了多少'))).toEqual(['shehong-revenue-growth-2021']);
  });
});

describe('a change', () => {
  it.each([
    ['how many more loans in 2024 than in 2023', '240000'],
    ['by how many days did the hold wait drop from 2022 to 2023', '-6.5'],
    ['2022到2024预算涨了多少美元', '6500000'],
  ])('%s: %s, between two times', (question, value) => {
    expect(askOpenDoors(question)).toMatchObject({ status: 'answered', body: { kind: 'derived', value } });
  });

  it.each(['how much did visits at Larch Lake fall in 2023', 'drop in visits at larch lake, 2023'])(
    'is the rate on record, and no level: %s',
    (question) => {
      expect(idsOf(askOpenDoors(question))).toEqual(['larch-lake-branch-visits-growth-2023']);
    },
  );

  it('over one year is from the year before', () => {
    expect(askShipped('安居锂电占溧阳的比例,2021年一年往上走了多少个百分点')).toMatchObject({
      status: 'answered',
      body: { kind: 'derived', value: '13.93' },
    });
  });

  it('over a year whose year before is not on record is refused', () => {
    expect(askShipped('安居锂电占溧阳的比例,2020年一年往上走了多少个百分点').status).toBe('no_data');
  });

  it('between two places of one time is a difference too', () => {
    expect(
      askOpenDoors('difference between Alder and Tamarack in spending per resident, 2024'),
    ).toMatchObject({
      status: 'answered',
      body: { kind: 'derived', operation: 'difference' },
    });
  });
});
