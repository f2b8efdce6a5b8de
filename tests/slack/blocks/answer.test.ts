import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessageBlocks } from '../../../src/sandbox/block-rules/check-blocks.ts';
import { buildAnswer } from '../../../src/slack/blocks/answer.ts';
import { LIMITS } from '../../../src/slack/blocks/limits.ts';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { rendered } from './rendered.ts';

const types = (blocks: Message['blocks']) => blocks.map(({ type }) => type);
const faults = (blocks: Message['blocks']) => checkMessageBlocks([...blocks], new Set());

describe('buildAnswer', () => {
  it('puts the figure first, then details, chart, notes, sources and what to ask next', () => {
    const points = [1, 2, 3].map((value) => ({ label: `${2019 + value}`, value }));
    const message = buildAnswer(
      rendered({
        details: ['2021 年，实际'],
        notes: ['按 2021 年作答'],
        suggestions: [{ label: '去年呢', question: '2020 年是多少？' }],
        chart: { title: '占比', unit: '%', points },
      }),
    );
    expect(types(message.blocks)).toEqual([
      ...['section', 'section', 'data_visualization', 'context', 'context', 'actions'],
    ]);
    expect(message.blocks[0]).toMatchObject({ text: { type: 'mrkdwn', text: '*遂宁的占比是 15%。*' } });
    expect(message.blocks[5]).toMatchObject({
      elements: [
        { type: 'button', action_id: 'suggestion_0', value: '2020 年是多少？', text: { text: '去年呢' } },
      ],
    });
    expect(faults(message.blocks)).toBeUndefined();
  });

  it('has a fallback of sections and contexts that still names the questions', () => {
    const points = [1, 2, 3].map((value) => ({ label: `${value}`, value }));
    const suggestions = [{ label: '去年', question: '2020 年是多少？' }];
    const { plainBlocks } = buildAnswer(rendered({ suggestions, chart: { title: 't', unit: '', points } }));
    expect(new Set(types(plainBlocks))).toEqual(new Set(['section', 'context']));
    expect(JSON.stringify(plainBlocks)).toContain('2020 年是多少？');
  });

  it('says the answer and its source in the text', () => {
    expect(buildAnswer(rendered()).text).toBe('遂宁的占比是 15%。\n日报，2022-04-25，第 1 段');
  });

  it('keeps the source in the text when the details are too long', () => {
    const { text } = buildAnswer(
      rendered({ details: Array.from({ length: 500 }, (_, n) => `第 ${n} 行的内容`) }),
    );
    expect(text).toBe('遂宁的占比是 15%。\n日报，2022-04-25，第 1 段');
  });

  it('names the question it answers when asked to', () => {
    const { text, blocks } = buildAnswer(rendered(), { asked: '2020 年是多少？' });
    expect(text).toMatch(/^▸ 2020 年是多少？\n/);
    expect(blocks[0]).toMatchObject({ type: 'context', elements: [{ text: '▸ 2020 年是多少？' }] });
  });

  it('draws no chart of fewer than three points, or of points with one name', () => {
    const twice = ['2020', '2020', '2021'].map((label, value) => ({ label, value }));
    for (const points of [twice.slice(1), twice]) {
      const { blocks } = buildAnswer(rendered({ chart: { title: 't', unit: '%', points } }));
      expect(types(blocks)).not.toContain('data_visualization');
    }
  });

  it('leaves out a button whose question could not be sent back whole', () => {
    const long = 'x'.repeat(LIMITS.buttonValue + 1);
    const { blocks } = buildAnswer(rendered({ suggestions: [{ label: 'long', question: long }] }));
    expect(types(blocks)).not.toContain('actions');
  });

  it('says that something was left out', () => {
    const details = Array.from({ length: 2_000 }, (_, n) => `第 ${n} 行的内容`);
    const { blocks } = buildAnswer(rendered({ details }));
    expect(JSON.stringify(blocks)).toContain('从略');
    expect(JSON.stringify(blocks.at(-1))).toContain('日报');
  });

  const markup = fc.constantFrom(
    '<!channel>',
    '<@U1>',
    '&',
    '*',
    '_',
    '`',
    ':x:',
    '\n',
    '中文',
    'word ',
    '😀',
    '<!here|x>',
  );
  const text = (maxLength: number) =>
    fc.array(markup, { minLength: 1, maxLength }).map((parts) => parts.join('').trim() || 'x');
  const texts = (count: number, length: number) => fc.array(text(length), { maxLength: count });
  const answers = fc.record({
    headline: text(800),
    details: texts(30, 300),
    notes: texts(12, 40),
    citations: texts(30, 80),
    suggestions: fc.array(fc.record({ label: text(40), question: text(400) }), { maxLength: 30 }),
    chart: fc.record({
      title: text(20),
      unit: text(10),
      points: fc.array(fc.record({ label: text(8), value: fc.double() }), { maxLength: 30 }),
    }),
  });

  it('builds what Slack takes, and nothing live, from whatever it is given', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (parts, isSuggestion) => {
        const message = buildAnswer(rendered(parts), isSuggestion ? { asked: parts.headline } : {});
        expect(faults(message.blocks)).toBeUndefined();
        expect(faults(message.plainBlocks)).toBeUndefined();
        expect(message.text.length).toBeLessThanOrEqual(LIMITS.messageText);
        const shown = [message.text, ...message.blocks.map((block) => JSON.stringify(block))].join('');
        expect(shown.replace(/"value":"(?:[^"\\]|\\.)*"/g, '')).not.toContain('<');
      }),
      { numRuns: 150 },
    );
  });
});
