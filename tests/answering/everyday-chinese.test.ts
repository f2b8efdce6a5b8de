// Everyday words of Chinese that stand around a question or in the place of a plainer one, and their siblings that
// change what is asked.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, idsOf } from './ask.ts';

describe('a figure is found', () => {
  it.each([
    ['老哥 帮我瞅一眼 安居锂电去年顶得上溧阳百分之好多哦', 'anju-lithium-share-2021', 'Sichuan'],
    ['射洪那个锂电园子去年一年到头整出来好多亿产值', 'shehong-output-value-2021', 'Sichuan'],
    ['遂寧市省級企業技術中心喺全省排第幾位呀', 'suining-technology-centres-rank-2021', 'Canton'],
    ['做PPT缺个数 遂宁省级企业技术中心家数', 'suining-technology-centres-2021', 'why one asks'],
    [
      '论省级企业技术中心的数目 遂宁在四川坐第几把交椅',
      'suining-technology-centres-rank-2021',
      'an idiom of rank',
    ],
    ['安居开年头三个月的锂电只够溧阳百分之几', 'anju-lithium-share-2022-q1', 'an idiom of shares'],
    ['十四五开局之年安居锂电产值占溧阳比例报给我', 'anju-lithium-share-2021', 'the first year of a plan'],
    ['十三五收官之年安居锂电产值占溧阳比例', 'anju-lithium-share-2020', 'the last year of a plan'],
    [
      '正极材料那个厂等全部达产咯,一年能刨出来好多产值',
      'cathode-output-full-production',
      'a works for a project',
    ],
  ])('%s: %s (%s)', (question, id) => {
    expect(idsOf(askShipped(question))).toEqual([id]);
  });

  it('of two years by whatever verb of rising', () => {
    expect(idsOf(askShipped('安居2021比2020往上拱了几个点')).sort()).toEqual([
      'anju-lithium-share-2020',
      'anju-lithium-share-2021',
    ]);
  });
});

describe('a metric said by its verb is found', () => {
  it.each([
    ['流动图书车23年跑了好多公里', 'bookmobile-distance-2023'],
    ['图书馆之友23年捐了多少钱', 'friends-donations-2023'],
    ['总馆23年借出去多少本书', 'central-library-loans-2023'],
    ['磨坊谷23年来了多少人呀', 'mill-hollow-branch-visits-2023'],
    ['23年港口馆有多少人来过', 'harbour-branch-visits-2023'],
    ['流动图书车23年跑了好远', 'bookmobile-distance-2023'],
    ['总馆23年一个星期开好多个钟头', 'central-library-opening-hours-2023'],
    ['港口馆一周开多久呀 23年', 'harbour-branch-opening-hours-2023'],
  ])('%s', (question, id) => {
    expect(idsOf(askOpenDoors(question))).toEqual([id]);
  });

  it.each([
    ['总馆卖了多少册', 'sold'],
    ['全馆23年罚了多少钱', 'fined, where what was waived is on record'],
    ['图书馆23年花了多少钱', 'spent, where what is spent on each resident is on record'],
    ['总馆23年有多少人借书', 'persons, where loans are counted'],
    ['磨坊谷23年来了多少辆车', 'another thing counted'],
    ['圖書館之友有幾多會員', 'a noun that is no unit misspelt'],
    ['总馆开多久了', 'how long it has gone on'],
  ])('%s is refused (%s)', (question) => {
    expect(askOpenDoors(question).status).not.toBe('answered');
  });

  it('and an output is neither what was put in nor what was earned', () => {
    expect(askShipped('射洪园区投了多少钱').status).not.toBe('answered');
    expect(askShipped('射洪园区21年赚了多少钱').status).not.toBe('answered');
    expect(askShipped('射洪锂电园收回了多少亩耕地').status).not.toBe('answered');
  });

  it('and what can be done in a day is none of what was done', () => {
    expect(idsOf(askClearRiver('城北厂一天处理得到好多吨污水嘛(23年)'))).toEqual([
      'chengbei-plant-capacity-2023',
    ]);
    expect(askClearRiver('城北厂23年一天处理了多少吨污水').status).not.toBe('answered');
    expect(askOpenDoors('总馆一天开几个小时').status).not.toBe('answered');
  });

  it('and the year before is that before the year said', () => {
    expect(idsOf(askClearRiver('2024年渡口断面水质达标天数比上年增加多少天'))).toHaveLength(2);
  });

  it('and 多少了 asks for no fall', () => {
    expect(idsOf(askClearRiver('下坪氨氮24年多少了呀'))).toEqual(['xiaping-ammonia-2024']);
  });

  it('and a year of two digits at the end is a year', () => {
    expect(askClearRiver('下坪 达标天数 23').status).not.toBe('answered');
    expect(idsOf(askClearRiver('渡口 达标天数 23'))).toEqual(['dukou-compliant-days-2023']);
  });

  it('and one year against another is their difference', () => {
    expect(idsOf(askOpenDoors('预算 23比22')).sort()).toEqual([
      'tamarack-library-budget-2022',
      'tamarack-library-budget-2023',
    ]);
  });

  it('and what is running out is counted by what is left', () => {
    expect(idsOf(askClearRiver('到24年全市黑臭水体还剩几条'))).toEqual(['chengzhou-black-water-2024']);
    expect(askOpenDoors('总馆还剩多少座位').status).not.toBe('answered');
    expect(askClearRiver('禾丰还剩几家作坊').status).not.toBe('answered');
  });
});

describe('a polite message is heard by the clauses that ask', () => {
  it.each([
    [
      '您好,我是港口城市的志愿者,最近在整理各地的锂电资料,同事给了我一堆表格,别的都不用,只想知道安居区2021年锂电产值占溧阳的比例是多少,谢谢!',
      'anju-lithium-share-2021',
    ],
    [
      '老师您好,我们在做一块展板,要打一行字幕,版面很小,请您帮我核一个数字,遂宁2021年省级企业技术中心在全省排第几,辛苦了',
      'suining-technology-centres-rank-2021',
    ],
    [
      '老师好,我们去年写过这个园区,今年要更新,别的数字都有了,想请问一下,射洪锂电高新产业园的产值是多少,2021年的,谢谢',
      'shehong-output-value-2021',
    ],
  ])('%s', (question, id) => {
    expect(idsOf(askShipped(question))).toEqual([id]);
  });

  it.each([
    [
      '您好,我在写一篇绵阳的稿子,别的都写完了,同事也帮忙找过,请问2021年省级企业技术中心有多少家,谢谢您',
      'of another place, named before',
    ],
    [
      '老师好,我们只要实际数,预计的都不要,领导催得很急,请问安居2022年锂电产值占溧阳的比例是多少,谢谢',
      'a forecast is not wanted',
    ],
    [
      '您好,我是学生,在写论文,资料不多,请问遂宁2021年省级企业技术中心有多少家,国家级的那种,谢谢',
      'another grade, named after',
    ],
  ])('and no narrowing is lost: %s (%s)', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});

describe('a statement of another pack is found', () => {
  it.each([
    ['晚报那篇谁写的啊', 'evening-writer'],
    ['日报那篇谁写的', 'report-writers'],
    ['夜巡是几时开的头', 'night-start'],
    ['护水积分什么时候开始', 'points-first'],
  ])('%s', (question, id) => {
    const { body } = askClearRiver(question);

    expect(body.kind === 'statements' && body.statements.map((statement) => statement.id)).toEqual([id]);
  });

  it('and the end of a thing is not its beginning', () => {
    expect(askClearRiver('夜巡澄江什么时候结束').status).not.toBe('answered');
  });
});

describe('a statement is found', () => {
  it.each([
    ['相片是哪个照的', 'photograph'],
    ['工地上那块牌子画的啥子图嘛', 'display-board'],
    ['正极材料项目到底是哪个老板在背后出钱噻', 'cathode-investor'],
    ['这篇稿子哪个写的哦', 'report-reporter'],
    ['对标竞进那摊子事是啥时候开的头', 'first-round-name'],
    ['正极材料那个项目现在整到哪一步了', 'cathode-project-progress'],
    ['据四川在线报道,射洪曾派员赴何地考察', 'shehong-study-visit'],
  ])('by another word for what it tells: %s', (question, id) => {
    const { body } = askShipped(question);

    expect(body.kind === 'statements' && body.statements.map((statement) => statement.id)).toEqual([id]);
  });
});

describe('a person is told of', () => {
  it('by the post, whatever asks for it', () => {
    const { receipt } = askShipped('岳波在新锂想当啥子官');

    expect(receipt.statements).toContain('yue-bo-post');
  });
});

describe('what changes the question stays unanswered', () => {
  it.each([
    ['安居去年新开工的锂电项目有好多个嘛', 'new'],
    ['射洪锂电园去年关停了好多家企业', 'closed'],
    ['遂宁民营经济盘子去年有好大', 'a part of it'],
    ['遂宁人均GDP去年整到好多了哦', 'by heads'],
    ['安居锂电去年给溧阳供了好多货,老板问', 'another thing counted'],
    ['绵阳省级企业技术中心拢共好多家嘛', 'another place'],
    ['遂宁国家级企业技术中心有好多家撒', 'another grade'],
    ['十三五开局之年安居锂电占溧阳好多', 'another year'],
    ['岳波好大岁数了哦', 'an age'],
    ['射洪园区计划再收回好多亩低效地', 'a plan'],
    ['遂宁GDP在全省坐第几把交椅', 'a rank of another metric'],
    ['新锂想总共掏了好多钱投这三个项目', 'money for a count'],
    ['安居锂电利润够得上溧阳几成', 'another measure'],
  ])('%s (%s)', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it('in other packs as well', () => {
    expect(askClearRiver('澄州去年新查出来多少亩黑臭水体').status).not.toBe('answered');
    expect(askOpenDoors('总馆去年丢了好多本书').status).not.toBe('answered');
  });
});
