import { describe, expect, it } from 'vitest';
import { checkMessageBlocks } from '../../../src/sandbox/block-rules/check-blocks.ts';
import { buildDigest, buildDigestPreview } from '../../../src/slack/blocks/digest.ts';
import type { RenderedPost } from '../../../src/wording/render-digest-post.ts';

const rendered = (parts: Partial<RenderedPost> = {}): RenderedPost => ({
  lang: 'en',
  title: 'Figure of the day',
  lines: ['44 centres'],
  details: [],
  onThisDay: [],
  notes: [],
  citations: ['Source: Gazette'],
  question: { label: 'And the year before?', question: 'And the year before?' },
  text: 'Figure of the day\n44 centres',
  ...parts,
});
const LONG = 'A corrected figure with a long name. '.repeat(60);
const actionsOf = (blocks: readonly unknown[]) => JSON.stringify(blocks).match(/"action_id":"\w+"/g) ?? [];

describe('a digest', () => {
  it('has one question to press and a way to pause', () => {
    expect(actionsOf(buildDigest(rendered()).blocks)).toEqual([
      '"action_id":"suggestion_0"',
      '"action_id":"digest_pause"',
    ]);
    expect(actionsOf(buildDigest(rendered()).plainBlocks)).toEqual([]);
  });

  it('that nobody subscribed to has no way to pause', () => {
    const { blocks } = buildDigest(rendered(), { canBePaused: false });

    expect(actionsOf(blocks)).toEqual(['"action_id":"suggestion_0"']);
  });

  it('of many long changes is within what Slack takes', () => {
    const { blocks, plainBlocks } = buildDigest(rendered({ lines: Array.from({ length: 5 }, () => LONG) }));

    for (const built of [blocks, plainBlocks])
      expect(checkMessageBlocks([...built], new Set())).toBeUndefined();
  });
});

describe('a preview', () => {
  const days = (count: number, parts: Partial<RenderedPost> = {}) =>
    Array.from({ length: count }, (_, at) => ({
      date: `2026-08-${String(at + 1).padStart(2, '0')}`,
      post: rendered(parts),
    }));

  it('of one post is that post', () => {
    const [only] = days(1);

    expect(buildDigestPreview(days(1), 'en')).toEqual(only && buildDigest(only.post, { canBePaused: false }));
  });

  it('says of each date what it brings, or that it brings nothing', () => {
    const posts = [...days(1), { date: '2026-08-02', post: undefined }];

    expect(buildDigestPreview(posts, 'en').text).toBe(
      'Figure of the day\n44 centres\nSource: Gazette\nAugust 2, 2026: nothing to post.',
    );
  });

  it.each([0, 14])('of %i long posts is within what Slack takes', (count) => {
    const { blocks, text } = buildDigestPreview(days(count, { lines: [LONG] }), 'zh');

    expect(checkMessageBlocks([...blocks], new Set())).toBeUndefined();
    expect(text.length).toBeLessThanOrEqual(4_000);
  });
});
