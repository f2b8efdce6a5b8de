// An item of a list: what it means is not told by what else is on the list.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped } from '../ask.ts';

describe('an item of a list', () => {
  it.each([
    '海绵城市是什么',
    '第五立面是什么意思',
    'What is a sponge city?',
    'What does the fifth facade mean?',
    '融合型园区是什么意思',
    'What is an integrated park?',
    '三年上台阶的标准是什么',
    '缓堵保畅有什么措施',
    '三大顽疾怎么解决',
    'What are the leading firms?',
  ])('is not explained by the list: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it('is refused by name, with the list beside it', () => {
    const { body } = askShipped('第五立面是什么');
    expect(body.kind === 'no_data' && body.fact?.id).toBe('pilots');
    expect(body.kind === 'no_data' && body.missing).toEqual([{ slot: 'fact', asked: 'meaning' }]);
  });

  it.each([
    ['六大行动是什么', 'six-actions'],
    ['What are the six actions?', 'six-actions'],
    ['三重压力是什么意思', 'pressures'],
    ['思想观念是什么', 'second-round-demands'],
    ['归零是什么意思', 'turn-the-page'],
    ['三年目标是什么', 'aims'],
    ['一年一个样后面那两句是啥', 'aims'],
    ['城市试点有哪些', 'pilots'],
    ['what are the pilots', 'pilots'],
  ])('leaves the list to who asks for it: %s', (question, statement) => {
    expect(askShipped(question).receipt.statements).toContain(statement);
  });

  it('is told where the record says what it is', () => {
    expect(askOpenDoors('What is Homework Club?').status).toBe('answered');
  });
});
