import { describe, expect, it } from 'vitest';
import { isPrintedIn } from '../../src/knowledge/printed-statements.ts';
import { costOf } from '../cost-of.ts';
import { makeSource, makeStatement } from './make-pack.ts';

const zh = makeSource({ language: 'zh' });
const en = makeSource({ language: 'en' });
const statement = makeStatement('bridge', {
  text: { zh: '新桥由两家公司建成', en: 'Two companies completed the new bridge' },
  items: [],
});

describe('a fact', () => {
  it.each([
    ['全长一公里的新桥，由两家公司合力建成。', zh, 'in pairs of characters'],
    ['After three years, both companies opened a bridge.', en, 'in words'],
  ])('is printed where the paragraph speaks of it: %s', (paragraph, source) => {
    expect(isPrintedIn(paragraph, statement, source)).toBe(true);
  });

  it.each([
    ['图书馆每天开放到晚上九点。', zh],
    ['The library stays open until nine in the evening.', en],
    ['', zh],
  ])('is not printed where it speaks of something else: %s', (paragraph, source) => {
    expect(isPrintedIn(paragraph, statement, source)).toBe(false);
  });
});

describe('a long paragraph', () => {
  it('is read in one pass', () => {
    const long = '一'.repeat(50_000);

    expect(costOf(() => expect(isPrintedIn(long, statement, zh)).toBe(false))).toBeLessThan(2000);
  });
});
