// A claim that says more of a figure on record than how much it was, of whom and when.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askQuietHarbours, askTurnUpAndGo } from '../ask.ts';

describe('a claim whose number is on record', () => {
  it.each([
    [askTurnUpAndGo, "Ashcombe's punctuality of 71.4% in 2022 set a new record, right?"],
    [askTurnUpAndGo, "Ashcombe's punctuality was 71.4% in 2022, the best in the country, no?"],
    [askTurnUpAndGo, "With 71.4% in 2022 Ashcombe's punctuality outdid all its rivals, correct?"],
    [askOpenDoors, 'Tamarack County Library made 2.78 million loans per day in 2023, right?'],
    [askOpenDoors, 'Tamarack County Library made 2.78 million loans in 2023, an hour, is that so?'],
    [
      askQuietHarbours,
      'Skerrow Harbour delivered 2,380 MWh of shore power shortly before the close of 2024, right?',
    ],
    [askOneMorePint, 'It took a free breakfast to get Kelloway to 1,286 donation sessions in 2024, no?'],
    [askOneMorePint, 'Not until the lorry came did Kelloway have 1,286 donation sessions in 2024, right?'],
    [askTurnUpAndGo, "Ashcombe's punctuality was 71.4% on the coldest evening of 2022, right?"],
    [askTurnUpAndGo, "Ashcombe's punctuality was 71.4% in 2022 once again, right?"],
    [askTurnUpAndGo, "Ashcombe's punctuality was back at 71.4% in 2022, right?"],
    [askTurnUpAndGo, "Ashcombe's punctuality plateaued at 71.4% in 2022, right?"],
    [askTurnUpAndGo, "Ashcombe's punctuality was briefly 71.4% in 2022, right?"],
    [askTurnUpAndGo, "Ashcombe's punctuality might have been 71.4% in 2022, right?"],
    [askTurnUpAndGo, "Ashcombe's punctuality was 71.4% in 2022, and improving, right?"],
    [askTurnUpAndGo, "Ashcombe's punctuality was 71.4% in 2022, well below what the unions wanted, right?"],
    [askOneMorePint, "Kelloway's donation sessions were frozen at 1,286 in 2024, right?"],
    [askOneMorePint, 'No one except Kelloway had 1,286 donation sessions in 2024, right?'],
    [askOneMorePint, 'Just outside Kelloway there were 1,286 donation sessions in 2024, right?'],
    [askOneMorePint, 'Kelloway had 1,286 donation sessions every single night of 2024, right?'],
    [askOneMorePint, 'Kelloway had 1,286 donation sessions in 2024 thanks to the new lorry, right?'],
  ])('is not confirmed with a detail that no figure bears out: %# %s', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
  });

  it.each([
    [askTurnUpAndGo, "Ashcombe's punctuality was 71.4% in 2022, as the record has it, right?"],
    [askTurnUpAndGo, "Is the latest I have right: Ashcombe's punctuality was 71.4% in 2022?"],
    [askOpenDoors, 'Tamarack County Library made 2.78 million loans a year in 2023, right?'],
    [askOpenDoors, 'Tamarack County Library made at least 2.78 million loans in 2023, right?'],
    [askOneMorePint, 'At the end of 2023 Kelloway had 4.5 days of blood in stock, right?'],
  ])('is confirmed where it says no more: %# %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });
});
