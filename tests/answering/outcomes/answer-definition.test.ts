// What a metric counts, asked for in many words; a figure by itself would not say.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHarbours, askShipped, askTurnUpAndGo, askWaitLess } from '../ask.ts';

describe('a definition on record', () => {
  it.each([
    [askTurnUpAndGo, 'how is punctuality measured', 'punctuality'],
    [askTurnUpAndGo, 'what counts as on time', 'punctuality'],
    [askTurnUpAndGo, '准点率怎么算的', 'punctuality'],
    [askTurnUpAndGo, '准点率2024年多少 >> 怎么算的', 'punctuality'],
    [askTurnUpAndGo, 'punctuality in 2024 >> how is that measured', 'punctuality'],
    [askWaitLess, 'how do they measure the wait - from when to when', 'average-wait'],
    [askWaitLess, '候诊时间包不包括急诊', 'average-wait'],
    [askOpenDoors, 'do loans include renewals', 'loans'],
    [askShipped, '安居锂电占溧阳的比例是怎么算出来的', 'lithium-output-share'],
  ])('%o %s', (ask, question, variable) => {
    expect(ask(question)).toMatchObject({ status: 'answered', body: { kind: 'definition', variable } });
  });

  it('leaves a question to the statement that bears its words', () => {
    expect(askWaitLess('候诊时间怎么算').body.kind).toBe('statements');
  });

  it('stands beside the latest figure, which is cited', () => {
    const answer = askTurnUpAndGo('how is punctuality defined');

    expect(answer.observations).toHaveLength(1);
    expect(answer.citations).toHaveLength(1);
  });
});

describe('what the record does not define', () => {
  it.each([
    [askTurnUpAndGo, 'how is satisfaction measured'],
    [askQuietHarbours, 'how do they count electric vessels'],
    [askOpenDoors, 'do loans include e-books'],
    [askOpenDoors, '志愿者算不算员工'],
  ])('%o %s', (ask, question) => {
    const { status, body } = ask(question);

    expect(status).toBe('no_data');
    expect(body).toMatchObject({ missing: [{ slot: 'definition' }] });
  });

  it('is no definition of another thing with some of its words', () => {
    expect(askShipped('how is unemployment measured in Suining').body.kind).toBe('no_data');
    expect(askShipped('员工满意度怎么算的').status).toBe('unknown');
  });
});
