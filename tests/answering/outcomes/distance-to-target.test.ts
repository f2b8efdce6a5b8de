// The distance to what was foreseen, or to a benchmark: what is missing, and neither the target nor the share itself.
import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOpenDoors, askQuietHills, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('the distance to a target', () => {
  it.each([
    [askTurnUpAndGo, 'electric buses still to come by 2026', '136'],
    [askTurnUpAndGo, 'bus lanes missing to target', '17.1'],
    [askTurnUpAndGo, 'electric buses short of target', '136'],
    [askTurnUpAndGo, 'how far from the bus lane target', '17.1'],
    [askOpenDoors, 'difference between visits target 2025 and actual 2024', '160000'],
    [askOpenDoors, 'how far is the 2025 visits target from 2024 actual', '160000'],
  ])('is from what came about last: %#', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', operation: 'difference', value });
  });

  it('is not the target named by its number', () => {
    expect(askQuietHills('离30分钟目标还差多少').status).not.toBe('answered');
  });
});

describe('the gap to a benchmark', () => {
  it.each([
    [askShipped, 'Gap between Anju and Liyang in 2021', '85'],
    [askShipped, '2021年安居和溧阳的差距', '85'],
    [askHotAtNoon, 'Ostrel gap to Lowmarch 2024', '11.5'],
  ])('is what is missing to the whole: %#', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', operation: 'gap_to_benchmark', value });
  });
});
