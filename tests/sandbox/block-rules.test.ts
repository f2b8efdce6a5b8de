import { describe, expect, it } from 'vitest';
import { checkMessageBlocks, checkView } from '../../src/sandbox/block-rules/check-blocks.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (extra = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...extra });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (text: string) => ({ text: plain(text), value: 'v' });
const cell = (text: string) => ({ type: 'raw_text', text });
const repeat = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const bar = (chart = {}, title = 'Share') => ({
  type: 'data_visualization',
  title,
  chart: {
    type: 'bar',
    series: [
      {
        name: 'A',
        data: [
          { label: '2020', value: 1 },
          { label: '2021', value: -2 },
        ],
      },
    ],
    axis_config: { categories: ['2020', '2021'] },
    ...chart,
  },
});
const feedback = {
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'f',
      positive_button: { text: plain('Good'), value: 'up' },
      negative_button: { text: plain('Bad'), value: 'down' },
    },
    { type: 'icon_button', action_id: 'i', icon: 'trash', text: plain('Delete') },
  ],
};
const dataTable = {
  type: 'data_table',
  caption: 'c',
  rows: [[cell('Year')], [{ type: 'raw_number', value: 1, text: '1' }]],
};
const richText = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x', style: { bold: true } }] }],
};

describe('message blocks Slack takes', () => {
  it.each<[string, object[]]>([
    ['none', []],
    ['50 blocks', repeat(50, () => ({ type: 'divider' }))],
    ['a section of 3,000 characters', [section('x'.repeat(3000))]],
    ['a section with fields', [{ type: 'section', fields: repeat(10, () => mrkdwn('x'.repeat(100))) }]],
    ['a header with a level', [{ type: 'header', text: plain('x'.repeat(150)), level: 2 }]],
    [
      'context with an image',
      [
        {
          type: 'context',
          elements: [mrkdwn('x'), { type: 'image', image_url: 'https://x.y/z.png', alt_text: 'a' }],
        },
      ],
    ],
    ['buttons', [actions(button(), button({ action_id: 'b', value: '', style: 'primary' }))]],
    ['one action_id in two blocks', [actions(button()), actions(button())]],
    ['a menu', [actions({ type: 'static_select', action_id: 's', options: [option('x'.repeat(75))] })]],
    ['context actions', [feedback]],
    ['two charts', [bar(), bar()]],
    [
      'a pie',
      [
        {
          type: 'data_visualization',
          title: 'P',
          chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] },
        },
      ],
    ],
    ['a data table', [dataTable]],
    ['a table', [{ type: 'table', rows: [[cell('a'), richText]], column_settings: [{ align: 'right' }] }]],
    ['a card', [{ type: 'card', title: mrkdwn('t'), body: mrkdwn('b'), actions: [button()] }]],
    [
      'a container',
      [{ type: 'container', title: plain('t'), child_blocks: [section('x'), actions(button())] }],
    ],
    ['markdown', [{ type: 'markdown', text: '**x**'.repeat(2400) }]],
    ['rich text', [richText]],
  ])('%s', (_name, blocks) => {
    expect(checkMessageBlocks(blocks, new Set())).toBeUndefined();
  });
});

describe('message blocks Slack refuses', () => {
  it.each<[string, object[], string]>([
    [
      '51 blocks',
      repeat(51, () => ({ type: 'divider' })),
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    ['an unknown block', [{ type: 'sektion' }], 'unsupported type: sektion [json-pointer:/blocks/0/type]'],
    [
      'an unknown element',
      [actions({ type: 'knob' })],
      'unsupported type: knob [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'an alert outside modals',
      [{ type: 'alert', text: plain('x') }],
      'unsupported type: alert [json-pointer:/blocks/0/type]',
    ],
    [
      'an unknown property',
      [{ ...section('x'), colour: 'red' }],
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      'a block that is no object',
      ['x' as unknown as object],
      'must provide an object [json-pointer:/blocks/0]',
    ],
    [
      'a long section',
      [section('x'.repeat(3001))],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    ['an empty text', [section('')], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
    [
      'a section of nothing',
      [{ type: 'section' }],
      'must define either `text` or `fields` [json-pointer:/blocks/0]',
    ],
    [
      '11 fields',
      [{ type: 'section', fields: repeat(11, () => mrkdwn('x')) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'a long field',
      [{ type: 'section', fields: [mrkdwn('x'.repeat(2001))] }],
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
    [
      'a mrkdwn header',
      [{ type: 'header', text: mrkdwn('x') }],
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    [
      'a long header',
      [{ type: 'header', text: plain('x'.repeat(151)) }],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      '11 context elements',
      [{ type: 'context', elements: repeat(11, () => mrkdwn('x')) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'an empty context',
      [{ type: 'context', elements: [] }],
      'must provide at least 1 items [json-pointer:/blocks/0/elements]',
    ],
    [
      '26 buttons',
      [actions(...repeat(26, (i) => button({ action_id: `a${i}` })))],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'a long button text',
      [actions(button({ text: plain('x'.repeat(76)) }))],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a long button value',
      [actions(button({ value: 'x'.repeat(2001) }))],
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'a long action_id',
      [actions(button({ action_id: 'x'.repeat(256) }))],
      'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
    ],
    [
      'an action_id twice in a block',
      [actions(button(), button())],
      '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    [
      'a block_id twice',
      [
        { type: 'divider', block_id: 'd' },
        { type: 'divider', block_id: 'd' },
      ],
      '`block_id` "d" already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'a long block_id',
      [{ type: 'divider', block_id: 'x'.repeat(256) }],
      'must be less than 256 characters [json-pointer:/blocks/0/block_id]',
    ],
    [
      'a long option',
      [actions({ type: 'static_select', options: [option('x'.repeat(76))] })],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
    ],
    [
      'three charts',
      [bar(), bar(), bar()],
      'no more than 2 data_visualization blocks allowed [json-pointer:/blocks]',
    ],
    [
      'a long chart title',
      [bar({}, 'x'.repeat(51))],
      'must be less than 51 characters [json-pointer:/blocks/0/title]',
    ],
    [
      'a chart type of no kind',
      [bar({ type: 'radar' })],
      'unsupported type: radar [json-pointer:/blocks/0/chart/type]',
    ],
    [
      'a series with a gap',
      [bar({ axis_config: { categories: ['2020', '2021', '2022'] } })],
      'must contain exactly one entry for every category [json-pointer:/blocks/0/chart/series/0/data]',
    ],
    [
      'seven series',
      [
        bar({
          series: repeat(7, (i) => ({
            name: `${i}`,
            data: [
              { label: '2020', value: 1 },
              { label: '2021', value: 1 },
            ],
          })),
        }),
      ],
      'no more than 6 items allowed [json-pointer:/blocks/0/chart/series]',
    ],
    [
      'a long chart label',
      [bar({ axis_config: { categories: ['x'.repeat(21)] } })],
      'must be less than 21 characters [json-pointer:/blocks/0/chart/axis_config/categories/0]',
    ],
    [
      'a pie with nothing in a slice',
      [
        {
          type: 'data_visualization',
          title: 'P',
          chart: { type: 'pie', segments: [{ label: 'a', value: 0 }] },
        },
      ],
      'must be more than 0 [json-pointer:/blocks/0/chart/segments/0/value]',
    ],
    [
      '102 rows',
      [{ ...dataTable, rows: repeat(102, () => [cell('x')]) }],
      'no more than 101 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      'a rich header cell',
      [{ ...dataTable, rows: [[richText], [cell('x')]] }],
      'unsupported type: rich_text [json-pointer:/blocks/0/rows/0/0/type]',
    ],
    [
      'a ragged table',
      [{ ...dataTable, rows: [[cell('a')], [cell('b'), cell('c')]] }],
      'all rows must have the same number of cells [json-pointer:/blocks/0/rows/1]',
    ],
    [
      'a card of bare strings',
      [{ type: 'card', title: 'x' }],
      'must provide an object [json-pointer:/blocks/0/title]',
    ],
    [
      'a chart in a container',
      [{ type: 'container', title: plain('t'), child_blocks: [bar()] }],
      'unsupported type: data_visualization [json-pointer:/blocks/0/child_blocks/0/type]',
    ],
    [
      'a property of Object itself',
      [{ type: 'constructor' }],
      'unsupported type: constructor [json-pointer:/blocks/0/type]',
    ],
  ])('%s', (_name, blocks, fault) => {
    expect(checkMessageBlocks(blocks, new Set())).toMatchObject({
      code: 'invalid_blocks',
      faults: expect.arrayContaining([fault]),
    });
  });

  it('more text than a message holds over all its blocks', () => {
    const blocks = repeat(5, () => section('x'.repeat(2500)));

    expect(checkMessageBlocks(blocks, new Set())).toEqual({ code: 'msg_blocks_too_long', faults: [] });
  });

  it('a type this workspace has not got', () => {
    expect(checkMessageBlocks([bar()], new Set(['data_visualization']))?.faults).toEqual([
      'unsupported type: data_visualization [json-pointer:/blocks/0/type]',
    ]);
  });
});

describe('views', () => {
  const modal = (extra = {}) => ({ type: 'modal', title: plain('T'), blocks: [], ...extra });
  const input = { type: 'input', label: plain('L'), element: { type: 'plain_text_input', action_id: 'i' } };

  it.each<[string, object]>([
    ['a form', modal({ submit: plain('Save'), blocks: [input] })],
    ['an alert', modal({ blocks: [{ type: 'alert', text: mrkdwn('x'), level: 'info' }] })],
    ['a Home tab of 100 blocks', { type: 'home', blocks: repeat(100, () => ({ type: 'divider' })) }],
  ])('takes %s', (_name, view) => {
    expect(checkView(view, new Set())).toBeUndefined();
  });

  it.each<[string, object, string]>([
    [
      'a long title',
      modal({ title: plain('x'.repeat(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      '101 blocks',
      modal({ blocks: repeat(101, () => ({ type: 'divider' })) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'an input without submit',
      modal({ blocks: [input] }),
      'must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]',
    ],
    [
      'a chart',
      modal({ blocks: [bar()] }),
      'unsupported type: data_visualization [json-pointer:/view/blocks/0/type]',
    ],
    ['no title', { type: 'modal', blocks: [] }, 'missing required field: title [json-pointer:/view]'],
  ])('refuses %s', (_name, view, fault) => {
    expect(checkView(view, new Set())).toMatchObject({
      code: 'invalid_arguments',
      faults: expect.arrayContaining([fault]),
    });
  });
});
