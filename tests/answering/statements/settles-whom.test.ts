// Who it was: the speaker of a statement is not therefore whom it is about, whose it was, or who did it.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('who it was', () => {
  it.each([
    '标兵是谁',
    '追兵是谁',
    'Who are the pacesetters?',
    'who are the pursuers',
    '考核由谁来做',
    '收回了谁的地',
    'Whose land was recovered?',
    '射洪谁去了昆山',
  ])('is not told by whoever spoke of it: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    [askShipped, '安居的标杆是谁', 'anju-benchmark'],
    [askShipped, '投资方是谁', 'cathode-investor'],
    [askShipped, '谁说的标兵渐远', 'pacesetters-and-pursuers'],
    [askShipped, 'Who was it that warned of pursuers closing in on Suining?', 'pacesetters-and-pursuers'],
    [askShipped, '放大“坐标系”、找准“参照物”那句 是谁的quote', 'wider-benchmarks'],
    [askShipped, 'who went on a study trip to Kunshan?', 'shehong-study-visit'],
    [askShipped, 'who wrote the report', 'report-reporter'],
  ] as const)('is told by the statement that names them: %#', (ask, question, statement) => {
    expect(ask(question).receipt.statements).toContain(statement);
  });

  it('is told of the one who holds a post', () => {
    for (const ask of [askOpenDoors, askTurnUpAndGo])
      expect(ask('Who is the director?').status).toBe('answered');
  });
});
