// Words that say again what a metric's name says already, lead up to the question or tell how the answer is wanted, each
// group beside questions that the same words must not carry over to the record.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, idsOf } from './ask.ts';

describe('what says the metric again leaves the figure alone', () => {
  it.each([
    ['a contest for a comparison', askShipped, '拿安居的锂电跟溧阳掰手腕，2021年占到百分之多少', 'anju-lithium-share-2021'],
    ['marks for an appraisal', askShipped, '亩均效益考评里，遂宁评上A类的企业数量全省第几', 'suining-a-class-rank-2021'],
    ['the size of a growth', askShipped, '射洪锂电园规上工业营收增幅多大', 'shehong-revenue-growth-2021'],
    ['land that lies waste', askShipped, '射洪园区把荒着没用上的地拿回来多少亩', 'shehong-land-recovered'],
    ['works that run at last', askShipped, '正极材料二期所有产线都开动起来，一年产值能到多少', 'cathode-output-full-production'],
    ['what is pointed at', askShipped, '正极材料这个项目预计一年产值多少', 'cathode-output-full-production'],
    ['how the answer is wanted', askOpenDoors, 'How many items did Tamarack County Library hold at the end of 2024? A ballpark is perfectly okay.', 'tamarack-library-items-held-2024-12-31'],
  ])('%s', (_, ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  }); // biome-ignore format: a case a row

  it.each([
    ['首轮对标竞进是几几年启动的', askShipped, 'first-round-name'],
    ['岳波供职于哪一家企业', askShipped, undefined],
    ['清流三年行动是几几年几月几号启动的', askClearRiver, 'action-launch'],
  ])('%s', (question, ask, id) => {
    const answer = ask(question);

    expect(answer.status).toBe('answered');
    if (id !== undefined) expect(answer.body).toMatchObject({ statements: [{ id }] });
  });
});

describe('the same words beside what is not on record', () => {
  it.each([
    ['another contestant', askShipped, '安居跟绵阳拼锂电，2021年占人家百分之几'],
    ['another branch of industry', askShipped, '安居跟溧阳拼光伏，2021年占人家百分之几'],
    ['another body rated', askShipped, '遂宁评上A类的医院数量全省第几'],
    ['a rating where none is the metric', askOpenDoors, '读者给馆长打分多少'],
    ['the size of the place', askShipped, '射洪锂电园面积多大'],
    ['the years before it runs', askShipped, '正极材料二期建设期一年产值多少'],
    ['money for what is counted', askShipped, '新锂想那个项目投资多少'],
    ['a later time', askClearRiver, '夜巡第三回是哪天'],
    ['a later round', askShipped, '对标竞进第三轮是几几年启动的'],
  ])('%s: %s', (_, ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
