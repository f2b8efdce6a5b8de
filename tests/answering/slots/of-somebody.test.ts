import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askShipped, askWaitLess, idsOf } from '../ask.ts';

describe('a figure asked of somebody', () => {
  it.each([
    [askHotAtNoon, 'what did Pell say about cooks'],
    [askHotAtNoon, 'Who is Pell >> how many cooks does he have'],
    [askShipped, '岳波是谁 >> 他投了几个项目'],
  ])('is that of the body, or the one told by him: %s %s', (ask, thread) => {
    const { status, observations } = ask(thread);
    expect(status).toBe('answered');
    expect(observations.every(({ saidBy }) => saidBy !== undefined)).toBe(true);
  });

  it('is not on record where he told none', () => {
    expect(askHotAtNoon('what did Pell say about meals').status).toBe('no_data');
  });
});

describe('times and turns that lean on what stands before', () => {
  it('tells a half of the year named before it', () => {
    expect(idsOf(askWaitLess('儿童医院2024年上半年和下半年候诊'))).toHaveLength(2);
  });

  it('says that the other half is missing', () => {
    const { disclosures } = askHotAtNoon('complaints in January to March 2025 and April to June');
    expect(disclosures.map(({ kind }) => kind)).toContain('missing_period');
  });

  it('tells no other fact where two figures are to be compared and none was told', () => {
    expect(askWaitLess('市一院2023候诊 >> 儿童医院呢 >> 谁更长').status).toBe('unknown');
  });
});
