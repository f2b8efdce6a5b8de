import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo, askWaitLess } from '../ask.ts';

// What is claimed of 803 complaints, 72.4% booked on line, 3,365 doctors, and more than 86% at one hospital.
describe('a bound and how near it is', () => {
  it.each([
    '2024年候诊投诉800件出头，对吧',
    '2024年候诊投诉800件左右，对吧',
    '2024年投诉刚过800件，对吧',
    '2024年投诉八百多件，对吧',
    '2024年投诉不足810件，对吧',
    'Complaints were a shade over 800 in 2024, right?',
    'Complaints were slightly over 800 in 2024, right?',
    'Complaints were just shy of 810 in 2024, right?',
    'Complaints were well over 700 in 2024, right?',
    '线上预约率七成出头，对吧',
    '医生3300人出头，对吧',
    '2024年线上预约率70%以上，对吧',
    '2024年线上预约率一半以上，对吧',
    '2024年投诉近810件，对吧',
    'Complaints were nearly 810 in 2024, right?',
  ])('follows from the record: %s', (claim) => {
    expect(askWaitLess(claim).verdict).toBe('matches');
  });

  it.each([
    '2024年候诊投诉700件出头，对吧',
    '2024年候诊投诉1000件左右，对吧',
    '2024年投诉远超800件，对吧',
    '2024年投诉不足800件，对吧',
    'Complaints were a shade over 600 in 2024, right?',
    'Complaints were just shy of 800 in 2024, right?',
    'Complaints were well over 800 in 2024, right?',
    '线上预约率六成出头，对吧',
    '医生3365人出头，对吧',
    '儿童医院线上预约率95%，对吗',
  ])('does not: %s', (claim) => {
    expect(askWaitLess(claim).verdict).toBe('differs');
  });

  it.each(['儿童医院线上预约率八成六五，对吗', '儿童医院线上预约率86.5%，对吗'])(
    'is left open where a limit may be just that: %s',
    (claim) => {
      expect(askWaitLess(claim).verdict).toBe('not_on_record');
    },
  );

  it.each(['Complaints were nearly 800 in 2024, right?', '2024年投诉近800件，对吧'])(
    'is left open where the number nearly reached has been passed: %s',
    (claim) => {
      expect(askWaitLess(claim).verdict).toBe('not_on_record');
    },
  );

  it('is left open where only "over" was printed', () => {
    expect(askShipped('射洪收回低效用地1000亩出头，对吗').verdict).toBe('not_on_record');
  });

  it.each([
    [askShipped, '遂宁GDP超1600亿，对吗'],
    [askShipped, '遂宁GDP不止1600亿，对吗'],
    [askTurnUpAndGo, 'N4 carried over 250,000, right?'],
    [askOpenDoors, 'The bookmobile lent over 40,000 items in H1 2024, right?'],
  ] as const)('differs where "over" less was printed: %o %s', (ask, claim) => {
    const { verdict, observations } = ask(claim);
    expect(verdict).toBe('differs');
    expect(observations).toHaveLength(1);
  });

  it.each([
    [askShipped, '遂宁GDP超1500亿，对吗'],
    [askOpenDoors, 'The bookmobile lent over 38,000 items in H1 2024, right?'],
    [askOpenDoors, 'The bookmobile lent over 30,000 items in H1 2024, right?'],
  ] as const)('follows from a limit as high: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
