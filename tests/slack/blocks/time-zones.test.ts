import { describe, expect, it } from 'vitest';
import { buildTimeZone, buildTimeZoneGroups } from '../../../src/slack/blocks/time-zones.ts';

const JULY = Date.parse('2026-07-30T00:00Z');
const JANUARY = Date.parse('2026-01-30T00:00Z');

describe('a time zone to choose', () => {
  it.each([
    ['Asia/Shanghai', JULY, 'Asia/Shanghai (UTC+08:00)'],
    ['America/New_York', JULY, 'America/New York (UTC-04:00)'],
    ['America/New_York', JANUARY, 'America/New York (UTC-05:00)'],
    ['Asia/Kathmandu', JULY, 'Asia/Kathmandu (UTC+05:45)'],
    ['America/St_Johns', JANUARY, 'America/St Johns (UTC-03:30)'],
    ['UTC', JULY, 'UTC (UTC+00:00)'],
  ])('%s says how far it is from UTC', (zone, at, label) => {
    expect(buildTimeZone(zone, at)).toMatchObject({ text: { text: label }, value: zone });
  });
});

describe('the time zones to choose from', () => {
  it('are all there are, once each, in groups that Slack takes', () => {
    const groups = buildTimeZoneGroups('Asia/Shanghai', JULY);
    const values = groups.flatMap(({ options }) => options.map(({ value }) => value));

    expect(new Set(values)).toEqual(new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']));
    expect(new Set(values).size).toBe(values.length);
    expect(groups.every(({ options }) => options.length <= 100)).toBe(true);
    expect(groups.length).toBeLessThanOrEqual(100);
  });

  it('have the one that is set among them, whatever its name', () => {
    const values = buildTimeZoneGroups('US/Eastern', JULY).flatMap(({ options }) => options);

    expect(values).toContainEqual(buildTimeZone('US/Eastern', JULY));
  });
});
