// What stands in a phrase behind a metric says of which part of it the figure is asked.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a phrase behind a metric', () => {
  it.each([
    [askOpenDoors, 'How many visits did Central get in 2023 from repeat customers?'],
    [askOpenDoors, 'How many visits did Central get by bike in 2023?'],
    [askOpenDoors, 'how many visits did Central have for commercial use in 2023'],
    [askShipped, 'How many provincial technology centres does Suining have via the website'],
    [askShipped, 'How many provincial technology centres does Suining have in the old town'],
    [askShipped, 'How many provincial technology centres are there in the new district'],
  ])('narrows it: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askOpenDoors, 'How many visits did Central get in 2023, for my caption?'],
    [askShipped, 'How many provincial technology centres does the whole city have'],
    [askShipped, 'How many provincial technology centres does Suining have in the entire city'],
  ])('says nothing of its own where it is chat, or all of it: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});

describe('a Chinese word with 的', () => {
  it.each([
    [askOpenDoors, '全系统24年外地来的借出去多少册书'],
    [askShipped, '射洪节约集约用地老城区的省里第几'],
    [askTurnUpAndGo, '绿道公司2024年残疾人的司机有多少'],
  ])('narrows what is asked for: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each(['客户关心的射洪锂电产业园产值', '安居2020年锂电才溧阳的百分之几来着，记得是个小得可怜的数'])(
    'is told in passing before the name of a place, or of the number: %s',
    (question) => {
      expect(askShipped(question).status).toBe('answered');
    },
  );
});
