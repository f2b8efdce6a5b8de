import { describe, expect, it } from 'vitest';
import {
  deriveChange,
  deriveDifference,
  deriveGap,
  deriveInverse,
  deriveMultiple,
} from '../../../src/answering/observations/derive.ts';
import { buildCatalog } from '../../../src/knowledge/catalog.ts';
import type { Bound, Observation } from '../../../src/knowledge/types.ts';
import { makeObservation } from '../../knowledge/make-pack.ts';
import { HARBOUR } from '../harbour.ts';

const catalog = buildCatalog(HARBOUR);

const share = (value: string, bound: Bound = 'exact', parts: Partial<Observation> = {}) =>
  makeObservation(`share-${value}`, {
    variable: 'berth-share',
    benchmark: 'galehaven',
    value,
    bound,
    ...parts,
  });
const dues = (value: string, bound: Bound = 'exact') =>
  makeObservation(`dues-${value}`, { variable: 'dues', value, bound });

describe('deriveDifference', () => {
  it.each([
    ['15', '1.07', '13.93'],
    ['0.3', '0.1', '0.2'],
    ['1.07', '15', '-13.93'],
    ['5', '5', '0'],
    ['12345678901234567890.1', '0.1', '12345678901234567890'],
  ])('%s less %s is %s', (minuend, subtrahend, value) => {
    expect(deriveDifference(share(minuend), share(subtrahend), catalog)).toMatchObject({
      ok: true,
      derived: { operation: 'difference', value, unit: 'percentage_points', bound: 'exact' },
    });
  });

  it.each([
    ['over', 'exact', 'over'],
    ['exact', 'over', 'under'],
    ['at_least', 'exact', 'at_least'],
    ['exact', 'at_least', 'at_most'],
    ['under', 'exact', 'under'],
    ['exact', 'under', 'over'],
    ['over', 'under', 'over'],
    ['about', 'exact', 'about'],
    ['about', 'about', 'about'],
  ] as const)('carries a bound: %s less %s is %s', (minuend, subtrahend, bound) => {
    expect(deriveDifference(dues('5', minuend), dues('3', subtrahend), catalog)).toMatchObject({
      ok: true,
      derived: { value: '2', unit: 'yuan', bound },
    });
  });

  it.each([
    ['over', 'over'],
    ['under', 'under'],
    ['at_least', 'at_least'],
    ['over', 'about'],
  ] as const)('is refused where bounds leave it open: %s less %s', (minuend, subtrahend) => {
    expect(deriveDifference(dues('5', minuend), dues('3', subtrahend), catalog)).toEqual({
      ok: false,
      reason: 'bounds',
    });
  });

  it('is refused across units', () => {
    expect(deriveDifference(dues('5'), share('3'), catalog)).toEqual({ ok: false, reason: 'units' });
  });
});

describe('deriveMultiple', () => {
  it.each([
    ['15', '1.07', '14.02'],
    ['20', '2.5', '8'],
    ['1', '3', '0.33'],
    ['0', '3', '0'],
  ])('%s is %s times %s', (dividend, divisor, value) => {
    expect(deriveMultiple(share(dividend), share(divisor), catalog)).toMatchObject({
      ok: true,
      derived: { operation: 'multiple', value, unit: 'times', bound: 'exact' },
    });
  });

  it.each([
    [share('1'), share('0'), 'operands'],
    [dues('1'), share('1'), 'units'],
    [dues('9', 'over'), dues('3', 'over'), 'bounds'],
  ] as const)('is refused where it says nothing', (dividend, divisor, reason) => {
    expect(deriveMultiple(dividend, divisor, catalog)).toEqual({ ok: false, reason });
  });
});

describe('deriveChange', () => {
  it.each([
    ['66', '58.2', '13.4'],
    ['5', '8', '-37.5'],
    ['4', '4', '0'],
  ])('%s is above %s by so many percent', (later, earlier, value) => {
    expect(deriveChange(dues(later), dues(earlier), catalog)).toMatchObject({
      ok: true,
      derived: { operation: 'change', value, unit: 'percent', bound: 'exact' },
    });
  });

  it.each([
    [dues('1'), dues('0'), 'operands'],
    [share('9'), share('3'), 'shares'],
    [dues('9', 'over'), dues('3', 'over'), 'bounds'],
  ] as const)('is refused where it says nothing', (later, earlier, reason) => {
    expect(deriveChange(later, earlier, catalog)).toEqual({ ok: false, reason });
  });
});

describe('deriveGap and deriveInverse', () => {
  it('measure a share against all of its benchmark', () => {
    expect(deriveGap(share('27.5'), catalog)).toMatchObject({
      ok: true,
      derived: { value: '72.5', unit: 'percentage_points' },
    });
    expect(deriveInverse(share('15'), catalog)).toMatchObject({
      ok: true,
      derived: { value: '6.67', unit: 'times' },
    });
  });

  it('turn a bound round', () => {
    expect(deriveGap(share('20', 'over'), catalog)).toMatchObject({ derived: { bound: 'under' } });
    expect(deriveInverse(share('20', 'at_least'), catalog)).toMatchObject({ derived: { bound: 'at_most' } });
  });

  it('are refused where there is no benchmark, no share or nothing to divide by', () => {
    const { benchmark: _, ...alone } = share('20');

    expect(deriveGap(alone, catalog)).toEqual({ ok: false, reason: 'units' });
    expect(deriveInverse(dues('20'), catalog)).toEqual({ ok: false, reason: 'units' });
    expect(deriveInverse(share('0'), catalog)).toEqual({ ok: false, reason: 'operands' });
  });
});
