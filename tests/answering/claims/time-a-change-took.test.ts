// How long a change took, and the order of its steps.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('a change over a time that is told', () => {
  it.each([
    [askQuietHills, '森林覆盖率一年提高2.5个百分点'],
    [askClearRiver, '收集率两年提高21.5个百分点'],
    [askQuietHills, '护林员两年增加154人'],
    [askOneMorePint, 'donors rose from 20,300 to 23,900 over one year'],
    [askWaitLess, '线上预约率从41%升到72.4%再升到58%'],
    [askTurnUpAndGo, 'punctuality went from 71.4% to 83.6% and then to 74.9%'],
  ])('is not confirmed of another time or order (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
  });

  it.each([
    [askQuietHills, '森林覆盖率四年提高2.5个百分点'],
    [askClearRiver, '收集率三年提高21.5个百分点'],
  ])('is not denied by a change over another time (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('differs');
  });

  it.each([
    [askWaitLess, '线上预约率从41%升到58%再升到72.4%'],
    [askQuietHills, '护林员一年增加154人'],
    [askOneMorePint, 'donors rose from 20,300 to 23,900 over two years'],
    [askOpenDoors, 'visits rose from 640,000 to 1.21 million in two years'],
    [askTurnUpAndGo, 'punctuality went from 71.4% to 74.9% and then to 83.6%'],
  ])('is confirmed of its own (%#): %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
