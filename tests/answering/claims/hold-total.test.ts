import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askShipped, askWaitLess } from '../ask.ts';

const PACKS = { suining: askShipped, hospital: askWaitLess, blood: askOneMorePint, meals: askHotAtNoon };

describe('a number told of several times together', () => {
  it.each<readonly [string, keyof typeof PACKS, string]>([
    ['2023年和2024年合计投入6250万元，对吗', 'hospital', 'matches'],
    ['2023年和2024年合计投入7250万元，对吗', 'hospital', 'differs'],
    ['2023、2024两年投入6250万元，对吗', 'hospital', 'not_on_record'],
    ['Donations in 2023 and 2024 totalled 84,870, right?', 'blood', 'matches'],
    ['Donations in 2023 and 2024 totalled 94,870, right?', 'blood', 'differs'],
    ['2024年累计献血45720人次，对吗', 'blood', 'differs'],
    ['Meals in 2023 and 2024 combined were over 21 million, right?', 'meals', 'matches'],
    ['安居2020年和2021年占溧阳合计16.07%，对吗', 'suining', 'not_on_record'],
  ])('is held against their sum: %s (%s): %s', (claim, pack, verdict) => {
    expect(PACKS[pack](claim).verdict).toBe(verdict);
  });
});
