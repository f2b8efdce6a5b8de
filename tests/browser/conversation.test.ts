import { describe, expect, it } from 'vitest';
import { become, composer, conversation, messages, reply, say, thread, withBrowser } from './workspace.ts';

const { open } = withBrowser();

const SHARE = '2021年安居锂电产值占溧阳的比例是多少';

describe('a conversation', () => {
  it('asks in a channel with a mention that was completed, and goes on in the thread without one', async () => {
    const page = await open();
    const field = composer(conversation(page));

    await field.pressSequentially('@foo');
    await page.getByRole('option', { name: 'Footnote' }).waitFor();
    await field.press('Enter');
    expect(await field.inputValue()).toBe('@footnote ');
    await field.pressSequentially(SHARE);
    await field.press('Enter');
    await reply(page, '15%').waitFor();
    await say(thread(page), '2020年呢');

    await reply(page, '1.07%').waitFor();
    expect(
      await conversation(page)
        .getByRole('button', { name: /3 条回复/ })
        .isVisible(),
    ).toBe(true);
  });

  it('asks the related question of a button', async () => {
    const page = await open();
    await say(conversation(page), `@footnote ${SHARE}`);
    await reply(page, '15%').getByRole('button', { name: '2020年' }).click();

    await reply(page, '1.07%').waitFor();
  });

  it('follows the edit of a question, and its deletion', async () => {
    const page = await open();
    await say(conversation(page), `@footnote ${SHARE}`);
    await reply(page, '15%').waitFor();
    const question = messages(thread(page)).first();

    await composer(conversation(page)).press('ArrowUp');
    const field = question.getByRole('textbox', { name: '编辑消息' });
    expect(await field.inputValue()).toBe(`@footnote ${SHARE}`);
    await field.fill(`@footnote ${SHARE.replace('2021', '2020')}`);
    await field.press('Enter');
    await reply(page, '1.07%').waitFor();
    expect(await question.getByText('（已编辑）').isVisible()).toBe(true);

    await question.hover();
    await question.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '删除消息' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
    await reply(page, '1.07%').waitFor({ state: 'detached' });
  });

  it('marks what the other has not read', async () => {
    const page = await open();
    await say(conversation(page), '@footnote 遂宁有多少家省级企业技术中心');
    await reply(page, '44家').waitFor();

    await become(page, 'Dana Reyes');
    await page.getByRole('navigation').getByRole('button', { name: 'press' }).click();
    const general = page.getByRole('navigation').getByRole('button', { name: 'general' });
    await general.click();
    await page.getByRole('navigation').getByRole('button', { name: 'press' }).click();
    expect(await general.getByText(/unread/).count()).toBe(0);
    await become(page, '林岚');
    await say(conversation(page), 'Anybody here?');
    await become(page, 'Dana Reyes');

    await general.getByText('1 unread').waitFor();
    await general.click();
    await conversation(page).getByText('New', { exact: true }).waitFor();
    expect(await general.getByText(/unread/).count()).toBe(0);
  });

  it('answers a direct message without a mention', async () => {
    const page = await open();
    await page.getByRole('navigation').getByRole('button', { name: 'Footnote' }).click();

    await say(conversation(page), '遂宁有多少家省级企业技术中心');

    await messages(conversation(page)).filter({ hasText: '44家' }).waitFor();
  });
});
