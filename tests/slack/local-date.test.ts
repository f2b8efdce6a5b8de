import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/slack/local-date.ts';

describe('localDate', () => {
  it.each([
    ['2022-04-25T15:59:59Z', 'Asia/Shanghai', '2022-04-25'],
    ['2022-04-25T16:00:00Z', 'Asia/Shanghai', '2022-04-26'],
    ['2022-01-01T00:30:00Z', 'America/New_York', '2021-12-31'],
    ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29'],
  ])('%s in %s is %s', (moment, zone, date) => {
    expect(localDate(new Date(moment), zone)).toBe(date);
  });
});
