import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { lin, press, startWithApp } from './start-app.ts';

let sandbox: Sandbox;
let stop: () => Promise<void>;
let clock = Date.now();
let url = '';

beforeAll(async () => {
  ({ sandbox, stop } = await startWithApp(
    (app) => {
      app.action('go', async ({ ack, body }) => {
        await ack();
        url = 'response_url' in body ? body.response_url : '';
      });
    },
    { now: () => clock },
  ));
});
beforeEach(() => {
  clock += 60_000;
});
afterAll(() => stop());

const actions = {
  type: 'actions',
  elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }],
};

async function pressed(method: 'chat.postMessage' | 'chat.postEphemeral'): Promise<string> {
  const response = await fetch(`${sandbox.apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: press, user: lin, text: 'Original', blocks: [actions] }),
  });
  const { ts, message_ts } = (await response.json()) as { ts?: string; message_ts?: string };
  const messageTs = ts ?? message_ts ?? '';
  url = '';
  await sandbox.pressButton({ user: lin, channel: press, messageTs, actionId: 'go' });
  await sandbox.waitFor(() => url !== '');
  return messageTs;
}

const respond = async (body: object) => {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as object) };
};

it('lives on the same origin and needs no token', async () => {
  await pressed('chat.postMessage');

  expect(new URL(url).origin).toBe(new URL(sandbox.apiUrl).origin);
  expect(await respond({ text: 'hi' })).toEqual({ status: 200, ok: true });
});

it('speaks to the person alone, or to the channel when it is told to', async () => {
  await pressed('chat.postMessage');
  await respond({ text: 'Only you' });
  await respond({ text: 'Everyone', response_type: 'in_channel' });

  expect(sandbox.ephemerals(lin, press).at(-1)?.text).toBe('Only you');
  expect(sandbox.messages(press).at(-1)).toMatchObject({ text: 'Everyone', bot_id: sandbox.botId });
});

it('replaces and deletes what was pressed, public or private', async () => {
  const ts = await pressed('chat.postMessage');
  await respond({ text: 'New', replace_original: true });
  const replaced = sandbox.messages(press).find((one) => one.ts === ts);
  await respond({ delete_original: true });
  const hidden = await pressed('chat.postEphemeral');
  await respond({ text: 'New', replace_original: true });
  const changed = sandbox.ephemerals(lin, press).find((one) => one.ts === hidden);
  await respond({ delete_original: true });

  expect([replaced?.text, replaced?.blocks, changed?.text]).toEqual(['New', undefined, 'New']);
  expect(sandbox.messages(press).some((one) => one.ts === ts)).toBe(false);
  expect(sandbox.ephemerals(lin, press).some((one) => one.ts === hidden)).toBe(false);
});

it('refuses what Slack could not show, without counting it', async () => {
  await pressed('chat.postMessage');
  const blocks = [{ type: 'sektion' }];

  expect(await respond({ blocks })).toMatchObject({ status: 400, error: 'invalid_blocks' });
  expect(await respond({})).toMatchObject({ status: 400, error: 'no_text' });
  for (let use = 0; use < 5; use += 1) expect((await respond({ text: 'x' })).status).toBe(200);
  expect(await respond({ text: 'x' })).toMatchObject({ status: 404, error: 'used_url' });
});

it('ends after thirty minutes', async () => {
  await pressed('chat.postMessage');
  clock += 30 * 60_000 + 1;

  expect(await respond({ text: 'late' })).toMatchObject({ status: 404, error: 'expired_url' });
});
