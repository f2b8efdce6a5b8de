import { describe, expect, it } from 'vitest';
import { inMendingOrder, sortFindings } from '../../src/knowledge/mending-order.ts';
import { FINDING } from './make-finding.ts';

describe('findings of one kind', () => {
  it('are ordered by file, line and column', () => {
    const [a, b, c] = [
      { ...FINDING, line: 10 },
      { ...FINDING, column: 1 },
      { ...FINDING, file: 'units/A.yml', line: 99 },
    ];

    expect(sortFindings([a, b, c])).toEqual([c, b, a]);
  });

  it('come folder by folder, as a pack is written', () => {
    const written = ['more.txt', 'pack.yml', 'sources/z.yml', 'units/a.yml', 'entities/a.yml'].concat([
      'variables/a.yml',
      'observations/a.yml',
      'statements/a.yml',
    ]);
    const findings = [...written].reverse().map((file) => ({ ...FINDING, file }));

    expect(sortFindings(findings).map(({ file }) => file)).toEqual(written);
  });
});

describe('inMendingOrder', () => {
  it('puts faults of entries first, what does not fit between them next, and warnings last', () => {
    const [own, fit, warning] = [
      { ...FINDING, file: 'statements/a.yml' },
      { ...FINDING, file: 'entities/a.yml' },
      { ...FINDING, file: 'sources/a.yml', severity: 'warning' } as const,
    ];

    expect(inMendingOrder([own], [warning, fit])).toEqual([own, fit, warning]);
  });
});
