// A rate of growth is of the time after the one that a change is counted from.
import { describe, expect, it } from 'vitest';
import {
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('a rise since a time that is named', () => {
  it.each([
    [askOpenDoors, '到馆人次比2023年增长多少', 'tamarack-library-visits-growth-2024'],
    [askOpenDoors, 'by how much did visits grow on 2023', 'tamarack-library-visits-growth-2024'],
    [askQuietHills, '火情较2023年的增速', 'shuanghuai-fires-growth-2024'],
    [askOneMorePint, '献血人次比2023年增长多少', 'kelloway-donations-growth-2024'],
    [askOpenDoors, '到馆人次从2023年到2024年增长了多少', 'tamarack-library-visits-growth-2024'],
  ])('is the rate of the year after: %#', (ask, question, id) => {
    expect(ask(question).observations.map((one) => one.id)).toEqual([id]);
  });

  it.each([
    [askOpenDoors, '到馆人次比2022年增长多少', '435000'],
    [askWaitLess, '门诊量比2022年增长多少', '750000'],
    [askOpenDoors, '从2022年到2024年到馆人次增长了多少', '435000'],
    [askTurnUpAndGo, '2022到2024年客运量增长了多少', '7700000'],
    [askOneMorePint, 'how much did donations grow from 2022 to 2024', '7820'],
  ])('is worked out where it was of several years: %#', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', value });
  });

  it('is no rise of a share, where the amount then is not on record', () => {
    expect(askQuietHarbours('旅客比2022年增长多少').status).toBe('no_data');
  });
});

describe('a claim of a rise since a time that is named', () => {
  it.each([
    [askQuietHills, '与2023年相比火情下降29.6%，对吧'],
    [askQuietHills, '2024年火情比2023年少了三成，对吧'],
    [askQuietHills, '火情19起，比2023年少了29.6%，对吧'],
    [askQuietHills, 'Fires were down 30% on 2023, right?'],
    [askQuietHills, 'fires fell 44% on 2022, right?'],
    [askQuietHills, '与2023年相比，火情减少了8起，对吧'],
    [askQuietHills, 'fires fell 20.6% over 2023, right?'],
    [askQuietHills, 'fires in 2024 were 29.6% lower than in 2023, right?'],
    [askOpenDoors, 'visits grew 30.4% compared with 2022, right?'],
    [askTurnUpAndGo, 'boardings rose 16% over 2023, right?'],
    [askOneMorePint, 'donations up 8.8% on 2022, right?'],
  ])('matches: %#', (ask, question) => {
    expect(ask(question).verdict).toBe('matches');
  });

  it.each([
    [askQuietHills, '火情比2023年少了20.6%，对吧'],
    [askQuietHills, 'fires fell 20.6% since 2023, right?'],
    [askQuietHills, '与2023年相比，火情减少了7起，对吧'],
    [askOpenDoors, 'Loans grew 18.3% compared with 2023, right?'],
    [askQuietHills, 'fires in 2024 were 20.6% lower than in 2023, right?'],
    [askQuietHills, 'fires fell 50% over 2023, right?'],
    [askOpenDoors, '到馆人次比2022年增长三成，对吧'],
  ])('differs: %#', (ask, question) => {
    expect(ask(question).verdict).toBe('differs');
  });

  it.each([
    [askOneMorePint, 'donations up 21% on 2022, right?'],
    [askOpenDoors, 'visits rose 13.6% over 2023, right?'],
  ])('is left open where one rate does not tell: %#', (ask, question) => {
    expect(ask(question).verdict).toBe('not_on_record');
  });
});
