import { describe, expect, it } from 'vitest';
import { askClearRiver, askHarbour, askOpenDoors, askQuietHarbours, askShipped, idsOf } from './ask.ts';

// Claim, verdict, the figure it was held against, and why it differs.
const HARBOUR_CLAIMS = [
  ['盐口2019年泊位占比是20%，对吗', 'matches', 'berth-share-2019'],
  ["Saltmouth's berth share was 20% in 2019, correct?", 'matches', 'berth-share-2019'],
  ['盐口2019年泊位占比是25%，对吗', 'differs', 'berth-share-2019', 'value'],
  ["Saltmouth's berth share was 2.5% in 2019, right?", 'differs', 'berth-share-2019', 'period'],
  ['盐口2020年泊位占比已经达到40%了，对吗', 'differs', 'berth-share-2020', 'forecast'],
  ["Is it true that Saltmouth's berth share reached 40% in 2020?", 'differs', 'berth-share-2020', 'forecast'],
  ['预计2020年盐口泊位占比40%，对吗', 'matches', 'berth-share-2020'],
  ["Saltmouth's berth share was about 19% in 2019, is that right?", 'matches', 'berth-share-2019'],
  ["Saltmouth's berth share was about 30% in 2019, is that right?", 'differs', 'berth-share-2019', 'value'],
  ['盐口2019年泊位占比还没到25%，对吗', 'matches', 'berth-share-2019'],
  ['盐口2019年泊位占比还没到15%，对吗', 'differs', 'berth-share-2019', 'value'],
  ["Did Saltmouth's berth share really top 15% in 2019?", 'matches', 'berth-share-2019'],
  ["Did Saltmouth's berth share really top 25% in 2019?", 'differs', 'berth-share-2019', 'value'],
  ['盐口2019年泊位占比两成，对吗', 'matches', 'berth-share-2019'],
  ['盐口2019年泊位占比五分之一，对吗', 'matches', 'berth-share-2019'],
  ['东坞2019年规费超过3亿元，对吗', 'matches', 'dues-2019'],
  ['East Dock dues were over RMB 300 million in 2019, right?', 'matches', 'dues-2019'],
  ['dongwu 2019 guifei chaoguo 3 yi, dui bu dui', 'matches', 'dues-2019'],
  ['dongwu 2019 guifei buzu 3 yi, dui bu dui', 'differs', 'dues-2019'],
  ['东坞2019年规费3000万元，对吗', 'differs', 'dues-2019'],
  ['East Dock dues were RMB 30 million in 2019, right?', 'differs', 'dues-2019'],
  ['东坞2019年规费不到2亿元，对吗', 'differs', 'dues-2019'],
  ['东坞2019年规费3亿元整，对吗', 'differs', 'dues-2019', 'bound'],
  ['East Dock dues were RMB 300 million exactly in 2019, right?', 'differs', 'dues-2019', 'bound'],
  ['盐口起重机全省第三，对吗', 'matches', 'cranes-rank-2019'],
  ['Saltmouth ranks 3rd in Northshore by number of cranes, correct?', 'matches', 'cranes-rank-2019'],
  ['盐口起重机全省第二，对吗', 'differs', 'cranes-rank-2019', 'value'],
  ['盐口2019年有16台起重机，对吗', 'matches', 'cranes-2019'],
  ['盐口2019年有12台起重机，对吗', 'differs', 'cranes-2019', 'period'],
] as const;

const SHIPPED_CLAIMS = [
  ['遂宁2021年经济总量超过1500亿元，对吗', 'matches', 'suining-economic-total-2021'],
  ['遂宁2021年经济总量150亿元，对吗', 'differs', 'suining-economic-total-2021'],
  [
    'Suining economic total exceeded RMB 150 billion in 2021, right?',
    'matches',
    'suining-economic-total-2021',
  ],
  ['安居2021年锂电占溧阳的25%，对吗', 'differs', 'anju-lithium-share-2021'],
  ["Anju's lithium share of Liyang was 23% in 2021, correct?", 'differs', 'anju-lithium-share-2021'],
  ["Anju's lithium share was about 1% in 2020, right?", 'matches', 'anju-lithium-share-2020'],
  ['安居2022年锂电已经达到溧阳的27.5%，对吗', 'differs', 'anju-lithium-share-2022'],
  ['遂宁省级企业技术中心全省第七，对吗', 'differs', 'suining-technology-centres-rank-2021'],
] as const;

const reasonsOf = (answer: ReturnType<typeof askHarbour>) =>
  answer.body.kind === 'claim' ? answer.body.rows.map(({ reason }) => reason) : [];

describe('a claim', () => {
  it.each(HARBOUR_CLAIMS)('%s: %s', (claim, verdict, id, reason?) => {
    const answer = askHarbour(claim);

    expect(answer).toMatchObject({ status: 'answered', verdict, body: { kind: 'claim' } });
    expect(idsOf(answer)).toEqual([id]);
    if (reason !== undefined) expect(reasonsOf(answer)).toEqual([reason]);
  });

  it.each(SHIPPED_CLAIMS)('%s: %s', (claim, verdict, id) => {
    const answer = askShipped(claim);

    expect(answer).toMatchObject({ status: 'answered', verdict, body: { kind: 'claim' } });
    expect(idsOf(answer)).toEqual([id]);
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it.each([
    ['盐口2017年有9台起重机，对吗'],
    ['盐口人口有100万，对吗'],
    ['山坡区2019年规费2亿元，对吗'],
    ['Windhaven had 16 cranes in 2019, right?'],
    ['Saltmouth has a population of 90,000, correct?'],
  ])('is not on record where its slots are not: %s', (claim) => {
    const answer = askHarbour(claim);

    expect(answer).toMatchObject({ verdict: 'not_on_record', observations: [] });
    expect(answer.status).not.toBe('clarify');
  });

  it('with two numbers is held against both', () => {
    const answer = askShipped('遂宁有44家省级企业技术中心，排全省第四，对吗');

    expect(answer.verdict).toBe('matches');
    expect(idsOf(answer)).toEqual([
      'suining-technology-centres-2021',
      'suining-technology-centres-rank-2021',
    ]);
  });

  it('differs as a whole where one of its numbers does', () => {
    expect(askShipped('遂宁有44家省级企业技术中心，排全省第五，对吗').verdict).toBe('differs');
  });

  it.each([
    ['遂宁A类企业数全省第七、技术中心数第四，对吗', 'matches'],
    ['遂宁A类企业数全省第四、技术中心数第七，对吗', 'differs'],
    ['Suining ranks 7th for class A firms and 4th for technology centres, right?', 'matches'],
  ])('holds each number against the metric beside it: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });

  it.each([
    ['安居锂电占溧阳比例2021年比2020年下降13.93个百分点，对吗', 'differs'],
    ['安居锂电占溧阳比例2021年比2020年提高13.93个百分点，对吗', 'matches'],
  ])('of a change says which way it went: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });

  it('in a unit that the record does not count in is not confirmed', () => {
    expect(askQuietHarbours('Port Elder delivered 4110 kWh of shore power in 2023, right?').verdict).toBe(
      'differs',
    );
    expect(askQuietHarbours('Port Elder delivered 4110 MWh of shore power in 2023, right?').verdict).toBe(
      'matches',
    );
    expect(askOpenDoors('Bookmobile drove 41,000 miles in 2023, right?').verdict).toBe('differs');
  });

  it('of what was done otherwise is not confirmed', () => {
    expect(askQuietHarbours('Tarnsea emitted 5,000 tonnes of CO2 in 2024, right?').verdict).toBe(
      'not_on_record',
    );
    expect(askQuietHarbours('Tarnsea avoided over 5,000 tonnes of CO2 in 2024, right?').verdict).toBe(
      'matches',
    );
  });

  it('says the condition of a forecast by more than its "the"', () => {
    expect(askQuietHarbours("The Kittiwake's battery is 6.5 MWh, right?").verdict).toBe('differs');
    expect(
      askQuietHarbours("The Kittiwake's battery will be 6.5 MWh once the second pack is fitted, right?")
        .verdict,
    ).toBe('matches');
  });

  it('of a rank names the area by its sort', () => {
    expect(
      askOpenDoors('The library ranked 6th in the county in visits per resident in 2024, right?').verdict,
    ).toBe('not_on_record');
    expect(
      askOpenDoors('The library ranked 6th in the state in visits per resident in 2024, right?').verdict,
    ).toBe('matches');
  });

  it('is not called different for a word that nobody knows', () => {
    expect(askOpenDoors('Central has opened on Sundays since March 2023, right?').verdict).not.toBe(
      'differs',
    );
  });

  it.each([
    ['Hold wait fell by 6.5 days from 2022 to 2023, right?', 'matches'],
    ['Hold wait rose by 6.5 days from 2022 to 2023, right?', 'differs'],
    ['Hold wait fell by 11 days from 2022 to 2023, right?', 'differs'],
  ])('of an amount of change is no claim of a value: %s', (claim, verdict) => {
    expect(askOpenDoors(claim).verdict).toBe(verdict);
  });

  it.each([
    ['satisfaction fell to 92.3% in 2024, right?', 'differs'],
    ['满意度从88.7%升到92.3%，对吗', 'matches'],
    ['优良断面比例2024年比2023年低4.6个百分点，对吗', 'differs'],
    ['优良断面比例2024年比2023年高4.6个百分点，对吗', 'matches'],
    ['排污口排查1171个，整治1095个，对吗', 'matches'],
  ])('is held to the way things went, and to whose the number is: %s', (claim, verdict) => {
    expect(askClearRiver(claim).verdict).toBe(verdict);
  });

  it.each([
    ['市长说新锂想投了3个项目，对吗', 'not_on_record'],
    ['总经理说新锂想投了3个项目，对吗', 'matches'],
    ['遂宁2021年获评全国乡村振兴先进市，对吗', 'not_on_record'],
    ['遂宁2021年获评全省乡村振兴先进市，对吗', 'matches'],
  ])('is of who said it, and of the area it holds in: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });
});

describe('a statement whose metric is called a number', () => {
  it.each([
    ['遂宁省级企业技术中心数量排全省第七？', 'differs'],
    ['遂宁省级企业技术中心数量全省第四？', 'matches'],
  ])('is held against the record: %s', (question, verdict) => {
    expect(askShipped(question).verdict).toBe(verdict);
  });

  it('asks for the rank where it says none', () => {
    expect(askShipped('遂宁省级企业技术中心的数量在全省第几').verdict).toBeUndefined();
  });
});

describe('a level that something is said to have come to, with a question mark alone', () => {
  it.each([
    ['loans at Central Library fell to 1,200 in 2023?', 'differs'],
    ['loans rose to 2,780,000 in 2023?', 'matches'],
  ])('is a claim: %s', (question, verdict) => {
    expect(askOpenDoors(question).verdict).toBe(verdict);
  });

  it('is none where the amount is asked', () => {
    expect(askOpenDoors('how low did loans fall, to 1,200?').verdict).toBeUndefined();
  });
});
