// How many there are, where a share of them or the hours that they worked are on record.
import { describe, expect, it } from 'vitest';
import { askQuietHills } from '../ask.ts';

describe('a count where something else is on record', () => {
  it.each(['lightning fires number 2024', 'number of drones', '无人机数量2024'])('%s', (question) => {
    expect(askQuietHills(question).observations).toEqual([]);
  });

  it.each(['share of lightning fires 2024', 'drone hours 2024', '2024年无人机巡护时长'])(
    'is answered as it is on record: %s',
    (question) => {
      expect(askQuietHills(question).status).toBe('answered');
    },
  );
});
