import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/answering/draft/check-draft.ts';
import { buildOverview } from '../../src/slack/blocks/overview.ts';
import { renderDraft } from '../../src/wording/render-draft.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf } from '../make-index.ts';

const index = indexOf(HARBOUR);
const render = (draft: string, lang: 'zh' | 'en') =>
  renderDraft(checkDraft(index, draft, '2020-05-06'), index.catalog, lang);

const DRAFT = [
  '盐口起重机数量为16台。',
  '盐口2019年泊位占比21%。',
  '盐口2020年泊位占比已达40%。',
  '盐口2019年泊位占比32%。',
  '盐口2017年起重机数量为12台。',
  '东坞2019年疏浚面积超过800亩。',
  '东坞2019年规费不到3亿元。',
  '盐口2018年有12台起重机。',
  '盐口2019年人口36万人。',
].join('\n');

describe('renderDraft', () => {
  it('tells each verdict by itself, the wrong ones first, in Chinese', () => {
    const { title, entries, citations } = render(DRAFT, 'zh');
    expect(title).toBe('核对了9个数：7个与报道有出入，1个一致，1个没有记录。');
    expect(entries.map(({ name }) => name)).toEqual([
      '数与报道不同',
      '报道里是预计或计划，文中写成了事实',
      '时间对不上',
      '单位对不上',
      '与报道一致',
      '没有记录，无从核对',
    ]);
    const lines = entries.flatMap(({ lines }) => lines).join('\n');
    expect(lines).toContain('文中所写的那个时间，记录是：');
    expect(lines).toContain('文中所写的那个时间没有记录。');
    expect(lines).toContain('文中没有写明是什么时候的数。');
    expect(citations).toHaveLength(3);
  });

  it('says the same in English', () => {
    const { title, entries } = render(DRAFT, 'en');
    expect(title).toBe('9 figures checked: 7 at odds with print, 1 matches, 1 not on record.');
    expect(entries.map(({ name }) => name)).toEqual([
      'Differs from print',
      'A forecast or plan in print, told here as a fact',
      'Printed for another time',
      'Printed in another unit',
      'Matches print',
      'Not on record, so not checked',
    ]);
    const lines = entries.flatMap(({ lines }) => lines).join('\n');
    expect(lines).toContain('For the time that the text names: ');
    expect(lines).toContain('Nothing is on record for the time that the text names.');
    expect(lines).toContain('The text does not say when.');
  });

  it('says that only the beginning of a long text was checked', () => {
    const long = render('盐口2018年有12台起重机。'.repeat(80), 'zh');
    expect(long.entries.at(-1)?.name).toBe('文稿较长，只核对了开头一部分。');
  });

  it('quotes no figure at length', () => {
    const { text } = render(`盐口2019年泊位占比${'9'.repeat(3_000)}%。`, 'zh');
    expect(text.length).toBeLessThan(400);
  });

  it.each(['zh', 'en'] as const)('fits into one message, with a note where it does not: %s', (lang) => {
    const sentence = DRAFT.replaceAll('\n', '');
    const message = buildOverview(render(`${sentence}\n`.repeat(60), lang), lang);
    expect(message.text.length).toBeLessThanOrEqual(4_000);
    expect(message.blocks.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(message.blocks).length).toBeLessThan(20_000);
  });
});
