import { describe, expect, it } from 'vitest';
import { askOpenDoors, askPearCounty } from './ask.ts';

describe('a sum of what is named once, or was told', () => {
  it.each([
    ['津头和磨口农家乐合计', '37'],
    ['津头农家乐多少家 >> 磨口镇呢 >> 两个镇加起来', '37'],
    ['津头农家乐多少家 >> 磨口镇呢 >> 两个镇一共多少', '37'],
    ['2025年一二季度农家乐加起来多少家', '11'],
    ['今年一、二季度农家乐合计', '11'],
  ])('%s', (thread, value) => {
    const { body } = askPearCounty(thread);
    expect(body.kind === 'derived' ? [body.operation, body.value] : body.kind).toEqual(['sum', value]);
  });
});

describe('so many times us', () => {
  it.each([
    ['远岗2024年梨产值是我们的四倍，对吗', 'matches'],
    ['远岗2024年梨产值是我们的六倍，对吗', 'differs'],
  ])('%s: %s', (claim, verdict) => {
    expect(askPearCounty(claim).verdict).toBe(verdict);
  });
});

describe('two places together', () => {
  it.each([
    'loans at Central Library and Harbour Branch together in 2023',
    'loans of Central Library and Harbour Branch between them, 2023',
  ])('are added up: %s', (question) => {
    const { body } = askOpenDoors(question);

    expect(body.kind === 'derived' && body.operation).toBe('sum');
  });
});
