import { describe, expect, it } from 'vitest';
import { askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a share asked of what is counted', () => {
  it.each([
    "what % of Southgate's buses is electric?",
    'proportion of buses that are electric, Southgate',
    'percentage of electric buses at Southgate',
  ])('is not told by the count: %s', (question) => {
    expect(askTurnUpAndGo(question).status).toBe('no_data');
  });

  it('is the share on record', () => {
    const { observations } = askTurnUpAndGo('proportion of buses that are electric');

    expect(observations.map(({ variable }) => variable)).toEqual(['electric-share']);
  });
});

describe('the second of a row', () => {
  it.each(['安居第二个百亿产业是什么', "what is Anju's second ten-billion industry"])(
    'is none of the first: %s',
    (question) => {
      expect(askShipped(question).status).toBe('no_data');
    },
  );
});

describe('how a pair looked at a time', () => {
  it.each([
    'What did 2019 look like for Anju against Liyang?',
    'What did Q2 look like for Anju against Liyang?',
  ])('is not told by what has been so for years: %s', (question) => {
    expect(askShipped(question).status).toBe('no_data');
  });
});
