import { describe, expect, it } from 'vitest';
import { become, conversation, picture, reply, thread, withBrowser } from './workspace.ts';

const { open } = withBrowser();

describe('the page', () => {
  it('speaks the language of the person one is', async () => {
    const page = await open();
    await become(page, 'Dana Reyes');

    await conversation(page).getByRole('button', { name: 'A trend' }).click();

    await reply(page, 'Source: Sichuan Online').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(
      await thread(page)
        .getByRole('heading', { name: /^Thread/ })
        .isVisible(),
    ).toBe(true);
    await picture(page, 'answer');
  });

  it('draws Chinese with the font that comes with it where the system has none', async () => {
    const page = await open();
    await page.evaluate('document.fonts.ready');

    expect(
      await page.evaluate('[...document.fonts].filter((font) => font.status === "loaded").length'),
    ).toBeGreaterThan(0);
  });

  it('shows one place at a time on a phone, with nothing wider than the screen', async () => {
    const page = await open({ viewport: { width: 375, height: 720 }, hasTouch: true });
    await conversation(page).getByRole('button', { name: '看走势' }).click();
    await reply(page, '来源').waitFor();
    await picture(page, 'phone');
    const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

    expect(await page.evaluate(tooWide)).toBe(false);
    await thread(page).getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '会话' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'press' }).click();
    await page.getByRole('heading', { level: 1, name: 'press' }).waitFor();
    expect(await page.evaluate(tooWide)).toBe(false);
  });

  it('is used by keys alone', async () => {
    const page = await open();
    const isFocused = (label: string) =>
      page.waitForFunction(`document.activeElement?.getAttribute('aria-label') === ${JSON.stringify(label)}`);

    await isFocused('发消息到 #general');
    await page.keyboard.type('@foo');
    await page.keyboard.press('Tab');
    await page.keyboard.type('遂宁有多少家省级企业技术中心');
    await page.keyboard.press('Enter');
    await reply(page, '44家').waitFor();
    await isFocused('回复…');
    await page.keyboard.press('Escape');

    await thread(page).waitFor({ state: 'detached' });
  });
});
