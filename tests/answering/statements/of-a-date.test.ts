import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a thing asked for by its date and sort', () => {
  it.each([
    [askShipped, '去年4月启动的那个活动，全名怎么写', 'first-round-name'],
    [askShipped, 'name of the campaign started in April 2021', 'first-round-name'],
    [askClearRiver, '2021年4月启动的是什么行动', 'action-launch'],
    [askClearRiver, '2022年6月开始的是啥子行动', 'night-start'],
    [askClearRiver, '2024年5月开工的是哪个项目', 'phase-two-start'],
    [askQuietHarbours, '2022年9月启动的计划叫什么', 'programme-launch'],
    [askOpenDoors, '2023年1月启动的行动叫什么', 'launch'],
  ] as const)('is told by the one statement of such a deed at that time: %#', (ask, question, id) => {
    const { body } = ask(question);

    expect(body.kind === 'statements' && body.statements.map((statement) => statement.id)).toEqual([id]);
  });

  it.each([
    [askShipped, 'another time', '2019年4月启动的那个活动，全名怎么写'],
    [askShipped, 'another sort', '2021年4月启动的项目叫什么'],
    [askShipped, 'another deed', '去年4月停办的那个活动叫什么'],
    [askTurnUpAndGo, 'another deed', 'what app was shut down in October 2023'],
    [askClearRiver, 'a whole year', '2020年启动的是什么行动'],
  ] as const)('is refused for %s, %s: %s', (ask, _, question) => {
    const { status } = ask(question);

    expect(status).not.toBe('answered');
  });
});
