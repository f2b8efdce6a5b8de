import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('two rankings of one place', () => {
  it.each([
    [askShipped, '遂宁在省里的两个名次，技术中心的比A类企业的靠前几位', '-3'],
    [askShipped, 'how many places higher does Suining rank for technology centres than for A-class firms?', '-3'],
    [askQuietHarbours, '塔恩西客运量排名比岸电排名高几位', '-1'],
    [askQuietHarbours, "how many places above its shore power rank is Tarnsea's passenger rank in 2024", '1'],
    [askClearRiver, '澄州2024年水质排名比改善幅度排名靠前几位', '-3'],
    [askTurnUpAndGo, "how many places apart are Ashcombe's punctuality rank and its boardings rank in 2024", '1'],
  ])('%#: %s', (ask, question, value) => {
    const answer = ask(question);

    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'derived', value, unit: 'places' } });
    expect(new Set(answer.observations.map(({ variable }) => variable)).size).toBe(2);
  }); // biome-ignore format: a row each

  it.each([
    [askClearRiver, '澄州2024年水质排名比2023年前进了几位', '-2'],
    [askClearRiver, '澄州改善幅度排名2024年比2023年退了几位', '4'],
    [askOpenDoors, '塔马拉克人均支出排名2024年比2023年前进几名', '-4'],
    [askOpenDoors, "by how many places did Tamarack's visits rank improve from 2023 to 2024", '-3'],
  ])('one ranking at two times, %#: %s', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', value, unit: 'places' });
  });

  it.each([
    [askShipped, '遂宁技术中心排名比2020年靠前几位'],
    [askShipped, '遂宁技术中心排名比绵阳靠前几位'],
    [askShipped, '遂宁技术中心排名比GDP排名靠前几位'],
    [askShipped, '遂宁国家级技术中心排名比A类企业排名靠前几位'],
    [askClearRiver, '澄州2024年水质排名比投诉排名靠前几位'],
    [askClearRiver, '石桥县水质排名比澄州市靠前几位'],
  ])('refuses what only resembles it, %#: %s', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });
});
