import { describe, expect, it } from 'vitest';
import { become, composer, conversation, messages, reply, say, thread, withBrowser } from './workspace.ts';

const { open } = withBrowser();

describe('the app', () => {
  it('answers a command privately, and shares the answer', async () => {
    const page = await open();
    const field = composer(conversation(page));

    await field.pressSequentially('/met');
    await page.getByRole('option', { name: /^\/metric/ }).click();
    expect(await field.inputValue()).toBe('/metric ');
    await field.pressSequentially('锂电占比');
    await field.press('Enter');
    const answer = messages(conversation(page)).filter({ hasText: '仅您可见' });
    await answer.getByRole('table').waitFor();
    expect(await answer.getByRole('columnheader').allTextContents()).toEqual([
      '对象',
      '时期',
      '数值',
      '性质',
    ]);
    await answer.getByRole('button', { name: '发到频道' }).click();

    await become(page, 'Dana Reyes');
    await messages(conversation(page)).filter({ hasText: '林岚' }).filter({ hasText: '23%' }).waitFor();
    expect(await conversation(page).getByText('Only visible to you').count()).toBe(0);
  });

  it('holds the figures of a message against the record from its menu', async () => {
    const page = await open();
    await say(conversation(page), '2021年安居锂电产值占溧阳的比例是18%。');
    const draft = messages(conversation(page)).filter({ hasText: '18%' }).last();

    await draft.hover();
    await draft.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: /Check the figures/ }).click();

    const checked = messages(conversation(page)).filter({ hasText: '核对了1个数' });
    await checked.filter({ hasText: '仅您可见' }).filter({ hasText: '15%' }).waitFor();
  });

  it('takes feedback, and asks in a modal why an answer did not help', async () => {
    const page = await open();
    await conversation(page).getByRole('button', { name: '查一个数' }).click();
    const answer = reply(page, '来源');

    await answer.getByRole('button', { name: /没/ }).click();
    const modal = page.getByRole('dialog');
    await modal.getByRole('radio').first().check();
    await modal.getByRole('textbox').fill('想看季度数字');
    await modal.getByRole('button', { name: '提交' }).click();

    await modal.waitFor({ state: 'detached' });
    expect(await messages(thread(page)).count()).toBe(2);
  });

  it('shows its Home tab, where one chooses a language', async () => {
    const page = await open();
    await page.getByRole('navigation').getByRole('button', { name: 'Footnote' }).click();
    await page.getByRole('tab', { name: '首页' }).click();
    const home = page.getByRole('region', { name: '首页' });
    await home.getByRole('heading', { name: '遂宁对标竞进' }).waitFor();

    await home.getByRole('combobox').last().selectOption({ label: 'English' });
    await page.getByRole('tab', { name: '消息' }).click();
    await say(conversation(page), '遂宁有多少家省级企业技术中心');

    await messages(conversation(page)).filter({ hasText: '44 centres' }).waitFor();
  });
});
