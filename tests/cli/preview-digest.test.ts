import { describe, expect, it } from 'vitest';
import { type PreviewDigestOptions, runPreviewDigest } from '../../src/cli/commands/preview-digest.ts';
import { SHIPPED_PACK } from '../make-index.ts';
import { capture } from './capture.ts';

async function preview(options: Partial<PreviewDigestOptions> = {}) {
  const { io, out, err } = capture();
  const code = await runPreviewDigest(
    {
      directory: SHIPPED_PACK,
      channel: 'C1',
      date: '2026-07-30',
      days: 1,
      lang: 'en',
      topics: [],
      onlyNews: false,
      since: undefined,
      ...options,
    },
    io,
  );
  return { code, out: out(), err: err() };
}

describe('digest preview', () => {
  it('prints a post a day, each with its source and none twice', async () => {
    const { code, out } = await preview({ days: 5 });
    const posts = out.trim().split('\n\n');

    expect(code).toBe(0);
    expect(posts).toHaveLength(5);
    expect(new Set(posts.map((post) => post.split('\n')[1])).size).toBe(5);
    for (const post of posts) expect(post).toMatch(/\nSource: /);
  });

  it('keeps to the topics', async () => {
    expect((await preview({ topics: ['economy'] })).out).toMatch(/economic output/);
  });

  it('names the topics there are where one is unknown', async () => {
    const { code, err } = await preview({ topics: ['fishing'] });

    expect(code).toBe(2);
    expect(err).toMatch(/fishing: no such topic\. The pack has: .*economy/);
  });

  it('says so where there is nothing to post', async () => {
    expect((await preview({ onlyNews: true })).out).toBe('2026-07-30: -\n\n');
  });

  it('wants a date', async () => {
    expect((await preview({ date: 'someday' })).code).toBe(2);
  });
});
