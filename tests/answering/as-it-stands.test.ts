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
  ])('are told from those that say it of some, or of another thing: %s', (question, ask) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
