// A claim is confirmed only where every word of it that may change the figure is understood.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
} from '../ask.ts';

// The value is on record, and a word that nobody knows says of whom, where or by what rule it is.
const UNEXPLAINED = [
  // of the number itself
  [askOpenDoors, 'Central Library had a shamefully 1.12 million loans in 2023, right?'],
  [askOpenDoors, 'The 1.12 million loans at Central Library in 2023 were a fluke, right?'],
  // before the subject
  [askOpenDoors, "Did industrial Larch Lake Branch's weekly opening hours reach 28 hours a week in 2023?"],
  [askOpenDoors, '2022年高端中央图书馆的服务台平均排队时间达到9.5分钟，是真的吗？'],
  [askClearRiver, "Is it right that in 2021, the eastern part of Chengzhou's settling time stood at 72 hours?"],
  // between subject, metric, time and number
  [askQuietHarbours, '埃尔德港的岸电用量2023年农村有4110兆瓦时吧？'],
  [askOpenDoors, '塔马拉克县图书馆的年度预算2023年高端有2170万美元吧？'],
  [askOneMorePint, "Kelloway's donations from abroad in 2024 was 44,720 donations, right?"],
  [askTurnUpAndGo, "Northgate Depot's electric buses in Bridgeford on December 31, 2024 was 62 buses, right?"],
  // behind the number
  [askOneMorePint, '凯洛韦郡2024年采血场次是1286场里的民营部分，对吗'],
  [askTurnUpAndGo, 'Is it true that the single fare of the Ashcombe bus network was £1.8 in Bridgeford in 2024?'],
  // right behind a name, and of a place of that sort
  [askOneMorePint, '凯洛韦郡中心2024年12月献血人次是不是4410人次'],
  [askOpenDoors, '塔马拉克县图书馆2023年外省新办读者证是不是31400张'],
  // in a clause of its own
  [askClearRiver, "Is it right that in the suburbs, in 2024, Chengzhou's new sewers laid stood at more than 240 km?"],
  [askOpenDoors, "Central Library's floor area in 2023 was 9,800 square metres, women only, right?"],
  [askOneMorePint, "From abroad, Kelloway's donations in 2024 was 44,720 donations, right?"],
] as const; // biome-ignore format: a claim a row

// What nobody knows is what was done with the number, or stands in the chat around the claim.
const TRUE_CLAIMS = [
  [askClearRiver, '澄州2024年黑臭水体清零了，对吗'],
  [askClearRiver, '我编辑的版面上写着澄州市涉水投诉量2023年录得1540件，这个数对不对'],
  [askOpenDoors, '海报上印了塔马拉克县图书馆员工岗位数186个，注的是2022年，对吗'],
  [askOpenDoors, '塔马拉克县图书馆员工岗位数186个，署的是2022年，没问题吧'],
  [askQuietHarbours, 'Reckon Tarnsea carried 3,412,000 ferry passengers in 2024, right?'],
  [askQuietHarbours, 'tarnsea carried 3,412,000 ferry passengers in 2024, correct?'],
  [askOpenDoors, "Did Tamarack County Library's loans reach 2.78 million loans in 2023, or will someone shout at me?"],
  [askShipped, '射洪锂电园21年产值过500亿了 这话能写进材料不'],
  [askShipped, '稿子：遂宁A类企业数量2021年居全省第7位。请核对'],
  [askShipped, 'A colleague claims Xinlixiang put three projects into the Shehong lithium park. Is that what the record says?'],
] as const; // biome-ignore format: a claim a row

describe('a claim with a word that nobody knows', () => {
  it.each(UNEXPLAINED)('is not confirmed where the word may change the figure: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
    expect(ask(claim).verdict ?? ask(claim).status).not.toBe('answered');
  });

  it.each(TRUE_CLAIMS)('is confirmed where it cannot: %o %s', (ask, claim) => {
    expect(ask(claim)).toMatchObject({ status: 'answered', verdict: 'matches' });
  });
});
