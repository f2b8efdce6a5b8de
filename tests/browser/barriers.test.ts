// Every view for those who see little, and for those who use keys alone.
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { composer, conversation, messages, reply, say, thread, withBrowser } from './workspace.ts';

const { open } = withBrowser();

const inspectorButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: '检查器' });

/** The way to each view from a page that was just opened. */
const VIEWS: Record<string, (page: Page) => Promise<void>> = {
  'the first look': async () => {},
  'a thread': async (page) => {
    await conversation(page).getByRole('button', { name: '看走势' }).click();
    await reply(page, '来源').waitFor();
  },
  'a modal': async (page) => {
    // After the space no command is offered any more, which Enter would take first.
    await say(conversation(page), '/digest ');
    const modal = page.getByRole('dialog');
    await modal.getByRole('button').last().waitFor();
    // It stays open for the person, whatever page they come back to.
    onTestFinished(async () => {
      await page.keyboard.press('Escape');
      await modal.waitFor({ state: 'detached' });
    });
  },
  'the Home tab': async (page) => {
    const menu = page.getByRole('button', { name: '会话' });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('navigation').getByRole('button', { name: 'Footnote' }).click();
    await page.getByRole('tab', { name: '首页' }).click();
    await page.getByRole('region', { name: '首页' }).getByRole('heading').first().waitFor();
  },
  'the inspector': async (page) => {
    await inspectorButton(page).click();
    const entry = page.getByRole('complementary', { name: '检查器' }).locator('details').first();
    await entry.locator('summary').click();
    await entry.locator('pre').first().waitFor();
  },
};

const SCREENS: Record<string, BrowserContextOptions> = {
  'a desk': {},
  'a phone': { viewport: { width: 375, height: 720 }, hasTouch: true },
};

describe.each(Object.entries(SCREENS))('on %s', (_, screen) => {
  it.each(Object.entries(VIEWS))(
    '%s has no barriers, light or dark, and is no wider than the screen',
    async (_name, show) => {
      // Colours that are still on their way to dark would be held to be too faint.
      const page = await open({ ...screen, colorScheme: 'light', reducedMotion: 'reduce' });
      await show(page);

      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);

      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator(':root[data-theme=dark]').waitFor();
      expect(await findBarriers(page)).toEqual([]);
    },
  );
});

describe('with keys alone', () => {
  const isFocused = (locator: Locator) => locator.and(locator.page().locator(':focus')).waitFor();
  const PLACES = 'header.top-bar, nav, main, aside';
  const placeOf = `((place) => place?.getAttribute('aria-label') ?? place?.tagName)(document.activeElement?.closest('${PLACES}'))`;

  it('one walks through top bar, conversations, the open one and what is beside it, in this order', async () => {
    const page = await open();
    await VIEWS['a thread']?.(page);
    await VIEWS['the inspector']?.(page);
    await page.getByRole('banner').getByRole('button').first().focus();
    const walked: string[] = [];
    for (let step = 0; step < 150 && walked.at(-1) !== '检查器'; step += 1) {
      const place = String(await page.evaluate(placeOf));
      if (walked.at(-1) !== place) walked.push(place);
      await page.keyboard.press('Tab');
    }

    expect(walked).toEqual(['HEADER', '会话', 'MAIN', '话题', '检查器']);
  });

  it('the inspector takes the focus, and Escape gives it back to its button', async () => {
    const page = await open();
    const button = inspectorButton(page);
    await button.focus();
    await page.keyboard.press('Enter');
    const inspector = page.getByRole('complementary', { name: '检查器' });
    await isFocused(inspector.getByRole('button', { name: '关闭' }));
    expect(await button.getAttribute('aria-expanded')).toBe('true');

    const firstOrder = inspector.getByRole('button', { name: '断开连接' });
    await firstOrder.waitFor();
    await page.keyboard.press('Tab');
    await isFocused(firstOrder);
    await page.keyboard.press('Escape');
    await inspector.waitFor({ state: 'detached' });
    await isFocused(button);
  });

  it('an entry of the inspector is opened, and what it carried can be scrolled', async () => {
    const page = await open();
    await inspectorButton(page).click();
    const entry = page.getByRole('complementary', { name: '检查器' }).locator('details').first();
    await entry.locator('summary').focus();
    await page.keyboard.press('Enter');
    await entry.locator('pre').first().waitFor();
    await page.keyboard.press('Tab');

    await isFocused(entry.locator('pre').first());
  });

  it('Escape closes a thread and gives the focus back to what opened it', async () => {
    const page = await open();
    await VIEWS['a thread']?.(page);
    await page.keyboard.press('Escape');
    await thread(page).waitFor({ state: 'detached' });
    const opener = messages(conversation(page))
      .last()
      .getByRole('button', { name: /条回复/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await isFocused(composer(thread(page)));

    await page.keyboard.press('Escape');
    await thread(page).waitFor({ state: 'detached' });
    await isFocused(opener);
  });

  it('a modal keeps the focus, and Escape gives it back to the composer', async () => {
    const page = await open();
    await VIEWS['a modal']?.(page);
    const modal = page.getByRole('dialog');
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          "document.activeElement === document.body || document.activeElement?.closest('dialog') !== null",
        ),
      ).toBe(true);
    }

    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    await isFocused(composer(conversation(page)));
  });

  it("arrows move in a message's menu, and Escape gives the focus back to its button", async () => {
    const page = await open();
    await say(conversation(page), '早上好');
    const message = messages(conversation(page)).filter({ hasText: '早上好' }).last();
    const button = message.getByRole('button', { name: '更多操作' });
    await button.focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitem');
    await isFocused(items.first());
    await page.keyboard.press('ArrowDown');
    await isFocused(items.nth(1));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await isFocused(items.last());

    await page.keyboard.press('Escape');
    await items.first().waitFor({ state: 'detached' });
    await isFocused(button);
  });
});
