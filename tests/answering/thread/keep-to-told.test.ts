// A turn that names nothing, after a fact: told from that fact or from what else is told of the very thing, and else refused.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { answerQuestion } from '../../../src/answering/answer-question.ts';
import { fixtureIndex, shippedIndex } from '../../make-index.ts';
import {
  askClearRiver, askOneMorePint, askOpenDoors, askQuietHarbours, askQuietHills, askShipped, askTurnUpAndGo, askWaitLess,
} from '../ask.ts'; // biome-ignore format: one line

const told = ({ body }: Answer) =>
  body.kind === 'statements' ? body.statements.map(({ id }) => id) : body.kind;

describe('a turn that names nothing, after a fact', () => {
  it.each([
    ['What is the slogan of One More Pint? >> and who runs it?', askOneMorePint, 'manager'],
    ['静山行动的口号是什么 >> 谁负责', askQuietHills, 'commander'],
    ['工作台创客空间有什么设备 >> 什么时候开的', askOpenDoors, 'workbench-opened'],
    ['工作台创客空间有什么设备 >> 在哪', askOpenDoors, 'workbench-opened'],
    ['落叶松湖重建什么时候动工 >> 谁给设计的', askOpenDoors, 'rebuild-architect'],
    ['Where is Chengbei phase two? >> who builds it?', askClearRiver, 'phase-two-start'],
    ['夜巡澄江是什么时候开始的 >> 为什么', askClearRiver, 'night-why'],
    ['Who wrote the Courier report? >> when did it come out', askQuietHarbours, 'courier-published'],
    ['金滴奖是谁颁的 >> 哪年的事', askOneMorePint, 'award'],
    ['When was Wait Less launched? >> what year was that?', askWaitLess, 'launch'],
    ['六大对标竞进行动有哪些 >> 这个活动哪年开始搞的', askShipped, 'first-round-name'],
    ['谁投的正极材料项目 >> 谁是那家公司的负责人', askShipped, 'yue-bo-post'],
  ] as const)('is answered of that thing: %s', (thread, ask, id) => {
    expect(told(ask(thread))).toEqual([id]);
  });

  it.each([
    ['What is the slogan of One More Pint? >> and when?', askOneMorePint],
    ['What is the slogan of One More Pint? >> where?', askOneMorePint],
    ['thank-you gifts for donors >> how much did it cost?', askOneMorePint],
    ['What is the mobile donation bus called? >> who drives it?', askOneMorePint],
    ['Who is Walter Finch? >> who runs it?', askOneMorePint],
    ['金滴奖是谁颁的 >> 有多少人参加', askOneMorePint],
    ['静山行动的口号是什么 >> 在哪', askQuietHills],
    ['石门岭林场的巡山犬叫什么 >> 什么时候', askQuietHills],
    ['the fire hotline >> 多少人', askQuietHills],
    ['How does Night Shelf work? >> when?', askOpenDoors],
    ['How does Night Shelf work? >> how much did it cost?', askOpenDoors],
    ['What does Fine-Free not cover? >> 有多少人参加', askOpenDoors],
    ['Where did the bean-curd workshops go? >> when?', askClearRiver],
    ['Where did the bean-curd workshops go? >> who drives it?', askClearRiver],
    ['禾丰县去哪里考察 >> 为什么', askClearRiver],
    ['谭秀兰的故事 >> 谁建的', askClearRiver],
    ['Who planned the new network? >> when?', askTurnUpAndGo],
    ['Where does Line 4 run? >> is it finished?', askTurnUpAndGo],
    ['lines merged into Line 14 >> how many are there so far?', askTurnUpAndGo],
    ['What is the guide robot called? >> how many are there?', askWaitLess],
    ['候诊时间怎么算 >> 建成了吗', askWaitLess],
    ['Why was Gannet Bay late? >> where does it run?', askQuietHarbours],
    ['what residents say >> what year was that?', askQuietHarbours],
    ['三年目标是什么 >> 谁出的钱', askShipped],
    ['Where is the Qifeng park? >> who drives it?', askShipped],
    ['When was Wait Less launched? >> who else?', askWaitLess],
  ] as const)('is told of no other thing: %s', (thread, ask) => {
    const answer = ask(thread);
    const first = told(ask(thread.split(' >> ')[0] ?? ''));

    expect(first).toHaveLength(1);
    expect(answer.status === 'answered' ? told(answer) : first).toEqual(first);
    expect(answer.observations).toEqual([]);
  });

  it('is refused with what was told beside it', () => {
    expect(askQuietHarbours('what residents say >> and when?').body).toMatchObject({
      kind: 'no_data',
      missing: [{ slot: 'fact', asked: 'when' }],
      fact: { id: 'residents' },
    });
  });

  it('may be asked of what was told once more after a refusal', () => {
    const thread = 'When was the first Waiting Room Day? >> why? >> and where?';
    expect(told(askWaitLess(thread))).toEqual(['experience-day-held']);
  });

  it.each([
    ['Who wrote the article? >> and the photographer?', askShipped, 'photograph'],
    ['静山行动的口号是什么 >> 总指挥是谁', askQuietHills, 'commander'],
  ] as const)('is another question where it names its own: %s', (thread, ask, id) => {
    expect(told(ask(thread))).toEqual([id]);
  });
});

describe('a bare question word after any fact of a pack', () => {
  const TURNS = ['where?', 'and when?', 'who said so?', 'who else?', '在哪', '谁说的', '那是哪年', '还有谁'];

  it.each([
    'quiet-harbours',
    'open-doors',
    'clear-river',
    'turn-up-and-go',
    'wait-less',
    'quiet-hills',
    'one-more-pint',
    'hot-at-noon',
    'shipped',
  ])('is of no other matter: %s', (pack) => {
    // biome-ignore format: one line
    const index = pack === 'shipped' ? shippedIndex() : fixtureIndex(pack);
    const { catalog } = index;
    const astray = catalog.pack.statements.flatMap((fact) => {
      const { context } = answerQuestion(index, { text: fact.name.zh, today: '2025-10-01' });
      if (context.statements.at(-1) !== fact.id) return [];
      return TURNS.flatMap((text) => {
        const answer = answerQuestion(index, { text, today: '2025-10-01', context });
        const others = told(answer) === 'entity' ? [] : answer.receipt.statements;
        const isOfIt = (id: string) =>
          catalog.statement(id)?.about.some((entity) => fact.about.includes(entity)) ?? false;
        return answer.status === 'answered' && (answer.observations.length > 0 || !others.every(isOfIt))
          ? [`${fact.id} > ${text}: ${others.join()}`]
          : [];
      });
    });

    expect(astray).toEqual([]);
  });
});
