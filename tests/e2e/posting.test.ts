import { describe, expect, it } from 'vitest';
import type { AnsweringIndex } from '../../src/answering/answer-question.ts';
import { pause, startBot } from './start-bot.ts';

const QUESTION = '2021年安居锂电产值占溧阳的比例是多少';
const SERIES = '安居锂电产值占溧阳比例历年数据';

describe('posting', () => {
  it('draws a chart of a series', async () => {
    const bot = await startBot();
    const { blocks = [] } = await bot.ask(SERIES);
    expect(blocks.map(({ type }) => type)).toContain('data_visualization');
  });

  it('posts sections, contexts and plain buttons where a block is refused', async () => {
    const bot = await startBot({ sandbox: { unsupportedBlocks: ['data_visualization'] } });
    const { blocks = [], text } = await bot.ask(SERIES);
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(['section', 'context', 'actions']));
    expect(text).toContain('2022年4月25日');
    expect(bot.replies()).toHaveLength(1);
  });

  it('does not post twice when the answer to a post is lost', async () => {
    const bot = await startBot();
    bot.sandbox.faults.loseResponseNext('chat.postMessage');

    await bot.ask(QUESTION);
    await bot.sandbox.waitFor(() => bot.calls('conversations.replies').length > 0, 5_000);
    await bot.stop();

    expect(bot.replies()).toHaveLength(1);
    expect(bot.calls('chat.postMessage')).toHaveLength(1);
  });

  it('finds a lost post in a direct message too', async () => {
    const bot = await startBot();
    const dm = await bot.sandbox.openDirectMessage(bot.lin);
    bot.sandbox.faults.loseResponseNext('chat.postMessage');

    await bot.sandbox.postMessage({ user: bot.lin, channel: dm, text: QUESTION });
    await bot.sandbox.waitFor(() => bot.calls('conversations.history').length > 0, 5_000);
    await bot.stop();

    expect(bot.replies(dm)).toHaveLength(1);
  });

  it('posts again when the post is not there', async () => {
    const bot = await startBot();
    bot.sandbox.faults.failNext('chat.postMessage', 'internal_error');
    const reply = await bot.ask(QUESTION);
    expect(reply.text).toContain('15%');
    await bot.stop();
    expect(bot.replies()).toHaveLength(1);
  });

  it('does not post again when it cannot look, and says so in the log', async () => {
    const bot = await startBot();
    bot.sandbox.faults.loseResponseNext('chat.postMessage');
    bot.sandbox.faults.failNext('conversations.replies', 'missing_scope', 3);

    await bot.ask(QUESTION);
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('"outcome":"in_doubt"')), 5_000);

    expect(bot.calls('chat.postMessage')).toHaveLength(1);
  });

  it('posts after the wait Slack asks for, while other channels go on', async () => {
    const bot = await startBot();
    bot.sandbox.faults.rateLimitNext('chat.postMessage', 1, 2);
    const started = performance.now();
    const after = () => performance.now() - started;

    const limited = bot.ask(QUESTION).then(after);
    await bot.sandbox.waitFor(() => bot.calls('chat.postMessage').some(({ status }) => status === 429));
    // A client that waits by itself has stopped its whole queue by now.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const others = [1, 2].map((n) =>
      bot.ask(QUESTION, { channel: n === 1 ? bot.other : bot.channel }).then(after),
    );
    const [elsewhere = 0, behind = 0] = await Promise.all(others);

    expect(elsewhere).toBeLessThan(1_500);
    expect(await limited).toBeGreaterThan(1_900);
    expect(behind).toBeGreaterThan(await limited);
  });

  it('keeps to one post a second a channel, in the order asked', async () => {
    const bot = await startBot({ sandbox: { postRate: { burst: 1 } }, app: { postSpacingMs: 1_100 } });
    const asked = await Promise.all([1, 2, 3].map(() => bot.ask(QUESTION)));
    const statuses = bot.calls('chat.postMessage').map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429).length).toBeLessThanOrEqual(1);
    expect(asked.map(({ thread_ts }) => thread_ts)).toEqual(
      bot.sandbox.messages(bot.channel).filter(({ bot_id }) => !bot_id).map(({ ts }) => ts),
    ); // biome-ignore format: one line
  });

  it('tells the asker of a refused reply, with the id in the log', async () => {
    const bot = await startBot();
    bot.sandbox.faults.failNext('chat.postMessage', 'invalid_arguments');

    const { text } = await bot.ask(QUESTION);

    expect(text).toContain('再试也没有用');
    const [, id = 'none'] = /编号 (\w+)/.exec(text) ?? [];
    expect(bot.logs.some((line) => line.includes(`"id":"${id}"`) && line.includes('invalid_arguments'))).toBe(
      true,
    );
  });

  it('answers a redelivery after a refusal for good', async () => {
    const bot = await startBot();
    bot.sandbox.faults.failNext('chat.postMessage', 'restricted_action');
    const text = `<@${bot.sandbox.botUserId}> ${QUESTION}`;
    const { ts } = await bot.sandbox.postMessage({ user: bot.lin, channel: bot.channel, text });
    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('reply not posted')));

    await bot.sandbox.faults.redeliverLast();

    await bot.sandbox.waitForReply({ channel: bot.channel, threadTs: ts });
  });

  it('does not let an archived channel disturb the rest', async () => {
    const bot = await startBot();
    bot.sandbox.faults.delayNext('chat.postMessage', 200);
    const text = `<@${bot.sandbox.botUserId}> ${QUESTION}`;
    await bot.sandbox.postMessage({ user: bot.lin, channel: bot.other, text });
    bot.sandbox.setArchived(bot.other, true);

    await bot.sandbox.waitFor(() => bot.logs.some((line) => line.includes('reply not posted')));
    await pause(100);

    expect((await bot.ask(QUESTION)).text).toContain('15%');
    expect(bot.replies(bot.other)).toEqual([]);
  });
});

describe('a fault in the answering', () => {
  const index = new Proxy({} as AnsweringIndex, {
    get: () => {
      throw new Error('the index is broken');
    },
  });

  it('is told to the asker with an id that is in the log, and nothing of its inside', async () => {
    const bot = await startBot({ app: { index } });
    const { text } = await bot.ask(QUESTION);
    const [, id = 'none'] = /编号 (\w+)/.exec(text) ?? [];
    expect(
      bot.logs.some((line) => line.includes(`"id":"${id}"`) && line.includes('the index is broken')),
    ).toBe(true);
    expect(text).not.toContain('broken');
  });

  it.each([
    ['/campaign', QUESTION],
    ['/metric', '锂电'],
  ])('is told to the author of %s', async (command, text) => {
    const bot = await startBot({ app: { index } });
    await bot.sandbox.runCommand({ user: bot.lin, channel: bot.channel, command, text });
    const reply = await bot.sandbox.waitFor(() => bot.sandbox.ephemerals(bot.lin, bot.channel)[0]);
    expect(reply.text).toMatch(/编号 \w{6}/);
  });
});
