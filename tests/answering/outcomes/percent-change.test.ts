// By how many percent an amount rose or fell over times that no growth rate on record spans: worked out from its two figures.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOpenDoors, askQuietHills, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('by how many percent', () => {
  it.each([
    [askHotAtNoon, '供餐2021到2023增长了百分之几', 'change', '17.48'],
    [askHotAtNoon, '厨房2024年增加百分之几', 'change', '11.02'],
    [askTurnUpAndGo, '2022到2024客流增长百分之几', 'change', '24.68'],
    [askTurnUpAndGo, '票价下降百分之几', 'change', '-25'],
    [askTurnUpAndGo, 'by how many percent did the single fare fall', 'change', '-25'],
    [askTurnUpAndGo, 'by what percentage did bus lanes grow', 'change', '144.74'],
    [askQuietHills, '火情2022年以来下降百分之几', 'change', '-44.12'],
    [askQuietHills, 'by how many percent did fires fall since 2022', 'change', '-44.12'],
    [askOpenDoors, 'By how many percent did staff rise in 2023?', 'change', '9.68'],
    [askOpenDoors, '借阅量2022到2024增长百分之几', 'change', '28.51'],
    [askShipped, '安居锂电占比2021年比2020年增长百分之几', 'difference', '13.93'],
  ])('is worked out: %#', (ask, question, operation, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', operation, value });
  });

  it.each([
    [askTurnUpAndGo, 'by how many percent did the electric share rise from 2023 to 2024'],
    [askTurnUpAndGo, 'by how many points did the electric share rise from 2023 to 2024'],
    [askOpenDoors, 'By how many percent did branches rise in 2023?'],
  ])('is told of nothing else where a figure is missing: %#', (ask, question) => {
    expect(ask(question).body).toMatchObject({ kind: 'underivable', reason: 'operands' });
  });

  it('over the year before is the rate on record', () => {
    expect(askHotAtNoon('供餐2023年比2022年增长百分之几').observations[0]?.value).toBe('9');
  });
});

describe('how much more since a year', () => {
  it.each([
    ['how many more staff since 2022', '27'],
    ['how many more visits since 2022', '435000'],
    ['visits since 2022 how much more', '435000'],
  ])('runs to the last figure that came about: %s', (question, value) => {
    expect(askOpenDoors(question).body).toMatchObject({ kind: 'derived', operation: 'difference', value });
  });
});
