import { describe, expect, it } from 'vitest';
import {
  askClearRiver, askHotAtNoon, askOneMorePint, askOpenDoors, askQuietHarbours, askQuietHills, askShipped, askTurnUpAndGo, askWaitLess,
} from '../ask.ts'; // biome-ignore format: one import

describe('which statement is meant', () => {
  it.each([
    [askShipped, '经信局的人说全市园区今后要往哪几个类型走', 'park-upgrade'],
    [askShipped, '市委主要负责同志坦言第一轮还有哪些地方做得不够', 'problems-admitted'],
    [askShipped, '会上让大家把老成绩放下 用的哪两个词', 'turn-the-page'],
    [askShipped, '第一轮活动的全名发我一个，做标题要一字不差', 'first-round-name'],
    [askShipped, 'why did shehong officials go to kunshan at all', 'shehong-study-visit'],
    [askShipped, '搞第二轮是图个啥', 'second-round-purpose'],
    [askShipped, 'since when has Anju measured itself against Liyang', 'anju-benchmark'],
    [askShipped, 'Which company is putting up the cash for the cathode material works', 'cathode-investor'],
    [askShipped, '射洪的干部跑去外省哪个地方取过经', 'shehong-study-visit'],
    [askQuietHarbours, '静港计划当家的是哪位', 'programme-director'],
    [askQuietHarbours, '接下来轮到哪个码头通岸电', 'lantern-next'],
    [askQuietHarbours, 'Who wrote the Courier report? >> when did it come out', 'courier-published'],
    [askClearRiver, '城北二期建在哪个村', 'phase-two-site'],
    [askClearRiver, '为啥子要晚上去巡', 'night-why'],
    [askClearRiver, 'what three things must not slacken', 'meeting-2025'],
    [askClearRiver, 'what are the three kinds of chief', 'three-chiefs-list'],
    [
      askShipped,
      'name the three things Shehong is concentrating on to bring its park up a level',
      'shehong-focus',
    ],
    [askOneMorePint, 'the bus has a name right? what is it', 'bus'],
    [askQuietHarbours, 'Which boat was the first to go electric?', 'first-vessel'],
    [askClearRiver, 'Which species have come back to the river, please?', 'fish-return'],
    [askShipped, "What's the new round of the drive called?", 'second-round-name'],
    [askTurnUpAndGo, 'what were the pledges', 'promises'],
    [askTurnUpAndGo, '得过啥奖没有', 'award'],
    [askTurnUpAndGo, 'any prizes for the buses?', 'award'],
    [askTurnUpAndGo, '44路为啥没了', 'line-44-closed'],
    [askTurnUpAndGo, '改革答应了老百姓啥', 'promises'],
    [askWaitLess, '拿了啥奖', 'award'],
    [askHotAtNoon, 'what were the concerns', 'worries'],
    [askHotAtNoon, 'any pledges?', 'four-promises'],
    [askQuietHarbours, "what's the catchphrase", 'slogan'],
    [askQuietHarbours, '有什么忧虑', 'worries'],
    [askClearRiver, 'what were the chores', 'action-tasks'],
    [askOpenDoors, '得过什么奖没有', 'award'],
    [askQuietHills, '小学生那个社团哪个学校的', 'young-rangers'],
    [askQuietHills, '哪个学校的学生社团', 'young-rangers'],
  ] as const)('%#', (ask, question, id) => {
    const { body } = ask(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    [askShipped, '往哪四个类型转'],
    [askShipped, '第三轮活动的全称麻烦给一个,标题要用'],
    [askShipped, 'why did Shehong officials go to Shenzhen'],
    [askShipped, '大英的干部跑去外省哪个地方取过经'],
    [askShipped, '搞第一轮是图个啥'],
    [askShipped, 'since when has Anju measured itself against Kunshan'],
    [askShipped, 'which company is putting up the cash for the Jiuyuan park'],
    [askQuietHarbours, '静港计划的会计是哪个'],
    [askClearRiver, '为什么要白天巡'],
    [askClearRiver, 'what are the two kinds of chief'],
    [askClearRiver, 'what are the three kinds of soap'],
    [askClearRiver, 'what three things did Luo Qihang promise'],
    [askShipped, 'name the three things Suining is proud of'],
    [askShipped, 'name the three things Shehong is ashamed of'],
    [askShipped, 'what three things did the park sell'],
    [askOneMorePint, "what is the bus's engine called"],
    [askQuietHarbours, 'Which boat was the first to go under?'],
    [askQuietHarbours, 'which harbour was the first to go electric'],
    [askShipped, 'Where does Suining hope to go from trailing behind?'],
    [askOneMorePint, 'the app has a name, what is it'],
    [askHotAtNoon, 'did they win a prize'],
    [askHotAtNoon, 'what did the prize go to'],
    [askHotAtNoon, '得过什么奖没有'],
    [askQuietHarbours, 'what was the prize'],
    [askWaitLess, "what's the problem"],
    [askWaitLess, 'what was the land'],
    [askTurnUpAndGo, '出过啥事故没有'],
    [askTurnUpAndGo, 'what were the accidents'],
    [askShipped, '有什么故障'],
    [askQuietHills, '哪个学校学生最多'],
    [askQuietHills, '哪个学校有多少学生'],
  ] as const)('none where another was asked for: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
