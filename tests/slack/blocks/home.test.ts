import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/sandbox/block-rules/check-blocks.ts';
import { buildBrokenHome, buildHome, buildMetricOptions, type Home } from '../../../src/slack/blocks/home.ts';
import { LIMITS } from '../../../src/slack/blocks/limits.ts';
import { buildMetricWindow } from '../../../src/slack/blocks/metric-window.ts';
import { rendered } from './rendered.ts';

const long = '<!channel> & 很长的名称 '.repeat(400);
const HOME: Home = {
  name: '记录',
  description: '记录了什么',
  topics: ['锂电：2项指标'],
  facts: ['指标2项。'],
  digests: [],
  forms: ['ask', 'help'],
  examples: ['有多少？'],
};
const faults = (view: object) => checkView({ ...view }, new Set());
const shown = (view: object) => JSON.stringify(view);

describe('buildHome', () => {
  it.each(['zh', 'en'] as const)('builds what Slack takes, in %s', (lang) => {
    expect(faults(buildHome(HOME, lang))).toBeUndefined();
  });

  it('fits, however much there is, and calls nobody', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `${at} ${long}`);
    const view = buildHome(
      {
        ...HOME,
        ...{
          name: long,
          description: long,
          problem: long,
          topics: many(40),
          facts: many(12),
          examples: many(5),
        },
        digests: many(60).map((state) => ({ channel: 'C1', state: state.slice(0, 500) })),
      },
      'en',
    );
    expect(faults(view)).toBeUndefined();
    expect(view.blocks.length).toBeLessThanOrEqual(LIMITS.viewBlocks);
    expect(shown(view)).not.toContain('<!');
  });

  it('says how many daily posts it does not list', () => {
    const digests = Array.from({ length: 17 }, (_, at) => ({ channel: `C${at}`, state: '工作日09:00' }));
    expect(shown(buildHome({ ...HOME, digests }, 'zh'))).toContain('另有2个频道');
    expect(shown(buildHome({ ...HOME, digests: digests.slice(2) }, 'zh'))).not.toContain('另有');
  });

  it('says so where nothing is on record, and offers no search', () => {
    const view = shown(buildHome({ ...HOME, topics: [] }, 'zh'));
    expect(view).toContain('还没有任何指标');
    expect(view).not.toContain('external_select');
  });

  it('names its menu for whoever does not see it', () => {
    expect(shown(buildHome(HOME, 'zh'))).toContain('按名称查找指标');
  });

  it('has a word in place of what could not be shown', () => {
    expect(faults(buildBrokenHome('打不开'))).toBeUndefined();
  });
});

describe('buildMetricOptions', () => {
  it('offers no more than Slack takes, and none that cannot be sent back', () => {
    const metrics = Array.from({ length: 150 }, (_, at) => ({ id: `m${at}`, name: long, topic: long }));
    const options = buildMetricOptions([{ id: 'x'.repeat(76), name: 'a', topic: 'b' }, ...metrics]);
    expect(options).toHaveLength(100);
    expect(options[0]?.value).toBe('m0');
    for (const { text, description } of options) {
      expect(text.text.length).toBeLessThanOrEqual(75);
      expect(description?.text.length).toBeLessThanOrEqual(75);
    }
  });
});

describe('buildMetricWindow', () => {
  it('fits, however many periods there are', () => {
    const view = buildMetricWindow(
      rendered({ headline: long, details: Array(500).fill(long), notes: Array(30).fill(long) }),
      'zh',
    );
    expect(faults(view)).toBeUndefined();
    expect(shown(view)).not.toContain('<!');
  });
});
