import { expect, it } from 'vitest';
import { liveMentions } from '../../src/sandbox/live-mentions.ts';

const mrkdwn = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

it.each<[string, Parameters<typeof liveMentions>[0], string[]]>([
  ['text', { text: 'a <!channel> b <@U0LINLAN01>' }, ['<!channel>', '<@U0LINLAN01>']],
  ['labels', { text: '<!here|here> <!subteam^S0TEAM|@team>' }, ['<!here|here>', '<!subteam^S0TEAM|@team>']],
  [
    'mrkdwn in blocks',
    { text: '', blocks: [{ type: 'context', elements: [{ type: 'mrkdwn', text: '<!everyone>' }] }] },
    ['<!everyone>'],
  ],
  [
    'rich text',
    { text: '', blocks: [{ type: 'rich_text', elements: [{ type: 'broadcast', range: 'channel' }] }] },
    ['<!channel>'],
  ],
  ['names that Slack is asked to link', { text: 'a@channel @channel', parse: 'full' }, ['@channel']],
])('finds them in %s', (_where, message, expected) => {
  expect(liveMentions(message)).toEqual(expected);
});

it.each<[string, Parameters<typeof liveMentions>[0]]>([
  ['escaped markup', { text: '&lt;!channel&gt; &lt;@U0LINLAN01&gt;' }],
  ['plain names', { text: '@channel @here' }],
  ['links, channels and dates', { text: '<https://x.y> <#C0PRESS001> <!date^1650844800^{date}|then>' }],
  [
    'plain text',
    { text: '', blocks: [{ type: 'header', text: { type: 'plain_text', text: '<!channel>' } }, mrkdwn('x')] },
  ],
])('finds none in %s', (_what, message) => {
  expect(liveMentions(message)).toEqual([]);
});
