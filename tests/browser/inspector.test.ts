import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { become, conversation, messages, picture, reply, say, thread, withBrowser } from './workspace.ts';

const { open } = withBrowser();

async function openInspector(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Inspector' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('heading', { name: /^What passed/ }).waitFor();
  const trace = inspector.getByRole('region', { name: 'What passed' });
  const before = await trace.getByRole('listitem').count();
  return {
    inspector,
    trace,
    order: (name: string | RegExp) => inspector.getByRole('button', { name }).click(),
    /** The newest entry with these words in it, of those since the inspector was opened. */
    entry: (words: string | RegExp) =>
      trace
        .locator(`li:nth-last-child(n + ${before + 1})`)
        .filter({ hasText: words })
        .first(),
  };
}

async function openAsDana(): Promise<Page> {
  const page = await open();
  await become(page, 'Dana Reyes');
  return page;
}

describe('the inspector', () => {
  it('shows the event, its ack and the call that answered, opened to what they carried', async () => {
    const page = await openAsDana();
    const { entry } = await openInspector(page);
    await conversation(page).getByRole('button', { name: 'A figure' }).click();
    await entry('app_mention')
      .filter({ hasText: /ack · \d+ ms/ })
      .filter({ hasText: '@Footnote What share' })
      .waitFor();
    const post = entry('chat.postMessage');
    await post.filter({ hasText: '15%' }).waitFor();

    await reply(page, '15%').waitFor();
    await picture(page, 'inspector');
    await post.locator('summary').click();
    expect(await post.locator('pre').first().textContent()).toContain('"blocks": [');
    expect(await post.locator('pre').last().textContent()).toContain('"ok": true');
  });

  it('shows nothing that opens a door', async () => {
    const page = await openAsDana();
    const { order, entry, trace } = await openInspector(page);
    await order('Drop the connection');
    const opened = entry('apps.connections.open');
    await opened.locator('summary').click();

    expect(await opened.locator('pre').last().textContent()).toMatch(/ticket=•••/);
    expect(await trace.textContent()).not.toMatch(/xoxb-sandbox|ticket=\w/);
  });

  it('drops the connection, which the bot opens again', async () => {
    const page = await openAsDana();
    const { order, entry } = await openInspector(page);

    await order('Drop the connection');
    await entry('Connection closed').waitFor();
    await entry('Connected').waitFor();
    await say(
      conversation(page),
      'hello @footnote How many provincial technology centres does Suining have?',
    );

    await messages(conversation(page)).filter({ hasText: '1 reply' }).last().waitFor();
  });

  it('limits posts, which come when Slack lets them', async () => {
    const page = await openAsDana();
    const { order, inspector, entry } = await openInspector(page);
    await order(/^Answer 429/);
    await inspector.getByText('2 to come').waitFor();

    await order('Let everything pass again');
    await inspector.getByText('2 to come').waitFor({ state: 'detached' });
    await order(/^Answer 429/);
    await conversation(page).getByRole('button', { name: 'A figure' }).click();

    await entry('429 · ratelimited').waitFor();
    await reply(page, '15%').waitFor({ timeout: 15_000 });
    expect(await messages(thread(page).first()).count()).toBe(2);
  });

  it('loses an answer, and the bot looks before it posts again', async () => {
    const page = await openAsDana();
    const { order, entry } = await openInspector(page);
    await order('Lose the next answer from Slack');
    await conversation(page).getByRole('button', { name: 'A figure' }).click();

    await entry('answer lost').waitFor();
    await entry('conversations.replies').waitFor();
    expect(await messages(thread(page).first()).count()).toBe(2);
  });

  it('delivers an event again, which is answered once', async () => {
    const page = await openAsDana();
    const { order, entry } = await openInspector(page);
    await conversation(page).getByRole('button', { name: 'A figure' }).click();
    await reply(page, '15%').waitFor();

    const mention = entry('app_mention');
    await mention.locator('summary').click();
    await mention.getByRole('button', { name: 'Deliver again' }).click();
    await entry(/app_mention.*retry 1 · ack/).waitFor();
    await order('Deliver the last event again');
    await entry('You: Deliver the last event again').waitFor();

    expect(await messages(thread(page).first()).count()).toBe(2);
  });

  it('has no fault to clear where none is to come', async () => {
    const { inspector } = await openInspector(await openAsDana());

    expect(await inspector.getByRole('button', { name: 'Let everything pass again' }).isDisabled()).toBe(
      true,
    );
  });
});

describe('the clock', () => {
  it('jumps to the next daily post and back', async () => {
    const page = await openAsDana();
    const { order, inspector } = await openInspector(page);
    const clock = inspector.getByRole('region', { name: "The bot's clock" });
    expect(await clock.getByRole('button', { name: 'Jump to the next daily post' }).isDisabled()).toBe(true);

    await say(conversation(page), '/digest on 09:00 daily');
    await clock.getByText(/^Next daily post: .*9:00.AM, #general$/).waitFor();
    await order('Jump to the next daily post');

    await messages(conversation(page)).filter({ hasText: 'Figure of the day' }).waitFor();
    await clock.getByText(/^It is .*9:00.AM for the bot\.$/).waitFor();
    await order('Back to now');
    await clock.getByText('Shows the time of this machine.').waitFor();
  });
});
