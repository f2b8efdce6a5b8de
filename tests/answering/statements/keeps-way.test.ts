// Who went to whom.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { askClearRiver, askShipped, askWaitLess } from '../ask.ts';

const firstTold = ({ body }: Answer) => (body.kind === 'statements' ? body.statements[0]?.id : body.kind);

describe('a visit', () => {
  it.each([
    [askClearRiver, 'When did people from Bichuan come to Hefeng?'],
    [askWaitLess, 'When did First Hospital send people to Hailan?'],
    [askWaitLess, 'When did First Hospital go to Hailan?'],
    [askShipped, 'When did people from Kunshan visit Shehong?'],
  ] as const)('is not told by one the other way: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askClearRiver, 'When did people from Hefeng go to Bichuan?', 'bichuan-visit'],
    [askWaitLess, 'When did the delegation from Hailan come to First Hospital?', 'hailan-visit'],
    [askShipped, '射洪去哪里考察学习了', 'shehong-study-visit'],
  ] as const)('is told as it went: %#', (ask, question, id) => {
    expect(firstTold(ask(question))).toBe(id);
  });
});
