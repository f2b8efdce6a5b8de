// What somebody said: every remark on record of the one speaker meant, and none of another's.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped } from '../ask.ts';

const told = (question: string) => [...askShipped(question).receipt.statements].sort();

describe('what somebody said', () => {
  it.each([
    ['经信局相关负责人说了什么', ['investment-indicators', 'park-upgrade']],
    ['What did the economy bureau say?', ['investment-indicators', 'park-upgrade']],
    ['射洪经开区相关负责人说了什么', ['idle-land-drive', 'shehong-focus', 'shehong-study-visit']],
    ['What did the zone official say?', ['idle-land-drive', 'shehong-focus', 'shehong-study-visit']],
    ['岳波说了什么', ['yue-bo-remarks']],
  ])('is all of it: %s', (question, statements) => {
    expect(told(question)).toEqual(statements);
  });

  it.each(['What did the mayor say?', '遂宁说了什么'])('is not told of who said nothing: %s', (question) => {
    expect(askShipped(question).status).toBe('unknown');
  });

  it('is found by the post of another pack', () => {
    const { body } = askOpenDoors('What did the director say?');
    expect(
      body.kind === 'statements' && body.statements.every(({ saidBy }) => saidBy === 'maren-okafor'),
    ).toBe(true);
  });
});
