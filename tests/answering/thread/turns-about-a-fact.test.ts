// Turns after a fact was told: one member of its list, what is in it, the same of another place, how far it has come, whose
// word it is. Each beside turns that it says nothing of.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, askTurnUpAndGo, idsOf } from '../ask.ts';

describe('the member of a list that has to do with something', () => {
  it.each([
    ['六大对标竞进行动是哪几个 >> 跟农村沾边的是哪一个', askShipped, '美丽乡村全面振兴'],
    ['六大对标竞进行动是哪几个 >> 跟党建有关的是哪个', askShipped, '党的建设全面加强'],
    ['What are the six actions? >> which of them has to do with industrial parks?', askShipped, '产业园区全面升级'],
    ['清流三年行动安排了哪五项任务 >> 跟湿地有关的是哪一项', askClearRiver, '湿地修复'],
    ['What are the three aims of Every Door Open? >> which one is about waiting?', askOpenDoors, '等得更短'],
    ['改革作出了哪三个承诺 >> 跟夜里有关的是哪一个', askTurnUpAndGo, '夜里有车'],
    ['三年目标是什么 >> 五年的呢', askShipped, '五年大变样'],
  ])('%s: %s', (thread, ask, item) => {
    const { body } = ask(thread);

    expect(body.kind === 'statements' && body.statements.flatMap(({ items }) => items.map(({ zh }) => zh))).toEqual([item]);
  }); // biome-ignore format: a thread a row

  it.each([
    ['六大对标竞进行动是哪几个 >> 跟教育沾边的是哪一个', askShipped],
    ['六大对标竞进行动是哪几个 >> 跟全面有关的是哪一个', askShipped],
    ['What are the six actions? >> which one is about health care?', askShipped],
    ['三年目标是什么 >> 十年的呢', askShipped],
  ])('is none that the list has not: %s', (thread, ask) => {
    expect(ask(thread).status).not.toBe('answered');
  });
});

describe('what else is told of a fact', () => {
  it.each([
    ["Who took the photo in the report? >> what's in it?", askShipped, 'photograph'],
    ['报道的照片是谁拍的 >> 镜头对着的是哪儿', askShipped, 'photograph'],
    ['记者哪天去的安居 >> 射洪那一趟呢', askShipped, 'visit-shehong'],
    ['Which day did the reporter visit Shehong? >> what about the trip to Anju?', askShipped, 'visit-anju'],
    ['Where is the Qifeng park? >> Is it up and running?', askShipped, 'qifeng-park-site'],
    ['射洪园区收回了多少低效用地 >> 怎么弄回来的', askShipped, 'idle-land-drive'],
  ])('%s', (thread, ask, id) => {
    expect(ask(thread).body).toMatchObject({ kind: 'statements', statements: [{ id }] });
  });

  it('is whose word it is', () => {
    expect(
      askShipped('Where did Shehong go on its study visit? >> on whose word do we have that?').body,
    ).toMatchObject({ kind: 'entity', entity: 'shehong-zone-official' });
  });

  it.each([
    ['报道的照片是谁拍的 >> 镜头是什么牌子', askShipped],
    ['Where did Shehong go on its study visit? >> whose money paid for it?', askShipped],
    ['Where is the Qifeng park? >> when will it be done?', askShipped],
    ['射洪园区产值多少 >> 怎么弄回来的', askShipped],
  ])('is no more than the record says: %s', (thread, ask) => {
    expect(ask(thread).status).not.toBe('answered');
  });
});

describe('the year after the one spoken of', () => {
  it.each([
    ['安居锂电2020年占溧阳多少 >> 转过年来呢', askShipped, 'anju-lithium-share-2021'],
    ["What share of Liyang's lithium output did Anju have in 2020? >> and a year on?", askShipped, 'anju-lithium-share-2021'],
  ])('%s', (thread, ask, id) => {
    expect(idsOf(ask(thread))).toEqual([id]);
  }); // biome-ignore format: a thread a row
});
