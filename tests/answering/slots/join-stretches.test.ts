import { describe, expect, it } from 'vitest';
import { askQuietHills, askTurnUpAndGo, idsOf } from '../ask.ts';
import { askNightSchool } from '../night-school.ts';

describe('a year of the record that does not begin in January', () => {
  it.each([
    'What was the city subsidy from April 2023 to March 2024?',
    'city subsidy between April 2023 and March 2024',
    'city subsidy from 1 April 2023 to 31 March 2024',
    'city subsidy Apr 23-Mar 24',
    'city subsidy 2023/24',
    'city subsidy for the year to March 2024',
    '2023年4月至次年3月市政补贴多少',
    '市政补贴 23-24年',
    '2023-24财年市政补贴多少',
  ])('is found by %s', (question) => {
    expect(idsOf(askTurnUpAndGo(question))).toEqual(['ashcombe-buses-subsidy-2023-04-2024-03']);
  });

  it.each(['How much more city subsidy in 2024-25 than in 2023-24?', '市政补贴24-25年比23-24年多多少'])(
    'is one side of a difference in %s',
    (question) => {
      const { body } = askTurnUpAndGo(question);

      expect(body).toMatchObject({ kind: 'derived', value: '4500000' });
    },
  );

  it.each([
    ['The city subsidy from April 2023 to March 2024 was 28.5 million pounds, right?', 'matches'],
    ['The city subsidy in 2023/24 was 33 million pounds, right?', 'differs'],
  ])('is what a claim is held against: %s', (question, verdict) => {
    expect(askTurnUpAndGo(question).verdict).toBe(verdict);
  });

  it.each([
    'city subsidy 2022-23',
    'city subsidy in 2023',
    'city subsidy from April to December 2023',
    'city subsidy from January 2023 to March 2024',
    '2023年3月到2024年4月市政补贴',
  ])('is no other stretch of time: %s', (question) => {
    expect(askTurnUpAndGo(question).status).toBe('no_data');
  });

  it('leaves two years of another metric the course they are', () => {
    const answer = askQuietHills('2022-23年火情');

    expect(idsOf(answer)).toEqual(['shuanghuai-fires-2022', 'shuanghuai-fires-2023']);
  });
});

describe('a school year', () => {
  it.each([
    'learners in the 2024/25 school year',
    'learners, school year 2024/25',
    'learners in academic year 2024-25',
    '24/25学年有多少学员',
    '2024-25学年学员多少人',
    '2024年9月到2025年8月学员多少人',
  ])('is found by %s', (question) => {
    expect(idsOf(askNightSchool(question))).toEqual(['learners-2024']);
  });

  it.each(['2021/22学年有多少学员', 'learners in the 2019/20 school year'])(
    'is none of another: %s',
    (question) => {
      expect(askNightSchool(question).status).not.toBe('answered');
    },
  );

  it.each([
    'by how much did spending rise in 2024/25',
    '支出2024/25年度增加了多少',
    'by how much did the number of learners grow in 2024/25',
  ])('is one time, by how much it grew in which its amount does not say: %s', (question) => {
    expect(askNightSchool(question).status).not.toBe('answered');
  });

  it('is each of two that are held against one another', () => {
    const { body } = askNightSchool('how much did the number of learners grow between 2023/24 and 2024/25');
    expect(body).toMatchObject({ kind: 'derived', value: '655' });
  });
});
