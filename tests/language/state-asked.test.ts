// The progress of what is being built is no course of figures.
import { describe, expect, it } from 'vitest';
import { askShipped } from '../answering/ask.ts';

describe('progress', () => {
  it.each([
    ['正极材料项目二期进展', 'cathode-project-progress'],
    ['九远产业园进展怎么样', 'jiuyuan-park-site'],
    ['栖凤产业园进展情况', 'qifeng-park-site'],
    ['Jiuyuan park progress', 'jiuyuan-park-site'],
    ["what's the progress on the Qifeng park", 'qifeng-park-site'],
  ])('of a site is how far it has come: %s', (question, statement) => {
    expect(askShipped(question).receipt.statements).toEqual([statement]);
  });

  it.each(['船山产业园进展', '射洪园区进展', '遂宁进展', 'progress of the Chuanshan park'])(
    'of what the record does not follow is not told: %s',
    (question) => {
      expect(askShipped(question).status).not.toBe('answered');
    },
  );

  it('of a metric is its course', () => {
    expect(askShipped('安居锂电占比进展').body.kind).toBe('series');
  });
});
