import { describe, expect, it } from 'vitest';
import { askTurnUpAndGo } from '../ask.ts';

describe('the same asked of a thing that only a statement tells of', () => {
  it.each([
    "What did the charging hub cost? >> and the drivers' academy?",
    '充电站花了多少钱 >> 那司机学校呢',
  ])('is refused: %s', (thread) => {
    expect(askTurnUpAndGo(thread).status).toBe('no_data');
  });

  it.each([
    'What did the charging hub cost? >> and the slogan?',
    "What did the charging hub cost? >> where is the drivers' academy?",
  ])('is left where something else is asked for: %s', (thread) => {
    expect(askTurnUpAndGo(thread).body.kind).toBe('statements');
  });
});

describe('what a thing costs to run', () => {
  it.each(['How much does the charging hub cost to run', 'what does it cost to operate the charging hub'])(
    'is not what it cost: %s',
    (question) => {
      expect(askTurnUpAndGo(question).status).not.toBe('answered');
    },
  );
});
