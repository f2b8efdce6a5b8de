import { describe, expect, it } from 'vitest';
import { askClearRiver, askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('what has not come about', () => {
  it.each([
    '你记录里哪些数是预计的、还没实现的',
    'which of your figures are forecasts?',
    'list every projected number you hold',
  ])('is listed whole: %s', (question) => {
    expect(idsOf(askShipped(question))).toEqual([
      'anju-lithium-share-2022',
      'anju-lithium-scale-2022',
      'cathode-output-full-production',
    ]);
  });

  it('is listed for one place', () => {
    expect(idsOf(askShipped('安居有哪些预测数'))).toEqual([
      'anju-lithium-share-2022',
      'anju-lithium-scale-2022',
    ]);
  });

  it.each([
    [askQuietHarbours, '哪些数据是规划的'],
    [askClearRiver, '你库里哪些数字还是预计数'],
  ])('holds nothing that has, %#: %s', (ask, question) => {
    const { status, observations } = ask(question);

    expect(status).toBe('answered');
    expect(observations.filter((observation) => observation.status === 'actual')).toEqual([]);
  });

  it.each([
    '哪些项目是计划的',
    '哪些企业数是预计的',
    'which forecast figures were wrong',
    'which figures are forecasts for Mianyang',
  ])('is not asked for in: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});

describe('the targets of a place', () => {
  it.each(['安居今年目标', "what's Anju's target for this year", '安居2022年预期'])(
    'are all that is foreseen of it: %s',
    (question) => {
      expect(idsOf(askShipped(question)).sort()).toEqual([
        'anju-lithium-scale-2022',
        'anju-lithium-share-2022',
      ]);
    },
  );

  it.each(['安居2025年目标', '射洪的目标', '安居目标完成了吗'])(
    'are none of another time or body, and no achievement: %s',
    (question) => {
      expect(askShipped(question).status).not.toBe('answered');
    },
  );
});
