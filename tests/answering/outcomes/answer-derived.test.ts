// What is worked out between two times or two places, and what must not be.
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/wording/render-answer.ts';
import { fixtureIndex } from '../../make-index.ts';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('a difference', () => {
  it.each([
    [askOpenDoors, "Gap between Alder's and Tamarack's spending per resident in 2024, in dollars", '13.2'],
    [askOpenDoors, '奥尔德和塔马拉克人均支出2024年差距多少美元', '13.2'],
    [askOpenDoors, '总馆每周开放时间23年比22年多了几个小时', '14'],
    [askClearRiver, '排口整治从23年底到24年底又多完成了多少个', '253'],
    [
      askClearRiver,
      'By how many hours did the time to settle a complaint come down between 2021 and Q4 2024?',
      '-52.5',
    ],
    [askShipped, "how much did anju's share grow from 2020 to 2021", '13.93'],
    [askShipped, "how many percentage points lie between Anju's 2020 share and the 2022 forecast?", '26.43'],
  ])('is worked out: %#', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', operation: 'difference', value });
  });

  it.each([
    [askOpenDoors, "the gap between Alder's and Tamarack's spending per resident in 2023"],
    [askQuietHarbours, 'gap in passengers between Port Elder and Gannet Bay 2024'],
    [askOpenDoors, '总馆2023年一年开放几个小时'],
  ])('is refused where one of the two is not on record: %#', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });

  it('of two places names each', () => {
    const answer = askOpenDoors("Gap between Alder's and Tamarack's spending per resident in 2024");
    const { text } = renderAnswer(answer, fixtureIndex('open-doors').catalog, 'en');

    expect(text).toContain('Alder County Library (2024) against Tamarack County Library (2024)');
    expect(text).toContain('• Tamarack County Library, spending per resident, 2024: $66.1');
  });
});

describe('a figure of a stretch', () => {
  it('is found by its two ends', () => {
    const [found] = askClearRiver(
      'How many outfalls into rivers were found between March 2022 and the end of 2023?',
    ).observations;

    expect(found?.period).toEqual({ start: '2022-03-01', end: '2023-12-31' });
  });

  it.each([
    'outfalls found between January 2022 and the end of 2023',
    'outfalls found between 2022 and 2023',
  ])('is none of another: %s', (question) => {
    expect(askClearRiver(question).status).toBe('no_data');
  });

  it('of a summer is none of another season', () => {
    expect(
      askOpenDoors('how many kids finished Summer Thousand in summer 2024').observations.map(
        ({ value }) => value,
      ),
    ).toEqual(['4415']);
    expect(askOpenDoors('how many people visited in the autumn of 2023').status).toBe('no_data');
  });
});

describe('whom a metric is measured against', () => {
  it('names the metric with one of its nouns', () => {
    const answer = askOpenDoors('loans per resident versus Alder, year by year from 2021 to 2024');

    expect(answer.status).toBe('answered');
    expect(answer.observations.length).toBeGreaterThanOrEqual(4);
  });

  it.each(['loans against Alder 2023', 'residents versus Alder', 'loans per resident in Alder in 2023'])(
    'does not have its figures: %s',
    (question) => {
      expect(askOpenDoors(question).status).not.toBe('answered');
    },
  );

  it('has no part in a position', () => {
    expect(idsOf(askShipped("How has Anju's position against Liyang moved since 2020?"))).toHaveLength(4);
  });
});

describe('who gets something', () => {
  it('is not what is counted', () => {
    expect(askQuietHarbours('Roughly how much power did Gannet Bay hand to ships in March 2025').status).toBe(
      'answered',
    );
  });

  it.each([
    'how much power did Gannet Bay hand back to the grid in March 2025',
    'how many ships did Port Elder hand power to in 2024',
  ])('may not be told: %s', (question) => {
    expect(askQuietHarbours(question).status).not.toBe('answered');
  });
});

describe('how many times over, between two times', () => {
  it.each([
    [askShipped, '跟2020比，安居占溧阳的比例翻了多少倍', '21.5'],
    [askShipped, "by what factor did anju's share grow from 2020 to Q1 2022", '21.5'],
  ])('%o %s', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', operation: 'multiple', value });
  });
});
