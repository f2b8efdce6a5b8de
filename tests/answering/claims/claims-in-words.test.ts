// Claims whose weight lies in everyday words: a place in an order, the days of a week, several things each in its place.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver, askOneMorePint, askOpenDoors, askQuietHarbours, askShipped, askTurnUpAndGo, askWaitLess,
} from '../ask.ts'; // biome-ignore format: one import

describe('a rank claimed in words', () => {
  it.each([
    ['Tarnsea came second on the Hollin Coast for shore power in 2024, right?', askQuietHarbours, 'differs'],
    ['Tarnsea came third on the Hollin Coast for shore power in 2024, right?', askQuietHarbours, 'matches'],
    ['Tarnsea finished second for ferry passengers on the Hollin Coast in 2024, yes?', askQuietHarbours, 'matches'],
    ['Where did Ashcombe rank in Thornshire for boardings per resident in 2024? >> so third for punctuality as well, yes?', askTurnUpAndGo, 'differs'],
    ['Where did Ashcombe rank in Thornshire for boardings per resident in 2024? >> and fourth for punctuality, right?', askTurnUpAndGo, 'matches'],
    ['2023年石桥县水质在澄州各区县中排第二，对吗', askClearRiver, 'differs'],
    ['2023年石桥县水质在澄州各县区里排第一，对吗', askClearRiver, 'matches'],
  ])('%s: %s', (claim, ask, verdict) => {
    expect(ask(claim).verdict).toBe(verdict);
  }); // biome-ignore format: a claim a row

  it('is of the area said, and of no other', () => {
    expect(askShipped('Where does Shehong rank inside Suining for intensive land use?').status).toBe(
      'no_data',
    );
    expect(askShipped('Where does the Shehong park rank inside Sichuan for intensive land use?').status).toBe(
      'answered',
    );
  });
});

it('of a share that something makes up is none of growth', () => {
  expect(askOneMorePint('First-time donors made up 18.2% in Kelloway in 2024: right or wrong?').verdict).toBe(
    'matches',
  );
});

describe('the days of a week', () => {
  it.each([
    ['The evening clinics run Monday to Friday only - right?', askWaitLess, 'matches'],
    ['The Homework Club meets Monday to Thursday, right?', askOpenDoors, 'matches'],
    ['The Homework Club meets Monday to Friday, right?', askOpenDoors, undefined],
    ['The Homework Club meets on Mondays only, right?', askOpenDoors, 'not_on_record'],
    ['The Central Library has been open on Saturdays since 5 March 2023, right?', askOpenDoors, undefined],
  ])('%s: %s', (claim, ask, verdict) => {
    const answer = ask(claim);

    if (verdict === undefined) expect(answer.verdict).not.toBe('matches');
    else expect(answer.verdict).toBe(verdict);
  });
});

describe('several things, each in its place', () => {
  it.each([
    ['九远产业园在安居区，栖凤产业园在遂宁经开区，对吗', askShipped, 'matches'],
    ['The Jiuyuan park is in Anju and the Qifeng park is in the Suining Economic Development Zone, right?', askShipped, 'matches'],
    ['九远产业园在安居区，栖凤产业园在射洪，对吗', askShipped, 'differs'],
    ['鹤塘村在白鹭区，苇塘村在云渡县，对吧', askClearRiver, 'matches'],
    ['新锂想那三个项目都在射洪锂电高新产业园，对吧', askShipped, 'matches'],
    ['新锂想那四个项目都在射洪锂电高新产业园，对吧', askShipped, 'differs'],
    ['新锂想那三个项目都在安居区，对吧', askShipped, 'not_on_record'],
  ])('%s: %s', (claim, ask, verdict) => {
    expect(ask(claim).verdict).toBe(verdict);
  }); // biome-ignore format: a claim a row
});
