import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('several numbers of one thing in one question', () => {
  it.each([
    [askShipped, '遂宁技术中心 多少家 第几名 两个数一道给我', ['technology-centres-2021', 'technology-centres-rank-2021']],
    [askShipped, '省级企业技术中心 家数加位次一并报来', ['technology-centres-2021', 'technology-centres-rank-2021']],
    [askQuietHarbours, 'Tarnsea ferry passengers 2024, number and rank please', ['passengers-2024', 'passenger-rank-2024']],
    [askClearRiver, '澄州护水志愿者2024年 人数加增幅 一并给我', ['volunteers-2024', 'volunteers-growth-2024']],
    [askClearRiver, '澄州2024年涉水投诉量多少 增速多少 一起报', ['complaints-2024', 'complaints-growth-2024']],
    [askOpenDoors, 'library loans in 2024: total and growth both please', ['loans-2024', 'loans-growth-2024']],
  ])('%#: %s', (ask, question, ids) => {
    const answer = ask(question);

    expect(answer.status).toBe('answered');
    expect(idsOf(answer).map((id, at) => id.endsWith(ids[at] ?? '-'))).toEqual(ids.map(() => true));
  }); // biome-ignore format: a row each

  it.each(['遂宁有多少家国家级技术中心 第几名', '遂宁绵阳技术中心 多少家 第几名', '遂宁GDP多少 第几名'])(
    'tells none where one is not on record: %s',
    (question) => {
      expect(askShipped(question).status).not.toBe('answered');
    },
  );
});
