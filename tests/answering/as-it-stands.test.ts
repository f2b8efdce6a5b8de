import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askTurnUpAndGo, askWaitLess, idsOf } from './ask.ts';

describe('words that say no more than that something is there', () => {
  it.each([
    [
      'How many drivers were on the payroll at the end of 2024?',
      askTurnUpAndGo,
      'ashcombe-buses-drivers-2024-12-31',
    ],
    ['How many drivers on the books at end of 2023', askTurnUpAndGo, 'ashcombe-buses-drivers-2023-12-31'],
    [
      'how many rangers did it have at its disposal at the end of 2023',
      askQuietHills,
      'shuanghuai-rangers-2023-12-31',
    ],
    ['hours the drones spent in the air in 2024', askQuietHills, 'shuanghuai-drone-hours-2024'],
    ['探头2024年底装到了多少个', askQuietHills, 'shuanghuai-cameras-2024-12-31'],
    ['电动公交车2024年底发展到多少辆', askTurnUpAndGo, 'ashcombe-buses-electric-buses-2024-12-31'],
    ['2023年烧了多大一块', askQuietHills, 'shuanghuai-burned-area-2023'],
    ['how many hectares were lost to wildfire in 2022', askQuietHills, 'shuanghuai-burned-area-2022'],
    ['What did the burned area end up at in 2023?', askQuietHills, 'shuanghuai-burned-area-2023'],
    ['How high did the burned area run in 2022?', askQuietHills, 'shuanghuai-burned-area-2022'],
    ['what burned area did 2023 finish up on', askQuietHills, 'shuanghuai-burned-area-2023'],
    [
      'How many rangers did Shuanghuai close the year with in 2023?',
      askQuietHills,
      'shuanghuai-rangers-2023-12-31',
    ],
    ['What did visits to Central Library weigh in at in 2023?', askOpenDoors, 'central-library-visits-2023'],
    ['How many visits did Central Library muster in 2023?', askOpenDoors, 'central-library-visits-2023'],
    [
      'What figure for visits did Central Library arrive at in 2023?',
      askOpenDoors,
      'central-library-visits-2023',
    ],
  ])('ask for the figure: %s', (question, ask, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });

  it.each([
    ['how many rangers were on duty at the end of 2024', askQuietHills],
    ['how many rangers on leave at the end of 2024', askQuietHills],
    ['how many cameras out of order at the end of 2024', askQuietHills],
    ['cameras lost to fire in 2024', askQuietHills],
    ['hectares lost to farming in 2023', askQuietHills],
    ['hectares replanted in 2023', askQuietHills],
    ['探头2024年底拆到多少个', askQuietHills],
    ['2024年招到多少护林员', askQuietHills],
    ['2024年种了多少地', askQuietHills],
    ['nurses on maternity leave at the end of 2024', askWaitLess],
    ['how many books were on loan at the end of 2023', askOpenDoors],
    ['What did visits to Central Library start at in 2023?', askOpenDoors],
    ['What did visits to Central Library peak at in 2023?', askOpenDoors],
    ['How many visitors stood at the desk in Central Library in 2023?', askOpenDoors],
    ['How many visits to Central Library ended with a loan in 2023?', askOpenDoors],
    ['How many loans did Central Library collect in 2023?', askOpenDoors],
    ['How many new library cards were returned in 2023?', askOpenDoors],
    ['What did Central Library sit on in 2023?', askOpenDoors],
  ])('are told from those that say it of some, or of another thing: %s', (question, ask) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
