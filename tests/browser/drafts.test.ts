import { describe, expect, it } from 'vitest';
import { become, composer, conversation, messages, reply, say, thread, withBrowser } from './workspace.ts';

const { open } = withBrowser();

const QUESTION = '遂宁有多少家省级企业技术中心';

describe('what is written and not sent', () => {
  it('is there again in its conversation, and nowhere else', async () => {
    const page = await open();
    const go = (name: string) => page.getByRole('navigation').getByRole('button', { name }).click();
    await composer(conversation(page)).fill('草稿一');
    await go('press');
    expect(await composer(conversation(page)).inputValue()).toBe('');
    await composer(conversation(page)).fill('草稿二');

    await go('general');
    expect(await composer(conversation(page)).inputValue()).toBe('草稿一');
    // One goes on behind it.
    await page.keyboard.type('，接着写');
    await go('press');
    expect(await composer(conversation(page)).inputValue()).toBe('草稿二');
    await go('general');
    expect(await composer(conversation(page)).inputValue()).toBe('草稿一，接着写');
  });

  it('is each person’s own, and is kept when the page is loaded again', async () => {
    const page = await open();
    await composer(conversation(page)).fill('林岚的草稿');
    await become(page, 'Dana Reyes');
    expect(await composer(conversation(page)).inputValue()).toBe('');
    await become(page, '林岚');
    expect(await composer(conversation(page)).inputValue()).toBe('林岚的草稿');

    await page.reload();

    expect(await composer(conversation(page)).inputValue()).toBe('林岚的草稿');
  });

  it('is there again in a thread that was closed, and gone once it is sent', async () => {
    const page = await open();
    await say(conversation(page), `@footnote ${QUESTION}`);
    await reply(page, '44家').waitFor();
    await composer(thread(page)).fill('全省排第几');
    await thread(page).getByRole('button', { name: '关闭' }).click();
    await messages(conversation(page))
      .last()
      .getByRole('button', { name: /条回复/ })
      .click();
    expect(await composer(thread(page)).inputValue()).toBe('全省排第几');

    await composer(thread(page)).press('Enter');
    await reply(page, '第4位').waitFor();

    await thread(page).getByRole('button', { name: '关闭' }).click();
    await messages(conversation(page))
      .last()
      .getByRole('button', { name: /条回复/ })
      .click();
    expect(await composer(thread(page)).inputValue()).toBe('');
  });
});

describe('a message over the limit', () => {
  it.each([
    ['a post', '太长'.repeat(20_001)],
    ['a command', `/metric ${'太长'.repeat(20_001)}`],
  ])('is not sent, and stays to be shortened: %s', async (_case, text) => {
    const page = await open();
    const before = await messages(conversation(page)).count();
    await say(conversation(page), text);

    await page.getByText('太长了：一条消息最多 40,000 个字符').waitFor();

    expect(await composer(conversation(page)).inputValue()).toBe(text);
    expect(await messages(conversation(page)).count()).toBe(before);
  });

  it('is told of in English as well', async () => {
    const page = await open();
    await become(page, 'Dana Reyes');
    await say(conversation(page), 'x'.repeat(40_001));
    await page.getByText('That is too long: a message takes 40,000 characters.').waitFor();
  });
});
