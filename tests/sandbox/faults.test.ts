import { LogLevel, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { press, startWithApp } from './start-app.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.stop());

const client = (retries: number) =>
  new WebClient(sandbox.botToken, {
    slackApiUrl: sandbox.apiUrl,
    logLevel: LogLevel.ERROR,
    rejectRateLimitedCalls: true,
    retryConfig: { retries, minTimeout: 1, maxTimeout: 2 },
    logger: {
      debug() {},
      info() {},
      warn() {},
      error() {},
      setLevel() {},
      getLevel: () => LogLevel.ERROR,
      setName() {},
    },
  });
const post = (retries = 0) => client(retries).chat.postMessage({ channel: press, text: 'x' });

it('lets the call take effect and loses its answer, so that a client that retries posts twice', async () => {
  sandbox.faults.loseResponseNext('chat.postMessage');
  await post(1);

  expect(sandbox.messages(press)).toHaveLength(2);
  expect(sandbox.log.calls.map((call) => call.lost ?? false)).toEqual([true, false]);
});

it('limits the rate as often as ordered', async () => {
  sandbox.faults.rateLimitNext('chat.postMessage', 1, 7);

  await expect(post()).rejects.toMatchObject({ retryAfter: 7 });
  await expect(post()).resolves.toMatchObject({ ok: true });
});

it('fails with the error ordered, for that method only', async () => {
  sandbox.faults.failNext('chat.postMessage', 'restricted_action', 2);

  await expect(post()).rejects.toMatchObject({ data: { error: 'restricted_action' } });
  await expect(client(0).auth.test()).resolves.toMatchObject({ user_id: sandbox.botUserId });
  await expect(post()).rejects.toMatchObject({ data: { error: 'restricted_action' } });
  await expect(post()).resolves.toMatchObject({ ok: true });
});

it('answers late', async () => {
  sandbox.faults.delayNext('auth.test', 80);
  const asked = performance.now();
  await client(0).auth.test();

  expect(performance.now() - asked).toBeGreaterThanOrEqual(75);
});

it('refuses block types this workspace has not got', async () => {
  const old = await startSandbox({ unsupportedBlocks: ['markdown'] });
  const headers = { authorization: `Bearer ${old.botToken}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ channel: press, text: 'x', blocks: [{ type: 'markdown', text: '**x**' }] });
  const answer = await (
    await fetch(`${old.apiUrl}chat.postMessage`, { method: 'POST', headers, body })
  ).json();
  await old.stop();

  expect(answer).toMatchObject({
    error: 'invalid_blocks',
    errors: ['unsupported type: markdown [json-pointer:/blocks/0/type]'],
    response_metadata: { messages: ['[ERROR] unsupported type: markdown [json-pointer:/blocks/0/type]'] },
  });
});

it('delivers an event again, which Bolt passes on again', async () => {
  const heard: string[] = [];
  const bolt = await startWithApp((app) => {
    app.event('app_mention', async ({ event }) => void heard.push(event.ts));
  });
  const { ts } = await bolt.sandbox.postMessage({
    user: 'U0LINLAN01',
    channel: press,
    text: `<@${bolt.sandbox.botUserId}> twice`,
  });
  await bolt.sandbox.waitFor(() => heard.length === 1);
  await bolt.sandbox.faults.redeliverLast();
  await bolt.sandbox.waitFor(() => heard.length === 2);
  await bolt.stop();

  expect(heard).toEqual([ts, ts]);
});
