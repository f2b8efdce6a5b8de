// Which of a list: the list itself, and what it tells of its items.
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

describe('which of a list', () => {
  it.each([
    '六大对标竞进行动里哪几项没完成',
    '六大行动哪几项已经完成',
    '六大行动中哪些取消了',
    '六大行动哪项最难',
    '六大行动哪项最先开展',
    'Which of the six actions failed?',
    'which of the six actions were not finished',
    '三年目标哪些没达到',
  ])('is not told by the list where it says nothing of that: %s', (question) => {
    expect(askShipped(question).status).toBe('no_data');
  });

  it('is not told by the list of another pack either', () => {
    expect(askWaitLess('五项措施哪一项还没做').status).toBe('no_data');
  });

  it.each([
    '六大行动具体是哪六项',
    '六大行动里哪项是管农村的',
    '六大行动中哪一项关于生态',
    'which of the six actions is about villages',
    'which of the six actions deals with the environment',
    'which six actions did Suining run',
  ])('is told by the list where it says that, or where the list is asked for: %s', (question) => {
    expect(firstTold(askShipped(question))).toBe('six-actions');
  });
});

describe('the most of several', () => {
  it.each([
    'What was the longest wait anyone had for a reserved book in 2023?',
    'what is the biggest problem in the mid-term review',
  ])('is not told by a list that has no most: %s', (question) => {
    expect(askOpenDoors(question).status).not.toBe('answered');
  });

  it('leaves the list to who asks for it', () => {
    expect(firstTold(askOpenDoors('which of the problems did the review admit'))).toBe('problems');
  });
});

describe('the first time', () => {
  it.each([
    [askOneMorePint, 'When could people first use the app for booking?', 'app'],
    [askQuietHills, 'When could the public first get into the fire museum in the old watchtower?', 'tower-opening'],
  ] as const)('is no first of several: %#', (ask, question, id) => {
    expect(firstTold(ask(question))).toBe(id);
  }); // biome-ignore format: a case a row

  it.each([
    [askOneMorePint, 'when did Walter Finch first give blood'],
    [askOneMorePint, 'When could people first refuse the app?'],
    [askOneMorePint, 'When did Ruby first break down?'],
    [askWaitLess, 'when was the second Waiting Room Day'],
  ] as const)('is not told by a later time or another deed: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('which several of a sort', () => {
  it.each([
    [askClearRiver, 'Which three villages have a points shop?'],
    [askQuietHarbours, 'Which was the last diesel ferry?'],
    [askClearRiver, 'Which village was the last to try the points?'],
  ] as const)('is not told by several of another, nor the last by the first: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it('is told where the list is of them', () => {
    expect(firstTold(askOneMorePint('Which two schools drew posters?'))).toBe('school-partners');
  });

  it('is not told of the whole by what one part is made of', () => {
    expect(askOneMorePint('What are the districts of Merrow?').status).not.toBe('answered');
    expect(firstTold(askOneMorePint('What are the districts of Kelloway?'))).toBe('list-of-districts');
  });

  it.each([
    [askQuietHarbours, '报道里提了什么担心？', 'worries'],
    [askClearRiver, '一条河配哪三种长？', 'three-chiefs-list'],
  ] as const)('is told where one list alone has the word for it: %#', (ask, question, id) => {
    expect(firstTold(ask(question))).toBe(id);
  });

  it.each([
    [askQuietHarbours, '报道里提了什么希望？'],
    [askQuietHarbours, 'What worries were dismissed?'],
    [askClearRiver, '一个湖配哪三种长？'],
    [askClearRiver, '澄江的鱼有什么担心？'],
  ] as const)('is not told by the list of another thing: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it('is not told of N5 by what is told of N4', () => {
    expect(askTurnUpAndGo('When did the N5 first run?').status).not.toBe('answered');
    expect(firstTold(askTurnUpAndGo('When did the N4 first run?'))).toBe('n4-start');
  });
});
