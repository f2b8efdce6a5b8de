import { describe, expect, it } from 'vitest';
import { askShipped, askTurnUpAndGo } from '../ask.ts';

describe('whom somebody works for', () => {
  it.each(['岳波是哪个单位的', 'which company does Yue Bo work for'])(
    'is told of whose body is on record: %s',
    (question) => {
      expect(askShipped(question).status).toBe('answered');
    },
  );

  it.each([
    '廖锦辉是哪个单位的',
    'what outlet is Liao Jinhui with',
    'who does Liao Jinhui work for',
    'Who took the photo in the report? >> which agency does he work for',
  ])('is told of nobody else: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});

describe('the head of a body', () => {
  it.each(['who is the chief executive of City Buses', 'who is the head of City Buses'])(
    'is not whoever heads a part of it: %s',
    (question) => {
      expect(askTurnUpAndGo(question).status).not.toBe('answered');
    },
  );
});
