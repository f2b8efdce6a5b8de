import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { askHarbour, askShipped, askTurnUpAndGo, askWaitLess } from './ask.ts';

const YEAR_2017 = { period: { start: '2017-01-01', end: '2017-12-31' } };

// Question, the slot with nothing on record, the nearest figure that is.
const HARBOUR_GAPS = [
  ['盐口2017年有几台起重机', { slot: 'period', ...YEAR_2017 }, 'cranes-2018'],
  ['How many cranes did Saltmouth have in 2017?', { slot: 'period', ...YEAR_2017 }, 'cranes-2018'],
  ['How many cranes did Saltmouth have in 2021?', { slot: 'period' }, 'cranes-2019'],
  ['盐口2019年8月轮渡多少班', { slot: 'period' }, 'ferries-july'],
  ['盐口2019年一季度泊位占比', { slot: 'period' }, undefined],
  ['山坡区2019年规费是多少', { slot: 'entity', asked: 'hillside' }, 'dues-2019'],
  ['harbour dues of Hillside in 2019', { slot: 'entity', asked: 'hillside' }, 'dues-2019'],
  ['freight growth of Saltmouth in 2019', { slot: 'entity', asked: 'saltmouth' }, 'freight-growth-2019'],
  ['盐口起重机全国排第几', { slot: 'among', asked: '全国' }, 'cranes-rank-2019'],
  ['Where does Saltmouth rank nationally by crane rank?', { slot: 'among' }, 'cranes-rank-2019'],
  ['东坞规费2019年增速', { slot: 'measure' }, 'dues-2019'],
  ['growth rate of the harbour dues of East Dock', { slot: 'measure' }, 'dues-2019'],
  ['沈阳2019年规费多少', { slot: 'entity', asked: '沈阳' }, 'dues-2019'],
  ['harbour dues of Windhaven in 2019', { slot: 'entity', asked: 'windhaven' }, 'dues-2019'],
] as const;

const SHIPPED_GAPS = [
  ['遂宁2020年经济总量多少', { slot: 'period' }, 'suining-economic-total-2021'],
  ['安居2019年锂电占溧阳多少', { slot: 'period' }, 'anju-lithium-share-2020'],
  ['安居2021年一季度锂电占溧阳多少', { slot: 'period' }, undefined],
  ['船山区锂电占溧阳比例', { slot: 'entity', asked: 'chuanshan' }, undefined],
  ['安居2021年锂电产值占昆山的比例', { slot: 'entity', asked: 'kunshan' }, undefined],
  [
    '遂宁省级企业技术中心全国排第几',
    { slot: 'among', asked: '全国' },
    'suining-technology-centres-rank-2021',
  ],
  ['遂宁有多少家国家级企业技术中心', { slot: 'grade', asked: '国家级' }, 'suining-technology-centres-2021'],
  ['中国2021年经济总量多少', { slot: 'entity' }, undefined],
  ['成都2021年经济总量', { slot: 'entity', asked: '成都' }, 'suining-economic-total-2021'],
  ['上海经济总量多少', { slot: 'entity', asked: '上海' }, 'suining-economic-total-2021'],
  ['大同经济总量多少', { slot: 'entity', asked: '大同' }, 'suining-economic-total-2021'],
  ['四川省经济总量', { slot: 'entity', asked: 'sichuan' }, 'suining-economic-total-2021'],
  ['射洪市2021年经济总量', { slot: 'entity', asked: 'shehong' }, 'suining-economic-total-2021'],
  ['遂宁2021年经济总量增速', { slot: 'measure' }, 'suining-economic-total-2021'],
  ['遂宁经济总量全省排第几', { slot: 'measure' }, 'suining-economic-total-2021'],
  ['射洪锂电园产值全省排名', { slot: 'measure' }, 'shehong-output-value-2021'],
  ['遂宁人均经济总量', { slot: 'measure', asked: '人均' }, undefined],
  ['蓬溪有多少家省级企业技术中心', { slot: 'entity', asked: 'pengxi' }, undefined],
  ['遂宁有多少家市级企业技术中心', { slot: 'grade', asked: '市级' }, 'suining-technology-centres-2021'],
  ["Anju's share of Yibin's lithium output in 2021", { slot: 'entity', asked: 'yibin' }, undefined],
  ['安居2022年上半年锂电占溧阳多少', { slot: 'period' }, 'anju-lithium-share-2022-q1'],
] as const;

function expectRefusal(answer: Answer, missing: object, nearest: string | undefined): void {
  expect(answer).toMatchObject({ status: 'no_data', observations: [], body: { kind: 'no_data' } });
  if (answer.body.kind !== 'no_data') return;
  expect(answer.body.missing).toContainEqual(expect.objectContaining(missing));
  expect(answer.body.missing.length).toBeGreaterThan(0);
  if (nearest !== undefined) {
    expect(answer.body.nearest?.id).toBe(nearest);
    expect(answer.citations).toEqual([answer.body.nearest?.citation]);
  }
}

describe('what is not on record', () => {
  it.each(HARBOUR_GAPS)('is refused by its slot, with what is nearest: %s', (question, missing, nearest) => {
    expectRefusal(askHarbour(question), missing, nearest);
  });

  it.each(SHIPPED_GAPS)('is refused for the shipped record too: %s', (question, missing, nearest) => {
    expectRefusal(askShipped(question), missing, nearest);
  });

  it('offers what is on record instead', () => {
    const { body, followUps } = askHarbour('盐口2017年有几台起重机');

    expect(body.kind === 'no_data' && body.available).toEqual([
      { kind: 'figure', variable: 'cranes', entity: 'saltmouth', period: { start: '2018-01-01', end: '2018-12-31' } },
      { kind: 'figure', variable: 'cranes', entity: 'saltmouth', period: { start: '2019-01-01', end: '2019-12-31' } },
    ]); // biome-ignore format: a row each
    expect(followUps.length).toBeGreaterThan(0);
  });

  it.each([
    ['盐口人口多少', '人口'],
    ['What is the population of Saltmouth?', 'population'],
  ])('names the measure that the record lacks: %s', (question, asked) => {
    const answer = askHarbour(question);

    expect(answer.status).toBe('no_data');
    expect(answer.body).toMatchObject({ missing: [{ slot: 'variable', asked }] });
  });

  it.each([['今天天气怎么样'], ['Who won the match?'], ['asdf qwer zxcv'], ['多少'], ['???'], [''], ['   ']])(
    'is unknown where nothing of it is: "%s"',
    (question) => {
      const answer = askHarbour(question);

      expect(answer).toMatchObject({
        status: 'unknown',
        observations: [],
        citations: [],
        body: { kind: 'unknown' },
      });
      expect(answer.followUps.at(-1)).toMatchObject({ kind: 'text' });
    },
  );

  it('shows three of the examples of the pack at most', () => {
    expect(askShipped('今天天气怎么样').followUps).toHaveLength(3);
  });
});

describe('a question that leaves open what it is about', () => {
  it.each([['growth?'], ['排第几']])('is asked back with choices: %s', (question) => {
    const answer = askHarbour(question);

    expect(answer).toMatchObject({ status: 'clarify', observations: [], body: { kind: 'clarify' } });
    expect(answer.followUps.length).toBeGreaterThan(0);
  });

  it.each([
    ['排名', 'variable', ['a-class-enterprises-rank', 'technology-centres-rank', 'land-use-rank']],
    ['遂宁的排名', 'variable', ['a-class-enterprises-rank', 'technology-centres-rank']],
  ])('names the open slot and what it may be: %s', (question, slot, variables) => {
    const { body } = askShipped(question);

    expect(body).toMatchObject({ kind: 'clarify', slot });
    const offered = body.kind === 'clarify' ? body.choices : [];
    expect(offered.map((choice) => choice.kind === 'figure' && choice.variable).sort()).toEqual(
      [...variables].sort(),
    );
  });
});

describe('a number of no metric', () => {
  it.each([
    [askWaitLess, 'rate for 2024?'],
    [askTurnUpAndGo, 'rate in 2024?'],
    [askShipped, 'how many billion'],
  ])('%o %s: is asked back', (ask, question) => {
    expect(ask(question).status).toBe('clarify');
  });

  it.each(['interest rate in Anju 2021', 'use rate in Anju 2021'])(
    '%s: is not the one share of the place',
    (question) => {
      expect(askShipped(question).status).not.toBe('answered');
    },
  );
});
