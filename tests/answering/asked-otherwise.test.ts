// Ways of asking that people outside the newsroom use, each with what it must find.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  idsOf,
} from './ask.ts';

describe('a figure on record', () => {
  it.each([
    [askShipped, '省一级认的企业技术中心，咱们市2021年手里有几家来着', ['suining-technology-centres-2021']],
    [
      askShipped,
      'the 2021 count of province-recognised corporate tech centers in Suining',
      ['suining-technology-centres-2021'],
    ],
    [askShipped, '遂宁21年全市GDP做到多少个亿了', ['suining-economic-total-2021']],
    [askOneMorePint, '全郡2024年12月份献了多少人次', ['kelloway-donations-2024-12']],
    [askOneMorePint, '凯洛韦2024年底库里的血还够撑几天', ['kelloway-stock-2024-12-31']],
    [askClearRiver, '澄江2024年一共有多少种鱼', ['chengjiang-fish-species-2024']],
    [askQuietHills, '护林员补贴2024年7月涨到每月多少块', ['shuanghuai-allowance-2024-07-01']],
    [
      askShipped,
      'We are preparing a piece on innovation and should be grateful to learn how many provincial-level enterprise technology centers Suining counted in 2021.',
      ['suining-technology-centres-2021'],
    ],
    [askShipped, '2021年遂宁获省级认定的企业技术中心有多少家', ['suining-technology-centres-2021']],
    [
      askShipped,
      'How fast did revenue grow at the Shehong lithium park in 2021? >> and what was its output that year?',
      ['shehong-output-value-2021'],
    ],
    [
      askShipped,
      "In 2020 Anju's lithium output was a tiny slice of what Liyang turned out. What slice, in percent?",
      ['anju-lithium-share-2020'],
    ],
    [
      askOneMorePint,
      'How many times altogether was blood given in Kelloway in 2023?',
      ['kelloway-donations-2023'],
    ],
    [
      askQuietHills,
      '霜槐护林员2024年底比一年前多了多少人',
      ['shuanghuai-rangers-2024-12-31', 'shuanghuai-rangers-2023-12-31'],
    ],
    [
      askQuietHarbours,
      '塔恩西电动航班占比，2024年比前一年多出几个百分点',
      ['tarnsea-sailings-2024', 'tarnsea-sailings-2023'],
    ],
    [askQuietHarbours, "Tarnsea's ferry passengers in 2024", ['tarnsea-passengers-2024']],
    [
      askQuietHarbours,
      '斯凯罗港的岸电用量，2025年2月比2025年1月涨了多少',
      ['skerrow-power-2025-02', 'skerrow-power-2025-01'],
    ],
    [askQuietHarbours, '斯凯罗港2025年1月岸电用量 >> 谢谢，2025年2月的也要', ['skerrow-power-2025-02']],
    [askQuietHarbours, '请把斯凯罗港2025年1月那一期的岸电用量报一下', ['skerrow-power-2025-01']],
    [askShipped, '遂宁市2021年之经济总量为何？', ['suining-economic-total-2021']],
    [askShipped, '敢问遂宁2021年经济总量几何', ['suining-economic-total-2021']],
    [askShipped, 'so where the economic output of Suining stood in 2021', ['suining-economic-total-2021']],
    [
      askQuietHarbours,
      "Skerrow Harbour's shore power delivered, January 2025 >> Thanks! I'd also like February 2025",
      ['skerrow-power-2025-02'],
    ],
    [
      askQuietHarbours,
      'Kittiwake goes about on one enormous battery. How big is it at present?',
      ['kittiwake-battery', 'kittiwake-battery-second-pack'],
    ],
  ])('is found in other words: %#', (ask, question, ids) => {
    expect(idsOf(ask(question))).toEqual(ids);
  });

  it.each([
    [askShipped, '遂宁2021年国家级认定的企业技术中心有几家'],
    [askShipped, 'How many times was the output of the Shehong park produced in 2021?'],
  ])('is not given for another level, nor for how often it came about: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it('does not say why something came about', () => {
    const { body } = askQuietHarbours('What caused the January power cut at Skerrow?');

    expect(body).toMatchObject({ kind: 'statements', statements: [{ id: 'january-outage' }] });
  });

  it.each([
    ['avg hold wait 2023 at Mill Hollow', 'an abbreviation of a word in its name'],
    ['how long do you wait for a reserved book these days (2Q24)', 'how long, where days are on record'],
    ['Visits to the whole system, H1 24', 'the home by another word'],
    ['average hold wait at the library in 2023', 'the home by the sort of body it is'],
    ['larck lake openning hours 2023', 'a short word misspelt in a longer name'],
    ['about how many cards do under 18s hold, end of 2023', 'a word that everyday speech has too'],
    ['how many hours a week will larch lake be open once its rebuilt?', 'works at a place that say when'],
  ])('%s: %s', (question) => {
    const answer = askOpenDoors(question);

    expect(answer.status).toBe('answered');
    expect(answer.observations.length).toBeGreaterThan(0);
  });

  it.each([
    ['二零二一年度安居区锂电产业产值占溧阳比重', 'anju-lithium-share-2021'],
    ['全市省级的企业技术中心,截至2021年末共几家', 'suining-technology-centres-2021'],
    ['Suіning GDР 2021', 'suining-economic-total-2021'],
    ['遂宁省级企业技术中心数量在全省排第几，不是问有几家', 'suining-technology-centres-rank-2021'],
    ['安居區鋰電2O2O年佔溧陽比例', 'anju-lithium-share-2020'],
    ["number of investments Xinlixiang has made in Shehong's lithium park??", 'xinlixiang-projects'],
    [
      'By how much did operating revenue of above-scale industry in the Shehong lithium park rise in 2021?',
      'shehong-revenue-growth-2021',
    ],
    ['省级企业技木中心 逐宁 全省第几', 'suining-technology-centres-rank-2021'],
    ['22Q1安居锂电够到溧阳的几成了', 'anju-lithium-share-2022-q1'],
    ['射洪搞锂电那个园子,2021产值有好多个亿', 'shehong-output-value-2021'],
  ])('%s: %s', (question, id) => {
    expect(idsOf(askShipped(question))).toEqual([id]);
  });

  it.each([
    ['Where did we place in the region for donations in 2024?', ['kelloway-donation-rank-2024']],
    ['How many days would the blood supply have lasted at the close of 2024?', ['kelloway-stock-2024-12-31']],
    ['how many people gave blood in 2023', ['kelloway-donors-2023']],
    ['How many donations are you aiming for in 2025?', ['kelloway-donations-2025']],
    [
      'Give me all the yearly donation totals for Kelloway, 2021 through 2024',
      [
        'kelloway-donations-2021',
        'kelloway-donations-2022',
        'kelloway-donations-2023',
        'kelloway-donations-2024',
      ],
    ],
    [
      'donations from brackenford plus port anselm in 2024, added up',
      ['brackenford-donations-2024', 'port-anselm-donations-2024'],
    ],
    [
      'How many minutes were shaved off the average visit between 2022 and 2024?',
      ['kelloway-visit-time-2024', 'kelloway-visit-time-2022'],
    ],
    [
      'extra money spent on the drive in 2024 compared to 2023?',
      ['one-more-pint-spending-2024', 'one-more-pint-spending-2023'],
    ],
    ['Number of individual givers in Brackenford in 2024?', ['brackenford-donors-2024']],
  ])('of another field: %s', (question, ids) => {
    expect(idsOf(askOneMorePint(question))).toEqual(ids);
  });

  it.each([
    'How many donations did Kelloway actually end up with in the whole of 2025? Not the target.',
    'donations in 2025, not the plan',
    'extra money spent on the drive in 2024',
  ])('is not told to %s', (question) => {
    expect(askOneMorePint(question).status).toBe('no_data');
  });

  it('nearest to what is refused is of the time asked for, where that is on record', () => {
    const { body } = askOneMorePint('How many walk-in donations in Kelloway in 2023?');

    expect(body).toMatchObject({ kind: 'no_data', nearest: { id: 'kelloway-donations-2023' } });
  });

  it('is of the programme named, and of nobody else', () => {
    const answer = askClearRiver('清流三年行动 total investment 一共多少');

    expect(answer.observations.map(({ entity }) => entity)).not.toContain('chengzhou');
  });

  it('of a stretch up to a time is none of a day before its end', () => {
    expect(askClearRiver('outfalls fixed on Liuxi by the end of 2024').status).toBe('no_data');
  });

  it('counted by heads is no sum', () => {
    expect(askOpenDoors('visits per resident in 2023, the actual number not the rank').status).toBe(
      'no_data',
    );
  });

  it('of a day is none of a year', () => {
    expect(
      askClearRiver('城北污水厂2023年一天处理多少吨').observations.map(({ variable }) => variable),
    ).not.toContain('sewage-treated');
  });

  it('is not asked back about a firm nobody knows', () => {
    const answer = askShipped('Tesla Shanghai output in 2021');

    expect(answer.status).toBe('no_data');
    expect(answer.body).not.toHaveProperty('nearest');
  });
});

describe('a long message', () => {
  it('is heard by the sentences that name something', () => {
    const story =
      'Morning everyone, new starter here, please bear with me. Our head of research wants a one-page profile of a city. The ' +
      'draft I inherited has a box on innovation and in it there is a sentence that goes "Suining now hosts XX ' +
      'provincial enterprise technology centres". XX was never filled in. I do not need the parks or the land story, those ' +
      'are on other pages which somebody else owns. I just need the XX, as of 2021. Deadline is 4pm London time so anything ' +
      'before that would be a lifesaver. Thanks so much!!';

    expect(idsOf(askShipped(story))).toEqual(['suining-technology-centres-2021']);
  });

  it('leaves out what is said not to be wanted', () => {
    const answer = askShipped('别的我都不要,花多少钱我也不要,就想知道遂宁2021年省级企业技术中心有多少家');

    expect(idsOf(answer)).toEqual(['suining-technology-centres-2021']);
  });
});

describe('a turn', () => {
  it('by another thing after a rank asks for its rank', () => {
    const answer = askShipped(
      'where does suining rank by number of class A firms >> ok and by tech centres?',
    );

    expect(idsOf(answer)).toEqual(['suining-technology-centres-rank-2021']);
  });
});

describe('a course', () => {
  it.each([
    '把安居锂电占溧阳的比例按时间顺序全排出来,含预测',
    'All data points on record for Anju vs Liyang, incl. the forecast',
  ])('holds what came about and what is foreseen: %s', (question) => {
    expect(askShipped(question).observations.map(({ status }) => status)).toEqual([
      'actual',
      'actual',
      'actual',
      'forecast',
    ]);
  });
});

describe('a claim', () => {
  it.each([
    ['遂宁省级企业技术中心不是34家吗', 'differs'],
    ['“遂宁2021年经济总量1400多亿”,这个表述要不要改', 'differs'],
    ['遂宁2021年经济总量1500多亿,对吗', 'matches'],
    ['Anju went from 1.07% in 2020 to 23% in 2021, right?', 'differs'],
    ['Anju went from 1.07% in 2020 to 15% in 2021, right?', 'matches'],
    ['Did Suining rank 4th by number of class A enterprises in 2021?', 'differs'],
    ['confirm一下:射洪园区 land use ranking 全省第6,2021', 'matches'],
    ['射洪土地集约利用 rank No.6 in 四川, correct?', 'matches'],
  ])('%s: %s', (claim, verdict) => {
    expect(askShipped(claim).verdict).toBe(verdict);
  });

  it('is held against the print that came last, and says what sources differ on', () => {
    const answer = askOpenDoors('the rebuild is priced at $74 million now, yes?');

    expect(answer.observations[0]?.value).toBe('7400000');
    expect(answer.disclosures.map(({ kind }) => kind)).toContain('sources_differ');
  });
});

describe('a place in an order', () => {
  it.each([
    ['论省级企业技术中心的数目 遂宁在四川坐第几把交椅', 'suining-technology-centres-rank-2021'],
    ['论土地集约利用,射洪锂电园在全省是老几', 'shehong-land-use-rank-2021'],
    ['土地集约利用这一项 射洪排到四川省第几去了', 'shehong-land-use-rank-2021'],
    ['遂宁省级企业技术中心有多少 >> 在四川排第几', 'suining-technology-centres-rank-2021'],
    [
      'how many provincial tech centres in suining >> what rank is that in sichuan',
      'suining-technology-centres-rank-2021',
    ],
    [
      'Suining provincial technology centres: which spot in the province',
      'suining-technology-centres-rank-2021',
    ],
    ["Suining's spot in Sichuan by provincial technology centres", 'suining-technology-centres-rank-2021'],
    ['what spot did the Shehong lithium park take in Sichuan for land use', 'shehong-land-use-rank-2021'],
    [
      'where did Suining come in in Sichuan by provincial technology centres',
      'suining-technology-centres-rank-2021',
    ],
  ])('%s: %s', (question, id) => {
    expect(idsOf(askShipped(question))).toEqual([id]);
  });

  it('is asked for by a spot in any pack', () => {
    const [rank] = askClearRiver(
      'what spot does Chengzhou take in Lingchuan for water quality 2024',
    ).observations;

    expect(rank).toMatchObject({ value: '3' });
  });
});

describe('what is said by the way', () => {
  it.each([
    ['2021遂宁生产总值上了哪个台阶 多少亿', 'suining-economic-total-2021'],
    ['前年安居锂电只够溧阳一个零头吧 具体是百分之几', 'anju-lithium-share-2020'],
    ['岳总他们公司在园区里接二连三搞了几个项目', 'xinlixiang-projects'],
    ['遂宁全市省级的企业技术中心,截至21年加起来达到多少家', 'suining-technology-centres-2021'],
    ['•安居\n•锂电产值\n•今年前仨月\n•跟溧阳的比\n给个数就行', 'anju-lithium-share-2022-q1'],
    [
      "By the end of 2022, what share of Liyang's lithium output is Anju expected to reach?",
      'anju-lithium-share-2022',
    ],
  ])('%s: %s', (question, id) => {
    expect(idsOf(askShipped(question))).toEqual([id]);
  });

  it('asks for one total where the record has it', () => {
    const [visits, ...more] = askOpenDoors('中央图书馆2023年加起来有多少人次到馆').observations;

    expect(visits?.value).toBe('487000');
    expect(more).toEqual([]);
  });
});

describe('several times of one metric', () => {
  const [y2020, y2021, q1, y2022] = [
    'anju-lithium-share-2020',
    'anju-lithium-share-2021',
    'anju-lithium-share-2022-q1',
    'anju-lithium-share-2022',
  ];

  it.each([
    ['安居锂电 share of 溧阳 from 2020 to 21 怎么走的 两个数都要', [y2020, y2021]],
    ["from 2020 to 21, how did Anju's lithium share of Liyang move? both numbers", [y2020, y2021]],
    [
      'so what were the 2021 figure, the Q1 22 figure and the full year outlook for anju-liyang',
      [y2021, q1, y2022],
    ],
    [
      "what are the 2020 number, the 2021 number and the 2022 forecast for Anju's share of Liyang's lithium output",
      [y2020, y2021, y2022],
    ],
    ['安居和溧阳的锂电差距是在缩小吗 用数说话', [y2020, y2021, q1, y2022]],
    ['安居和溧阳的锂电差距缩小了多少', [y2020, y2021, q1, y2022]],
    ['Is the gap between Anju and Liyang in lithium narrowing? give me numbers', [y2020, y2021, q1, y2022]],
    ['安居对溧阳 你这儿有几个时点的数 全部倒给我', [y2020, y2021, q1, y2022]],
    ['做柱状图要用：安居锂电占溧阳比例 从20年起每一期的', [y2020, y2021, q1, y2022]],
  ])('%s', (question, ids) => {
    expect([...idsOf(askShipped(question))].sort()).toEqual([...ids].sort());
  });

  it('are read from a year to one of two digits in any pack', () => {
    const values = askOpenDoors('Central Library visits from 2022 to 23').observations.map(
      ({ value }) => value,
    );

    expect(values).toEqual(['410000', '487000']);
  });
});

describe('arithmetic', () => {
  it.each([
    ["anju's liyang ratio last year minus the year before, percentage points pls", '13.93'],
    ['安居锂电：全年目标预计数 - 一季度数 = ？个点', '4.5'],
    ['安居一季度的23%比2020年那会儿抬了多少个百分点', '21.93'],
    ['if anju hits its 2022 forecast, how many points would still separate it from liyang', '72.5'],
    ['how many points separate Anju from Liyang', '77'],
    ['2021年安居和溧阳的锂电差距缩小了多少个点', '13.93'],
    ['by how many points did the gap between Anju and Liyang narrow in 2021', '13.93'],
    ['2021年安居和溧阳的锂电差距还有多少个点', '85'],
  ])('%s: %s', (question, value) => {
    expect(askShipped(question).body).toMatchObject({ kind: 'derived', value });
  });
});

describe('a fact', () => {
  it.each([
    ["where's the Workbench", 'workbench-opened'],
    ['Homework Club 几点到几点', 'homework-club-times'],
    ['why were the visit numbers corrected', 'correction'],
    ['首批夜间书柜都放在哪六处', 'night-shelf-sites'],
  ])('%s: %s', (question, id) => {
    expect(askOpenDoors(question).receipt.statements).toContain(id);
  });

  it.each(['乡村振兴先进市排第几', '遂宁市委书记叫什么', '遂宁获得过国家级荣誉吗'])(
    'does not answer what it does not say: %s',
    (question) => {
      expect(askShipped(question).status).not.toBe('answered');
    },
  );

  it('is not told for words that it lacks', () => {
    expect(askOpenDoors('读者证丢了怎么补办').status).not.toBe('answered');
  });
});

describe('the record', () => {
  it.each(['where do your numbers come from? list the sources', '你的数据来自哪里'])(
    'says its sources: %s',
    (question) => {
      expect(askOpenDoors(question)).toMatchObject({ status: 'answered', body: { kind: 'sources' } });
    },
  );
});
