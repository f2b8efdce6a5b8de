// The same asked of two things: each told by itself, unless one fact tells it of both.
import { describe, expect, it } from 'vitest';
import { askShipped } from '../ask.ts';

describe('each is told of', () => {
  it.each([
    ['第一轮和第二轮活动名字分别叫什么', ['first-round-name', 'second-round-name']],
    ['九远和栖凤在哪', ['jiuyuan-park-site', 'qifeng-park-site']],
  ])('%s', (question, statements) => {
    const answer = askShipped(question);

    expect(answer.status).toBe('answered');
    expect(answer.receipt.statements).toEqual(statements);
  });

  it('and of which nothing is on record is said', () => {
    const answer = askShipped('第一轮和第二轮分别是什么时候发起的');

    expect(answer.receipt.statements).toEqual(['first-round-name']);
    expect(answer.body).toMatchObject({
      kind: 'several',
      answers: [{ status: 'answered' }, { status: expect.not.stringMatching('answered') }],
    });
  });
});

describe('what they do with each other is not cut in two', () => {
  it.each([
    '第一轮和第二轮之间有什么区别',
    '遂宁和溧阳签了什么',
    'how do the first round and the second round work together',
  ])('%s', (question) => {
    expect(askShipped(question).body.kind).not.toBe('several');
  });
});
