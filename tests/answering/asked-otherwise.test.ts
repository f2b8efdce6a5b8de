// Ways of asking that people outside the newsroom use, each with what it must find.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, idsOf } from './ask.ts';

describe('a figure on record', () => {
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
