// "Rose from so much in one year to so much in another" is a claim, and both its ends are held.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askQuietHills, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a course that is told with its years', () => {
  it.each([
    [askOpenDoors, 'Loans rose from 2.78 million in 2023 to 3.02 million in 2024'],
    [askOpenDoors, 'Did loans rise from 2.78 million in 2023 to 3.02 million in 2024?'],
    [askOpenDoors, '到馆人次从2022年的90.5万增长到2024年的134万'],
    [askQuietHills, 'fires fell from 27 in 2023 to 19 in 2024'],
    [askTurnUpAndGo, 'punctuality rose from 71.4% in 2022 to 85.2% in March 2025'],
    [askOneMorePint, 'donations rose from 40,150 in 2023 to 44,720 in 2024'],
  ])('matches: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });

  it.each([
    [askOpenDoors, 'loans went from 2.78 million in 2023 to 3.2 million in 2024'],
    [askOpenDoors, 'Loans fell from 2.78 million in 2023 to 3.02 million in 2024'],
    [askOpenDoors, '到馆人次从2022年的90.5万增长到2024年的144万'],
    [askQuietHills, 'fires fell from 27 in 2023 to 17 in 2024'],
    [askShipped, '安居占溧阳的比例从2020年的1.07%跃升至2021年的16%'],
  ])('differs: %#', (ask, claim) => {
    expect(ask(claim).verdict).toBe('differs');
  });

  it.each([
    [askOpenDoors, 'how much did visits rise from 2021 to 2024'],
    [askOpenDoors, 'visits from 2021 to 2024'],
    [askTurnUpAndGo, 'why did boardings rise from 33.6 million in 2023 to 38.9 million in 2024'],
  ])('is none where it is asked: %#', (ask, question) => {
    expect(ask(question).verdict).toBeUndefined();
  });
});
