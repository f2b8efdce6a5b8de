import { describe, expect, it } from 'vitest';
import { conversation, messages, reply, thread, withBrowser } from './workspace.ts';

const { open } = withBrowser();

describe('the first look', () => {
  it('says what is on record and offers four questions, a daily post and the files', async () => {
    const page = await open();
    const offers = conversation(page).locator('.try');

    expect(await page.getByRole('heading', { level: 2, name: '遂宁对标竞进' }).isVisible()).toBe(true);
    expect(await offers.locator('.try-role').allTextContents()).toEqual([
      '查一个数',
      '看走势',
      '核对说法',
      '它会拒答的',
      '今天的日报',
    ]);
    expect(await page.getByRole('button', { name: '知识包文件' }).isVisible()).toBe(true);
  });

  it.each([
    ['查一个数', /\d.*。/],
    ['核对说法', '2022年4月25日的报道不一致'],
    ['它会拒答的', '没有记录'],
  ])('answers “%s” in a thread with one press', async (role, answer) => {
    const page = await open();

    await conversation(page).getByRole('button', { name: role }).click();

    await reply(page, answer).waitFor();
    expect(await messages(thread(page)).count()).toBe(2);
  });

  it('draws a trend, for the eye, for the ear and as a table', async () => {
    const page = await open();

    await conversation(page).getByRole('button', { name: '看走势' }).click();
    const chart = reply(page, '来源').getByRole('figure');
    await chart.waitFor();

    expect(await chart.getByRole('img').getAttribute('aria-label')).toMatch(
      /2021年 15%.*2022年（预计） 27\.5%/,
    );
    await chart.getByRole('button', { name: '看表格' }).click();
    expect(await chart.getByRole('row').allTextContents()).toContain('2021年15');
  });

  it('takes a double click for one', async () => {
    const page = await open();
    const questions = messages(conversation(page)).filter({ hasText: '2019年' });
    const before = await questions.count();

    await conversation(page).getByRole('button', { name: '它会拒答的' }).dblclick({ delay: 60 });
    await reply(page, '没有记录').waitFor();

    expect(await questions.count()).toBe(before + 1);
  });

  it('posts the digest now, for the whole channel', async () => {
    const page = await open();

    await conversation(page).getByRole('button', { name: '今天的日报' }).click();

    const post = messages(conversation(page)).filter({ hasText: '今日一数' });
    await post.waitFor();
    expect(await post.getByText('仅您可见').count()).toBe(0);
  });
});
