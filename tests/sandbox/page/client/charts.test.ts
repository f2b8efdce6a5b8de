import { describe, expect, it } from 'vitest';
import { readChart } from '../../../../src/sandbox/page/client/blocks/read-chart.ts';
import { ticksFor } from '../../../../src/sandbox/page/client/blocks/scale.ts';
import { wrapLabel } from '../../../../src/sandbox/page/client/blocks/wrap-label.ts';

describe('the numbers beside a chart', () => {
  it.each([
    [
      [1.07, 15, 23, 27.5],
      [0, 10, 20, 30],
    ],
    [
      [0.1, 0.2, 0.3],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [-5, 5],
      [-5, -2.5, 0, 2.5, 5],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [[7], [0, 2, 4, 6, 8]],
    [[], [0, 1]],
  ])('take in %j by round steps from zero', (values, ticks) => {
    expect(ticksFor(values, true)).toEqual(ticks);
  });

  it('hold every value, however great or small', () => {
    for (const value of [1e-9, 3.3, 150_000_000_000]) {
      const ticks = ticksFor([value], true);
      expect(ticks[0]).toBeLessThanOrEqual(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
      expect(ticks.length).toBeLessThan(8);
    }
  });
});

describe('the labels below a chart', () => {
  it.each([
    ['2021', 5, ['2021']],
    ['2022年（预计）', 9, ['2022年', '（预计）']],
    ['2022年1—3月', 7, ['2022年', '1—3月']],
    ['January–March 2022', 12, ['January–March', '2022']],
    ['Unbreakable', 4, ['Unbreakable']],
  ])('%s in a room of %i', (label, room, lines) => {
    expect(wrapLabel(label, room)).toEqual(lines);
  });
});

describe('a chart', () => {
  it('has a gap where a series says nothing of a category', () => {
    const chart = readChart({
      type: 'data_visualization',
      title: 'T',
      chart: {
        type: 'line',
        series: [{ name: 'S', data: [{ label: 'b', value: 2 }] }],
        axis_config: { categories: ['a', 'b'], y_label: '%' },
      },
    });

    expect(chart).toEqual({
      kind: 'line',
      title: 'T',
      categories: ['a', 'b'],
      series: [{ name: 'S', values: [undefined, 2] }],
      unit: '%',
    });
  });

  it('of slices has one for each segment', () => {
    const segments = [{ label: 'x', value: 1 }, { label: 'y', value: 3 }]; // biome-ignore format: one line

    expect(readChart({ title: 'T', chart: { type: 'pie', segments } })).toMatchObject({
      kind: 'pie',
      categories: ['x', 'y'],
      series: [{ values: [1, 3] }],
    });
  });

  it('of an unknown kind is none', () => {
    expect(readChart({ title: 'T', chart: { type: 'radar' } })).toBeUndefined();
  });
});
