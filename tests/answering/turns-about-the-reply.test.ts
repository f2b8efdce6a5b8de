// Turns that speak of the reply just given, or of the two just before: they name nothing, and take everything from it.
import { describe, expect, it } from 'vitest';
import { askHarbour, askQuietHarbours, askShipped, idsOf } from './ask.ts';

describe('a turn about the last reply', () => {
  it.each([
    ['盐口2019年有几台起重机 >> 真的吗', ['cranes-2019']],
    ['盐口2019年有几台起重机 >> 再说一遍', ['cranes-2019']],
    ['盐口2020年泊位占比 >> 这是预计的吗', ['berth-share-2020']],
    ['Saltmouth berth share in 2020 >> is that an actual?', ['berth-share-2020']],
    ['盐口2019年有几台起重机 >> 来源', ['cranes-2019']],
    ['How many cranes did Saltmouth have in 2019? >> really?', ['cranes-2019']],
    ['How many cranes did Saltmouth have in 2019? >> are you sure', ['cranes-2019']],
    ['How many cranes did Saltmouth have in 2019? >> thanks >> source?', ['cranes-2019']],
    ['盐口泊位占比历年 >> in English please', ['berth-share-2018', 'berth-share-2019', 'berth-share-2020-q1', 'berth-share-2020']],
  ])('has it said once more: %s', (thread, ids) => {
    expect(idsOf(askHarbour(thread))).toEqual(ids);
  }); // biome-ignore format: one row each

  it.each(['盐口2017年有几台起重机 >> 来源', '盐口2019年有几台起重机 >> 2017年呢 >> really?'])(
    'says nothing of what was told before a refusal: %s',
    (thread) => {
      expect(askHarbour(thread).status).not.toBe('answered');
    },
  );

  it.each([
    ['盐口2019年有几台起重机 >> in English', 'en'],
    ['盐口2019年有几台起重机 >> 翻译成英文', 'en'],
    ['三座新码头是哪三座 >> english please', 'en'],
    ['How many cranes did Saltmouth have in 2019? >> 用中文说', 'zh'],
    ['How many cranes did Saltmouth have in 2019, in Chinese please', 'zh'],
  ])('may ask for another language: %s', (thread, lang) => {
    expect(askHarbour(thread)).toMatchObject({ status: 'answered', lang });
  });

  it.each([
    '盐口2019年有几台起重机 >> 那明天见',
    '盐口2019年有几台起重机 >> 好的收到',
    'Berth share of Saltmouth in 2019 >> see you tomorrow',
    'Berth share of Saltmouth in 2019 >> understood, thanks',
  ])('may be no question at all: %s', (thread) => {
    expect(askHarbour(thread).body.kind).toBe('thanks');
  });
});

describe('a turn about whoever spoke', () => {
  it.each([
    ['岳波是谁 >> 他说了什么', 'yue-bo'],
    ['正极材料项目达产后产值多少 >> 谁说的 >> 他是干嘛的', 'yue-bo'],
    ['who is Yue Bo >> what did he say', 'yue-bo'],
    ["who's the general manager of xinlixiang >> what'd he say", 'yue-bo'],
  ])('is asked by name: %s', (thread, value) => {
    const answer = askShipped(thread);

    expect(answer.status).toBe('answered');
    expect(answer.disclosures).toContainEqual({ kind: 'carried', slot: 'entity', value });
  });

  it.each([
    '收回了多少低效用地 >> 谁说的',
    'How much under-used land was recovered? >> who said that?',
    'How much under-used land was recovered? >> who was it?',
    'How much under-used land was recovered? >> and who said so?',
    '收回了多少低效用地 >> 是哪位负责人说的',
  ])('asks who it was: %s', (thread) => {
    expect(askShipped(thread).body).toMatchObject({ kind: 'entity', entity: 'shehong-zone-official' });
  });

  it.each([
    '收回了多少低效用地 >> 市长是谁',
    '遂宁经济总量多少 >> 书记是谁',
    'How much under-used land was recovered? >> who is the mayor?',
    'How much under-used land was recovered? >> who is the chef?',
    'How much under-used land was recovered? >> who is the secretary?',
    'How much under-used land was recovered? >> who runs the restaurant?',
  ])('is not meant by another post or deed: %s', (thread) => {
    expect(askShipped(thread).status).toBe('unknown');
  });

  it('is asked by name in any pack', () => {
    expect(askQuietHarbours('Who is Tomas Venn? >> what did he say').body).toMatchObject({
      statements: [{ id: 'venn-says' }],
    });
  });

  it('names nobody where the last reply came from nobody', () => {
    expect(askHarbour('盐口2019年有几台起重机 >> 他说了什么').status).not.toBe('answered');
  });
});

describe('a turn about the list told', () => {
  it.each(['三座新码头是哪三座 >> 最后一个呢', 'What are the three new quays? >> the last one?'])(
    'may ask for its last item: %s',
    (thread) => {
      expect(askHarbour(thread).body).toMatchObject({
        kind: 'statements',
        statements: [{ items: [{ en: 'Fish Quay' }] }],
      });
    },
  );
});

describe('a turn about one of the list told', () => {
  it.each([
    'What are the three new quays? >> the second?',
    'What are the three new quays? >> and the second one',
  ])('may name it by its place: %s', (thread) => {
    expect(askHarbour(thread).body).toMatchObject({ statements: [{ items: [{ en: 'West Quay' }] }] });
  });
});

describe('a turn about the two figures told', () => {
  it.each([
    ['盐口2018年泊位占比 >> 2019年呢 >> 哪个大', 'difference', ['berth-share-2019', 'berth-share-2018']],
    ['Saltmouth berth share 2019 >> 2018? >> which is higher?', 'difference', ['berth-share-2019', 'berth-share-2018']],
    ['盐口2018年泊位占比 >> 比2019年低多少', 'difference', ['berth-share-2019', 'berth-share-2018']],
    ['Saltmouth berth share 2019 >> how much higher is that than 2018', 'difference', ['berth-share-2019', 'berth-share-2018']],
    ['盐口2019年泊位占比 >> 是2018年的几倍', 'multiple', ['berth-share-2019', 'berth-share-2018']],
  ])('holds one against the other: %s', (thread, operation, ids) => {
    const answer = askHarbour(thread);

    expect(answer.body).toMatchObject({ kind: 'derived', operation });
    expect(idsOf(answer)).toEqual(ids);
  }); // biome-ignore format: one row each

  it('holds a gap between the two to be theirs', () => {
    expect(askHarbour('Saltmouth berth share 2018 >> 19? >> gap between the two').body).toMatchObject({
      kind: 'derived',
      operation: 'difference',
      value: '17.5',
    });
  });

  it('puts the better rank first', () => {
    const thread = '遂宁A类企业排第几 >> 省级技术中心排第几 >> 哪个靠前';

    expect(idsOf(askShipped(thread))).toEqual(['suining-technology-centres-rank-2021', 'suining-a-class-rank-2021']);
  }); // biome-ignore format: one call

  it('does not hold units against one another', () => {
    const answer = askHarbour('盐口2019年有几台起重机 >> 东坞2019年规费多少 >> 哪个大');

    expect(answer).toMatchObject({ status: 'no_data', body: { kind: 'underivable', reason: 'units' } });
  });
});

describe('a turn a step away in time', () => {
  it.each([
    ['电动航班占比2024 >> 上年呢', ['tarnsea-sailings-2023']],
    ['electric sailings share in 2024 >> previous year', ['tarnsea-sailings-2023']],
    ['electric sailings share in 2023 >> next year?', ['tarnsea-sailings-2024']],
    ['electric sailings share in 2023 >> 24?', ['tarnsea-sailings-2024']],
    ['电动航班占比2024 >> 那23呢', ['tarnsea-sailings-2023']],
    ['Skerrow shore power March 2025 >> the month before', ['skerrow-power-2025-02']],
    ['斯凯罗2025年1月岸电用量 >> 后一个月呢', ['skerrow-power-2025-02']],
    ['Port Elder traffic against Sandmere in 2024 >> 2 years earlier?', ['elder-sandmere-2022']],
    ['埃尔德港2022年客运量占桑德米尔的比例 >> 再过两年呢', ['elder-sandmere-2024']],
  ])('is counted from the time of the thread: %s', (thread, ids) => {
    expect(idsOf(askQuietHarbours(thread))).toEqual(ids);
  });

  it.each([
    'ferry passengers Tarnsea Q1 2025 >> same period last year?',
    '塔恩西2025年一季度客运量 >> 去年同期呢',
    'Skerrow shore power January 2025 >> the month before',
  ])('is refused where it leads off the record: %s', (thread) => {
    expect(askQuietHarbours(thread).status).toBe('no_data');
  });

  it.each(['ferry passengers Tarnsea Q1 2025 >> last year?', '塔恩西2025年一季度客运量 >> 去年呢'])(
    'is no such step where it leans on the day of asking: %s',
    (thread) => {
      expect(idsOf(askQuietHarbours(thread))).toEqual(['tarnsea-passengers-2024']);
    },
  );
});

describe('a turn to the present', () => {
  it.each([
    ['盐口2018年泊位占比 >> 最新的呢', ['berth-share-2020-q1']],
    ['Saltmouth berth share in 2018? >> the latest?', ['berth-share-2020-q1']],
  ])('lets go of the time of the thread: %s', (thread, ids) => {
    expect(idsOf(askHarbour(thread))).toEqual(ids);
  });

  it.each(['盐口2018年泊位占比 >> 目前呢', 'Saltmouth berth share in 2018? >> and currently?'])(
    'holds the latest: %s',
    (thread) => {
      expect(idsOf(askHarbour(thread)).at(-1)).toBe('berth-share-2020-q1');
    },
  );
});

describe('a turn away from the figure', () => {
  it.each([
    ['安居2021年占溧阳的比例 >> 溧阳在哪个省', 'liyang'],
    ['Anju share of Liyang in 2021 >> where is Liyang', 'liyang'],
    ['安居2021年占溧阳的比例 >> 射洪在哪', 'shehong'],
  ])('asks where a place lies: %s', (thread, entity) => {
    expect(askShipped(thread).body).toMatchObject({ kind: 'entity', entity });
  });
});

describe('a turn to this year so far', () => {
  it.each(['安居2020年占溧阳多少 >> 今年目前呢', 'Anju share of Liyang in 2020 >> this year so far?'])(
    'is given the latest that came about in it: %s',
    (thread) => {
      expect(idsOf(askShipped(thread))).toEqual(['anju-lithium-share-2022-q1']);
    },
  );
});

describe('a turn to the whole of it', () => {
  it('is about the area around whom the thread speaks of', () => {
    expect(idsOf(askQuietHarbours('Elder berths >> and the whole county?'))).toEqual(
      expect.arrayContaining(['tarnsea-berths-2025-04']),
    );
  });

  it('adds up the two figures told', () => {
    const answer = askQuietHarbours('Skerrow shore power January 2025 >> Feb? >> add them up');

    expect(answer.body).toMatchObject({ kind: 'derived', operation: 'sum', value: '413' });
  });
});

describe('a turn about how a figure came about', () => {
  it.each([
    'How much land did the Shehong park recover? >> how did they do it',
    '射洪园区回收了多少亩低效用地 >> 怎么做到的',
  ])('is told where a statement of the matter says so: %s', (thread) => {
    expect(askShipped(thread).body).toMatchObject({
      kind: 'statements',
      statements: [{ id: 'idle-land-drive' }],
    });
  });

  it.each(['射洪园区2021年产值 >> 为什么', '遂宁2021年经济总量 >> how did they do it'])(
    'is refused where none does: %s',
    (thread) => {
      expect(['no_data', 'unknown']).toContain(askShipped(thread).status);
    },
  );

  it('is its course over time where it changed', () => {
    expect(askHarbour('Saltmouth berth share in 2019? >> how did it change').body.kind).toBe('series');
  });
});

describe('a turn that leaves its subject to the thread', () => {
  it.each([
    // The place refused is still the one spoken of.
    'ferry passengers at Lantern Point 2024 >> 2023?',
    '灯笼角2024年客运量 >> 2023年呢',
    // Another's figure is not theirs.
    'Brightwater electric vessels >> how much did they cost',
    'Brightwater electric vessels >> what was their budget',
    // The growth of something else is not the growth of this.
    'Tarnsea spending 2024 >> growth?',
    'Tarnsea CO2 avoided 2024 >> and rank?',
  ])('is not given to another: %s', (thread) => {
    const answer = askQuietHarbours(thread);

    expect(answer.status).toBe('no_data');
    expect(answer.observations).toEqual([]);
  });

  it.each([
    '昆山2021年产值 >> 2020年呢',
    '溧阳锂电产值多少亿 >> 2020年呢',
    '九远产业园在哪个区 >> 投资多少',
    '遂宁2021年经济总量 >> 排第几',
    'Suining rank in technology centres >> out of how many?',
    '射洪土地集约利用排名 >> 谁排第一',
    '射洪土地集约利用排名 >> 射洪下面哪个乡镇',
    // The noun of a growth rate, without the growth.
    'Shehong park revenue growth 2021 >> what was the actual revenue',
    // What the benchmark has of its own.
    'Anju share of Liyang in Q1 2022 >> how much is Liyang then',
    '安居2021年占溧阳的比例 >> 溧阳呢',
    'Anju share of Liyang in 2021 >> 19?',
    'Who is Yue Bo? >> how old is he',
    '岳波是谁 >> 多大岁数',
  ])('is refused in the shipped pack: %s', (thread) => {
    expect(['no_data', 'unknown']).toContain(askShipped(thread).status);
  });

  it('says that the measure asked for is missing and what there is', () => {
    expect(askShipped('遂宁2021年经济总量 >> 增速呢').body).toMatchObject({
      kind: 'no_data',
      missing: [{ slot: 'measure', asked: '增速' }],
      nearest: { id: 'suining-economic-total-2021' },
    });
  });

  it.each([
    ['射洪锂电高新产业园2021年产值 >> 增速呢', ['shehong-revenue-growth-2021']],
    ['ferry passengers Tarnsea 2024 >> growth?', ['tarnsea-growth-2024']],
  ])('may ask for the growth of the same matter: %s', (thread, ids) => {
    const ask = /\p{Script=Han}/u.test(thread) ? askShipped : askQuietHarbours;

    expect(idsOf(ask(thread))).toEqual(ids);
  });
});
