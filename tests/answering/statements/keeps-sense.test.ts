// What is asked of was done, refused or undone, went up or down: a statement tells of its own deed alone.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

const firstTold = ({ body }: Answer) => (body.kind === 'statements' ? body.statements[0]?.id : body.kind);

describe('a question of a deed', () => {
  it.each([
    [askQuietHarbours, 'Which ports refused shore power?'],
    [askOneMorePint, 'Which schools refused to make posters?'],
    [askOpenDoors, 'What did the library drop from its plans for 2025?'],
    [askShipped, 'Which of the pilots failed?'],
    [askShipped, 'What has Shehong given up to upgrade its park?'],
    [askShipped, '遂宁取消了哪些城市试点'],
    [askClearRiver, 'Which fish have died out in the Cheng River?'],
    [askQuietHills, 'When did Shuanghuai cancel the agreement with Xuetang?'],
    [askQuietHills, 'When was Wanglu Tower pulled down?'],
    [askQuietHills, 'What does the work plan allow?'],
    [askTurnUpAndGo, 'Why was Line 41 scrapped?'],
    [askTurnUpAndGo, 'When was the drivers’ academy closed?'],
    [askWaitLess, 'When did Lu Wenlan take over the Health Commission?'],
    [askWaitLess, 'When was the guide robot stolen?'],
  ] as const)('is not told by what else was done: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askTurnUpAndGo, 'Why was Line 44 scrapped?', 'line-44-closed'],
    [askShipped, 'Why was the second round launched?', 'second-round-purpose'],
    [askOpenDoors, 'When will the Larch Lake branch open again?', 'rebuild-dates'],
    [askQuietHarbours, 'When did Quiet Harbours begin?', 'programme-launch'],
    [askQuietHills, 'What does the work plan forbid?', 'bans'],
    [askClearRiver, 'Since when has nobody been allowed to fish in the Cheng River?', 'fishing-ban'],
  ] as const)('is told in other words for it: %#', (ask, question, id) => {
    expect(firstTold(ask(question))).toBe(id);
  });
});

describe('why there is more or less', () => {
  it.each([
    [askQuietHills, "Why are there more fires, in Zhong Yu's view?"],
    [askWaitLess, 'What does He Ziheng think made waits longer?'],
    [askTurnUpAndGo, 'Why did Line 41 carry more people?'],
  ] as const)('is not told the other way round: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askQuietHills, "Why are there fewer fires, in Zhong Yu's view?", 'zhong-reason'],
    [askTurnUpAndGo, 'Why did Line 41 carry fewer people?', 'why-41-fell'],
  ] as const)('is told the same way: %#', (ask, question, id) => {
    expect(firstTold(ask(question))).toBe(id);
  });
});
