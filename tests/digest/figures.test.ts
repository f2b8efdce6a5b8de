import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, nextFigure } from '../../src/digest/figures.ts';
import { shiftDate } from '../../src/digest/schedule.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import { HARBOUR } from '../answering/harbour.ts';

const catalog = buildCatalog(HARBOUR);
const keysOf = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `figure-${at}` }));

// The figures that a channel is shown on the dates given.
function show(keys: readonly { key: string }[], dates: readonly string[], channel: string): string[] {
  const shown = new Map<string, string>();
  return dates.map((date) => {
    const key = nextFigure(keys, shown, channel)?.key ?? '';
    shown.set(key, date);
    return key;
  });
}
const datesFrom = (gaps: readonly number[]) => {
  let date = '2026-01-01';
  return gaps.map((gap) => {
    date = shiftDate(date, gap);
    return date;
  });
};

describe('the figures of a record', () => {
  it('are its metrics by entity, benchmark and area, each with all its periods', () => {
    const figures = figuresOf(catalog, []);
    const share = figures.find(({ key }) => key.startsWith('berth-share'));

    expect(figures.flatMap(({ observations }) => observations)).toHaveLength(HARBOUR.observations.length);
    expect(share?.key).toBe('berth-share saltmouth galehaven -');
    expect(share?.observations.map(({ id }) => id)).toEqual([
      'berth-share-2018',
      'berth-share-2019',
      'berth-share-2020-q1',
      'berth-share-2020',
    ]);
  });

  it('are those of the topics chosen', () => {
    expect(figuresOf(catalog, ['no-such-topic'])).toEqual([]);
  });
});

describe('the figure whose turn it is', () => {
  it('never comes again before all others have been shown, whatever days are left out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 }),
        fc.string(),
        (count, gaps, channel) => {
          const order = show(keysOf(count), datesFrom(gaps), channel);
          for (const [at, key] of order.entries()) {
            const before = order.lastIndexOf(key, at - 1);
            if (at > 0 && before !== -1) expect(new Set(order.slice(before, at)).size).toBe(count);
          }
        },
      ),
    );
  });

  it('is the same for the same channel and history, and another for other channels', () => {
    const keys = keysOf(20);
    const dates = datesFrom(Array.from({ length: 20 }, () => 1));
    const orders = ['C1', 'C2', 'C3'].map((channel) => show(keys, dates, channel).join());

    expect(show(keys, dates, 'C1').join()).toBe(orders[0]);
    expect(new Set(orders).size).toBe(3);
    expect(new Set(orders[0]?.split(',')).size).toBe(20);
  });

  it('is a new one as soon as there is one', () => {
    const shown = new Map(keysOf(3).map(({ key }) => [key, '2026-01-05']));

    expect(nextFigure(keysOf(4), shown, 'C1')?.key).toBe('figure-3');
  });

  it('begins all over the list: no figure is first in every channel', () => {
    const firsts = Array.from({ length: 600 }, (_, at) => nextFigure(keysOf(6), new Map(), `C${at}`)?.key);
    const counts = keysOf(6).map(({ key }) => firsts.filter((first) => first === key).length);

    for (const count of counts) expect(count).toBeGreaterThan(60);
  });

  it('is none where there is no figure', () => {
    expect(nextFigure([], new Map(), 'C1')).toBeUndefined();
  });
});
