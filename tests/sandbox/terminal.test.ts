import { PassThrough } from 'node:stream';
import type { ModalView } from '@slack/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { openTerminal } from '../../src/sandbox/terminal.ts';
import { startWithApp } from './start-app.ts';

const blocks = [
  { type: 'section', text: { type: 'mrkdwn', text: '*42*' } },
  { type: 'context', elements: [{ type: 'mrkdwn', text: 'Gazette, <https://x.y/z|page 2>' }] },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'a', value: 'first', text: { type: 'plain_text', text: 'First' } },
      {
        type: 'button',
        action_id: 'b',
        value: 'second',
        text: { type: 'plain_text', text: 'Second &amp; last' },
      },
    ],
  },
];

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const FORM: ModalView = {
  type: 'modal',
  title: plain('Post'),
  submit: plain('Save'),
  blocks: [
    { type: 'section', text: plain('Of this channel') },
    {
      ...{ type: 'input', label: plain('Where') },
      element: { type: 'conversations_select', action_id: 'where', initial_conversation: 'C0PRESS001' },
    },
    {
      ...{ type: 'input', label: plain('When') },
      element: { type: 'timepicker', action_id: 'when', initial_time: '09:00' },
    },
    {
      ...{ type: 'input', label: plain('Days') },
      element: {
        ...{ type: 'checkboxes', action_id: 'days' },
        options: [
          { text: plain('Monday'), value: '1' },
          { text: plain('Tuesday'), value: '2' },
        ],
        initial_options: [{ text: plain('Monday'), value: '1' }],
      },
    },
  ],
};

let sandbox: Sandbox;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ sandbox, stop } = await startWithApp(
    (app) => {
      app.event('app_mention', async ({ event, say, client }) => {
        if (event.text.includes('silence')) return;
        const thread_ts = event.thread_ts ?? event.ts;
        if (event.text.includes('slow')) {
          const { ts = '' } = await say({ text: 'One moment', thread_ts });
          await client.chat.update({ channel: event.channel, ts, text: 'Done' });
          return;
        }
        await say({
          text: `*42* for <@${event.user}>: ${event.text.replace(/<@\w+> ?/, '')}`,
          thread_ts,
          blocks,
        });
      });
      app.message(async ({ message, say }) => {
        if (message.subtype || !message.thread_ts || message.text?.includes('<@')) return;
        await say({ text: `Follow-up: ${message.text}`, thread_ts: message.thread_ts });
      });
      app.command('/metric', async ({ ack, command }) => ack(`Metric ${command.text}`));
      app.command('/digest', async ({ ack, command, client }) => {
        await ack();
        await client.views.open({ trigger_id: command.trigger_id, view: FORM });
      });
      app.action('b', async ({ ack, respond, payload }) => {
        await ack();
        await respond({ text: `Pressed ${'value' in payload ? payload.value : ''}` });
      });
    },
    { postRate: { burst: 100 } },
  ));
});
afterAll(() => stop());

async function converse(lines: string[], replyTimeoutMs = 3000): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const end = openTerminal({ sandbox, input, output, replyTimeoutMs });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await end;
  return String(output.read() ?? '');
}

describe('lines from a pipe', () => {
  it('answers a mention with its text, context and numbered buttons', async () => {
    expect(await converse(['@footnote how much', ''])).toBe(
      '> @footnote how much\n42 for @lin: how much\nGazette, page 2 (https://x.y/z)\n[1] First\n[2] Second & last\n',
    );
  });

  it('takes a first line without a mention as one, and the next into its thread', async () => {
    const printed = await converse(['how much', '<!channel> & more']);

    expect(printed).toContain('> how much\n42 for @lin: how much\n');
    expect(printed).toContain('> <!channel> & more\nFollow-up: <!channel> & more\n');
    const last = sandbox.messages('C0PRESS001').at(-1);
    expect(sandbox.liveMentions(last ?? { text: '<!here>' })).toEqual([]);
  });

  it('runs commands, presses buttons by number, changes persons', async () => {
    const printed = await converse([
      '/metric gdp',
      '@footnote x',
      '2',
      '/as Dana',
      '/as dana',
      '@FOOTNOTE y',
      '/nope',
    ]);

    expect(printed).toContain('> /metric gdp\nMetric gdp\n');
    expect(printed).toContain('> 2\nPressed second\n');
    expect(printed).toContain('> /as Dana\n(You are now Dana Reyes.)\n');
    expect(printed).toContain('42 for @dana: y\n');
    expect(printed).toContain('/nope is not a valid command.');
  });

  it('shows the last version of a reply that is changed at once', async () => {
    expect(await converse(['@footnote slow'])).toBe('> @footnote slow\nDone\n');
  });

  it('says so when no reply comes, and goes on', async () => {
    expect(await converse(['@footnote silence', '/as nobody'], 100)).toBe(
      '> @footnote silence\n(No reply within 0.1 s.)\n> /as nobody\n(Write /as and a name: lin (林岚), dana (Dana Reyes).)\n',
    );
  });

  it('shows a window that opens with what stands in its fields', async () => {
    expect(await converse(['/digest'])).toBe(
      [
        ...['> /digest', '[Post]', 'Of this channel', 'Where: #press', 'When: 09:00', 'Days: Monday'],
        '(A window to fill in, which a prompt cannot: write it in words, or use a browser.)\n',
      ].join('\n'),
    );
  });

  it('ends at /quit, whatever follows', async () => {
    expect(await converse(['/quit', '/metric gdp'])).toBe('> /quit\n');
  });
});

it('prints replies above the prompt of a terminal as they come', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const printed: string[] = [];
  output.on('data', (chunk) => printed.push(String(chunk)));
  const end = openTerminal({ sandbox, input, output });
  input.write('@footnote how much\r');
  await sandbox.waitFor(() => printed.join('').includes('[1] First'));
  input.end('/quit\r');
  await end;

  expect(printed.join('')).toContain('lin> ');
});
