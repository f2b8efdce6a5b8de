// An everyday word of another metric, where it is what is asked; what some of those counted are; a limit of another length.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askOpenDoors, askTurnUpAndGo, askWaitLess } from '../ask.ts';

describe('what is asked of things that are only counted', () => {
  it.each([
    [askOpenDoors, 'late fines'],
    [askTurnUpAndGo, 'Are buses late?'],
    [askTurnUpAndGo, 'How late are buses?'],
    [askTurnUpAndGo, 'how many lines are new since 2023'],
    [askTurnUpAndGo, 'how many buses were new in 2024'],
    [askOneMorePint, 'are donors new'],
    [askOneMorePint, 'how many sessions were full'],
    [askWaitLess, '60分钟就诊率'],
    [askWaitLess, '15分钟就诊率'],
  ])('is told by no count of them (%#): %s', (ask, question) => {
    expect(ask(question).observations).toEqual([]);
    expect(ask(question).verdict).not.toBe('differs');
  });

  it.each([
    [askTurnUpAndGo, 'how many drivers are employed', '1012'],
    [askHotAtNoon, 'how many school kitchens are in use', '131'],
    [askOpenDoors, 'how many branches are there', '12'],
    [askWaitLess, '30分钟就诊率', '61.5'],
    [askWaitLess, '三十分钟就诊率', '61.5'],
  ])('is answered where they are counted so (%#): %s', (ask, question, value) => {
    expect(ask(question).observations.map((one) => one.value)).toContain(value);
  });
});
