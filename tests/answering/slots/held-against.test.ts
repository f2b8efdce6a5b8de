import { describe, expect, it } from 'vitest';
import { askQuietHills, askWaitLess, idsOf } from '../ask.ts';

describe('a place held against the whole it is a part of', () => {
  it.each([
    ['2024年望鹿的覆盖率比全林区高几个百分点？', askQuietHills, '13.7'],
    ['2024年白桦沟到场时间比全林区快几分钟', askQuietHills, '-8.5'],
    [
      "How many more minutes was Shimenling's response time than the forest's in 2024?",
      askQuietHills,
      '13.5',
    ],
  ])('is worked out from the figures of both: %s', (question, ask, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', value });
  });

  it.each([
    ['2024年苇塘的覆盖率比全林区高几个百分点', askQuietHills],
    ['2024年望鹿的覆盖率比雪棠高几个百分点', askQuietHills],
    ['2024年柳湾医院平均候诊时间比医联体长几分钟', askWaitLess],
  ])('is refused where one of them has none: %s', (question, ask) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('the same place as before', () => {
  it('asks for its figure of another time', () => {
    expect(idsOf(askQuietHills('How many fires did Wanglu have in 2023? >> same place, 2024'))).toEqual([
      'wanglu-fires-2024',
    ]);
  });
});

describe('where a place came in an appraisal', () => {
  it.each([
    "Where did Shuanghuai come in the province's fire prevention appraisal for 2023?",
    'Where did we finish in the fire prevention appraisal in 2023',
  ])('is its rank: %s', (question) => {
    expect(idsOf(askQuietHills(question))).toEqual(['shuanghuai-fire-control-rank-2023']);
  });

  it('is no rank where nothing is ranked', () => {
    expect(askQuietHills('Where did the fires come from in 2023?').status).not.toBe('answered');
  });
});
