// Events that come late, twice or in another order than they happened in: Slack promises none.
import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/start-sandbox.ts';
import type { EnvelopeRecord, Message } from '../../src/sandbox/types.ts';
import { type Clock, systemClock } from '../../src/slack/clock.ts';
import { listGaps } from '../../src/store/gaps.ts';
import { hurriedClock } from './hurried-clock.ts';
import { openTestStore } from './open-test-store.ts';
import { type Bot, pause, startBot } from './start-bot.ts';

const SHARE_2021 = '2021年安居锂电产值占溧阳的比例是多少';
const SHARE_2020 = '2020年安居锂电产值占溧阳的比例是多少';
const CENTRES = '遂宁2021年有多少家省级企业技术中心';
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9/';
/** Slack stamps edits with the second. */
const SECOND = 1_100;

/** A bot whose events can be kept back, to be told of one by one. */
async function startHeld(options: SandboxOptions = {}, clock: Clock = systemClock) {
  const store = await openTestStore();
  const bot = await startBot({
    over: 'HTTP',
    app: { store, clock },
    sandbox: { retryDelays: [], ...options },
  });
  const { sandbox, port } = bot;
  /** What is told of while people do something, kept back. */
  const keepBack = async (act: () => Promise<unknown>): Promise<readonly EnvelopeRecord[]> => {
    const told = sandbox.log.envelopes.length;
    sandbox.setRequestUrls([NOWHERE]);
    await act();
    await sandbox.waitFor(() =>
      sandbox.log.envelopes.slice(told).every(({ outcome }) => outcome !== 'waiting'),
    );
    sandbox.setRequestUrls([`http://127.0.0.1:${port}/slack/events`]);
    return sandbox.log.envelopes.slice(told);
  };
  const tell = (events: readonly EnvelopeRecord[]) =>
    Promise.all(events.map((event) => sandbox.faults.redeliver(event)));
  const edit = (ts: string, text: string, channel = bot.channel) =>
    sandbox.editMessage({ user: bot.lin, channel, ts, text });
  const mention = (text: string) => `<@${sandbox.botUserId}> ${text}`;
  const shows = (figure: string, channel = bot.channel) =>
    sandbox.waitFor(() => bot.replies(channel).at(-1)?.text.includes(figure), 8_000);
  return { bot, sandbox, store, keepBack, tell, edit, mention, shows };
}

/** Waits for a second of which enough is left. */
const startOfSecond = () => {
  const gone = Date.now() % 1_000;
  return gone < 500 ? undefined : pause(1_010 - gone);
};
const stampOf = ({ payload }: EnvelopeRecord): unknown => {
  const { event } = payload as { event: { edited?: { ts: string }; message?: { edited?: { ts: string } } } };
  return (event.edited ?? event.message?.edited)?.ts;
};
const askedAt = async (bot: Bot, text = SHARE_2021) => (await bot.ask(text)).thread_ts ?? '';
const texts = (messages: readonly Message[]) => messages.map(({ text }) => text);

describe('an edit that is told of before its question', () => {
  it.each([
    ['a mention', true],
    ['a direct message', false],
  ])('is answered as it reads, once: %s', async (_case, isMention) => {
    const { bot, sandbox, keepBack, tell, edit, mention, shows } = await startHeld();
    const channel = isMention ? bot.channel : await sandbox.openDirectMessage(bot.lin);
    const write = isMention ? mention : (text: string) => text;
    let ts = '';
    const posted = await keepBack(async () => {
      ts = (await sandbox.postMessage({ user: bot.lin, channel, text: write(SHARE_2021) })).ts;
    });
    const edited = await keepBack(() => edit(ts, write(SHARE_2020), channel));

    await tell(edited);
    await shows('1.07%', channel);
    await tell(posted);
    await pause(500);

    expect(texts(bot.replies(channel))).toEqual([expect.stringContaining('1.07%')]);
  });

  it('is followed where the question needed no mention', async () => {
    const { bot, sandbox, keepBack, tell, edit, shows } = await startHeld();
    const threadTs = await askedAt(bot);
    let ts = '';
    const posted = await keepBack(async () => {
      const line = { user: bot.lin, channel: bot.channel, text: '2020年呢', threadTs };
      ts = (await sandbox.postMessage(line)).ts;
    });
    const edited = await keepBack(() => edit(ts, CENTRES));

    await tell(edited);
    await tell(posted);
    await shows('44家');

    expect(bot.replies()).toHaveLength(2);
  });

  it.each([
    ['as it reads', CENTRES, ['44家']],
    ['not at all where it became a word to others', '<@U0DANAREYE> 2020年呢', []],
  ])('is answered %s where the question comes long after it', async (_case, text, said) => {
    const { bot, sandbox, keepBack, tell, edit } = await startHeld({}, hurriedClock(10));
    const threadTs = await askedAt(bot);
    let ts = '';
    const posted = await keepBack(async () => {
      const line = { user: bot.lin, channel: bot.channel, text: '2020年呢', threadTs };
      ts = (await sandbox.postMessage(line)).ts;
    });
    const edited = await keepBack(() => edit(ts, text));

    await tell(edited);
    // The edit of what is no question is not waited for any longer.
    await pause(500);
    await tell(posted);
    await pause(500);

    expect(texts(bot.replies()).slice(1)).toEqual(said.map((part) => expect.stringContaining(part)));
  });

  it('is not outdone by an earlier edit', async () => {
    const { bot, sandbox, keepBack, tell, edit, mention, shows } = await startHeld();
    let ts = '';
    const told = await keepBack(async () => {
      ts = (await sandbox.postMessage({ user: bot.lin, channel: bot.channel, text: mention('2019年') })).ts;
      await edit(ts, mention(SHARE_2020));
    });
    await pause(SECOND);
    await tell(await keepBack(() => edit(ts, mention(SHARE_2021))));
    await shows('15%');
    await tell(told);
    await pause(500);
    expect(texts(bot.replies())).toEqual([expect.stringContaining('15%')]);
  });
});

describe('edits that are told of in another order', () => {
  it.each([
    ['the last reads otherwise', CENTRES, '44家'],
    ['the last reads as it was asked', SHARE_2021, '15%'],
  ])('leave the last as it shows: %s', async (_case, last, figure) => {
    const { bot, keepBack, tell, edit, mention } = await startHeld();
    const ts = await askedAt(bot);
    const earlier = await keepBack(() => edit(ts, mention(SHARE_2020)));
    await pause(SECOND);
    const later = await keepBack(() => edit(ts, mention(last)));

    await tell(later);
    await pause(500);
    await tell(earlier);
    await pause(500);

    expect(texts(bot.replies())).toEqual([expect.stringContaining(figure)]);
  });

  it.each([
    ['the message first', 'as they were made', { mentionOrder: 'message_first' }],
    ['the mention first', 'as they were made', { mentionOrder: 'mention_first' }],
    ['the mention alone', 'as they were made', { botEvents: ['app_mention'] }],
    ['the message first', 'the other way round', { mentionOrder: 'message_first' }],
  ] satisfies [string, string, SandboxOptions][])(
    'and were made in one second leave the last: %s, %s',
    async (_event, order, options) => {
      const { bot, sandbox, keepBack, tell, edit, mention, shows } = await startHeld(options);
      const ts = await askedAt(bot);
      await pause(500);
      const told = await keepBack(async () => {
        await startOfSecond();
        for (const text of [SHARE_2020, CENTRES, SHARE_2020]) await edit(ts, mention(text));
      });
      expect(new Set(told.map(stampOf)).size, 'one second').toBe(1);

      for (const event of order === 'as they were made' ? told : told.toReversed()) {
        await tell([event]);
        await pause(50);
      }
      await shows('1.07%');
      await pause(300);

      expect(texts(bot.replies())).toEqual([expect.stringContaining('1.07%')]);
      expect(bot.calls('chat.update').length).toBeLessThanOrEqual(3);
      expect(sandbox.log.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
    },
  );

  it('do not bring back the reply to a question that was deleted', async () => {
    const { bot, sandbox, keepBack, tell, edit, mention, shows } = await startHeld();
    const ts = await askedAt(bot);
    await sandbox.postMessage({ user: bot.dana, channel: bot.channel, text: '谢谢', threadTs: ts });
    const edited = await keepBack(() => edit(ts, mention(SHARE_2020)));
    await sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await shows('撤回');
    await tell(edited);
    await pause(500);
    expect(texts(bot.replies())).toEqual([expect.stringContaining('撤回')]);
  });
});

describe('a question whose deletion is told of before it', () => {
  it.each([
    ['a mention', true],
    ['a direct message', false],
  ])('is not answered where it comes long after that: %s', async (_case, isMention) => {
    const { bot, sandbox, keepBack, tell, mention } = await startHeld({}, hurriedClock(10));
    const channel = isMention ? bot.channel : await sandbox.openDirectMessage(bot.lin);
    const text = isMention ? mention(SHARE_2021) : SHARE_2021;
    let ts = '';
    const posted = await keepBack(async () => {
      ts = (await sandbox.postMessage({ user: bot.lin, channel, text })).ts;
    });
    await tell(await keepBack(() => sandbox.deleteMessage({ user: bot.lin, channel, ts })));
    await pause(500);
    await tell(posted);
    await pause(500);
    expect(bot.calls('chat.postMessage')).toEqual([]);
  });

  it('has no reply left', async () => {
    const { bot, sandbox, store, keepBack, tell } = await startHeld();
    const channel = await sandbox.openDirectMessage(bot.lin);
    const text = '2019年遂宁经济总量';
    let ts = '';
    const posted = await keepBack(async () => {
      ts = (await sandbox.postMessage({ user: bot.lin, channel, text })).ts;
    });
    const deleted = await keepBack(() => sandbox.deleteMessage({ user: bot.lin, channel, ts }));
    await tell(deleted);
    await tell(posted);
    await sandbox.waitFor(() => bot.calls('chat.delete').length === 1, 8_000);
    await pause();
    expect(bot.replies(channel)).toEqual([]);
    expect(await listGaps(store, 9)).toEqual([]);
  });
});

describe('events that are told of again and again', () => {
  it('are answered and followed once, while people edit and links unfold', async () => {
    const { bot, sandbox, tell, edit, mention, shows } = await startHeld();
    const url = 'https://example.com/a';
    const { ts } = await sandbox.postMessage({
      ...{ user: bot.lin, channel: bot.channel, text: mention(`${SHARE_2021} <${url}>`) },
    });
    for (let time = 0; time < 8; time += 1) await sandbox.unfoldLink({ channel: bot.channel, ts, url });
    for (const text of [SHARE_2020, CENTRES, SHARE_2021]) await edit(ts, mention(text));
    await pause(SECOND);
    for (const text of [SHARE_2020, CENTRES]) await edit(ts, mention(text));
    for (let time = 0; time < 8; time += 1) await sandbox.unfoldLink({ channel: bot.channel, ts, url });
    await shows('44家');
    await pause(500);
    const updates = bot.calls('chat.update').length;
    expect(updates).toBeLessThanOrEqual(5);

    const all = [...sandbox.log.envelopes];
    for (let time = 0; time < 3; time += 1) await tell(all.toReversed());
    await pause(500);

    expect(texts(bot.replies())).toEqual([expect.stringContaining('44家')]);
    expect(bot.calls('chat.update')).toHaveLength(updates);
  });

  it('are no new question once their claim was forgotten', async () => {
    const { bot, store, edit, mention, shows } = await startHeld();
    const ts = await askedAt(bot);
    await pause();
    await store.write((trx) => trx.deleteFrom('answer_claims').execute());
    await edit(ts, mention(SHARE_2020));
    await shows('1.07%');
    await pause();
    expect(bot.replies()).toHaveLength(1);
  });
});

describe('a question that could not be answered', () => {
  it.each([
    ['refused by Slack', 'invalid_arguments'],
    ['too much for its blocks', 'msg_too_long'],
  ])('has the word of it replaced where it is edited, and goes on from there: %s', async (_case, error) => {
    const { bot, sandbox, edit, mention, shows } = await startHeld();
    sandbox.faults.failNext('chat.postMessage', error);
    const { ts } = await sandbox.postMessage({
      ...{ user: bot.lin, channel: bot.channel, text: mention(SHARE_2021) },
    });
    await shows('编号');
    await edit(ts, mention(SHARE_2020));
    await shows('1.07%');
    await sandbox.postMessage({ user: bot.lin, channel: bot.channel, text: '2021年呢', threadTs: ts });
    await shows('15%');
    expect(bot.replies()).toHaveLength(2);
  });

  it('takes the word of it along where it is deleted', async () => {
    const { bot, sandbox, mention, shows } = await startHeld();
    sandbox.faults.failNext('chat.postMessage', 'invalid_arguments');
    const { ts } = await sandbox.postMessage({
      ...{ user: bot.lin, channel: bot.channel, text: mention(SHARE_2021) },
    });
    await shows('编号');
    await sandbox.deleteMessage({ user: bot.lin, channel: bot.channel, ts });
    await sandbox.waitFor(() => bot.replies().length === 0);
  });
});
