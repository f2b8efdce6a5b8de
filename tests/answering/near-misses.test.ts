// Questions that are on record but for one word, each beside a twin that is on record: the word must decide.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import {
  askClearRiver,
  askHarbour,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  idsOf,
} from './ask.ts';

type Case = readonly [question: string, twin: string, onRecord: string];

const SHIPPED: Readonly<Record<string, readonly Case[]>> = {
  'an area as a whole is not the park in it': [
    ['射洪市2021年工业产值', '射洪2021年产值', 'shehong-output-value-2021'],
    ['射洪市2021年产值', '射洪市的锂电园2021年产值', 'shehong-output-value-2021'],
    ['Shehong City output 2021', 'Shehong park output 2021', 'shehong-output-value-2021'],
  ],
  'another name before what two share is another': [
    [
      'Yibin lithium high-tech industrial park output 2021',
      'lithium high-tech industrial park output 2021',
      'shehong-output-value-2021',
    ],
  ],
  'a rank in one area is none in another': [
    ['射洪锂电园土地集约利用在遂宁排第几', '遂宁射洪锂电园土地集约利用排第几', 'shehong-land-use-rank-2021'],
    [
      'where does the Shehong park rank in Suining for land use',
      'where does the Shehong park in Suining rank for land use',
      'shehong-land-use-rank-2021',
    ],
    [
      'Suining technology centre rank in Sichuan excluding Chengdu',
      'Suining technology centre rank in Sichuan',
      'suining-technology-centres-rank-2021',
    ],
  ],
  'a place in an order of another sort, area or subject': [
    ['论市级企业技术中心的数目 遂宁在四川坐第几把交椅', '论省级企业技术中心的数目 遂宁在四川坐第几把交椅', 'suining-technology-centres-rank-2021'],
    ['论亩均税收,射洪锂电园在全省是老几', '论土地集约利用,射洪锂电园在全省是老几', 'shehong-land-use-rank-2021'],
    ['what spot did the Shehong lithium park take in China for land use', 'what spot did the Shehong lithium park take in Sichuan for land use', 'shehong-land-use-rank-2021'],
    ['what spot did the Shehong lithium park take in Sichuan for tax per mu', 'what spot did the Shehong lithium park take in Sichuan for land use', 'shehong-land-use-rank-2021'],
  ],
  'a total of more than the record has': [
    ['遂宁和射洪的省级企业技术中心加起来达到多少家', '遂宁的省级企业技术中心加起来达到多少家', 'suining-technology-centres-2021'],
    ['遂宁各区县的省级企业技术中心加起来达到多少家', '遂宁全市的省级企业技术中心加起来达到多少家', 'suining-technology-centres-2021'],
    ['遂宁的省级企业技术中心2020年和2021年加起来多少家', '遂宁的省级企业技术中心2021年加起来多少家', 'suining-technology-centres-2021'],
  ],
  'what is said by the way leaves the metric, the time and the subject': [
    ['2021遂宁财政收入上了哪个台阶 多少亿', '2021遂宁生产总值上了哪个台阶 多少亿', 'suining-economic-total-2021'],
    ['2020遂宁生产总值上了哪个台阶 多少亿', '2021遂宁生产总值上了哪个台阶 多少亿', 'suining-economic-total-2021'],
    ['前年安居锂电只够宁德一个零头吧 具体百分之几', '前年安居锂电只够溧阳一个零头吧 具体百分之几', 'anju-lithium-share-2020'],
    ['•安居\n•锂电产值\n•去年前仨月\n•跟溧阳的比', '•安居\n•锂电产值\n•今年前仨月\n•跟溧阳的比', 'anju-lithium-share-2022-q1'],
    ['•安居\n•锂电利润\n•今年前仨月\n•跟溧阳的比', '•安居\n•锂电产值\n•今年前仨月\n•跟溧阳的比', 'anju-lithium-share-2022-q1'],
  ],
  'a word before the metric makes it another': [
    ['射洪锂电园收回工业用地多少亩', '射洪锂电园收回低效用地多少亩', 'shehong-land-recovered'],
    ['射洪锂电园代管区营收增速', '射洪锂电园直管区营收增速', 'shehong-revenue-growth-2021'],
    ['射洪锂电园规下工业营收增速', '射洪锂电园规上工业营收增速', 'shehong-revenue-growth-2021'],
    ['遂宁实际地区生产总值是多少', '遂宁地区生产总值是多少', 'suining-economic-total-2021'],
    [
      "What share of Liyang's EV output did Anju reach in 2021?",
      "What share of Liyang's lithium output did Anju reach in 2021?",
      'anju-lithium-share-2021',
    ],
  ],
  'what became of some is no count of them all': [
    ['遂宁关停的省级企业技术中心几家', '遂宁的省级企业技术中心几家', 'suining-technology-centres-2021'],
    ['遂宁首批省级企业技术中心几家', '遂宁省级企业技术中心几家', 'suining-technology-centres-2021'],
    [
      'How many provincial technology centres closed in Suining in 2021?',
      'How many provincial technology centres did Suining have in 2021?',
      'suining-technology-centres-2021',
    ],
  ],
  'a number that is no year is none': [
    ['lithium share of Anju 20211', 'lithium share of Anju 2021', 'anju-lithium-share-2021'],
  ],
  'a part of the year or of the economy is not the whole': [
    ['Shehong park output per month 2021', 'Shehong park output 2021', 'shehong-output-value-2021'],
    ['射洪锂电园2021年每天产值多少', '射洪锂电园2021年产值多少', 'shehong-output-value-2021'],
    [
      'public sector economic output of Suining in 2021',
      'economic output of Suining in 2021',
      'suining-economic-total-2021',
    ],
  ],
  'the noun of one metric is not that of another': [
    ['射洪锂电园土地集约利用面积多少亩', '射洪锂电园收回土地多少亩', 'shehong-land-recovered'],
  ],
  'a share is not turned round, and is no part': [
    [
      "What percent of Anju's lithium output did Liyang have in 2021?",
      "What percent of Liyang's lithium output did Anju have in 2021?",
      'anju-lithium-share-2021',
    ],
    [
      "What percent of Liyang's lithium output came from Anju in 2021?",
      "What percent of Liyang's lithium output was Anju's in 2021?",
      'anju-lithium-share-2021',
    ],
  ],
  'what is expected is not there yet': [
    ['正极材料项目目前年产值多少', '正极材料项目预计年产值多少', 'cathode-output-full-production'],
    ['current output of the cathode project', 'output of the cathode project', 'cathode-output-full-production'],
  ],
  'a value that was never reached has no year': [
    ['安居锂电预计哪年到千亿', '安居锂电产业规模预计多少', 'anju-lithium-scale-2022'],
  ],
  'what would follow from a figure is not on record': [
    [
      "what was the Shehong park's revenue in 2020 if it grew 52.5% last year",
      "what was the Shehong park's revenue growth last year",
      'shehong-revenue-growth-2021',
    ],
  ],
  'a sort of area that the home is not': [
    [
      "What did the county's economy total last year?",
      "What did the city's economy total last year?",
      'suining-economic-total-2021',
    ],
  ],
  'a city typed in Latin letters is no word that sounds like it': [
    ['chengdu jingji zongliang 2021', 'suining jingji zongliang 2021', 'suining-economic-total-2021'],
    ['qing wen chengdu jingji zongliang', 'qing wen suining jingji zongliang', 'suining-economic-total-2021'],
  ],
  'of two grades one is half an answer': [
    ['遂宁市级技术中心和省级技术中心分别几家', '遂宁省级企业技术中心有几家，国家级的先不管', 'suining-technology-centres-2021'],
  ],
  'another part of the whole': [
    ['phase three of the cathode project: expected output', 'phase two of the cathode project: expected output', 'cathode-output-full-production'],
  ],
  'what is left out changes the rank': [
    ['遂宁技术中心排名，剔除成都后第几', '遂宁技术中心排名，成都的同事在问', 'suining-technology-centres-rank-2021'],
  ],
  'the word beside a bare measure is the metric': [
    ['安居锂电2021年人才数量是溧阳的百分之多少', '安居锂电2021年产值是溧阳的百分之多少', 'anju-lithium-share-2021'],
  ],
  'a time to come is none of the record': [
    ['三年后安居锂电占溧阳多少', '2021年安居锂电占溧阳多少', 'anju-lithium-share-2021'],
  ],
  'what a person said is not what another did': [
    ['岳波说遂宁经济总量多少', '岳波说正极材料项目达产后产值多少', 'cathode-output-full-production'],
  ],
  'which has the most is not how much one has': [
    ['Which district in Suining has the biggest economy', 'Suining economy in 2021', 'suining-economic-total-2021'],
  ],
  'a rank by number is none by share, and a part of a city not the city': [
    ['遂宁A类企业占比全省第几', '遂宁A类企业数量全省第几', 'suining-a-class-rank-2021'],
    ['遂宁市本级经济总量2021', '遂宁市经济总量2021', 'suining-economic-total-2021'],
  ],
  'what lies outside, and what is left': [
    ['how many projects did Xinlixiang invest in outside the Shehong park', 'how many projects did Xinlixiang invest in in the Shehong park', 'xinlixiang-projects'],
    ['How much land is still idle in the Shehong park', 'How much idle land was recovered in the Shehong park', 'shehong-land-recovered'],
  ],
  'what is foreseen of the whole is none of a part': [
    ['正极材料项目部分达产后产值多少', '正极材料项目全部达产后产值多少', 'cathode-output-full-production'],
  ],
  'the growth of another thing is not the growth of this one': [
    ['射洪锂电园2021年产值 >> 比上年增长多少', '射洪锂电园2021年产值 >> 营收比上年增长多少', 'shehong-revenue-growth-2021'],
  ],
  'another dimension, currency, span or body': [
    ['射洪锂电园面积', '射洪锂电园收回低效用地面积', 'shehong-land-recovered'],
    ['Suining GDP in dollars', 'Suining GDP in yuan', 'suining-economic-total-2021'],
    ['正极材料项目每月产值', '正极材料项目每年产值', 'cathode-output-full-production'],
    ['射洪锂电园有几个项目', '新锂想在射洪锂电园有几个项目', 'xinlixiang-projects'],
  ],
}; // biome-ignore format: a case a row

const QUIET_HARBOURS: Readonly<Record<string, readonly Case[]>> = {
  'a short name a letter away is another name': [
    ['shore power delivered at Port Alder in 2023', 'shore power delivered at Port Elder in 2023', 'elder-power-2023'],
    ['train passengers in 2024', 'ferry passengers in 2024', 'tarnsea-passengers-2024'],
    ['number of unelectrified berths at Port Elder', 'number of electrified berths at Port Elder', 'elder-berths-2025-04'],
  ],
  'a place of another sort is another place': [
    ['Tarnsea City ferry passengers 2024', 'Tarnsea County ferry passengers 2024', 'tarnsea-passengers-2024'],
  ],
  'what is counted comes last': [
    ['how many electric buses does Tarnsea Ferries run', 'how many electric ferries does Tarnsea Ferries run', 'ferries-vessels-2024'],
  ],
  'what became of some of them is no count of all': [
    ['electric vessels ordered by Tarnsea Ferries', 'electric vessels of Tarnsea Ferries', 'ferries-vessels-2024'],
    ['peak shore power at Port Elder in 2023', 'shore power at Port Elder in 2023', 'elder-power-2023'],
    ['CO2 emitted in Tarnsea in 2023', 'CO2 avoided in Tarnsea in 2023', 'tarnsea-co2-2023'],
  ],
  'a count of what a share is of, or of what a capacity is of': [
    ['how many electric sailings were there in 2024', 'share of electric sailings in 2024', 'tarnsea-sailings-2024'],
    ['how many batteries does the Storm Petrel have', 'battery capacity of the Storm Petrel', 'petrel-battery'],
  ],
  'another unit than the record counts in': [
    ['fuel saved in litres by Tarnsea Ferries in 2024', 'fuel savings of Tarnsea Ferries in 2024', 'ferries-fuel-2024'],
  ],
  'what there is at the place measured against': [
    ['turnaround time at Sandmere in 2023', 'turnaround time gap of Skerrow with Sandmere in 2023', 'skerrow-turnaround-2023'],
  ],
  'of a part of them': [
    ['international ferry passengers in 2024', 'ferry passengers in 2024', 'tarnsea-passengers-2024'],
  ],
  'when it began is none of how many there are': [
    ["When did Brightwater's electric ferries start", "How many electric ferries did Brightwater have in 2024", 'brightwater-vessels-2024'],
  ],
  'a share of another thing': [
    ["Port Elder's freight as a share of Sandmere's in 2024", "Port Elder's traffic as a share of Sandmere's in 2024", 'elder-sandmere-2024'],
  ],
  'a total is none a head or at constant prices': [
    ['public spending per head in 2024', 'public spending in 2024', 'tarnsea-spending-2024'],
    ['real public spending in 2024', 'public spending in 2024', 'tarnsea-spending-2024'],
  ],
}; // biome-ignore format: a case a row

const HARBOUR: Readonly<Record<string, readonly Case[]>> = {
  'an area as a whole is not the park in it': [
    ['旧码头区2019年规费多少', '旧码头2019年规费多少', 'dues-2019'],
    ['Old Quay District harbour dues in 2019', 'Old Quay harbour dues in 2019', 'dues-2019'],
  ],
  'a share is not turned round': [
    ["What percent of Saltmouth's berths did Galehaven have in 2019?", "What percent of Galehaven's berths did Saltmouth have in 2019?", 'berth-share-2019'],
  ],
}; // biome-ignore format: a case a row

const OPEN_DOORS: Readonly<Record<string, readonly Case[]>> = {
  'a part, another pace, or by heads': [
    ['bookmobile stops cancelled in 2023', 'bookmobile stops in 2023', 'bookmobile-stops-2023'],
    ['opening hours a year at Central in 2023', 'opening hours a week at Central in 2023', 'central-library-opening-hours-2023'],
    ['volunteer hours per volunteer in 2023', 'volunteer hours in 2023', 'tamarack-library-volunteer-hours-2023'],
    ['visits per day at Harbour in 2023', 'visits at Harbour in 2023', 'harbour-branch-visits-2023'],
    ['part-time staff in 2023', 'staff in 2023', 'tamarack-library-staff-2023'],
    ['share of children with a library card in 2023', 'share of residents with a library card in 2023', 'tamarack-library-card-share-2023-12-31'],
  ],
}; // biome-ignore format: a case a row

const CLEAR_RIVER: Readonly<Record<string, readonly Case[]>> = {
  'another level, noun, rate or remainder': [
    ['澄州2023年乡级河长人数', '澄州2023年河长人数', 'chengzhou-chiefs-2023'],
    ['澄州2024年志愿者服务时长', '澄州2024年志愿者人数', 'chengzhou-volunteers-2024'],
    ['澄州2023年排污口整治率', '澄州2023年排污口整治数', 'chengzhou-outfalls-fixed-2023-12-31'],
    ['禾丰县搬迁豆腐作坊后还剩几家', '禾丰县搬迁豆腐作坊几家', 'hefeng-workshops-moved-2023'],
    ['How many complaints about noise in Chengzhou in 2024', 'How many complaints about water in Chengzhou in 2024', 'chengzhou-complaints-2024'],
  ],
}; // biome-ignore format: a case a row

function describeCases(
  pack: string,
  cases: Readonly<Record<string, readonly Case[]>>,
  ask: (question: string) => Answer,
): void {
  describe.each(Object.entries(cases))(`${pack}: %s`, (_, rows) => {
    it.each(rows)('%s', (question, twin, onRecord) => {
      expect(ask(question).status).not.toBe('answered');
      expect(idsOf(ask(twin))).toEqual([onRecord]);
    });
  });
}

describeCases('the shipped pack', SHIPPED, askShipped);
describeCases('the electric ferries', QUIET_HARBOURS, askQuietHarbours);
describeCases('the harbour', HARBOUR, askHarbour);
describeCases('the library', OPEN_DOORS, askOpenDoors);
describeCases('the river', CLEAR_RIVER, askClearRiver);

describe('a question that nothing recorded settles', () => {
  it('is refused where a word within the metric that is named is one of another metric', () => {
    expect(idsOf(askClearRiver('渡口断面2024年氨氮浓度'))).toEqual(['dukou-ammonia-2024']);
    expect(askClearRiver('渡口断面2024年总磷浓度').status).toBe('no_data');
  });

  it.each(['朔宁全省的森林覆盖率是多少', 'forest cover of Shuoning in 2024'])(
    'is refused where the home is but a part of the province asked for: %s',
    (question) => {
      expect(askQuietHills(question).status).not.toBe('answered');
    },
  );

  it.each([
    // A meeting within a campaign is nowhere, a park is not its project's investor, and a chart foretells nothing.
    '动员大会在哪里开的',
    'who owns the Shehong lithium park',
    '安居什么时候能追上溧阳',
    // What it is called is not what it cost, a visit is no start, and parks are no roads.
    'What did the first round cost',
    'cathode project investment',
    '正极材料项目什么时候投产',
    'How long did the mobilisation meeting last',
    'Which roads were built in Anju',
    'Which city has the most technology centres in Sichuan',
    // Who is known by a post alone has no name; a card tells no amount of land.
    '遂宁市委主要负责同志叫什么名字',
    '正极材料项目用了多少亩地',
  ])('is refused: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    // A place by itself is whose figure is meant; another area, and what is never ranked, after a count or a share.
    '全省第几,土地集约利用,绵阳',
    '省级企业技术中心多少家,绵阳',
    '射洪市土地集约利用四川省第几',
    'how many provincial tech centres in suining >> what rank is that in China',
    "Suining's spot in China by technology centres",
    'how many provincial tech centres in suining >> what rank is Mianyang in sichuan',
    "what is Anju's share of Liyang 2021 >> what rank is that in Sichuan",
    // Another other side, subject, time or measure of a distance and of a course.
    'if anju hits its 2022 forecast, how many points would still separate it from mianyang',
    'if anju hits its 2023 forecast, how many points would still separate it from liyang',
    '安居和宁德的锂电差距是在缩小吗 用数说话',
    '射洪和溧阳的锂电差距是在缩小吗',
    '2020年安居和溧阳的锂电差距缩小了多少个点',
    '2022年一季度安居和溧阳的锂电差距缩小了多少',
    '2021年安居和宁德的锂电差距缩小了多少个点',
    'Is the gap between Anju and Liyang in GDP narrowing?',
    "from 2018 to 19, how did Anju's lithium share of Liyang move? both numbers",
    'so what were the 2021 profit, the Q1 22 profit and the full year outlook for anju-liyang',
    "anju's mianyang ratio last year minus the year before, percentage points pls",
    '安居锂电：明年目标预计数 - 一季度数 = ？个点',
    '安居锂电税收：全年目标预计数 - 一季度数 = ？个点',
    '安居一季度的23%比2019年那会儿抬了多少个百分点',
    '做柱状图要用：安居锂电利润 从20年起每一期的',
    // Every phase is more than the second.
    '正极材料每一期的产值',
  ])('is refused: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    'where does Tarnsea rank in Europe for shore power',
    'when will Port Elder catch up with Sandmere',
  ])('is refused in any pack: %s', (question) => {
    expect(askQuietHarbours(question).status).not.toBe('answered');
  });

  it('is not settled by a post or an honour of another sort', () => {
    expect(askClearRiver('Who is the police chief of Liuxi Stream').status).not.toBe('answered');
    expect(askShipped('乡村振兴先进县是哪些').status).not.toBe('answered');
  });

  it.each(['When does the fishing ban end', 'Where is phase three of the Chengbei plant'])(
    'is not settled by when it began, or by another part: %s',
    (question) => {
      expect(askClearRiver(question).status).not.toBe('answered');
    },
  );

  it('is not settled by a figure of what ended', () => {
    expect(askOpenDoors('When was the Fine-Free campaign ended').status).not.toBe('answered');
    expect(askShipped('第一轮活动什么时候结束').status).not.toBe('answered');
  });
});

describe('what brought a figure about', () => {
  it.each([
    'What made volunteer numbers jump so much in 2024?',
    'What drove the growth in river volunteers in 2024?',
    'What lay behind the growth in river volunteers in 2024?',
  ])('is told by no figure: %s', (question) => {
    expect(askClearRiver(question).status).not.toBe('answered');
  });
});

describe('a rank within another area than the one that is denied', () => {
  it.each([
    'Tarnsea 2024 客运量全国排第几？not within Hollin Coast',
    'Where did Tarnsea rank nationally for ferry passengers in 2024, not within Hollin Coast',
  ])('is not told: %s', (question) => {
    expect(askQuietHarbours(question).status).not.toBe('answered');
  });
});
