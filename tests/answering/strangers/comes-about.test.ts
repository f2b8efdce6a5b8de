// What a question says of how any such figure comes about.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askShipped, askWaitLess, idsOf } from '../ask.ts';

describe('how a figure of the sort comes about', () => {
  it.each([
    ['How long did people sit in A&E in 2024?', askWaitLess, 'network-emergency-wait-2024'],
    [
      'How long did patients wait in A&E across the network in 2024?',
      askWaitLess,
      'network-emergency-wait-2024',
    ],
    ['How long did patients spend waiting in A&E in 2024?', askWaitLess, 'network-emergency-wait-2024'],
    ['How much did the Friends bring in through donations in 2023?', askOpenDoors, 'friends-donations-2023'],
    ['How much did the Friends rake in in donations in 2023?', askOpenDoors, 'friends-donations-2023'],
    ['How many loans were issued in 2021?', askOpenDoors, 'tamarack-library-loans-2021'],
    ['How many blood donations were taken in Kelloway in 2024?', askOneMorePint, 'kelloway-donations-2024'],
    [
      "What share of Liyang's lithium output is Anju slated to reach in 2022?",
      askShipped,
      'anju-lithium-share-2022',
    ],
    [
      "What share of Liyang's lithium output is Anju meant to reach in 2022?",
      askShipped,
      'anju-lithium-share-2022',
    ],
    [
      'Taking Liyang as the yardstick, what percentage did Anju’s lithium output work out at for 2021?',
      askShipped,
      'anju-lithium-share-2021',
    ],
    [
      'size of Anju’s lithium industry in 2022, in yuan, not as a share of Liyang’s',
      askShipped,
      'anju-lithium-scale-2022',
    ],
  ])('adds nothing to it: %s', (question, ask, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });

  it.each([
    ['How long did patients stay in A&E in 2024?', askWaitLess],
    ['How long did doctors sit in A&E in 2024?', askWaitLess],
    ['How long did patients wait in A&E for a bed in 2024?', askWaitLess],
    ['How much did the Friends pay out in donations in 2023?', askOpenDoors],
    ['How much did the Friends bring back in donations to the school in 2023?', askOpenDoors],
    ['How many loans were renewed in 2021?', askOpenDoors],
    ['How many staff posts were made redundant in 2023?', askOpenDoors],
    ['How many blood donations were refused in Kelloway in 2024?', askOneMorePint],
    ["What share of Liyang's lithium output is Anju struggling to reach in 2022?", askShipped],
    ["What share of Liyang's lithium output did Anju fail to reach in 2022?", askShipped],
    ['output of Anju’s lithium industry in 2021, not as a share of Liyang’s', askShipped],
  ])('is told from what is done to it: %s', (question, ask) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
