// A rate by so many people is none of the total.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askQuietHills, askWaitLess } from '../ask.ts';

describe('a rate by so many people', () => {
  it.each([
    [askQuietHills, '2024年每万人火情起数'],
    [askQuietHills, '每十万人火情多少起'],
    [askWaitLess, '2024年每千人护士数'],
    [askOneMorePint, '2024年每千人献血人次'],
  ])('is not told by the total: %#', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });
});
