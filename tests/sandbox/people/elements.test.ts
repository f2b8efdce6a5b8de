import { expect, it } from 'vitest';
import { chosenIn, elementsIn, findElement } from '../../../src/sandbox/people/elements.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const options = [
  { text: plain('One'), value: '1' },
  { text: plain('Two'), value: '2' },
];
const button = (action_id: string, value = '') => ({
  type: 'button',
  action_id,
  value,
  text: plain(action_id),
});
const blocks = [
  { type: 'section', block_id: 's', text: plain('x'), accessory: button('beside') },
  { type: 'context', block_id: 'c', elements: [plain('x'), { type: 'image', alt_text: 'x' }] },
  { type: 'actions', block_id: 'a', elements: [button('pick', 'left'), button('pick', 'right')] },
  {
    type: 'container',
    block_id: 'o',
    child_blocks: [{ type: 'actions', block_id: 'i', elements: [button('inner')] }],
  },
  { type: 'carousel', block_id: 'r', elements: [{ type: 'card', block_id: 'k', actions: [button('card')] }] },
  { type: 'rich_text', block_id: 't', elements: [{ type: 'rich_text_section', elements: [] }] },
];

it('finds every interactive element with its own block, in order', () => {
  expect(elementsIn(blocks).map(({ element, blockId }) => `${blockId}:${element.action_id}`)).toEqual([
    's:beside',
    'a:pick',
    'a:pick',
    'i:inner',
    'k:card',
  ]);
});

it('tells buttons apart by value and says what there is when none fits', () => {
  expect(findElement(blocks, { actionId: 'pick', value: 'right' }).element.value).toBe('right');
  expect(() => findElement(blocks, { actionId: 'gone' })).toThrow('button inner');
});

it.each([
  ['static_select', '2', { selected_option: options[1] }],
  ['checkboxes', '1,2', { selected_options: options }],
  ['users_select', 'U1', { selected_user: 'U1' }],
  ['multi_users_select', 'U1,U2', { selected_users: ['U1', 'U2'] }],
  ['datepicker', '2022-04-25', { selected_date: '2022-04-25' }],
  ['datetimepicker', '1650844800', { selected_date_time: 1_650_844_800 }],
  ['plain_text_input', 'typed', { value: 'typed' }],
  [
    'external_select',
    'x',
    { selected_option: { text: { type: 'plain_text', text: 'x', emoji: true }, value: 'x' } },
  ],
])('sends a choice in a %s as Slack does', (type, value, expected) => {
  expect(chosenIn({ type, action_id: 'e', options }, value)).toEqual(expected);
});

it('refuses an option that is not offered', () => {
  expect(() => chosenIn({ type: 'static_select', action_id: 'e', options }, '3')).toThrow(
    'e has no option 3',
  );
});
