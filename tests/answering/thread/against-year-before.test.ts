// A turn that holds what was told against the year before asks how far the two are apart.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askWaitLess, idsOf } from '../ask.ts';

describe('against the year before', () => {
  it.each([
    [askWaitLess, '2024年门诊量 >> 比前一年呢'],
    [askWaitLess, '2024年门诊量 >> 跟上年比怎么样'],
    [askOneMorePint, '2024年献血人次 >> 比前一年呢'],
    [askOneMorePint, 'donations in 2024 >> compared with the year before?'],
  ] as const)('the growth rate on record is told: %#', (ask, thread) => {
    const { status, observations } = ask(thread);

    expect(status).toBe('answered');
    expect(observations.map(({ variable }) => variable)).toEqual([expect.stringMatching(/growth/)]);
  });

  it('the difference is reckoned where no rate is on record', () => {
    const answer = askWaitLess('no-show rate in 2024 >> compared with the year before?');

    expect(answer.body.kind).toBe('derived');
    expect(idsOf(answer)).toHaveLength(2);
  });

  it('no other metric is told', () => {
    expect(askOneMorePint('stock >> compared with the previous year?').status).not.toBe('answered');
  });
});
