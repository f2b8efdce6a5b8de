import { describe, expect, it } from 'vitest';
import { checkMessageBlocks } from '../../../src/sandbox/block-rules/check-blocks.ts';
import { buildDigestList } from '../../../src/slack/blocks/digest-list.ts';

const listed = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    channel: `C${at}`,
    line: '09:00 on weekdays (Asia/Shanghai), Land use & <parks>, in English',
  }));

describe('the list of digests', () => {
  it('names channels by id for Slack to put the name in, and escapes the rest', () => {
    const { blocks, text } = buildDigestList(listed(1), 'en');

    const line = '• <#C0> 09:00 on weekdays (Asia/Shanghai), Land use &amp; &lt;parks&gt;, in English';
    expect(blocks.at(-1)).toMatchObject({ text: { type: 'mrkdwn', text: line } });
    expect(text).toBe(`Daily posts by channel\n${line}`);
  });

  it.each([0, 1, 60, 2_000])('of %i channels is within what Slack takes', (count) => {
    const { blocks, text } = buildDigestList(listed(count), 'zh');

    expect(checkMessageBlocks([...blocks], new Set())).toBeUndefined();
    expect(text.length).toBeLessThanOrEqual(4_000);
  });

  it('says in its text as much as there is room for, and that there is more', () => {
    const { text } = buildDigestList(listed(2_000), 'zh');

    expect(text.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^• <#C0> .*English$/),
      expect.stringMatching(/^• <#C1> .*English$/),
    ]);
    expect(text.endsWith('（内容较长，以下从略。）')).toBe(true);
  });
});
