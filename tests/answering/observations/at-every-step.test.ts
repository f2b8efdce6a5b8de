import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askTurnUpAndGo, idsOf } from '../ask.ts';

describe('figures at every month, quarter or half-year', () => {
  it.each([
    [askTurnUpAndGo, '班次取消率 23下半年到24下半年 每半年各多少', ['2023-h2', '2024-h1', '2024-h2']],
    [askTurnUpAndGo, 'share of trips cancelled in each half of 2024', ['2024-h1', '2024-h2']],
    [askOpenDoors, 'loans per quarter in 2024', ['2024-q1', '2024-q2']],
    [askQuietHarbours, 'Skerrow shore power by month, 2025', ['2025-01', '2025-02', '2025-03']],
  ])('%#: %s', (ask, question, ends) => {
    expect(idsOf(ask(question)).map((id) => id.slice(-7))).toEqual(
      ends.map((end) => expect.stringContaining(end)),
    );
  });

  it.each([
    [askOpenDoors, 'monthly loans in 2023'],
    [askQuietHarbours, 'Port Elder shore power by month in 2024'],
    [askClearRiver, '澄州2023年每季度涉水投诉量'],
  ])('are none where a year alone is on record, %#: %s', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });
});

describe('the steps of a year or a half that are not on record', () => {
  it.each([
    [askTurnUpAndGo, 'boardings each quarter of 2024', '2024-04-01', '2024-12-31'],
    [askOpenDoors, '2024年每个季度借阅量', '2024-07-01', '2024-12-31'],
    [askQuietHarbours, 'shore power at Skerrow each month of 2025', '2025-04-01', '2025-12-31'],
    [askOpenDoors, 'How many new cards per month in H1 2024', '2024-02-01', '2024-06-30'],
  ])('%o %s: are named', (ask, question, start, end) => {
    expect(ask(question).disclosures).toContainEqual({ kind: 'missing_period', period: { start, end } });
  });
});
