import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/sandbox/block-rules/check-blocks.ts';
import {
  buildCiteModal,
  buildEvidenceButtons,
  buildSourceModal,
  limitEvidence,
  readEvidence,
} from '../../../src/slack/blocks/evidence.ts';
import { LIMITS } from '../../../src/slack/blocks/limits.ts';
import type { RenderedPassage } from '../../../src/wording/render-passage.ts';

const LONG = '很长的段落<!channel>&'.repeat(400);
const passage = (parts: Partial<RenderedPassage> = {}): RenderedPassage => ({
  name: '四川在线《标题》，2022年4月25日',
  place: ['“导语”部分第1段'],
  facts: ['15%：占比'],
  ...parts,
});

describe('the window of a source', () => {
  it('links to the publication, and ends with the receipt', () => {
    const url = 'https://example.org/a?b=1&c=2|d';
    const { blocks } = buildSourceModal([passage({ url })], 'zh', { receipt: '0123456789ab' });
    expect(JSON.stringify(blocks)).toContain('<https://example.org/a?b=1&amp;c=2%7Cd>');
    expect(JSON.stringify(blocks.at(-1))).toContain('/campaign receipt 0123456789ab');
  });

  it.each(['zh', 'en'] as const)('says where it was cut, and still ends with the receipt: %s', (lang) => {
    const facts = Array.from({ length: 60 }, () => LONG);
    const printed = [{ text: LONG, isFigure: false }];
    const passages = Array.from({ length: 12 }, () => passage({ facts, printed }));
    const view = buildSourceModal(passages, lang, { receipt: '0123456789ab' });
    expect(checkView(view, new Set())).toBeUndefined();
    expect(view.blocks).toHaveLength(LIMITS.viewBlocks);
    expect(JSON.stringify(view.blocks.at(-1))).toContain('0123456789ab');
    expect(JSON.stringify(view.blocks.at(-2))).toMatch(/从略|left out/);
  });
});

describe('the window of quotations', () => {
  it('is what Slack takes, however long they are', () => {
    const long = Array.from({ length: 12 }, () => ({ zh: LONG, en: LONG }));
    expect(checkView(buildCiteModal({ sentences: long, sources: long }, 'en'), new Set())).toBeUndefined();
  });
});

describe('what an answer states', () => {
  const observations = Array.from({ length: 30 }, (_, at) => `figure-${at}`);

  it.each(['zh', 'en'] as const)('is said to be more than a window shows, in %s', (lang) => {
    const evidence = limitEvidence({ observations, statements: ['fact'] });
    const [buttons] = evidence ? buildEvidenceButtons(evidence, '15%', lang) : [];
    const [button] = buttons?.elements ?? [];
    const read = readEvidence(button?.type === 'button' ? button.value : undefined);
    expect(read).toEqual({ observations: observations.slice(0, 12), statements: [], lang, isPart: true });
    const said = { zh: 'sentence', en: 'sentence' };
    for (const window of [
      buildCiteModal({ sentences: [said], sources: [said] }, lang, read),
      buildSourceModal([passage()], lang, read),
    ])
      expect(JSON.stringify(window.blocks.at(-1))).toMatch(/从略|left out/);
  });

  it('is not cut where it fits', () => {
    const stated = { observations: observations.slice(0, 11), statements: ['fact'] };
    expect(limitEvidence(stated)).toEqual(stated);
  });
});

describe('the value of its buttons', () => {
  it.each([
    ['with a receipt', '[["a"],["b"],"zh","0123456789ab"]', { receipt: '0123456789ab' }],
    ['as it was before there were receipts', '[["a"],["b"],"zh"]', {}],
  ])('is read %s', (_case, value, more) => {
    expect(readEvidence(value)).toEqual({ observations: ['a'], statements: ['b'], lang: 'zh', ...more });
  });
});
