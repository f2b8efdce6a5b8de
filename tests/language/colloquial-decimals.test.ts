import { describe, expect, it } from 'vitest';
import { withDecimalsJoined } from '../../src/language/colloquial-decimals.ts';

describe('numbers whose unit stands within them', () => {
  it.each([
    ['平均七天半就回复', '平均7.5天就回复'],
    ['单程票是两镑四', '单程票是2.4镑'],
    ['投资大约3亿2', '投资大约3.2亿'],
    ['三万五', '3.5万'],
  ])('are put before it: %s', (said, read) => {
    expect(withDecimalsJoined(said)).toBe(read);
  });

  it.each(['3亿2千万', '2万5千人', '第三天半夜', '三天半价', '1500亿2021年', '5万个', '上半年'])(
    'and others stay: %s',
    (said) => {
      expect(withDecimalsJoined(said)).toBe(said);
    },
  );
});
