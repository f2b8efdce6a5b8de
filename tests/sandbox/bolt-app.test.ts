import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { dana, lin, press, startWithApp } from './start-app.ts';

const dashboard = [
  { type: 'section', text: { type: 'mrkdwn', text: 'How much?' } },
  {
    type: 'actions',
    block_id: 'related',
    elements: [
      { type: 'button', action_id: 'ask_1', value: 'one', text: { type: 'plain_text', text: 'One' } },
      { type: 'button', action_id: 'ask_2', value: 'two', text: { type: 'plain_text', text: 'Two' } },
    ],
  },
  {
    type: 'context_actions',
    block_id: 'feedback',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'vote',
        positive_button: { text: { type: 'plain_text', text: 'Good' }, value: 'up' },
        negative_button: { text: { type: 'plain_text', text: 'Bad' }, value: 'down' },
      },
    ],
  },
];

const formModal = {
  type: 'modal' as const,
  callback_id: 'form',
  title: { type: 'plain_text' as const, text: 'Form' },
  submit: { type: 'plain_text' as const, text: 'Save' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'name',
      label: { type: 'plain_text' as const, text: 'Name' },
      element: { type: 'plain_text_input' as const, action_id: 'typed' },
    },
    {
      type: 'input' as const,
      block_id: 'metric',
      label: { type: 'plain_text' as const, text: 'Metric' },
      element: { type: 'external_select' as const, action_id: 'chosen', min_query_length: 0 },
    },
  ],
};

describe('a Bolt app on the sandbox', () => {
  const seen: { name: string; body: Record<string, unknown> }[] = [];
  let sandbox: Sandbox;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    ({ sandbox, stop } = await startWithApp(
      (app) => {
        app.event('app_mention', async ({ event, say }) => {
          await say({
            text: `You said ${event.text}`,
            thread_ts: event.thread_ts ?? event.ts,
            blocks: dashboard,
          });
        });
        app.message(async ({ message, say }) => {
          seen.push({ name: 'message', body: { ...message } });
          if (message.channel_type === 'im') await say('In private');
        });
        app.command('/metric', async ({ ack, command }) => ack(`Asked for ${command.text}`));
        app.command('/campaign', async ({ ack, respond }) => {
          await ack();
          for (const text of ['1', '2', '3', '4', '5']) await respond({ text });
          await respond({ text: '6' }).catch((error) =>
            seen.push({ name: 'respond', body: { code: error.code } }),
          );
        });
        app.command('/campaign', async ({ ack, client, body }) => {
          await ack();
          await client.views.open({ trigger_id: body.trigger_id, view: formModal });
        });
        app.action('ask_1', async ({ ack, body, respond }) => {
          await ack();
          seen.push({ name: 'action', body: { ...body } });
          await respond({ text: 'Replaced', replace_original: true });
        });
        app.action('vote', async ({ ack, payload }) => {
          await ack();
          seen.push({ name: 'vote', body: { ...payload } });
        });
        app.options('chosen', async ({ ack, payload }) => {
          await ack({
            options: [{ text: { type: 'plain_text', text: `Like ${payload.value}` }, value: 'x' }],
          });
        });
        app.view('form', async ({ ack, view }) => {
          const name = view.state.values.name?.typed?.value;
          if (name) await ack();
          else await ack({ response_action: 'errors', errors: { name: 'Say who.' } });
        });
        app.shortcut('about', async ({ ack, shortcut }) => {
          await ack();
          seen.push({ name: 'shortcut', body: { ...shortcut } });
        });
        app.event('app_home_opened', async ({ event, client }) => {
          const text = { type: 'mrkdwn' as const, text: 'Home' };
          await client.views.publish({
            user_id: event.user,
            view: { type: 'home', blocks: [{ type: 'section', text }] },
          });
        });
      },
      { postRate: { burst: 50 } },
    ));
  });
  afterEach(() => void seen.splice(0));
  afterAll(() => stop());

  const mention = async (text: string) => {
    const { ts } = await sandbox.postMessage({
      user: lin,
      channel: press,
      text: `<@${sandbox.botUserId}> ${text}`,
    });
    return { ts, reply: await sandbox.waitForReply({ channel: press, threadTs: ts }) };
  };

  it('answers a mention in its thread and hears the message as well', async () => {
    const { ts, reply } = await mention('hello');

    expect(reply).toMatchObject({
      thread_ts: ts,
      user: sandbox.botUserId,
      text: expect.stringContaining('hello'),
    });
    expect(seen.filter((one) => one.body.ts === ts)).toHaveLength(1);
  });

  it('does not hear itself', async () => {
    const { reply } = await mention('quiet');
    const echo = sandbox.log.envelopes.find((one) => (one.payload.event as { ts?: string }).ts === reply.ts);

    expect(echo?.payload.event).toMatchObject({ type: 'message', bot_id: sandbox.botId });
    expect(seen.some((one) => one.body.ts === reply.ts)).toBe(false);
  });

  it('answers in a direct message without a mention', async () => {
    const channel = await sandbox.openDirectMessage(dana);
    const { ts } = await sandbox.postMessage({ user: dana, channel, text: 'hi' });

    expect(await sandbox.waitForReply({ channel, afterTs: ts })).toMatchObject({ text: 'In private' });
    const events = sandbox.log.envelopes.map((one) => one.payload.event as Record<string, unknown>);
    expect(events.find((event) => event.ts === ts)).toMatchObject({ channel_type: 'im', type: 'message' });
  });

  it('is told of an edit twice, and of the edited mention once more', async () => {
    const { ts } = await mention('before');
    await sandbox.editMessage({ user: lin, channel: press, ts, text: `<@${sandbox.botUserId}> after` });
    const event = await sandbox.waitFor(() =>
      sandbox.log.envelopes
        .map((one) => one.payload.event as Record<string, unknown>)
        .find((one) => one.type === 'app_mention' && one.edited && one.ts === ts),
    );

    // Slack stamps an edit with the second.
    expect(event).toMatchObject({
      ...{ edited: { user: lin, ts: expect.stringMatching(/^\d{10}\.000000$/) } },
      text: expect.stringContaining('after'),
    });
  });

  it('answers a slash command through its ack', async () => {
    const result = await sandbox.runCommand({ user: lin, channel: press, command: '/metric', text: 'gdp' });

    expect(result).toEqual({ ok: true, response: { text: 'Asked for gdp' } });
    expect(sandbox.ephemerals(lin, press).at(-1)?.text).toBe('Asked for gdp');
    expect(sandbox.ephemerals(dana, press)).toEqual([]);
  });

  it('answers through the response_url five times and no more', async () => {
    const before = sandbox.ephemerals(lin, press).length;
    await sandbox.runCommand({ user: lin, channel: press, command: '/campaign' });
    await sandbox.waitFor(
      () => seen.some((one) => one.name === 'respond') || sandbox.ephemerals(lin, press).length > before + 5,
    );

    expect(
      sandbox
        .ephemerals(lin, press)
        .slice(before)
        .map((one) => one.text),
    ).toEqual(['1', '2', '3', '4', '5']);
  });

  it('says what Slack says of a command nobody declared', async () => {
    const result = await sandbox.runCommand({ user: lin, channel: press, command: '/nope' });

    expect(result).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^\/nope is not a valid command/),
    });
  });

  it('presses the button meant and lets the app replace the message', async () => {
    const { reply } = await mention('press me');
    const outcome = await sandbox.pressButton({
      user: lin,
      channel: press,
      messageTs: reply.ts,
      value: 'one',
    });
    await sandbox.waitFor(
      () => sandbox.messages(press).find((one) => one.ts === reply.ts)?.text === 'Replaced',
    );

    expect(outcome).toEqual({ ok: true });
    expect(seen.find((one) => one.name === 'action')?.body).toMatchObject({
      actions: [{ action_id: 'ask_1', block_id: 'related', value: 'one', type: 'button' }],
      container: { thread_ts: reply.thread_ts, is_ephemeral: false },
    });
    expect(sandbox.messages(press).find((one) => one.ts === reply.ts)?.blocks).toBeUndefined();
  });

  it('sends the feedback button that was pressed', async () => {
    const { reply } = await mention('vote');
    await sandbox.pressButton({
      user: dana,
      channel: press,
      messageTs: reply.ts,
      actionId: 'vote',
      value: 'down',
    });
    await sandbox.waitFor(() => seen.some((one) => one.name === 'vote'));

    expect(seen.find((one) => one.name === 'vote')?.body).toMatchObject({
      value: 'down',
      text: { text: 'Bad' },
    });
  });

  it('opens a modal, offers options, refuses and accepts a submission', async () => {
    await sandbox.runCommand({ user: dana, channel: press, command: '/campaign' });
    await sandbox.waitFor(() => sandbox.viewsOf(dana).length > 0);
    const offered = await sandbox.suggestOptions({ user: dana, actionId: 'chosen', query: 'lith' });
    const refused = await sandbox.submitView({ user: dana, values: { metric: { chosen: 'x' } } });
    const taken = await sandbox.submitView({
      user: dana,
      values: { name: { typed: 'Dana' }, metric: { chosen: 'x' } },
    });

    expect(offered).toMatchObject({ ok: true, options: [{ text: { text: 'Like lith' } }] });
    expect(refused).toEqual({ ok: true, action: 'errors', errors: { name: 'Say who.' } });
    expect(taken).toEqual({ ok: true, action: 'close' });
    expect(sandbox.viewsOf(dana)).toEqual([]);
  });

  it('passes a message shortcut on with its message', async () => {
    const { ts } = await sandbox.postMessage({ user: lin, channel: press, text: 'a figure' });
    await sandbox.openShortcut({ user: dana, callbackId: 'about', channel: press, messageTs: ts });
    await sandbox.waitFor(() => seen.some((one) => one.name === 'shortcut'));

    expect(seen.find((one) => one.name === 'shortcut')?.body).toMatchObject({
      message_ts: ts,
      message: { text: 'a figure' },
    });
  });

  it('publishes a Home tab when it is opened', async () => {
    await sandbox.openHome(lin);
    const home = await sandbox.waitFor(() => sandbox.homeOf(lin));

    expect(home).toMatchObject({ type: 'home', blocks: [{ text: { text: 'Home' } }] });
  });
});
