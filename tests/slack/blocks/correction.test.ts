import { describe, expect, it } from 'vitest';
import { checkMessageBlocks } from '../../../src/sandbox/block-rules/check-blocks.ts';
import { buildCorrected, buildCorrectionNote } from '../../../src/slack/blocks/correction.ts';
import { LIMITS } from '../../../src/slack/blocks/limits.ts';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { buildReceipt } from '../../../src/slack/blocks/receipt.ts';
import type { JudgedFact, ToldRecord } from '../../../src/slack/corrections/plan-correction.ts';
import { makeObservation } from '../../knowledge/make-pack.ts';

const told = (at: number, said: string): ToldRecord => ({
  fact: { kind: 'figure', observation: makeObservation(`figure-${at}`), unit: 'percent' },
  said,
  cited: `《日报》第 ${at} 段${'，另见附录'.repeat(100)}`,
});
const changed = (at: number, said: string): JudgedFact => ({
  record: told(at, said),
  standing: (['corrected', 'revised'] as const)[at % 2] ?? 'corrected',
  now: told(at + 1_000, `now ${said}`),
});

const LIVE = '<!channel> <@U1> & *';
const CASES = [
  ['one figure', 1, '15%：占比'],
  ['many figures', 120, '15%：占比'],
  ['very long words', 9, '很长的说法'.repeat(900)],
  ['what would be live', 3, LIVE],
] as const;

function expectTaken({ text, blocks, buttonBlocks = [], plainBlocks }: Message) {
  for (const version of [blocks, plainBlocks, ...(buttonBlocks.length > 0 ? [buttonBlocks] : [])])
    expect(checkMessageBlocks([...version], new Set())).toBeUndefined();
  expect(text.length).toBeLessThanOrEqual(LIMITS.messageText);
  expect(text).not.toContain('<!channel>');
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it.each(CASES)('a corrected answer and its note are what Slack takes: %s', (_case, count, said) => {
    const changes = Array.from({ length: count }, (_, at) => changed(at, said));
    const after = changes.flatMap(({ now }) => now ?? []);
    const plan = { pack: 'hash', changes, stands: [told(0, said)], after };
    expectTaken(
      buildCorrected({ receipt: '0123456789ab', plan, isWorkedOut: true, date: '2026-11-25' }, lang),
    );
    expectTaken(buildCorrectionNote(plan, '0123456789ab', lang));
  });

  it.each(CASES)('a receipt is what Slack takes: %s', (_case, count, said) => {
    const facts = Array.from({ length: count }, (_, at) => changed(at, said));
    const view = {
      id: '0123456789ab',
      asked: said,
      isHidden: false,
      posted: '2026-11-25',
      state: 'withdrawn',
      link: 'https://x.slack.com/archives/C1/p1700000000000000?thread_ts=1&cid=C1',
      path: ['intent:look_up', 'variable:cranes', 'body:figures', 'missing:period', 'status:answered'],
      nameOfMetric: () => said,
      told: facts,
      pack: 'a'.repeat(64),
      packNow: 'b'.repeat(64),
      corrections: [{ date: '2026-11-25', changes: facts }],
    } as const;
    expectTaken(buildReceipt(view, lang));
  });
});
