import { nextRun, type Schedule, WEEKDAYS, WORKING_DAYS } from '../../digest/schedule.ts';
import type { Subscription } from '../../digest/subscription.ts';

/** Where and when people read: several shift their clocks within a year, by an hour or by half of one. */
const ZONES = [
  'Asia/Shanghai',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Europe/London',
  'Africa/Cairo',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;
/** Half of all want the full hour at which everybody wants it. */
const TIMES = ['09:00', '09:00', '09:00', '08:30', '10:00', '07:45', '02:30', '00:00'] as const;
const CHANNELS_PER_TEAM = 40;

/** So many channels with a digest, as chance spreads them over zones, times and days. */
export function createSimulatedChannels(count: number, start: number, random: () => number): Subscription[] {
  const pick = <T>(choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  return Array.from({ length: count }, (_, at): Subscription => {
    const days = random() < 0.8 ? WORKING_DAYS : WEEKDAYS;
    const schedule: Schedule = { time: pick(TIMES), days, timeZone: pick(ZONES) };
    return {
      id: `s${at}`,
      team: `T${Math.floor(at / CHANNELS_PER_TEAM)}`,
      channel: `C${at}`,
      owner: `U${at}`,
      lang: 'en',
      schedule,
      topics: [],
      onlyNews: false,
      nextRunAt: nextRun(schedule, start)?.at,
    };
  });
}
