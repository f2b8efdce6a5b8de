// Turns about two figures or a rank told before, and two parts of one year.
import { describe, expect, it } from 'vitest';
import {
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askTurnUpAndGo,
  askWaitLess,
  idsOf,
} from './ask.ts';

describe('how far two things are apart', () => {
  it.each([
    [askTurnUpAndGo, 'Route 4 had more boardings than route 14 in 2024 >> by how many'],
    [askTurnUpAndGo, 'Route 14 had fewer boardings than route 4 in 2024 >> and by how many boardings'],
    [askOneMorePint, 'Port Anselm had more donations than Brackenford in 2024 >> by how many'],
    [askWaitLess, '平均候诊2022年 >> 比2023年短多少'],
    [askWaitLess, '市一院2023年平均候诊时间 >> 比2024年快多少'],
  ])('%#: is worked out: %s', (ask, thread) => {
    expect(ask(thread).body.kind).toBe('derived');
  });

  it.each([
    [askTurnUpAndGo, 'drivers 2024 >> by how many did it rise'],
    [askOneMorePint, 'donations in 2023 >> by how many'],
    [askWaitLess, '平均候诊2024年 >> 比2023年短多少'],
    [askWaitLess, '平均候诊2022年 >> 比2019年短多少'],
  ])('%#: is refused where one is missing or disputed: %s', (ask, thread) => {
    expect(ask(thread).status).not.toBe('answered');
  });
});

describe('a rank in something else', () => {
  it('is a rank', () => {
    expect(idsOf(askHotAtNoon('Where does Ostrel rank in uptake >> and in local food'))).toEqual([
      expect.stringContaining('rank'),
    ]);
  });

  it.each([
    [askHotAtNoon, 'Where does Ostrel rank in uptake >> and in complaints'],
    [askTurnUpAndGo, 'Where does Ashcombe rank in punctuality >> and in boardings'],
    [askTurnUpAndGo, 'Where does Ashcombe rank in punctuality >> and for drivers'],
  ])('%#: is no value of it: %s', (ask, thread) => {
    expect(ask(thread).status).not.toBe('answered');
  });
});

describe('two parts of a year that is said once', () => {
  it.each([
    [askQuietHarbours, 'Skerrow shore power Jan and Feb 2025', ['2025-01-01', '2025-02-01']],
    [askOpenDoors, 'loans Q1 and Q2 2024', ['2024-01-01', '2024-04-01']],
    [askWaitLess, 'outpatient visits in the first ten months of 2024', ['2024-01-01']],
  ])('%#: are of that year: %s', (ask, question, starts) => {
    const { observations, disclosures } = ask(question);
    expect(observations.map(({ period }) => period?.start)).toEqual(starts);
    expect(disclosures).not.toContainEqual(expect.objectContaining({ kind: 'assumed', slot: 'period' }));
  });

  it('are added up', () => {
    expect(askHotAtNoon('Fennick Q1 and Q2 2025 meals combined').body.kind).toBe('derived');
  });

  it('is refused where there is no such stretch', () => {
    expect(askWaitLess('outpatient visits in the first eleven months of 2024').status).toBe('no_data');
  });
});
