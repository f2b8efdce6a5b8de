// What is worked out or listed with no two times named, what stands against a benchmark, and days that may be years.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
  idsOf,
} from '../ask.ts';

describe('by how much something rose, with no time named', () => {
  it('is from what came about to what came about since', () => {
    expect(idsOf(askShipped('安居占溧阳的比例提高了多少'))).toEqual([
      'anju-lithium-share-2022-q1',
      'anju-lithium-share-2020',
    ]);
    expect(askQuietHarbours("how much did elder's share of sandmere's traffic rise").body).toMatchObject({
      kind: 'derived',
      value: '12.7',
    });
  });
});

describe('a place held against its benchmark', () => {
  it.each([
    "Is Skerrow's turnaround faster than Sandmere's?",
    'is skerrow slower than sandmere at turnaround',
    "Is Sandmere's turnaround faster than Skerrow's?",
    "Is Elder's traffic higher than Sandmere's?",
  ])('is told by the figures, and not by two times: %s', (question) => {
    const { status, body, observations } = askQuietHarbours(question);

    expect(status).toBe('answered');
    expect(body.kind).not.toBe('derived');
    expect(observations.length).toBeGreaterThan(1);
  });

  it.each([
    [askQuietHarbours, "Is Elder's turnaround faster than Sandmere's?"],
    [askQuietHarbours, "Is Skerrow's turnaround faster than Elder's?"],
    [askQuietHarbours, "is skerrow's traffic higher than sandmere's"],
    [askTurnUpAndGo, "Is Ashcombe's fare higher than Marlow's?"],
    [askTurnUpAndGo, 'is ashcombe punctuality better than marlow'],
    [askWaitLess, "Is the network's wait longer than Hailan's in 2024"],
  ])('is refused where that is no figure on record: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it('is told of the metric that is named', () => {
    const ids = idsOf(askTurnUpAndGo("Is Ashcombe's wait longer than Marlow's in 2024?"));

    expect(ids).toContain('marlow-wait-2024');
    expect(ids.every((id) => id.includes('wait'))).toBe(true);
  });
});

describe('a course with what is foreseen beside it', () => {
  it.each([
    'Yearly boardings since 2022 plus the 2026 target',
    'boardings since 2022 and the target for 2026',
  ])('runs on: %s', (question) => {
    expect(idsOf(askTurnUpAndGo(question))).toEqual(
      expect.arrayContaining([
        'ashcombe-buses-boardings-2022',
        'ashcombe-buses-boardings-2023',
        'ashcombe-buses-boardings-2024',
        'ashcombe-buses-boardings-2026',
      ]),
    );
  });
});

describe('a month and two digits', () => {
  it.each([
    [askQuietHarbours, 'Skerrow shore power feb 25?', ['skerrow-power-2025-02']],
    [askQuietHarbours, 'was skerrow shore power 198 MWh in feb 25?', ['skerrow-power-2025-02']],
    [askOneMorePint, 'donations dec 24', ['kelloway-donations-2024-12']],
  ])('is the month of that year where no such day is on record: %#', (ask, question, ids) => {
    expect(idsOf(ask(question))).toEqual(ids);
  });

  it.each([
    [askQuietHarbours, 'skerrow shore power march 25th'],
    [askQuietHarbours, 'shore power skerrow february 25, 2025'],
    [askQuietHarbours, 'skerrow shore power apr 25'],
    [askQuietHarbours, 'skerrow shore power feb 24'],
    [askQuietHarbours, 'elder shore power jan 25'],
    [askOneMorePint, 'donations dec 24 in port anselm'],
  ])('is refused where neither is: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('a place in an order for what two ranks are of', () => {
  it('is the rank whose name says no more', () => {
    const answer = askClearRiver('Chengzhou came 5th in the province for water in 2024 – right?');

    expect(answer.verdict).toBe('differs');
    expect(idsOf(answer)).toEqual(['chengzhou-quality-rank-2024']);
    expect(idsOf(askClearRiver('chengzhou came 6th for water improvement in 2024'))).toEqual([
      'chengzhou-improvement-rank-2024',
    ]);
  });
});
