import { describe, expect, it } from 'vitest';
import { become, conversation, messages, say, withBrowser } from './workspace.ts';

const { open } = withBrowser();

describe('/digest', () => {
  it('opens a window and saves what is filled in', async () => {
    const page = await open();
    await say(conversation(page), '/digest ');
    const form = page.getByRole('dialog');
    await form.getByRole('heading', { name: '日报设置' }).waitFor();

    for (const day of ['周一', '周二', '周三', '周四', '周五'])
      await form.getByRole('checkbox', { name: day }).uncheck();
    await form.getByRole('checkbox', { name: '周六' }).check();
    await form.getByLabel('时间').fill('08:20');
    await form.getByRole('radio', { name: '只发更新' }).check();
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });

    const said = messages(conversation(page)).filter({ hasText: '设置了本频道的日报' });
    await said
      .filter({ hasText: '每周六08:20（Asia/Shanghai），全部主题，中文，只在有新内容时发' })
      .waitFor();
    expect(await said.count()).toBe(1);
  });

  it('opens with what the channel has, in the language of who looks', async () => {
    const page = await open();
    await become(page, 'Dana Reyes');
    await say(conversation(page), '/digest on 18:05 weekdays tz:UTC lang:en');
    await messages(conversation(page)).filter({ hasText: '18:05 on weekdays (UTC)' }).waitFor();

    await say(conversation(page), '/digest ');
    const form = page.getByRole('dialog');
    await form.getByRole('heading', { name: 'Daily post' }).waitFor();

    expect(await form.getByLabel('Time', { exact: true }).inputValue()).toBe('18:05');
    await form.getByText("This channel's daily post: 18:05 on weekdays (UTC)").waitFor();
    await form.getByRole('button', { name: 'Cancel' }).click();
  });
});
