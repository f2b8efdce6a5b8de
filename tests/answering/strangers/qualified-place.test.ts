// A word that nobody knows in the noun phrase of a place or body: the figure of the whole place is none of what is asked.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHarbour,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
  idsOf,
} from '../ask.ts';

describe('an unknown word in the noun phrase of a place', () => {
  it.each([
    // before the name, whatever stands before the word
    ['shipped', askShipped, 'In 2021, what was the GDP of nomadic Suining?'],
    ['shipped', askShipped, 'volcanic Suining gdp 2021'],
    ['shipped', askShipped, 'gdp moonlit suining 2021'],
    ['shipped', askShipped, 'how much idle land did the lakeside Shehong park claw back, roughly'],
    ['shipped', askShipped, 'FY21 share: bilingual anju lithium over liyang lithium'],
    ['shipped', askShipped, 'What share of Liyang did neighbouring Anju reach in 2021?'],
    ['quiet-harbours', askQuietHarbours, 'how much shore power did clandestine port elder use in 2023'],
    ['open-doors', askOpenDoors, 'how many visits did the monastic Central Library have in 2023'],
    // made of several words
    ['shipped', askShipped, 'election-year Suining GDP 2021'],
    ['shipped', askShipped, 'walk-in suining total economic output 2021'],
    ['open-doors', askOpenDoors, 'day-case visits 2023, Central Library'],
    ['turn-up-and-go', askTurnUpAndGo, 'punctuality of drought-hit Line 14 in 2024'],
    // behind the name
    ['shipped', askShipped, 'Suining suburbs GDP 2021'],
    ['shipped', askShipped, 'What level did Anju foothills reach against Liyang in 2021?'],
    ['shipped', askShipped, "Suining's outskirts ranks where in Sichuan for provincial technology centres?"],
    ['clear-river', askClearRiver, 'sewage collection rate in Chengzhou allotments, 2023'],
    // of which it is a part, or near which it lies
    ['shipped', askShipped, 'GDP of the outskirts of Suining in 2021'],
    ['shipped', askShipped, 'prison near Shehong park: output value in 2021'],
    ['clear-river', askClearRiver, 'sewage collection rate in the backwaters of Chengzhou, 2023'],
    // of whom there
    ['shipped', askShipped, 'the economy of Suining for beekeepers, 2021'],
    ['quiet-harbours', askQuietHarbours, 'ferry passengers in Tarnsea among goat herders in 2024'],
  ])('is refused in %s, %#', (_, ask, question) => {
    expect(ask(question).observations).toEqual([]);
  });

  it.each([
    ['shipped', askShipped, 'I was told amateur Anju already hit 15% of Liyang in 2021 - is that right?'],
    ['shipped', askShipped, 'Is it right that the tropical Shehong park put out more than 50 billion yuan?'],
    [
      'shipped',
      askShipped,
      "Suining's riverbank is 7th in Sichuan by number of class A enterprises, correct?",
    ],
    ['open-doors', askOpenDoors, 'vegan Central had 517,000 visits in 2023, right?'],
  ])('is not confirmed in %s, %#', (_, ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });
});

describe('an unknown word beside a place that is a verb, a bid or chat', () => {
  it.each([
    ['shipped', askShipped, 'Shehong lithium park topped how many bn yuan output in 2021'],
    ['shipped', askShipped, 'What did Suining rake in as GDP in 2021?'],
    ['shipped', askShipped, 'how much land did the Shehong park win back from plots that were sitting idle?'],
    ['shipped', askShipped, 'Suining sits where in Sichuan for provincial tech centres?'],
    ['shipped', askShipped, 'Before they started chasing Liyang - i.e. in 2020 - what share did Anju have?'],
    ['shipped', askShipped, 'In Suining proper, what was GDP in 2021?'],
    ['shipped', askShipped, 'Where does the Shehong park rank inside Sichuan for intensive land use?'],
    ['shipped', askShipped, 'What share of Liyang did little Anju reach in 2021?'],
    ['shipped', askShipped, 'Please fetch Suining GDP 2021'],
    ['shipped', askShipped, "retrieve Suining's GDP 2021"],
    ['shipped', askShipped, 'Apropos Suining, gdp 2021'],
    ['quiet-harbours', askQuietHarbours, 'turnaround gap skerrow v sandmere 2024'],
    ['clear-river', askClearRiver, 'How many river chiefs does Chengzhou employ'],
  ])('leaves the answer be in %s, %#', (_, ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});

describe('an unknown word beside a place of another pack', () => {
  it.each([
    ['How many cranes did monastic Saltmouth have in 2019?', askHarbour],
    ['cranes in windswept Saltmouth, 2019', askHarbour],
    ['berth share of breakaway Saltmouth in 2019', askHarbour],
    ['How many cranes were there in the outskirts of Saltmouth in 2019?', askHarbour],
    ["What was the lithium output of Anju's highlands against Liyang's in 2021?", askShipped],
    ['Is it right that walled Anju reached 15% of Liyang in 2021?', askShipped],
    ['visits at haunted Central in 2023?', askOpenDoors],
    ['How many visits did Central have in 2023 among monks?', askOpenDoors],
  ])('%s', (question, ask) => {
    const answer = ask(question);

    expect(answer.verdict).not.toBe('matches');
    expect(answer.observations).toEqual([]);
  });

  it.each([
    ['How many cranes did Saltmouth have in 2019?', askHarbour, 'cranes-2019'],
    ['please give Saltmouth cranes 2019', askHarbour, 'cranes-2019'],
    ['Hi Sam, Saltmouth cranes in 2019?', askHarbour, 'cranes-2019'],
    ['the town of Saltmouth: how many cranes in 2019?', askHarbour, 'cranes-2019'],
  ])('%s names no part of it', (question, ask, id) => {
    expect(idsOf(ask(question))).toContain(id);
  });
});
