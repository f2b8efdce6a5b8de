import { describe, expect, it } from 'vitest';
import { askOneMorePint, askWaitLess } from '../ask.ts';

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
