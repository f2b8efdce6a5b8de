import { describe, expect, it } from 'vitest';
import { findFaults, payloadsIn } from './payload-rules.ts';

const words = (text: string) => ({ type: 'plain_text', text, emoji: false });
const section = { type: 'section', text: words('15%') };
const source = { type: 'context', elements: [words('Source: Daily, paragraph 1')] };
const button = { type: 'button', action_id: 'cite', text: words('Cite'), accessibility_label: 'Cite 15%' };
const message = (parts: object = {}) => ({
  from: 'chat.postMessage',
  kind: 'message' as const,
  content: {
    text: '15%\nSource: Daily, paragraph 1',
    blocks: [section, source, { type: 'actions', elements: [button] }],
    unfurl_links: 'false',
    ...parts,
  },
});
const view = (parts: object = {}) => ({
  from: 'views.open',
  kind: 'view' as const,
  content: { type: 'modal', title: words('Source'), blocks: [section], ...parts },
});
const used = (element: object) => [{ type: 'actions', elements: [element] }];

describe('the rules for what the bot sends', () => {
  it('take what keeps to them', () => {
    expect([message(), view()].flatMap(findFaults)).toEqual([]);
  });

  it.each([
    ['no text', { text: ' ' }],
    ['text too long', { text: '1'.repeat(4_001), blocks: [] }],
    ['too many blocks', { blocks: Array(51).fill({ type: 'divider' }) }],
    ['calls <!channel>', { text: '15% Source: Daily, paragraph 1 <!channel>' }],
    ['links names', { link_names: true }],
    ['unfolds the links', { unfurl_links: 'true' }],
    ['text without its headline', { text: 'Source: Daily, paragraph 1' }],
    ['text without its source', { text: '15%' }],
    ['section too long', { text: '1', blocks: [{ type: 'section', text: words('1'.repeat(3_001)) }] }],
    ['too many context elements', { blocks: [{ type: 'context', elements: Array(11).fill(words('a')) }] }],
    ['too many buttons', { blocks: [{ type: 'actions', elements: Array(26).fill(button) }] }],
    ['table without a caption', { blocks: [{ type: 'data_table', rows: [] }] }],
    ['chart without a title', { blocks: [{ type: 'data_visualization', title: '📈' }] }],
    ['nothing to read aloud', { blocks: [{ type: 'context', elements: [words('✅')] }] }],
    ['nothing to read aloud', { blocks: [{ type: 'context', elements: [words(':white_check_mark:')] }] }],
    ['emoji codes', { blocks: [{ type: 'context', elements: [{ ...words('a'), emoji: true }] }] }],
    ['names are turned', { blocks: [{ type: 'context', elements: [{ type: 'mrkdwn', text: 'a' }] }] }],
    ['image without an alt text', { blocks: [{ type: 'image', image_url: 'x', alt_text: '' }] }],
    [
      'button without an accessibility label',
      { blocks: used({ ...button, accessibility_label: undefined }) },
    ],
    ['accessibility label too long', { blocks: used({ ...button, accessibility_label: 'a'.repeat(76) }) }],
    ['label too long', { blocks: used({ ...button, text: words('a'.repeat(76)) }) }],
    ['value too long', { blocks: used({ ...button, value: 'a'.repeat(2_001) }) }],
    ['nobody hears of other', { blocks: used({ ...button, action_id: 'other' }) }],
    ['nobody fills cite', { blocks: used({ type: 'external_select', action_id: 'cite' }) }],
    ['no action_id', { blocks: used({ ...button, action_id: undefined }) }],
    [
      'too many options',
      { blocks: used({ type: 'static_select', action_id: 'cite', options: Array(101).fill({}) }) },
    ],
  ])('find %s', (fault, parts) => {
    expect(findFaults(message(parts)).join('\n')).toContain(fault);
  });

  it.each([
    ['a window without a title', { title: undefined }],
    ['title too long', { title: words('a'.repeat(25)) }],
    ['too many blocks', { blocks: Array(101).fill({ type: 'divider' }) }],
    ['nobody hears of other', { submit: words('Save'), callback_id: 'other' }],
    ['header too long', { blocks: [{ type: 'header', text: words('a'.repeat(151)) }] }],
  ])('find in a window %s', (fault, parts) => {
    expect(findFaults(view(parts)).join('\n')).toContain(fault);
  });

  it('are held against messages, views and what answers a window, however they were sent', () => {
    const calls = [
      { method: 'chat.postMessage', args: { text: 'a', blocks: JSON.stringify([section]) } },
      { method: 'views.publish', args: { view: JSON.stringify({ type: 'home', blocks: [section] }) } },
      { method: 'response_url', args: { text: 'a' } },
      { method: 'response_url', args: { delete_original: true } },
      { method: 'auth.test', args: {} },
    ];
    const envelopes = [{ ackPayload: { response_action: 'update', view: view().content } }, {}];
    expect(payloadsIn(calls, envelopes).map(({ from }) => from)).toEqual([
      'chat.postMessage',
      'views.publish',
      'response_url',
      'response_action',
    ]);
  });
});
