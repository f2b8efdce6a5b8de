import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
  idsOf,
} from './ask.ts';

describe('a slip within the name of a metric', () => {
  it.each(['2023年平均后诊时间', '2023年平均候珍时间是多少'])(
    'is read where the name begins and ends with words that questions are asked with: %s',
    (question) => {
      const { observations } = askWaitLess(question);

      expect(observations.map(({ id }) => id)).toEqual(['network-average-wait-2023']);
    },
  );

  it('is not read into another word of the language', () => {
    expect(askWaitLess('2023年平均午休时间').status).not.toBe('answered');
  });
});

describe('a difference between two years in mixed languages', () => {
  it('is worked out where 多多少 stands behind the year', () => {
    expect(askWaitLess('campaign spending 2024比2023多多少').body.kind).toBe('derived');
  });
});

describe('two metrics that share a word', () => {
  it('are told apart by the word that only one of them has', () => {
    const { observations } = askWaitLess('2024年市一院急诊等候多久');

    expect(observations.map(({ id }) => id)).toEqual(['first-hospital-emergency-wait-2024']);
  });
});

describe('the metric that has every word of the question in its names', () => {
  it.each([
    ['What was spent on fire prevention in 2023/24?', askQuietHills, 'spending'],
    ['spending in the fire year October 2022 to September 2023', askQuietHills, 'spending'],
    ['revenue from fares in 2024', askTurnUpAndGo, 'fare-revenue'],
    ['how many driver posts were vacant at the end of 2024', askTurnUpAndGo, 'vacancies'],
    ['what did an outpatient visit cost on average in 2024', askWaitLess, 'fee'],
  ])('is meant where another fits a part of them better: %s', (question, ask, variable) => {
    expect(ask(question).observations.map((one) => one.variable)).toEqual([variable]);
  });

  it.each([
    ['revenue from advertising in 2024', askTurnUpAndGo],
    ['what was spent on cameras in 2023/24', askQuietHills],
    ['what did a CT scan cost on average in 2024', askWaitLess],
  ])('is none where a word is in the names of none: %s', (question, ask) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('a deed that is a word of one of two metrics that share their noun', () => {
  it.each([
    ['How many library cards were issued in 2023?', 'tamarack-library-new-cards-2023'],
    ['How many library cards were in use at the end of 2023?', 'tamarack-library-cardholders-2023-12-31'],
  ])('tells them apart: %s', (question, id) => {
    expect(idsOf(askOpenDoors(question))).toEqual([id]);
  });
});

describe('a noun before the noun of a metric', () => {
  it('says of whom it is, and names no metric of its own', () => {
    const { verdict, observations } = askHotAtNoon('cook vacancies fell from 74 to 45 in 2024, right?');

    expect(verdict).toBe('matches');
    expect(new Set(observations.map(({ variable }) => variable))).toEqual(new Set(['vacancies']));
  });
});

describe('a metric named within the name of a fact', () => {
  it('is none of the other metric that is told a change of', () => {
    expect(askHotAtNoon('meal price cut by how much since 2022').status).not.toBe('answered');
  });
});

describe('a rate', () => {
  it('is not told by a list of what is done', () => {
    expect(askClearRiver('排口整改率').status).not.toBe('answered');
  });
});

describe('what is measured of a thing', () => {
  it('is no growth of how many there are', () => {
    expect(askOneMorePint('donation time fell by how much').status).not.toBe('answered');
  });
});
