import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { lin, press } from './start-app.ts';

type Frame = Record<string, unknown> & { type: string; payload?: { event?: Record<string, unknown> } };
type Client = {
  frames: Frame[];
  raw: string[];
  pings: number;
  closed: boolean;
  socket: WebSocket;
  ack: (frame: Frame, payload?: unknown) => void;
};

const running: Sandbox[] = [];
const sockets: WebSocket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  for (const sandbox of running.splice(0)) await sandbox.stop();
});

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ ackTimeoutMs: 60, retryDelays: [0, 20, 40], ...options });
  running.push(sandbox);
  return sandbox;
}

async function open(sandbox: Sandbox): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = { authorization: `Bearer ${sandbox.appToken}` };
  const response = await fetch(`${sandbox.apiUrl}apps.connections.open`, { method: 'POST', headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function connect(sandbox: Sandbox, autoAck = false): Promise<Client> {
  const socket = new WebSocket(String((await open(sandbox)).body.url));
  sockets.push(socket);
  const ack = (frame: Frame, payload?: unknown) =>
    socket.send(
      JSON.stringify({ envelope_id: frame.envelope_id, ...(payload === undefined ? {} : { payload }) }),
    );
  const client: Client = { frames: [], raw: [], pings: 0, closed: false, socket, ack };
  socket.on('message', (data) => {
    client.raw.push(String(data));
    try {
      const frame = JSON.parse(String(data)) as Frame;
      client.frames.push(frame);
      if (autoAck && frame.envelope_id) ack(frame);
    } catch {
      // A frame that is no JSON is looked at in `raw`.
    }
  });
  socket.on('ping', () => {
    client.pings += 1;
  });
  socket.on('close', () => {
    client.closed = true;
  });
  await sandbox.waitFor(() => client.frames.length > 0, 1000, 'hello');
  return client;
}

const events = (client: Client) => client.frames.filter((frame) => frame.type === 'events_api');
const say = (sandbox: Sandbox, text: string) => sandbox.postMessage({ user: lin, channel: press, text });

describe('connecting', () => {
  it('says hello with the number of connections', async () => {
    const sandbox = await start();
    const first = await connect(sandbox);
    const second = await connect(sandbox);

    expect(first.frames[0]).toMatchObject({
      type: 'hello',
      num_connections: 1,
      connection_info: { app_id: sandbox.appId },
    });
    expect(second.frames[0]).toMatchObject({
      type: 'hello',
      num_connections: 2,
      debug_info: expect.any(Object),
    });
  });

  it('takes a ticket once only', async () => {
    const sandbox = await start();
    const url = String((await open(sandbox)).body.url);
    const outcomes = [];
    for (const _ of [1, 2]) {
      const socket = new WebSocket(url);
      sockets.push(socket);
      outcomes.push(
        await new Promise((resolve) => {
          socket.on('open', () => resolve('open'));
          socket.on('error', (error) => resolve(error.message));
        }),
      );
    }

    expect(outcomes).toEqual(['open', 'Unexpected server response: 401']);
  });

  it.each([
    ['a foreign Host header', '/link/', { host: 'evil.example' }, 403],
    ['no ticket', '/link/', {}, 401],
    ['a path that is none', '//', {}, 401],
  ])('refuses %s', async (_what, path, headers, status) => {
    const sandbox = await start();
    const port = new URL(sandbox.apiUrl).port;
    const outcome = await new Promise((resolve) => {
      const upgrade = { connection: 'Upgrade', upgrade: 'websocket', ...headers };
      const sent = request({ host: '127.0.0.1', port, path, headers: upgrade }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', () => resolve(401)).end();
    });

    expect(outcome).toBe(status);
    expect((await open(sandbox)).body.ok).toBe(true);
  });

  it('pings', async () => {
    const sandbox = await start({ pingIntervalMs: 20 });
    const client = await connect(sandbox);

    await sandbox.waitFor(() => client.pings > 1, 1000, 'pings');
  });

  it('refuses connections as often as ordered, then takes them again', async () => {
    const sandbox = await start();
    sandbox.faults.refuseConnections({ times: 1 });
    const first = await open(sandbox);
    sandbox.faults.refuseConnections({ times: 1 }, 'unavailable');
    const second = await open(sandbox);
    sandbox.faults.refuseConnections({ times: 1 }, 'reset');
    const third = await open(sandbox).catch(() => 'reset');

    expect(first.body).toMatchObject({ ok: false, error: 'internal_error' });
    expect(second.status).toBe(503);
    expect(third).toBe('reset');
    expect((await open(sandbox)).body.ok).toBe(true);
  });

  it('sends disconnects and malformed frames, and drops sockets', async () => {
    const sandbox = await start();
    const client = await connect(sandbox);
    sandbox.faults.sendDisconnect('refresh_requested');
    sandbox.faults.sendRawFrame('{"type":');
    await sandbox.waitFor(() => client.raw.length === 3, 1000, 'three frames');
    sandbox.faults.dropSocket();
    await sandbox.waitFor(() => client.closed, 1000, 'the end of the socket');

    expect(client.frames[1]).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
    expect(client.raw[2]).toBe('{"type":');
    expect(sandbox.connections()).toBe(0);
  });
});

describe('delivering events', () => {
  it('sends a mention as two events in Slack’s form', async () => {
    const sandbox = await start();
    const client = await connect(sandbox, true);
    const { ts } = await say(sandbox, `<@${sandbox.botUserId}> hi`);
    await sandbox.waitFor(() => events(client).length === 2, 1000, 'two events');

    expect(events(client).map((frame) => frame.payload?.event?.type)).toEqual(['message', 'app_mention']);
    expect(events(client)[0]).toMatchObject({
      accepts_response_payload: false,
      retry_attempt: 0,
      payload: {
        type: 'event_callback',
        team_id: sandbox.teamId,
        api_app_id: sandbox.appId,
        event_id: expect.stringMatching(/^Ev/),
        authorizations: [{ user_id: sandbox.botUserId, is_bot: true }],
        event: {
          user: lin,
          channel: press,
          channel_type: 'channel',
          ts,
          event_ts: ts,
          client_msg_id: expect.any(String),
        },
      },
    });
  });

  it.each([
    ['mention_first' as const, ['app_mention', 'message']],
    ['message_first' as const, ['message', 'app_mention']],
  ])('keeps to the order %s', async (mentionOrder, expected) => {
    const sandbox = await start({ mentionOrder });
    const client = await connect(sandbox, true);
    await say(sandbox, `<@${sandbox.botUserId}> hi`);
    await sandbox.waitFor(() => events(client).length === 2, 1000, 'two events');

    expect(events(client).map((frame) => frame.payload?.event?.type)).toEqual(expected);
  });

  it('says nothing of channels the bot is not in, nor of events it did not subscribe to', async () => {
    const sandbox = await start({ botEvents: ['app_mention'] });
    const client = await connect(sandbox, true);
    const { id } = sandbox.addChannel({ name: 'elsewhere', members: [lin] });
    await sandbox.postMessage({ user: lin, channel: id, text: `<@${sandbox.botUserId}> unheard` });
    await say(sandbox, 'not subscribed');
    await say(sandbox, `<@${sandbox.botUserId}> heard`);
    await sandbox.waitFor(() => events(client).length > 0, 1000, 'an event');

    expect(events(client).map((frame) => frame.payload?.event?.text)).toEqual([
      `<@${sandbox.botUserId}> heard`,
    ]);
  });

  it('tells of edits and deletions with the previous message', async () => {
    const sandbox = await start();
    const client = await connect(sandbox, true);
    const { ts } = await say(sandbox, 'one');
    await sandbox.editMessage({ user: lin, channel: press, ts, text: 'two' });
    await sandbox.deleteMessage({ user: lin, channel: press, ts });
    await sandbox.waitFor(() => events(client).length === 3, 1000, 'three events');

    expect(
      events(client)
        .slice(1)
        .map((frame) => frame.payload?.event),
    ).toMatchObject([
      {
        subtype: 'message_changed',
        message: { text: 'two', edited: { user: lin } },
        previous_message: { text: 'one' },
      },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'two' } },
    ]);
    expect(sandbox.messages(press)).toEqual([]);
  });

  it('takes turns between sockets', async () => {
    const sandbox = await start();
    const clients = [await connect(sandbox, true), await connect(sandbox, true)];
    for (const text of ['1', '2', '3', '4']) await say(sandbox, text);
    await sandbox.waitFor(() => clients.flatMap(events).length === 4, 1000, 'four events');

    expect(clients.map((client) => events(client).length)).toEqual([2, 2]);
  });

  it('delivers again what is not acked, three times, with the reason', async () => {
    const sandbox = await start();
    const client = await connect(sandbox);
    await say(sandbox, 'unheard');
    await sandbox.waitFor(
      () => sandbox.log.envelopes.filter((one) => one.outcome === 'timeout').length === 4,
      2000,
    );

    const seen = events(client).map(({ retry_attempt, retry_reason }) => [retry_attempt, retry_reason]);
    expect(seen).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
      [3, 'timeout'],
    ]);
    expect(
      new Set(events(client).map((frame) => (frame.payload as { event_id?: string }).event_id)).size,
    ).toBe(1);
  });

  it('keeps events for an app that is away and delivers them as retries', async () => {
    const sandbox = await start({ retryDelays: [0, 100] });
    await say(sandbox, 'while away');
    const client = await connect(sandbox, true);
    await sandbox.waitFor(() => events(client).length > 0, 1000, 'the event');

    expect(events(client)).toMatchObject([{ retry_attempt: 2, payload: { event: { text: 'while away' } } }]);
  });

  it('delivers the last event again on order', async () => {
    const sandbox = await start();
    const client = await connect(sandbox, true);
    await say(sandbox, 'again');
    await sandbox.waitFor(() => sandbox.log.envelopes[0]?.outcome === 'acked', 1000, 'the ack');
    const answer = await sandbox.faults.redeliverLast({ attempt: 2 });

    expect(answer.acked).toBe(true);
    expect(events(client)).toMatchObject([
      { retry_attempt: 0 },
      { retry_attempt: 2, retry_reason: 'timeout' },
    ]);
  });
});

describe('commands', () => {
  it.each([
    ['nobody is connected', false, '/metric failed with the error "dispatch_failed"'],
    ['nobody acks', true, '/metric failed with the error "operation_timeout"'],
  ])('tell the person when %s, and are not retried', async (_what, connected, error) => {
    const sandbox = await start();
    if (connected) await connect(sandbox);
    const result = await sandbox.runCommand({ user: lin, channel: press, command: '/metric' });

    expect(result).toEqual({ ok: false, error });
    expect(sandbox.ephemerals(lin, press)).toMatchObject([{ user: 'USLACKBOT', text: error }]);
    expect(sandbox.log.envelopes).toHaveLength(1);
  });

  it('are answered by the payload of the ack, in the channel when it says so', async () => {
    const sandbox = await start();
    const client = await connect(sandbox);
    const result = sandbox.runCommand({ user: lin, channel: press, command: '/metric', text: 'gdp' });
    await sandbox.waitFor(() => client.frames.length > 1, 1000, 'the command');
    const frame = client.frames.at(-1) as Frame;
    client.ack(frame, { response_type: 'in_channel', text: 'For all' });

    expect(await result).toMatchObject({ ok: true });
    expect(frame).toMatchObject({
      type: 'slash_commands',
      accepts_response_payload: true,
      payload: { command: '/metric', text: 'gdp', channel_name: 'press' },
    });
    expect(frame).not.toHaveProperty('retry_attempt');
    expect(sandbox.messages(press)).toMatchObject([{ text: 'For all', bot_id: sandbox.botId }]);
  });

  it('give a trigger that opens one view, within three seconds', async () => {
    let clock = 1_700_000_000_000;
    const sandbox = await start({ now: () => clock });
    const client = await connect(sandbox, true);
    const view = { type: 'modal', title: { type: 'plain_text', text: 'T' }, blocks: [] };
    const openView = async (index: number) => {
      const { trigger_id } = (client.frames[index]?.payload ?? {}) as { trigger_id?: string };
      const headers = { authorization: `Bearer ${sandbox.botToken}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ trigger_id, view });
      const response = await fetch(`${sandbox.apiUrl}views.open`, { method: 'POST', headers, body });
      return ((await response.json()) as { error?: string }).error;
    };
    await sandbox.runCommand({ user: lin, channel: press, command: '/metric' });
    const used = [await openView(1), await openView(1)];
    await sandbox.runCommand({ user: lin, channel: press, command: '/metric' });
    clock += 3001;

    expect([...used, await openView(2)]).toEqual([undefined, 'exchanged_trigger_id', 'expired_trigger_id']);
  });
});
