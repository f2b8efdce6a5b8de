import { describe, expect, it, onTestFinished } from 'vitest';
import { become, conversation, messages, reply, say, startWorkspace, withBrowser } from './workspace.ts';

const { open } = withBrowser({ startsOwn: true });

describe('a page that is left open', () => {
  it('says that the workspace has stopped, and finds its way back to the next', async () => {
    const first = await startWorkspace();
    const page = await open({ expected: /net::ERR_/ }, first.url);
    await become(page, 'Dana Reyes');
    await say(conversation(page), '@footnote How many provincial technology centres does Suining have?');
    await reply(page, '44 centres').waitFor();

    await first.stop();
    await page.getByRole('status').getByText('The workspace has stopped').waitFor();
    const second = await startWorkspace({}, Number(new URL(first.url).port));
    onTestFinished(second.stop);
    await page.getByRole('status').getByText('The workspace has stopped').waitFor({ state: 'detached' });

    expect(second.url).toBe(first.url);
    // Nothing of it outlives the process.
    expect(await messages(conversation(page)).count()).toBe(0);
    await say(conversation(page), '@footnote How many provincial technology centres does Suining have?');
    await reply(page, '44 centres').waitFor();
  });
});
