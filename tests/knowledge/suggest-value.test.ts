import { describe, expect, it } from 'vitest';
import { suggestValue } from '../../src/knowledge/suggest-value.ts';

describe('suggestValue', () => {
  it.each([
    ['41.4%', 'write 41.4; the unit supplies "%"'],
    ['$24.9m', 'write 24.9 million; the unit supplies "$"'],
    ['RMB 150 billion', 'write 150 billion; the unit supplies "RMB"'],
    ['1500亿元', 'write 1500亿; the unit supplies "元"'],
    ['44家', 'write 44; the unit supplies "家"'],
    ['1.2bn', 'write 1.2 billion'],
    ['-4.4 %', 'write -4.4; the unit supplies "%"'],
    ['about 40', 'write 40; "about" goes into "bound"'],
    ['超过30家', 'write 30; "超过" goes into "bound"; the unit supplies "家"'],
    ['24.9m', 'write 24.9 million, or 24.9 where "m" is the unit'],
    ['5-7', 'write the lower end with bound: at_least, and the whole range in a note'],
    ['5 to 7 days', 'write the lower end with bound: at_least, and the whole range in a note'],
  ])('for %s says: %s', (written, remedy) => {
    expect(suggestValue(written)).toBe(remedy);
  });

  it.each(['a dozen', '0,400', '1,2,3', '12 of the forty branches of the county'])(
    'guesses nothing for %s',
    (written) => {
      expect(suggestValue(written)).toMatch(/^write the number alone/);
    },
  );

  it('asks for quotation marks where YAML cannot keep the digits', () => {
    expect(suggestValue(12345678901234567n.toString())).not.toContain('quotation');
    expect(suggestValue(1234567890123456)).toBe('put it in quotation marks');
  });
});
