// What a Chinese question asks in a clause of its own, and what only whoever asks says there.
import { describe, expect, it } from 'vitest';
import { askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('a clause that names nothing on record', () => {
  it.each([
    [askShipped, '倘使那年没修成高铁站，遂宁2021年经济总量是多少', 'a condition'],
    [askQuietHarbours, '埃尔德港2024年岸电用量，改用旧电价来折，该是多少', 'a condition'],
    [askQuietHarbours, '埃尔德港2024年岸电用量，不罢工的话有多少', 'a condition'],
    [askQuietHarbours, '照水手们的传闻，埃尔德港2024年岸电用量有多少', 'another teller'],
    [askShipped, '遂宁2021年经济总量，乡贤那边晒出来的是几', 'another teller'],
    [askShipped, '庙会上流传的那份册子里，遂宁2021年经济总量是多少', 'another teller'],
    [askQuietHarbours, '单看渔船，埃尔德港2024年岸电用量多少', 'a part'],
    [askQuietHarbours, '埃尔德港2024年岸电用量，半夜靠岸的那一拨', 'a part'],
    [askQuietHarbours, '埃尔德港2024年岸电用量，仅限挂外旗的船', 'a part'],
    [askShipped, '新书记到任之前，遂宁2021年经济总量是多少', 'before something'],
    [askShipped, '遂宁2021年经济总量，症结在哪', 'a cause'],
    [askShipped, '遂宁2021年经济总量，国际清算行那头报的是几', 'another teller'],
    [askQuietHarbours, '埃尔德港2024年岸电用量，机房升级 before 是多少', 'before something'],
    [askQuietHarbours, '埃尔德港2024年岸电用量，冷链货柜 only', 'a part'],
    [askQuietHarbours, 'excluding 夜航，埃尔德港2024年岸电用量', 'a part'],
    [askShipped, '热气球量下来，遂宁2021年经济总量是多少', 'other means'],
    [askShipped, '遂宁2021年经济总量，责任状上写的是几', 'another text'],
    [askQuietHarbours, '埃尔德港代管的那几条，2024年岸电用量是多少', 'another of that place'],
  ])('that asks otherwise is not answered with the figure: %s %s (%s)', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askShipped, '刚挂了电话还一头雾水，遂宁2021年经济总量是多少', 'suining-economic-total-2021'],
    [askShipped, '遂宁2021年经济总量是多少，文末怎么写', 'suining-economic-total-2021'],
    [askShipped, '如果没有就算了，遂宁2021年经济总量是多少', 'suining-economic-total-2021'],
    [askShipped, '照记录来，遂宁2021年经济总量多少', 'suining-economic-total-2021'],
    [askShipped, '遂宁2021年经济总量，美术馆的展签要用的', 'suining-economic-total-2021'],
    [askShipped, '要是预计兑现，安居2022年锂电产值占溧阳多少', 'anju-lithium-share-2022'],
  ])('that speaks of whoever asks does not stand in the way: %s %s', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });
});

describe('what stands in front of the first name', () => {
  it.each([
    [askShipped, '维基百科里写的遂宁2021年经济总量是多少'],
    [askShipped, '拿航拍图推出来的遂宁2021年经济总量有多少'],
    [askShipped, '究竟哪阵风使遂宁2021年经济总量这样'],
    [askShipped, '省厅摊派给遂宁的2021年经济总量是多少'],
    [askQuietHarbours, '游客看埃尔德港2024年岸电用量会怎么想'],
  ])('says whose figure is asked for: %s %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askShipped, '周报第二页漏了遂宁2021年经济总量，补一个', 'suining-economic-total-2021'],
    [askShipped, '辩论赛上要引用遂宁2021年经济总量，是多少', 'suining-economic-total-2021'],
  ])('may only turn to it: %s %s', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });
});
