import { describe, expect, it } from 'vitest';
import { readShownText, type ShownMessage } from '../../../src/slack/conversation/shown-text.ts';

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const rich = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

describe('readShownText', () => {
  const cases: [string, ShownMessage, string][] = [
    ['what is typed', { text: 'a &lt; b <@U1>' }, 'a < b'],
    [
      'what is typed, once, where Slack has it in blocks as well',
      {
        text: '*44* centres\n• see <https://a.example>',
        blocks: [
          rich({ type: 'text', text: '44', style: { bold: true } }, { type: 'text', text: ' centres' }),
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_list',
                elements: [
                  {
                    type: 'rich_text_section',
                    elements: [
                      { type: 'text', text: 'see ' },
                      { type: 'link', url: 'https://a.example' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      '*44* centres\n• see',
    ],
    [
      'no text that is struck out',
      { text: '~1500亿~ 1600亿, ~100 fires and ~200 more' },
      '1600亿, ~100 fires and ~200 more',
    ],
    [
      'no block that is struck out',
      {
        text: 'GDP ~1500~ 1600',
        blocks: [
          rich(
            { type: 'text', text: 'GDP ' },
            { type: 'text', text: '1500', style: { strike: true } },
            { type: 'text', text: ' 1600' },
          ),
        ],
      },
      'GDP   1600',
    ],
    ['blocks without a text', { text: '', blocks: [section('44 &amp; 45')] }, '44 & 45'],
    [
      'blocks in place of the text that stands in for them',
      {
        text: 'A report',
        blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Figures' } }, section('44')],
      },
      'Figures\n44',
    ],
    [
      'the fields of a section and small print',
      {
        blocks: [
          {
            type: 'section',
            fields: [
              { type: 'mrkdwn', text: '*2021*' },
              { type: 'plain_text', text: '44' },
            ],
          },
          {
            type: 'context',
            elements: [
              { type: 'image', alt_text: 'x' },
              { type: 'mrkdwn', text: 'paragraph 4' },
            ],
          },
        ],
      },
      '*2021*\n44\nparagraph 4',
    ],
    [
      'a table, row by row',
      {
        blocks: [
          {
            type: 'table',
            rows: [
              [
                { type: 'raw_text', text: 'Year' },
                { type: 'raw_text', text: 'Centres' },
              ],
              [rich({ type: 'text', text: '2021' }), { type: 'raw_number', value: 44 }],
            ],
          },
        ],
      },
      'Year | Centres\n2021 | 44',
    ],
    [
      'an attachment of an app',
      {
        text: 'New',
        attachments: [
          { fallback: 'no', title: 'Centres', text: '44', fields: [{ title: 'Rank', value: '4' }] },
        ],
      },
      'New\nCentres\n44\nRank: 4',
    ],
    ['an attachment that has nothing else to show', { attachments: [{ fallback: '44' }] }, '44'],
    ['the blocks of an attachment', { attachments: [{ fallback: 'no', blocks: [section('44')] }] }, '44'],
    [
      'a forwarded message',
      {
        text: '',
        attachments: [
          {
            from_url: 'https://a.slack.com/archives/C1/p1',
            is_share: true,
            text: '44',
            message_blocks: [{ message: { blocks: [rich({ type: 'text', text: '44' })] } }],
          },
        ],
      },
      '44',
    ],
    [
      'not the page that a link leads to',
      { text: '44', attachments: [{ from_url: 'https://a.example', title: '45' }] },
      '44',
    ],
    ['not what is pressed', { blocks: [{ type: 'actions', elements: [{ type: 'button' }] }] }, ''],
    ['nothing of what is malformed', { text: 3, blocks: 'x', attachments: [null, [], 'x'] }, ''],
  ];
  it.each(cases)('reads %s', (_case, message, shown) => {
    expect(readShownText(message, 'UBOT')).toBe(shown);
  });
});
