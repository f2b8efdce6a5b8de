import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint } from '../ask.ts';

const PACKS = { blood: askOneMorePint, meals: askHotAtNoon };

describe('the time that a growth is told from', () => {
  it.each<readonly [string, keyof typeof PACKS, string]>([
    ['6.05 million meals in the first half of 2025, up 7.7% on a year before, right?', 'meals', 'matches'],
    ['6.05 million meals in the first half of 2025, up 7.7% on the second half of 2024, right?', 'meals', 'not_on_record'],
    ['Over 23,600 donations in H1 2025, up 6.2% on the first half of 2024, right?', 'blood', 'matches'],
    ['Over 23,600 donations in H1 2025, up 6.2% on the second half of 2024, right?', 'blood', 'not_on_record'],
    ['2024年献血人次比2023年增长11.4%，对吗', 'blood', 'matches'],
    ['2025年上半年献血人次比2024年同期增长6.2%，对吗', 'blood', 'matches'],
    ['2025年上半年献血人次比2024年下半年增长6.2%，对吗', 'blood', 'not_on_record'],
  ])('is the same one of the year before: %s (%s): %s', (claim, pack, verdict) => {
    expect(PACKS[pack](claim).verdict).toBe(verdict);
  });
}); // biome-ignore format: a claim a row
