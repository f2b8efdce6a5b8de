import type { ViewResponseAction } from '@slack/bolt';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/start-sandbox.ts';
import { lin, press, startWithApp } from '../start-app.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const modal = (title: string, extra = {}) => ({
  type: 'modal' as const,
  callback_id: 'form',
  title: plain(title),
  submit: plain('Save'),
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'when',
      label: plain('When'),
      element: { type: 'datepicker' as const, action_id: 'day', initial_date: '2022-04-25' },
    },
  ],
  ...extra,
});

let sandbox: Sandbox;
let stop: () => Promise<void>;
let answer: ViewResponseAction | undefined;
let submitted: unknown;
let closed = 0;

beforeAll(async () => {
  ({ sandbox, stop } = await startWithApp((app) => {
    app.command('/campaign', async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: modal('First') });
    });
    app.view('form', async ({ ack, view }) => {
      submitted = view.state.values;
      await (answer ? ack(answer) : ack());
    });
    app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack }) => {
      await ack();
      closed += 1;
    });
  }));
});
beforeEach(async () => {
  while (sandbox.viewsOf(lin).length > 0) await sandbox.closeView(lin);
  await sandbox.runCommand({ user: lin, channel: press, command: '/campaign' });
  await sandbox.waitFor(() => sandbox.viewsOf(lin).length === 1);
  closed = 0;
});
afterAll(() => stop());

const titles = () => sandbox.viewsOf(lin).map((view) => (view.title as { text: string }).text);

it.each<[string, ViewResponseAction | undefined, string[]]>([
  ['nothing', undefined, []],
  ['update', { response_action: 'update', view: modal('Changed') }, ['Changed']],
  ['push', { response_action: 'push', view: modal('On top') }, ['First', 'On top']],
  ['clear', { response_action: 'clear' }, []],
])('does what an ack with %s asks for', async (_name, given, expected) => {
  answer = given;
  const result = await sandbox.submitView({ user: lin });

  expect(result.ok).toBe(true);
  expect(titles()).toEqual(expected);
});

it.each<[string, ViewResponseAction, string]>([
  ['an invalid view', { response_action: 'update', view: modal('x'.repeat(25)) }, 'invalid_arguments'],
  [
    'errors for an input that is not there',
    { response_action: 'errors', errors: { gone: 'x' } },
    'invalid_response_action',
  ],
])('refuses %s and leaves the modal open', async (_name, given, error) => {
  answer = given;

  expect(await sandbox.submitView({ user: lin })).toEqual({ ok: false, error });
  expect(titles()).toEqual(['First']);
});

it('stacks three views and no more', async () => {
  answer = { response_action: 'push', view: modal('Next') };
  const results = [];
  for (let index = 0; index < 3; index += 1) results.push(await sandbox.submitView({ user: lin }));

  expect(results.map((result) => result.ok)).toEqual([true, true, false]);
  expect(sandbox.viewsOf(lin)).toHaveLength(3);
});

it('submits what an input already held unless something was chosen', async () => {
  answer = { response_action: 'push', view: modal('Next') };
  await sandbox.submitView({ user: lin });
  const initial = submitted;
  await sandbox.submitView({ user: lin, values: { when: { day: '2022-05-01' } } });

  expect(initial).toEqual({ when: { day: { type: 'datepicker', selected_date: '2022-04-25' } } });
  expect(submitted).toEqual({ when: { day: { type: 'datepicker', selected_date: '2022-05-01' } } });
});

it('tells the app of a closed modal that asked for it', async () => {
  await sandbox.closeView(lin);
  await sandbox.waitFor(() => closed === 1);

  expect(titles()).toEqual([]);
});
