import { describe, expect, it } from 'vitest';
import { largerOfTimes } from '../../src/language/larger-of-times.ts';
import { askOneMorePint, askShipped } from '../answering/ask.ts';

describe('which of two times had more', () => {
  it.each([
    ['2024年和2023年哪年投资多', '2024年和2023年投资'],
    ['投资2024年多还是2023年多', '投资2024年和2023年'],
    ['2024年和2023年投资哪个更高?', '2024年和2023年投资'],
    ['2024年和2023年哪年投资多少', undefined],
    ['2024年投资多大', undefined],
  ])('%s: %s', (text, metric) => {
    expect(largerOfTimes(text)).toBe(metric);
  });

  it.each([
    [askShipped, '安居2021和2020哪年占比高', '13.93'],
    [askOneMorePint, '献血人次2024年多还是2023年多', '4570'],
  ])('is told by how far they are apart: %s %s', (ask, question, value) => {
    const { body } = ask(question);
    expect(body.kind === 'derived' ? body.value : body.kind).toBe(value);
  });

  it('tells a course in the order of time, in whichever order its times are named', () => {
    const { body } = askOneMorePint('blood donations 2024 vs 2023');
    expect(body.kind === 'series' && body.observations.map(({ value }) => value)).toEqual(['40150', '44720']);
  });
});
