// Words beside a metric that name no other thing, and those that do.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours } from '../ask.ts';

describe('a word beside a metric', () => {
  it.each([
    [askOpenDoors, '预约一本书23年平均要等好几天吧，到底几天'],
    [askOpenDoors, '23年底手里有证的未成年人有多少'],
    [askQuietHarbours, '三趾鸥号身上装的电池有多大'],
    [
      askClearRiver,
      "How many outfalls into rivers did the city's survey turn up between March 2022 and the end of 2023?",
    ],
    [askClearRiver, 'I would be much obliged to know how many complaints there were in 2024'],
  ])('may say nothing of its own: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });

  it.each([
    [askOpenDoors, '预约一本杂志23年平均要等几天'],
    [askOpenDoors, '手里有手机的未成年人有多少'],
    [askQuietHarbours, '三趾鸥号身上装的发动机有多大'],
    [askClearRiver, "How many outfalls did the province's survey find in 2023"],
    [askClearRiver, 'how many illegal outfalls were surveyed between March 2022 and the end of 2023'],
  ])('may name another thing: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
