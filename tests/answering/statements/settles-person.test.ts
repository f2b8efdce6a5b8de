import { describe, expect, it } from 'vitest';
import { askOneMorePint, askShipped, askWaitLess } from '../ask.ts';

describe('what the head puts a thing down to', () => {
  it('is told by his own words', () => {
    const { body } = askWaitLess('What does the head of First Hospital credit for the shorter waits?');

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe('he-reason');
  });

  it.each([
    [askWaitLess, 'what does the head of TCM Hospital credit for the shorter waits'],
    [askOneMorePint, 'what does the head of the blood service blame'],
  ] as const)('is told by nobody else: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('who is at the head', () => {
  it.each(['新锂想老板叫啥', '新锂想谁是老板', '那家公司老板叫啥'])('is told by his post: %s', (question) => {
    const { body } = askShipped(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe('yue-bo-post');
  });

  it.each(['四川在线老板是谁', '射洪园区老板是谁', '经信局局长叫啥'])('is no other: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});
