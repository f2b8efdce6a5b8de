import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../../src/sandbox/page/client/blocks/mrkdwn.ts';

/** The elements of the only section. */
const inline = (text: string) => richTextOf(text, 'mrkdwn')[0]?.elements;
const text = (value: string, style?: object) => ({ type: 'text', text: value, ...(style && { style }) });

describe('text in Slack’s markup', () => {
  it.each([
    ['plain words', [text('plain words')]],
    ['*bold* and _italic_ and ~struck~', [text('bold', { bold: true }), text(' and '), text('italic', { italic: true }), text(' and '), text('struck', { strike: true })]],
    ['*23%（2022年1—3月）：比例。*', [text('23%（2022年1—3月）：比例。', { bold: true })]],
    ['*bold _both_*', [text('bold ', { bold: true }), text('both', { bold: true, italic: true })]],
    ['2*3*4 and snake_case_name', [text('2*3*4 and snake_case_name')]],
    ['`a *b* c`', [text('a *b* c', { code: true })]],
    ['a &lt; b &amp;&amp; c', [text('a < b && c')]],
    ['<@U1> <#C1> <!here>', [{ type: 'user', user_id: 'U1' }, text(' '), { type: 'channel', channel_id: 'C1' }, text(' '), { type: 'broadcast', range: 'here' }]],
    ['<https://a.b/?x=1&amp;y=2|see>', [{ type: 'link', url: 'https://a.b/?x=1&y=2', text: 'see' }]],
    ['see https://a.b/c', [text('see '), { type: 'link', url: 'https://a.b/c' }]],
    ['<!date^1600000000^{date}|13 September>', [text('13 September')]],
    [':tada: at 10:30:45', [{ type: 'emoji', name: 'tada' }, text(' at 10:30:45')]],
    ['# no heading\n- no list', [text('# no heading\n- no list')]],
  ])('reads %s', (typed, elements) => {
    expect(inline(typed)).toEqual(elements);
  }); // biome-ignore format: one case a line

  it('quotes lines that begin with an angle bracket, and keeps a fenced text as it is', () => {
    expect(richTextOf('before\n&gt; quoted\n&gt; twice\n```\n*as it is*\n```', 'mrkdwn')).toEqual([
      { type: 'rich_text_section', elements: [text('before')] },
      { type: 'rich_text_quote', elements: [text('quoted\ntwice')] },
      { type: 'rich_text_preformatted', elements: [text('*as it is*')] },
    ]);
  });
});

describe('plain text', () => {
  it('has no markup but emoji', () => {
    expect(richTextOf('*a* <@U1> &amp; :tada:', 'plain_text')[0]?.elements).toEqual([
      text('*a* <@U1> & '),
      { type: 'emoji', name: 'tada' },
    ]);
  });
});
