import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SHIPPED_PACK } from '../make-index.ts';
import { conversation, reply, say, startWorkspace, thread, withBrowser } from './workspace.ts';

const { open } = withBrowser({ startsOwn: true });

const FILE = 'observations/enterprises.yml';
const QUESTION = '@footnote 遂宁有多少家省级企业技术中心';

/** A pack of one's own to edit, and the bot that answers from it. */
async function startWithOwnPack() {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  cpSync(SHIPPED_PACK, folder, { recursive: true });
  const workspace = await startWorkspace({ KNOWLEDGE_DIR: folder });
  onTestFinished(async () => {
    await workspace.stop();
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, FILE);
  const edit = (change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')));
  return { url: workspace.url, edit };
}

describe('the files of the pack', () => {
  it('are read again when one is edited, and the next answer shows it', async () => {
    const { url, edit } = await startWithOwnPack();
    const page = await open({}, url);
    await say(conversation(page), QUESTION);
    await reply(page, '44家').waitFor();
    await page.getByRole('button', { name: '知识包文件' }).click();
    await thread(page).getByRole('button', { name: FILE }).click();
    await thread(page)
      .getByText(/value: ['"]?44/)
      .waitFor();

    edit((text) => text.replace(/value: (['"]?)44\1/, 'value: $145$1'));
    await thread(page)
      .getByText(/value: ['"]?45/)
      .waitFor();
    await say(conversation(page), QUESTION);

    await reply(page, '45家').waitFor();
  });

  it('stay as they were where an edit has a fault, which is shown with its place', async () => {
    const { url, edit } = await startWithOwnPack();
    const page = await open({}, url);
    await page.getByRole('button', { name: '知识包文件' }).click();

    edit((text) => text.replace(/value: (['"]?)44\1/, 'value: many'));
    const finding = thread(page).getByRole('alert');
    await finding.waitFor();
    expect(await finding.textContent()).toMatch(/observations\/enterprises\.yml:\d+:\d+/);
    await say(conversation(page), QUESTION);

    await reply(page, '44家').waitFor();
  });
});
