import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { dana, lin, press } from './start-app.ts';

let sandbox: Sandbox;
let clock = 1_700_000_000_000;

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => clock });
});
beforeEach(() => {
  clock += 60_000;
});
afterAll(() => sandbox.stop());

type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

async function call(
  method: string,
  args: Record<string, unknown> = {},
  token = sandbox.botToken,
): Promise<Answer> {
  const response = await fetch(`${sandbox.apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(args),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}

async function post(args: Record<string, unknown> = {}): Promise<string> {
  const { body } = await call('chat.postMessage', { channel: press, text: 'Hello', ...args });
  return String(body.ts);
}

describe('tokens', () => {
  it.each([
    ['auth.test', '', 'not_authed'],
    ['auth.test', 'xoxb-wrong', 'invalid_auth'],
    ['apps.connections.open', 'xapp-wrong', 'invalid_auth'],
    ['no.such', 'xoxb-wrong', 'unknown_method'],
  ])('%s with token "%s" answers %s', async (method, token, error) => {
    expect((await call(method, {}, token)).body).toMatchObject({ ok: false, error });
  });

  it('keeps bot methods and app methods apart', async () => {
    expect((await call('chat.postMessage', { channel: press, text: 'x' }, sandbox.appToken)).body.error).toBe(
      'not_allowed_token_type',
    );
    expect((await call('apps.connections.open')).body.error).toBe('not_allowed_token_type');
  });

  it('takes a form with the token in its body, as older clients send it', async () => {
    const body = new URLSearchParams({ token: sandbox.botToken, channel: press, text: 'From a form' });
    const response = await fetch(`${sandbox.apiUrl}chat.postMessage`, { method: 'POST', body });

    expect(await response.json()).toMatchObject({ ok: true, message: { text: 'From a form' } });
  });

  it('never keeps a token in the log', async () => {
    await fetch(`${sandbox.apiUrl}auth.test`, {
      method: 'POST',
      body: new URLSearchParams({ token: sandbox.botToken }),
    });

    expect(JSON.stringify(sandbox.log.calls)).not.toContain(sandbox.botToken);
  });

  it('refuses what is outside the scopes it was given', async () => {
    const narrow = await startSandbox({ botScopes: ['chat:write'] });
    const headers = { authorization: `Bearer ${narrow.botToken}` };
    const response = await fetch(`${narrow.apiUrl}users.info?user=${lin}`, { method: 'POST', headers });
    const answer = await response.json();
    await narrow.stop();

    expect(answer).toMatchObject({ ok: false, error: 'missing_scope', needed: 'users:read' });
  });
});

describe('the door', () => {
  it('refuses a foreign Host header', async () => {
    const port = new URL(sandbox.apiUrl).port;
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example' };
      request({ host: '127.0.0.1', port, path: '/api/auth.test', method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });

    expect(status).toBe(403);
  });

  it('refuses a body over a megabyte', async () => {
    const { status, body } = await call('chat.postMessage', { channel: press, text: 'x'.repeat(1_100_000) });

    expect({ status, ...body }).toEqual({ status: 413, ok: false, error: 'request_too_large' });
  });

  it.each([
    ['application/json', '{', 'invalid_json'],
    ['application/json', '[]', 'json_not_object'],
    ['text/plain', 'x', 'invalid_post_type'],
  ])('answers a %s body of %s with %s', async (type, body, error) => {
    const headers = { 'content-type': type, authorization: `Bearer ${sandbox.botToken}` };
    const response = await fetch(`${sandbox.apiUrl}auth.test`, { method: 'POST', headers, body });

    expect(await response.json()).toMatchObject({ ok: false, error });
  });
});

describe('posting', () => {
  it.each([
    ['an unknown channel', { channel: 'C0NOWHERE0', text: 'x' }, 'channel_not_found'],
    ['nothing to show', { channel: press }, 'no_text'],
    ['an empty text', { channel: press, text: '  ' }, 'no_text'],
    ['a text over 40,000 characters', { channel: press, text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['blocks that are no JSON', { channel: press, blocks: '[{' }, 'invalid_blocks_format'],
    [
      'metadata without a payload',
      { channel: press, text: 'x', metadata: { event_type: 'a' } },
      'invalid_metadata_format',
    ],
  ])('refuses %s', async (_what, args, error) => {
    expect((await call('chat.postMessage', args)).body).toMatchObject({ ok: false, error });
  });

  it('takes exactly 40,000 characters', async () => {
    expect((await call('chat.postMessage', { channel: press, text: 'x'.repeat(40_000) })).body.ok).toBe(true);
  });

  it('wants the bot in the channel and the channel in use', async () => {
    const { id } = sandbox.addChannel({ name: 'elsewhere', members: [lin] });
    const hidden = sandbox.addChannel({ name: 'hidden', members: [lin], is_private: true });
    const old = sandbox.addChannel({ name: 'old', members: [lin, sandbox.botUserId] });
    sandbox.setArchived(old.id, true);
    const errors = [];
    for (const channel of [id, hidden.id, old.id])
      errors.push((await call('chat.postMessage', { channel, text: 'x' })).body.error);

    expect(errors).toEqual(['not_in_channel', 'channel_not_found', 'is_archived']);
  });

  it('finds a channel by name and a direct message by person', async () => {
    const named = await call('chat.postMessage', { channel: '#press', text: 'x' });
    const direct = await call('chat.postMessage', { channel: dana, text: 'x' });

    expect(named.body.channel).toBe(press);
    expect(direct.body.channel).toBe(await sandbox.openDirectMessage(dana));
  });

  it('gives every message a timestamp of its own, on a clock that stands still', async () => {
    const stamps = [await post(), await post(), await post()];

    expect(stamps.toSorted()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(3);
    expect(stamps[0]).toMatch(/^\d{10}\.\d{6}$/);
  });

  it('answers 429 past the burst and again takes one a second', async () => {
    const statuses = [];
    for (let index = 0; index < 6; index += 1)
      statuses.push((await call('chat.postMessage', { channel: press, text: String(index) })).status);
    const refused = await call('chat.postMessage', { channel: press, text: 'late' });
    const elsewhere = await call('chat.postMessage', { channel: 'C0GENERAL1', text: 'free' });
    clock += 1000;
    const later = await call('chat.postMessage', { channel: press, text: 'later' });

    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.body).toEqual({ ok: false, error: 'ratelimited' });
    expect([elsewhere.status, later.status]).toEqual([200, 200]);
  });
});

describe('changing', () => {
  const section = [{ type: 'section', text: { type: 'mrkdwn', text: 'block' } }];

  it('keeps the blocks when only the text is given, and drops them for an empty list', async () => {
    const ts = await post({ blocks: section });
    await call('chat.update', { channel: press, ts, text: 'new' });
    const kept = sandbox.messages(press).find((one) => one.ts === ts);
    await call('chat.update', { channel: press, ts, text: 'new', blocks: [] });
    const dropped = sandbox.messages(press).find((one) => one.ts === ts);

    expect(kept).toMatchObject({ text: 'new', blocks: section, edited: { user: sandbox.botUserId } });
    expect(dropped?.blocks).toBeUndefined();
  });

  it('touches only its own messages', async () => {
    const { ts } = await sandbox.postMessage({ user: lin, channel: press, text: 'mine' });
    const errors = [];
    for (const [method, stamp] of [
      ['chat.update', ts],
      ['chat.delete', ts],
      ['chat.update', '1.1'],
      ['chat.delete', '1.1'],
    ])
      errors.push((await call(String(method), { channel: press, ts: stamp, text: 'x' })).body.error);

    expect(errors).toEqual([
      'cant_update_message',
      'cant_delete_message',
      'message_not_found',
      'message_not_found',
    ]);
  });

  it('shows an ephemeral to one person and lets nobody reply to it', async () => {
    const { body } = await call('chat.postEphemeral', { channel: press, user: lin, text: 'psst' });
    const reply = await call('chat.postMessage', { channel: press, text: 'x', thread_ts: body.message_ts });

    expect(sandbox.ephemerals(lin, press).map((one) => one.text)).toContain('psst');
    expect(sandbox.messages(press).map((one) => one.text)).not.toContain('psst');
    expect(reply.body.error).toBe('cannot_reply_to_message');
  });
});

describe('reading', () => {
  it('returns a thread, and says when there is none', async () => {
    const { ts } = await sandbox.postMessage({ user: lin, channel: press, text: 'root' });
    await post({ thread_ts: ts, text: 'reply' });
    const thread = (await call('conversations.replies', { channel: press, ts })).body;
    const history = (await call('conversations.history', { channel: press, limit: 1 })).body;

    expect(thread.messages).toMatchObject([
      { text: 'root', reply_count: 1 },
      { text: 'reply', thread_ts: ts },
    ]);
    expect(history).toMatchObject({ messages: [{ text: 'root' }], has_more: true });
    expect((await call('conversations.replies', { channel: press, ts: '1.1' })).body.error).toBe(
      'thread_not_found',
    );
  });

  it('knows people, their zone and their locale', async () => {
    const { body } = await call('users.info', { user: lin, include_locale: true });

    expect(body.user).toMatchObject({
      tz: 'Asia/Shanghai',
      tz_offset: 28_800,
      locale: 'zh-CN',
      is_bot: false,
    });
    expect((await call('users.info', { user: 'U0NOBODY00' })).body.error).toBe('user_not_found');
  });

  it('lists the bot’s conversations and gives permalinks', async () => {
    const ts = await post();
    const mine = (await call('users.conversations')).body.channels as { name: string }[];
    const link = (await call('chat.getPermalink', { channel: press, message_ts: ts })).body.permalink;

    expect(mine.map((one) => one.name)).toEqual(expect.arrayContaining(['general', 'press']));
    expect(link).toBe(`https://sandbox.slack.com/archives/${press}/p${ts.replace('.', '')}`);
  });

  it('adds a reaction once', async () => {
    const ts = await post();
    const reaction = { channel: press, timestamp: ts, name: 'eyes' };
    const answers = [await call('reactions.add', reaction), await call('reactions.add', reaction)];

    expect(answers.map(({ body }) => body.error)).toEqual([undefined, 'already_reacted']);
  });
});

describe('the assistant', () => {
  const prompts = [{ title: 'One', message: 'One?' }];

  it('takes prompts for a thread, and over the whole conversation', async () => {
    const { channel, threadTs } = await sandbox.openAssistant(lin);
    for (const thread of [{ thread_ts: threadTs }, {}])
      expect(
        await call('assistant.threads.setSuggestedPrompts', { channel_id: channel, prompts, ...thread }),
      ).toMatchObject({ body: { ok: true } });
  });

  it.each([
    ['a thread there is not', { thread_ts: '1.0', prompts }, 'invalid_thread_ts'],
    ['five of them', { prompts: Array(5).fill(prompts[0]) }, 'invalid_arguments'],
    ['none', { prompts: [] }, 'invalid_arguments'],
    ['one without a message', { prompts: [{ title: 'One' }] }, 'invalid_arguments'],
  ])('refuses prompts for %s', async (_case, args, error) => {
    const channel = await sandbox.openDirectMessage(lin);
    const { body } = await call('assistant.threads.setSuggestedPrompts', { channel_id: channel, ...args });
    expect(body).toMatchObject({ ok: false, error });
  });
});

describe('views', () => {
  const view = { type: 'modal', title: { type: 'plain_text', text: 'Title' }, blocks: [] };

  it('refuses a trigger nobody issued, and an invalid view with a pointer into it', async () => {
    const long = { ...view, title: { type: 'plain_text', text: 'x'.repeat(25) } };
    const invalid = (await call('views.open', { trigger_id: 'x', view: long })).body;

    expect((await call('views.open', { trigger_id: 'x', view })).body.error).toBe('invalid_trigger_id');
    expect(invalid).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: {
        messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'],
      },
    });
  });

  it('publishes a Home tab and minds its hash', async () => {
    const home = { type: 'home', blocks: [] };
    const first = (await call('views.publish', { user_id: lin, view: home })).body.view as { hash: string };
    const stale = await call('views.publish', { user_id: lin, view: home, hash: `${first.hash}x` });

    expect(stale.body.error).toBe('hash_conflict');
    expect(sandbox.homeOf(lin)).toMatchObject({ type: 'home' });
  });
});
