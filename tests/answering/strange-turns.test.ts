// Questions a word away from the record: each must be refused, or answered for exactly what it asks.
import { describe, expect, it } from 'vitest';
import { askHarbour, askShipped, idsOf } from './ask.ts';

const figuresOf = (answer: ReturnType<typeof askHarbour>) =>
  answer.status === 'answered' ? idsOf(answer) : [];

describe('a word that changes what is asked', () => {
  it.each([
    // A place that exists, spelled nearly as one on record.
    '睢宁2021年经济总量',
    '射阳锂电高新产业园2021年产值',
    '铜梁安居锂电占溧阳多少',
    // Another area.
    '川东北遂宁技术中心排第几',
    'Suining tech centre national ranking?',
    // Another quantity.
    '遂宁数字经济总量',
    '遂宁县域经济总量',
    'Suining real GDP 2021',
    '安居面积占溧阳多少',
    '安居工业产值占溧阳多少',
    // Another time.
    '十三五期间遂宁经济总量',
    '一九年遂宁经济总量',
    "When will Anju's share reach 50%?",
    // What no figure says.
    '遂宁市长是谁',
    '遂宁市委书记是谁',
    '50亿是溧阳的多少',
  ])('is not passed over: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    '遂宁有多少家省级企业技术中心 >> 绵阳有多少',
    '射洪锂电高新产业园2021年产值 >> 排第几',
    '射洪锂电高新产业园2021年产值 >> 花了多少钱',
    'A类企业全省排名 >> 具体有多少家呢',
    'How much land did the Shehong park recover? >> how did they do it',
    'how many projects has xinlixiang invested in >> when did it start the first one',
  ])('is not passed over in a thread: %s', (thread) => {
    expect(figuresOf(askShipped(thread))).toEqual([]);
  });

  it.each([
    '盐口2019年有几台起重机 >> 绵阳有多少',
    '东坞2019年规费 >> 花了多少钱',
    'How many cranes did Saltmouth have in 2019? >> how did they do it',
    'How many cranes did Saltmouth have in 2019? >> 什么时候开工的',
    'When will the berth share of Saltmouth reach 90%?',
    '盐口面积占风港多少',
    'who is the mayor of Saltmouth',
  ])('is not passed over in any pack: %s', (thread) => {
    expect(figuresOf(askHarbour(thread))).toEqual([]);
  });
});

describe('a turn of the thread', () => {
  it.each([
    ['盐口2019年泊位占比 >> 那前一年呢', ['berth-share-2018']],
    ['Saltmouth berth share in 2019? >> and the year before?', ['berth-share-2018']],
    ['Saltmouth berth share in 2018? >> and a year later?', ['berth-share-2019']],
    ['Saltmouth berth share in 2019? >> and the forecast', ['berth-share-2020']],
    ['盐口2018年泊位占比 >> 2019年呢 >> 相差多少', ['berth-share-2019', 'berth-share-2018']],
    ['盐口2018年泊位占比 >> 2019年呢 >> 两年差几个点', ['berth-share-2019', 'berth-share-2018']],
  ])('is understood: %s', (thread, ids) => {
    expect(figuresOf(askHarbour(thread))).toEqual(ids);
  });

  it('asks for one item of the list just told', () => {
    expect(askHarbour('三座新码头是哪三座 >> 第二个是啥').body).toMatchObject({
      kind: 'statements',
      statements: [{ id: 'three-quays', items: [{}] }],
    });
  });

  it('does not go back a year from what was said a question ago when it names its own', () => {
    expect(figuresOf(askHarbour('盐口2018年有几台起重机 >> 盐口2019年的前一年泊位占比'))).toEqual([
      'berth-share-2018',
    ]);
  });
});

describe('what a thread leaves unsaid', () => {
  it.each([
    ['盐口2019年有几台起重机 >> 这数出自哪儿', ['cranes-2019']],
    ["Saltmouth berth share in 2019? >> what's the source?", ['berth-share-2019']],
  ])('is told again for its source: %s', (thread, ids) => {
    expect(figuresOf(askHarbour(thread))).toEqual(ids);
  });

  it.each([
    ['岳波是谁 >> 他公司投了几个项目', ['xinlixiang-projects']],
    ['岳波是谁 >> 他公司投了几个亿', []],
  ])('is the body a person works for: %s', (thread, ids) => {
    expect(figuresOf(askShipped(thread))).toEqual(ids);
  });

  it.each([
    ['河东新区有哪些新学校 >> 啥时候用得上', 'hedong-schools'],
    ['Who took the photo? >> of what?', 'photograph'],
  ])('is settled by what was told: %s', (thread, id) => {
    expect(askShipped(thread).body).toMatchObject({ kind: 'statements', statements: [{ id }] });
  });

  it.each(['正极材料二期怎么样了 >> 什么时候能全部达产', '遂宁技术中心全省排第几 >> 明天见'])(
    'is not made up: %s',
    (thread) => {
      expect(figuresOf(askShipped(thread))).toEqual([]);
    },
  );
});

describe('several metrics in one question', () => {
  it.each([
    ['盐口2019年起重机数量和泊位占比分别多少', ['cranes-2019', 'berth-share-2019']],
    ['盐口2019年起重机有几台、全省排第几', ['cranes-2019', 'cranes-rank-2019']],
    ['东坞2019年规费和货运量增速分别多少', ['dues-2019', 'freight-growth-2019']],
  ])('are answered one by one: %s', (question, ids) => {
    expect(figuresOf(askHarbour(question))).toEqual(ids);
  });

  it.each(['盐口和风港的泊位占比', '盐口2019年起重机数量和人口分别多少'])(
    'are no more than are on record: %s',
    (question) => {
      expect(askHarbour(question).body.kind).not.toBe('several');
    },
  );
});

describe('a stretch of time', () => {
  it.each([
    [
      '从2018年到2020年一季度盐口泊位占比分别多少',
      ['berth-share-2018', 'berth-share-2019', 'berth-share-2020-q1'],
    ],
    [
      'trend of the Saltmouth berth share from 2019 on',
      ['berth-share-2019', 'berth-share-2020-q1', 'berth-share-2020'],
    ],
  ])('holds all that lies in it: %s', (question, ids) => {
    expect(figuresOf(askHarbour(question))).toEqual(ids);
  });
});

describe('a claim', () => {
  it.each([
    ['遂宁2021年经济总量正好1500亿吗', 'differs'],
    ['射洪锂电高新产业园2021年产值不到600亿吗', 'not_on_record'],
    ['溧阳2021年锂电产值只有安居的15%对吗', 'not_on_record'],
  ])('goes no further than print: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });
});

describe('words that bear on what is told', () => {
  it.each([
    'Suining has how many national enterprise technology centres',
    '遂宁2021年拿到哪些国家级荣誉',
    'What national honour did Suining win in 2021?',
    '除了昆山，射洪还去了哪些城市考察',
    '除新锂想外，还有哪些公司在射洪锂电园投资',
    'Why did Anju pick Liyang rather than Ningde as its benchmark?',
    'In which month did Anju lithium actually pass 10 billion yuan?',
    "What was the cathode project's actual output in 2022?",
    '正极材料项目哪一年全部达产',
    '射洪全市工业2021年营业收入增速（不光园区）',
    '射洪锂电园建园以来累计产值有多少',
    '射洪锂电高新产业园总面积多少亩',
    '新锂想在射洪三个项目总共投了多少钱',
    "Anju lithium output as a share of Sichuan's lithium output, 2021",
  ])('refuse what the record does not hold: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    ['射洪锂电园2021年产值，不是营收', 'shehong-output-value-2021'],
    ['Shehong lithium park 2021 output value, not revenue', 'shehong-output-value-2021'],
    ['遂宁到底有多少个省级的企业技术中心，不是国家级那个哈', 'suining-technology-centres-2021'],
    [
      'Provincial (not national) enterprise technology centres in Suining: how many?',
      'suining-technology-centres-2021',
    ],
  ])('are set aside where they are denied: %s', (question, id) => {
    expect(figuresOf(askShipped(question))).toEqual([id]);
  });
});

describe('the distance to a forecast', () => {
  it.each([
    ['盐口泊位占比离全年预计还差多少个百分点', '8'],
    ['how many points short of its 2020 forecast is the berth share of Saltmouth', '8'],
    ['要是预计的兑现了，盐口泊位占比距风港还差多少个百分点', '60'],
  ])('is not the distance to the benchmark: %s', (question, value) => {
    expect(askHarbour(question).body).toMatchObject({ kind: 'derived', value, unit: 'percentage_points' });
  });
});
