import { describe, expect, it } from 'vitest';
import { formatFinding, hasErrors, quote } from '../../src/knowledge/finding.ts';
import { FINDING } from './make-finding.ts';

describe('formatFinding', () => {
  it('says where, what and what to do', () => {
    expect(formatFinding(FINDING)).toBe(
      'units/a.yml:3:5 ID_DUPLICATE the id "one" is taken (give one of the two another id)',
    );
  });

  it('marks a warning', () => {
    expect(formatFinding({ ...FINDING, severity: 'warning' })).toContain('ID_DUPLICATE warning: the id');
  });

  it('keeps control characters away from the terminal', () => {
    const line = formatFinding({ ...FINDING, file: 'a\n\u001b[2Jb.yml', message: 'x\u202ey\r' });

    expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('findings', () => {
  it('stop a pack only when one is an error', () => {
    expect(hasErrors([{ ...FINDING, severity: 'warning' }])).toBe(false);
    expect(hasErrors([{ ...FINDING, severity: 'warning' }, FINDING])).toBe(true);
  });

  it('quote long texts in part', () => {
    expect(quote('short')).toBe('"short"');
    expect(quote('x'.repeat(500)).length).toBeLessThan(70);
  });
});
