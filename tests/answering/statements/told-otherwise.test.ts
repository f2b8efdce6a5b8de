// Facts asked for in words that a check once took for another matter, and what each check still turns away.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askQuietHarbours, askShipped, askWaitLess } from '../ask.ts';

describe('a fact asked for otherwise', () => {
  it.each([
    // whoever does it is not counted
    [askShipped, 'What did people at the mobilisation rally get handed?', 'case-circular'],
    // the one purpose on record
    [askQuietHarbours, "What's the point of Quiet Harbours?", 'programme-aim'],
    // the year of a paper is no time of what was done with it
    [askWaitLess, '24年年报啥时候出的？', 'yearbook'],
    // a day of the week is a day
    [askWaitLess, '儿童医院哪天人最挤？', 'su-peak'],
    // what came first is the earliest
    [askClearRiver, '积分最早在哪个村试的？', 'points-first'],
  ] as const)('is told: %#', (ask, question, id) => {
    const { body } = ask(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    [askShipped, 'What did people at the mobilisation rally pay?'],
    [askShipped, '安居在学哪个地方？'],
    [askWaitLess, "Who's number two on the task force?"],
    [askWaitLess, '22年年报啥时候出的？'],
    [askWaitLess, '中医院哪天人最挤？'],
    [askClearRiver, '积分最晚在哪个村试的？'],
    [askQuietHarbours, 'What held up Lantern Point?'],
  ] as const)('of another is not: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
