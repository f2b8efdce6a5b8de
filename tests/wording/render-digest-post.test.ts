import { describe, expect, it } from 'vitest';
import { choosePost } from '../../src/digest/choose-post.ts';
import { figuresOf } from '../../src/digest/figures.ts';
import { takeSnapshot } from '../../src/digest/pack-snapshot.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import type { Observation, Pack, Statement } from '../../src/knowledge/types.ts';
import { renderDigestPost } from '../../src/wording/render-digest-post.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { makeObservation, makeStatement } from '../knowledge/make-pack.ts';

const PACK: Pack = { ...HARBOUR, hash: 'one' };
const before = takeSnapshot(buildCatalog(PACK));
const REQUEST = { channel: 'C1', date: '2026-05-04', topics: [], onlyNews: false };

const both = (zh: string, en: string) => ({ zh, en });
const OPENED = makeStatement('opened', {
  ...{ topic: 'harbour', text: both('码头启用。', 'The quay opened.') },
  citation: { source: 'harbour-mail', section: 'quay', paragraph: 1 },
});

// The post in which it is the turn of the figure that holds the observation.
function renderFigure(id: string, pack: Pack = PACK) {
  const catalog = buildCatalog(pack);
  const others = figuresOf(catalog, []).filter(({ observations }) => observations.every((o) => o.id !== id));
  const shown = new Map(others.map(({ key }) => [key, '2026-01-01']));
  const post = choosePost(catalog, REQUEST, { shown });
  if (!post) throw new Error('there is a post');
  return { zh: renderDigestPost(post, catalog, 'zh'), en: renderDigestPost(post, catalog, 'en') };
}

function renderChange(observations: readonly Observation[]) {
  const catalog = buildCatalog({ ...PACK, hash: 'two', observations });
  const post = choosePost(
    catalog,
    { ...REQUEST, date: '2026-07-30' },
    { snapshot: before, shown: new Map() },
  );
  if (!post) throw new Error('there is a post');
  return { zh: renderDigestPost(post, catalog, 'zh'), en: renderDigestPost(post, catalog, 'en') };
}
const edit = (id: string, parts: Partial<Observation>) =>
  PACK.observations.map((observation) =>
    observation.id === id ? { ...observation, ...parts } : observation,
  );

describe('a figure of the day', () => {
  it('says figure, period, rows, distance and where it was printed', () => {
    const { zh, en } = renderFigure('berth-share-2019');

    expect(zh.text.split('\n')).toEqual([
      '今日一数｜2026年5月4日',
      '32%：盐口市2020年1—3月泊位占风港市的比例。',
      '距风港市的水平（100%）还差68个百分点。',
      '有记录的各期：',
      '• 2018年：2.5%',
      '• 2019年：20%',
      '• 2020年1—3月：32%',
      '• 2020年：40%（预计）',
      '6年前的今天，海港邮报刊出《潮水上涨》。',
      '来源：海港邮报《潮水上涨》，2020年5月4日，“码头”部分第1段',
      `可以接着问：${zh.question?.question}`,
    ]);
    expect(en.lines).toEqual(["32%: Saltmouth, berths as a share of Galehaven's, January-March 2020."]);
    expect(en.details[0]).toBe('68 percentage points short of the level of Galehaven (100%).');
    expect(en.onThisDay).toEqual(['6 years ago today, Harbour Mail published “The tide comes in”.']);
  });

  it('has the points of a chart from two periods on', () => {
    expect(renderFigure('cranes-2018').en.chart?.points).toEqual([
      { label: '2018', value: 12 },
      { label: '2019', value: 16 },
    ]);
    expect(renderFigure('dues-2019').en.chart).toBeUndefined();
  });

  it('says how it moved since the period before', () => {
    const { zh, en } = renderFigure('cranes-2019');

    expect(zh.details).toContain('比2018年（12台）多4台。');
    expect(en.details).toContain('4 cranes higher than for 2018 (12 cranes).');
  });

  it.each([
    [
      '120',
      '高出风港市的水平（100%）20个百分点。',
      '20 percentage points above the level of Galehaven (100%).',
    ],
    ['100', undefined, undefined],
  ])('a share of %s%% of its benchmark', (value, zh, en) => {
    const pack = { ...PACK, observations: edit('berth-share-2020-q1', { value }) };
    const rendered = renderFigure('berth-share-2019', pack);

    expect(rendered.zh.details.find((line) => line.includes('的水平'))).toBe(zh);
    expect(rendered.en.details.find((line) => line.includes('the level of'))).toBe(en);
  });
});

describe('news', () => {
  it.each<[string, readonly Observation[], string, string]>([
    [
      'a corrected value',
      edit('cranes-2019', { value: '17' }),
      '• 更正：盐口市2019年起重机数量：17台（此前记为16台）',
      '• Corrected: Saltmouth, number of cranes, 2019: 17 cranes (recorded before as 16 cranes)',
    ],
    [
      'a corrected period',
      edit('ferries-june', { period: { start: '2019-05-01', end: '2019-05-31' } }),
      '• 更正：盐口市2019年5月轮渡班次：450班（此前记为盐口市2019年6月轮渡班次：450班）',
      '• Corrected: Saltmouth, ferry sailings, May 2019: 450 sailings (recorded before as Saltmouth, ferry sailings, June 2019: 450 sailings)',
    ],
    [
      'a figure taken away',
      PACK.observations.filter(({ id }) => id !== 'cranes-2019'),
      '• 撤下：盐口市2019年起重机数量：16台（已不在记录中）',
      '• Withdrawn: Saltmouth, number of cranes, 2019: 16 cranes (no longer on record)',
    ],
    [
      'a forecast that came in',
      edit('berth-share-2020', { status: 'actual', value: '38' }),
      '• 已有实际数：盐口市2020年泊位占风港市的比例：38%（此前预计40%）',
      "• Now reported: Saltmouth, berths as a share of Galehaven's, 2020: 38% (forecast before: 40%)",
    ],
    [
      'another source',
      [
        ...PACK.observations,
        makeObservation('other', {
          ...PACK.observations.find(({ id }) => id === 'cranes-2019'),
          id: 'other',
          value: '18',
        }),
      ],
      '• 来源不一：盐口市2019年起重机数量：18台（海港邮报，2020年5月4日刊出），较早为16台（海港邮报，2020年5月4日刊出）',
      '• Sources differ: Saltmouth, number of cranes, 2019: 18 cranes (Harbour Mail, printed May 4, 2020); earlier, 16 cranes (Harbour Mail, printed May 4, 2020)',
    ],
  ])('%s', (_, observations, zh, en) => {
    const rendered = renderChange(observations);

    expect(rendered.zh.title).toBe('记录更新｜2026年7月30日');
    expect(rendered.zh.lines).toEqual([zh]);
    expect(rendered.en.lines).toEqual([en]);
  });

  it.each<[string, readonly Statement[], readonly Statement[], string, string]>([
    ['a new fact', [], [OPENED], '• 新增：码头启用。', '• New: The quay opened.'],
    [
      'a fact worded otherwise',
      [OPENED],
      [{ ...OPENED, text: { zh: '码头停用。', en: 'The quay closed.' } }],
      '• 更正：码头停用。此前记为：码头启用。',
      '• Corrected: The quay closed. Recorded before as: The quay opened.',
    ],
    [
      'a list that grew',
      [OPENED],
      [{ ...OPENED, items: [both('东', 'east'), both('西', 'west')] }],
      '• 更正：码头启用。东；西。此前记为：码头启用。',
      '• Corrected: The quay opened. east; west. Recorded before as: The quay opened.',
    ],
    [
      'a fact taken away',
      [OPENED],
      [],
      '• 撤下（已不在记录中）：码头启用。',
      '• Withdrawn, no longer on record: The quay opened.',
    ],
  ])('%s', (_, earlier, statements, zh, en) => {
    const snapshot = takeSnapshot(buildCatalog({ ...PACK, statements: earlier }));
    const catalog = buildCatalog({ ...PACK, hash: 'two', statements });
    const post = choosePost(catalog, { ...REQUEST, onlyNews: true }, { snapshot, shown: new Map() });
    if (!post) throw new Error('there is a post');

    expect(renderDigestPost(post, catalog, 'zh').lines).toEqual([zh]);
    expect(renderDigestPost(post, catalog, 'en').lines).toEqual([en]);
    expect(renderDigestPost(post, catalog, 'en').citations.length).toBeGreaterThanOrEqual(statements.length);
  });

  it('counts what is not listed', () => {
    const { zh, en } = renderChange(PACK.observations.map((o) => ({ ...o, value: `${o.value}1` })));

    expect(zh.lines.at(-1)).toBe(`另有${PACK.observations.length - 5}项变化未列出。`);
    expect(en.lines.at(-1)).toBe(`${PACK.observations.length - 5} further changes are not listed.`);
  });
});
