// How many came or went, of a number that stands at a day.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askWaitLess, idsOf } from '../ask.ts';

describe('how many came or went', () => {
  it.each([
    [askWaitLess, '2024年走了多少名护士'],
    [askWaitLess, '2024年护士跑了多少'],
    [askWaitLess, '2024年来了多少名护士'],
    [askWaitLess, '2024年新来多少名护士'],
    [askOneMorePint, '2024年走了多少志愿者'],
  ])('is not told by how many there are: %#', (ask, question) => {
    const answer = ask(question);

    expect(answer.status).toBe('no_data');
    expect(answer.body).toMatchObject({ nearest: expect.anything() });
  });

  it('is told where every coming is counted', () => {
    expect(askOpenDoors('2023年中央图书馆来了多少人').status).toBe('answered');
  });

  it('leaves the number itself as it was', () => {
    expect(idsOf(askWaitLess('2024年有多少名护士'))).toEqual(['network-nurses-2024-12-31']);
  });
});
