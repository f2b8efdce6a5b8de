// The noun alone, where the metric's name narrows it from behind or before.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon } from '../ask.ts';

describe('a noun that a name narrows', () => {
  it.each(['number of pupils in Ostrel', 'how many pupils were there in 2024', '奥斯特雷尔有多少学生'])(
    'is not meant by itself: %s',
    (question) => {
      expect(askHotAtNoon(question).observations).toEqual([]);
    },
  );

  it.each(['number of pupils on free meals', 'how many pupils eat free', '奥斯特雷尔有多少学生吃免费午餐'])(
    'is meant with what narrows it: %s',
    (question) => {
      expect(askHotAtNoon(question).status).toBe('answered');
    },
  );
});
