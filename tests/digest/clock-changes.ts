// Dates around which the clocks of a zone do what a schedule must bear.

/** Each row: zone, time, a date, and the instants at which that date and the two after it come. */
export const CLOCK_CHANGES: readonly (readonly [string, string, string, readonly (string | undefined)[]])[] = [
  // 02:30 does not exist on 9 March: the first instant after the gap.
  ['America/New_York', '02:30', '2025-03-08', ['2025-03-08T07:30Z', '2025-03-09T07:00Z', '2025-03-10T06:30Z']],
  // 01:30 comes twice on 2 November: the first.
  ['America/New_York', '01:30', '2025-11-01', ['2025-11-01T05:30Z', '2025-11-02T05:30Z', '2025-11-03T06:30Z']],
  // 25 April begins at 01:00.
  ['Africa/Cairo', '00:00', '2025-04-24', ['2025-04-23T22:00Z', '2025-04-24T22:00Z', '2025-04-25T21:00Z']],
  // 30 October has 23:00 twice; 31 October begins after the second.
  ['Africa/Cairo', '00:00', '2025-10-30', ['2025-10-29T21:00Z', '2025-10-30T22:00Z', '2025-10-31T22:00Z']],
  // Clocks move by half an hour: 02:00 to 02:30, and back from 02:00 to 01:30.
  ['Australia/Lord_Howe', '02:15', '2025-10-04', ['2025-10-03T15:45Z', '2025-10-04T15:30Z', '2025-10-05T15:15Z']],
  ['Australia/Lord_Howe', '01:45', '2025-04-05', ['2025-04-04T14:45Z', '2025-04-05T14:45Z', '2025-04-06T15:15Z']],
  // An offset of 5:45.
  ['Asia/Kathmandu', '09:00', '2025-10-04', ['2025-10-04T03:15Z', '2025-10-05T03:15Z', '2025-10-06T03:15Z']],
  // There was no 30 December.
  ['Pacific/Apia', '09:00', '2011-12-29', ['2011-12-29T19:00Z', undefined, '2011-12-30T19:00Z']],
  ['Pacific/Apia', '00:00', '2011-12-29', ['2011-12-29T10:00Z', undefined, '2011-12-30T10:00Z']],
  ['Pacific/Apia', '23:59', '2011-12-29', ['2011-12-30T09:59Z', undefined, '2011-12-31T09:59Z']],
  // The gap from 23:00 ends with the day: the run is at its very end.
  ['America/Nuuk', '23:30', '2024-03-29', ['2024-03-30T01:30Z', '2024-03-31T01:00Z', '2024-04-01T00:30Z']],
  ['Asia/Pyongyang', '23:45', '2018-05-03', ['2018-05-03T15:15Z', '2018-05-04T15:00Z', '2018-05-05T14:45Z']],
]; // biome-ignore format: a table
