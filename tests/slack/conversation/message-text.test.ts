import { describe, expect, it } from 'vitest';
import { readMessageText } from '../../../src/slack/conversation/message-text.ts';
import { costOf } from '../../cost-of.ts';

describe('readMessageText', () => {
  it.each([
    ['<@UBOT> 问题', '问题', true, false],
    ['问题 <@UBOT>', '问题', true, false],
    ['<@UBOT|footnote> hello', 'hello', true, false],
    ['<@U2> 你看呢', '你看呢', false, true],
    ['<!channel> hello', 'hello', false, true],
    ['<!subteam^S1|@press> hello', 'hello', false, true],
    ['<!date^1650000000^{date}|25 April> figures', '25 April figures', false, false],
    ['in <#C1|general>', 'in #general', false, false],
    ['see <https://a.example/x|the page>', 'see the page', false, false],
    [
      'see <https://a.example/x> and <http://a.example|a.example> <mailto:b@a.example|b@a.example>',
      'see   and',
      false,
      false,
    ],
    ['a &lt; b &amp;amp; c &gt; d', 'a < b &amp; c > d', false, false],
    ['', '', false, false],
  ])('reads %j', (raw, text, mentionsBot, mentionsOthers) => {
    expect(readMessageText(raw, 'UBOT')).toEqual({ text, mentionsBot, mentionsOthers });
  });

  it('is quick on markup that never ends', () => {
    const cost = costOf(() => {
      readMessageText('<'.repeat(40_000), 'UBOT');
      readMessageText(`<${'a|'.repeat(20_000)}`, 'UBOT');
    });
    expect(cost).toBeLessThan(500);
  });
});
