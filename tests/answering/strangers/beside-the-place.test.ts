// A place told by another, and a side of one.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askShipped, idsOf } from '../ask.ts';

describe('what is on record for a place', () => {
  it.each([
    [askShipped, '遂宁隔壁那个市2021年经济总量是多少'],
    [askShipped, '遂宁的老对手2021年经济总量多少'],
    [askShipped, '遂宁北边2021年经济总量多少'],
    [askShipped, '靠江那一侧的遂宁2021年经济总量'],
    [askOpenDoors, '中央图书馆三楼2023年到馆人次是多少'],
    [askShipped, 'Economic output in 2021 of the prefecture bordering Suining'],
    [askShipped, "What economic output did Suining's fiercest competitor have in 2021?"],
    [askShipped, 'Which city came nearest to Suining by economic output in 2021?'],
    [askShipped, 'The left bank of Suining, economic output, 2021?'],
    [askOpenDoors, 'On the upper floor of Central Library, how many visits in 2023?'],
    [askShipped, '2021年哪几个市的经济总量高过遂宁'],
    [askShipped, 'Economic output in 2021, everywhere except Suining'],
    [askShipped, 'Economic output in 2021 of a town the size of Suining'],
    [askShipped, 'The runner-up to Suining: its economic output in 2021?'],
    [askShipped, 'Somewhere similar to Suining, economic output, 2021?'],
    [askShipped, '全国2021年经济总量是多少？遂宁我已经查到了'],
  ])('is none of the one beside it, nor of a side of it: %s %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askOneMorePint, '麻烦查一下城堡街献血站2024年献血人次', 'castle-street-donations-2024'],
    [askOpenDoors, '落叶松湖分馆以后面积是多少', 'larch-lake-branch-floor-area-cond'],
    [askShipped, "I need the size of Suining's economy in 2021", 'suining-economic-total-2021'],
    [
      askShipped,
      'From our side of the story: economic output of Suining in 2021?',
      'suining-economic-total-2021',
    ],
  ])('is told where the words speak of something else: %s %s', (ask, question, id) => {
    expect(idsOf(ask(question))).toContain(id);
  });
});

describe('what people think of a figure, and how it was come by', () => {
  it.each([
    '遂宁2021年经济总量出来以后，老百姓怎么看',
    '遂宁2021年经济总量里有没有掺水',
    '遂宁2021年经济总量算高还是算低',
    '遂宁2021年经济总量后来更正过几次',
    '遂宁2021年省级企业技术中心数量是怎么收集来的',
    '遂宁2021年经济总量的误差有多大',
    '遂宁2021年经济总量，男女各自的',
    '照2021年这势头，遂宁的经济总量往后会到多少',
  ])('is no figure: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});
