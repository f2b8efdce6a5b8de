import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type PreviewDigestOptions, runPreviewDigest } from '../../src/cli/commands/preview-digest.ts';
import { openStore } from '../../src/store/open-store.ts';
import { putSubscription, type StoredSubscription } from '../../src/store/subscriptions.ts';
import { makeSubscription } from '../digest/newsroom.ts';
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

describe('digest preview of a channel in the store', () => {
  async function withStored(parts: Partial<StoredSubscription> = {}) {
    const dataDir = mkdtempSync(join(tmpdir(), 'footnote-preview-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const store = await openStore({ dataDir, now: Date.now });
    const set = makeSubscription('a', '2026-07-28T12:00:00Z', { channel: 'C1', lang: 'zh' });
    await putSubscription(store, { ...set, ...parts }, Date.now());
    await store.close();
    return { databaseUrl: undefined, dataDir };
  }
  const titles = (out: string) => out.match(/^今日一数｜.*$/gm);

  it('keeps to its days, its language and its pause', async () => {
    const schedule = { time: '09:00', days: [1, 2, 3, 4, 5], timeZone: 'Asia/Shanghai' } as const;
    const stored = await withStored({ schedule, pausedUntil: '2026-07-31' });
    const { code, out } = await preview({ stored, days: 5 });

    expect(code).toBe(0);
    // From Thursday on: paused until Friday, then a weekend.
    expect(titles(out)).toEqual(['今日一数｜2026年7月31日', '今日一数｜2026年8月3日']);
  });

  it('says so where the channel has none', async () => {
    const stored = await withStored();
    const { code, err } = await preview({ stored, channel: 'C2' });

    expect(code).toBe(2);
    expect(err).toContain('--channel C2: it has no daily post.');
  });
});
