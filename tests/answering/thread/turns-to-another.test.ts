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
