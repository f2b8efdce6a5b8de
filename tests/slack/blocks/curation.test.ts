import { describe, expect, it } from 'vitest';
import { checkMessageBlocks, checkView } from '../../../src/sandbox/block-rules/check-blocks.ts';
import { buildReasonModal } from '../../../src/slack/blocks/feedback.ts';
import { buildGapList, type ListedGap, MOST_LISTED, readGapValue } from '../../../src/slack/blocks/gaps.ts';
import { LIMITS } from '../../../src/slack/blocks/limits.ts';
import {
  buildOptions,
  buildPatchModal,
  buildProposalForm,
  type Option,
} from '../../../src/slack/blocks/proposal.ts';

const LONG = '很长的名字<!channel>&'.repeat(60);
const option: Option = { value: 'an-id', label: LONG };
const gap = (at: number, text: string): ListedGap => ({
  ...{ id: `${at}`.padStart(16, '0'), text, kind: 'unhelpful', times: 1_000_000, date: '2026年11月25日' },
  reason: text,
});

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it.each([
    ['nothing', 0, ''],
    ['short questions', MOST_LISTED, '产值是多少'],
    ['the longest questions', MOST_LISTED, LONG],
  ])('a list of gaps is what Slack takes: %s', (_case, count, text) => {
    const gaps = Array.from({ length: count }, (_, at) => gap(at, text));
    const { blocks, plainBlocks, text: said } = buildGapList(gaps, true, lang);
    expect(checkMessageBlocks([...blocks], new Set())).toBeUndefined();
    expect(checkMessageBlocks([...plainBlocks], new Set())).toBeUndefined();
    expect(blocks.filter(({ type }) => type === 'actions')).toHaveLength(count);
    expect(said.length).toBeLessThanOrEqual(LIMITS.messageText);
    expect(said).not.toContain('<!channel>');
  });

  it('its windows are what Slack takes', () => {
    const chosen = { variable: option, entity: option, unit: option };
    const views = [
      buildProposalForm({ question: LONG, chosen, period: '2022-01/2022-03' }, lang),
      buildPatchModal({ file: 'observations/x.yml', text: 'observations: []\n' }, lang),
      buildReasonModal({ answer: '0123456789ab', lang }),
    ];
    for (const view of views) expect(checkView(view, new Set())).toBeUndefined();
  });
});

describe('the options of a menu', () => {
  it('leave out what could not be sent back whole, and what is too much for one menu', () => {
    const fits = Array.from({ length: 150 }, (_, at) => ({ value: `id-${at}`, label: LONG }));
    const options = buildOptions([{ value: 'x'.repeat(76), label: 'long' }, ...fits]);
    expect(options).toHaveLength(100);
    expect(options[0]?.value).toBe('id-0');
  });
});

describe('the value of a button on the list', () => {
  it.each([undefined, '', 'zh', '0123456789abcdef', '0123456789abcdef fr', '../0123456789abc zh'])(
    'is ignored where it is none of ours: %s',
    (value) => expect(readGapValue(value)).toBeUndefined(),
  );
});
