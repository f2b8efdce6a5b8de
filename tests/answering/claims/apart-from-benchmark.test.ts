import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askShipped } from '../ask.ts';

const PACKS = { suining: askShipped, blood: askOneMorePint, meals: askHotAtNoon };

describe('how far from its benchmark a thing lies', () => {
  it.each<readonly [string, keyof typeof PACKS, string]>([
    ["Ostrel's food cost is 11.5% below Lowmarch's, right?", 'meals', 'matches'],
    ["Ostrel's food cost is 88.5% below Lowmarch's, right?", 'meals', 'differs'],
    ["Ostrel's food cost is 88.5% of Lowmarch's, right?", 'meals', 'matches'],
    ["Ostrel's food cost is more than a tenth lower than Lowmarch's, right?", 'meals', 'matches'],
    ["Ostrel's food cost is over 15% below Lowmarch's, right?", 'meals', 'differs'],
    ["Kelloway's donation rate is 9% lower than Ellmere's, right?", 'blood', 'matches'],
    ["Kelloway's donation rate is 91% less than Ellmere's, right?", 'blood', 'differs'],
    ["Kelloway's donation rate is about 18% below Ellmere's, right?", 'blood', 'not_on_record'],
    ['凯洛韦献血率比埃尔米尔低9%，对吗', 'blood', 'matches'],
    ['凯洛韦献血率比埃尔米尔高9%，对吗', 'blood', 'differs'],
    ['安居锂电产值比溧阳低15%，对吗', 'suining', 'differs'],
    ['2021年安居锂电产值比溧阳低85%，对吗', 'suining', 'matches'],
    ['安居锂电产值2021年是溧阳的15%，对吗', 'suining', 'matches'],
  ])('is the rest of its share: %s (%s): %s', (claim, pack, verdict) => {
    expect(PACKS[pack](claim).verdict).toBe(verdict);
  });
});
