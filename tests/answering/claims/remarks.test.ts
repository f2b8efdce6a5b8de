// A figure on record is confirmed for itself, and for nothing that a claim says of it beside.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askQuietHarbours, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a claim that says of its figure what no figure says', () => {
  it.each([
    // that none was ever higher
    [askShipped, '遂宁2021年省级企业技术中心44家，刷新了纪录，对吧'],
    [askTurnUpAndGo, '阿什科姆公交网络2022年准点率71.4%，史无前例，是吗'],
    // why it came about
    [askShipped, '遂宁2021年有省级企业技术中心44家，全靠招商，对不对'],
    [askQuietHarbours, '要不是那场台风，埃尔德港2023年岸电用量就不止4110兆瓦时，对吗'],
    [askOneMorePint, '换了站长以后凯洛韦郡2024年平均献血用时才到54分钟，是吧'],
    // that it was told wrongly, or was a target
    [askOneMorePint, '凯洛韦郡2024年平均献血用时54分钟被低估了，是吗'],
    [askOneMorePint, '54分钟是凯洛韦郡2024年平均献血用时的目标不是实际，对吧'],
    [askShipped, '遂宁2021年省级企业技术中心44家是掺了水的，对吧'],
    [askShipped, '遂宁2021年省级企业技术中心起初报的是44家，对吧'],
    // how it went in the years before
    [askShipped, '遂宁2021年省级企业技术中心44家，连增六年，对吧'],
    [askTurnUpAndGo, '阿什科姆公交网络2022年准点率71.4%，四年连降，对吗'],
    // that somebody vouched for it
    [askShipped, '遂宁2021年省级企业技术中心44家，已经省里认可，对吧'],
    [askShipped, '我能写遂宁靠奖补拿到2021年44家省级企业技术中心吗'],
    // that it is of some alone
    [askShipped, '遂宁2021年省级企业技术中心44家，只算国企，对吧'],
    [askTurnUpAndGo, '71.4%是阿什科姆公交网络2022年准点率，仅限weekday，对不对'],
    // in one headline with it
    [askShipped, '标题拟为“遂宁2021年省级企业技术中心44家，乡亲失望”，可以吗'],
  ])('is not confirmed: %s %s', (ask, question) => {
    expect(ask(question).verdict).not.toBe('matches');
  });

  it.each([
    [askShipped, '因为稿子要发，确认下遂宁2021年省级企业技术中心44家，对吧'],
    [askShipped, '遂宁2021年省级企业技术中心44家，妥否，请复核'],
    [askShipped, '遂宁2021年省级企业技术中心44家，领导急着要，没错吧'],
    [askShipped, '简报第5条写遂宁2021年省级企业技术中心44家，对吗'],
    [askShipped, 'I have Suining at 44 provincial technology centres in 2021, just need a nod'],
  ])('is confirmed where whoever asks speaks of the work: %s %s', (ask, question) => {
    expect(ask(question).verdict).toBe('matches');
  });
});
