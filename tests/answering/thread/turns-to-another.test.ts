import { describe, expect, it } from 'vitest';
import { askShipped } from '../ask.ts';

describe('a turn that names nothing', () => {
  it.each(['第二轮活动叫什么 >> 什么时候启动的', '第二轮活动叫什么，什么时候启动的'])(
    'is of what the thread speaks of, and of no other of its sort: %s',
    (thread) => {
      expect(askShipped(thread).receipt.statements).toEqual(['second-round-name']);
    },
  );
});

describe('who wrote it', () => {
  it.each(['动员大会发了什么 >> 谁写的', '动员大会发了什么 >> 写了什么 >> 谁写的'])(
    'is not told of a handout by the byline of the report: %s',
    (thread) => {
      expect(askShipped(thread).status).not.toBe('answered');
    },
  );

  it('is told of the report', () => {
    expect(askShipped('报道标题是什么 >> 谁写的').receipt.statements).toEqual(['report-reporter']);
  });
});
