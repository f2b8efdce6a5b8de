import { describe, expect, it } from 'vitest';
import { checkMessageBlocks } from '../../../src/sandbox/block-rules/check-blocks.ts';
import { buildHelp, buildNotice } from '../../../src/slack/blocks/notice.ts';
import { buildTopics } from '../../../src/slack/blocks/topics.ts';

const faults = (blocks: readonly unknown[]) => checkMessageBlocks([...blocks], new Set());

describe('buildNotice', () => {
  it('says one line, in the text and in a block', () => {
    const { text, blocks } = buildNotice('Fault a1b2 <x>');
    expect(text).toBe('Fault a1b2 &lt;x&gt;');
    expect(blocks).toEqual([{ type: 'section', text: { type: 'plain_text', text, emoji: false } }]);
  });
});

describe('buildHelp', () => {
  it.each(['zh', 'en'] as const)('shows the commands and questions to press, in %s', (lang) => {
    const { text, blocks, plainBlocks } = buildHelp(
      { name: 'Record', description: 'What it covers.' },
      ['one?', 'two?'],
      ['topics', 'metricName'],
      lang,
    );
    expect(text).toMatch(/^Record\nWhat it covers\.\n/);
    expect(text).toContain('/campaign topics');
    expect(text).toContain('/metric');
    expect(JSON.stringify(blocks.at(-1))).toContain('"value":"two?"');
    expect(JSON.stringify(plainBlocks)).toContain('two?');
    expect(faults(blocks)).toBeUndefined();
  });
});

describe('buildTopics', () => {
  it('lists each metric under its topic and says how to see one', () => {
    const topics = [{ name: 'Industry', metrics: [{ label: 'Output', question: 'output' }] }];
    const { text, blocks } = buildTopics(
      { title: 'Metrics', topics, text: 'Metrics\nIndustry\nOutput' },
      'en',
    );
    expect(text).toContain('Output\nTo see one metric: /metric name');
    expect(JSON.stringify(blocks)).toMatch(/Industry.*• Output.*\/metric name/);
  });

  it('fits a record of any size', () => {
    const metrics = Array.from({ length: 40 }, (_, n) => ({ label: `metric number ${n}`, question: `${n}` }));
    const topics = Array.from({ length: 60 }, (_, n) => ({ name: `Topic ${n}`, metrics }));
    const { blocks } = buildTopics({ title: 'Metrics', topics, text: 'x'.repeat(60_000) }, 'en');
    expect(faults(blocks)).toBeUndefined();
    expect(JSON.stringify(blocks)).toContain('left out');
  });
});
