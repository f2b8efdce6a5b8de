import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askShipped, askWaitLess } from '../ask.ts';

describe('the growth of what was told', () => {
  it.each([
    [askWaitLess, '2024年医生多少人 >> 增长多少', '245'],
    [askWaitLess, '行动2023年投入多少 >> 2024年呢 >> 增长多少', '14500000'],
    [askOneMorePint, 'Volunteers 2023 >> 2024 >> now >> growth since 2023', '190'],
    [askHotAtNoon, 'Spending 2023 >> 2024 >> growth', '7800000'],
  ])('is worked out where no rate is on record: %s %s', (ask, thread, value) => {
    const { body } = ask(thread);
    expect(body.kind === 'derived' ? [body.operation, body.value] : body.kind).toEqual(['difference', value]);
  });

  it.each([
    [askOneMorePint, 'Donations 2023 >> 2024 >> growth', '11.4'],
    [askWaitLess, '门诊量2023年多少 >> 2024年呢 >> 增长多少', '5.8'],
    [askShipped, '射洪锂电园2021年产值多少 >> 增长多少', '52.5'],
  ])('is the rate where that is on record: %s %s', (ask, thread, value) => {
    expect(ask(thread).observations.map((one) => one.value)).toEqual([value]);
  });
});

describe('what is asked of two figures told', () => {
  it.each([
    [askHotAtNoon, 'Uptake in Fennick >> Hallowick >> gap', '22.5'],
    [askOneMorePint, 'Donations in Brackenford in 2024? >> Port Anselm >> which is better', '8560'],
    [askHotAtNoon, 'uptake 2023 >> 2024 >> change >> rank change', '-3'],
  ])('%s %s', (ask, thread, value) => {
    const { body } = ask(thread);
    expect(body.kind === 'derived' ? body.value : body.kind).toBe(value);
  });

  it.each([
    [askOneMorePint, 'Donations in Brackenford in 2024? >> Port Anselm >> the average'],
    [askWaitLess, '门诊量2023年多少 >> 2024年呢 >> 平均多少'],
  ])('is no average: %s %s', (ask, thread) => {
    expect(ask(thread).status).toBe('no_data');
  });
});
