import { describe, expect, it } from 'vitest';
import { suggestPeriod } from '../../src/knowledge/suggest-period.ts';

describe('suggestPeriod', () => {
  it.each([
    ['H1 2024', '2024-H1'],
    ['1H2024', '2024-H1'],
    ['2024 Q1', '2024-Q1'],
    ['q3 2024', '2024-Q3'],
    ['2024年', '2024'],
    ['2024年上半年', '2024-H1'],
    ['2024-4', '2024-04'],
    ['2024.12', '2024-12'],
    ['2024年4月20日', '2024-04-20'],
    ['2024/06/01', '2024-06-01'],
    ['2024-06 to 2024-08', '2024-06/2024-08'],
    ['2024-06–2024-08', '2024-06/2024-08'],
    ['2023 至 2024', '2023/2024'],
  ])('for %s names %s', (written, form) => {
    expect(suggestPeriod(written)).toBe(`write ${form}`);
  });

  it.each(['FY2024', 'FY24', '2024财年', 'fiscal 2024'])('asks for the months of %s', (written) => {
    expect(suggestPeriod(written)).toContain('2023-07/2024-06');
  });

  it('reads an open end as a deadline', () => {
    expect(suggestPeriod('/2025-12-31')).toMatch(/^a deadline is a day \(2025-12-31\)/);
  });

  it.each(['last year', '2024-H3', '2024-13', '2024-08 to 2024-06', '2023-24', 22, 'H3 2024'])(
    'guesses nothing for %s',
    (written) => {
      expect(suggestPeriod(written)).toMatch(/^write 2022, 2022-H1/);
    },
  );
});
