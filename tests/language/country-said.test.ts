import { describe, expect, it } from 'vitest';
import { idsOf } from '../answering/ask.ts';
import { askNightSchool } from '../answering/night-school.ts';

describe('the country by a word for all of it', () => {
  it.each([
    'national literacy rate 2024?',
    'the national average for literacy',
    'literacy nationwide in 2024',
    '全国识字率2024年',
    'literacy rate 2024 >> and nationally?',
  ])('is whose figure is told: %s', (question) => {
    expect(idsOf(askNightSchool(question))).toEqual(['literacy-sarn-2024']);
  });

  it.each([
    'difference between the literacy rate in Orrin and the national one 2024',
    '咱们的识字率比全国低多少 2024',
  ])('is one side of a comparison: %s', (question) => {
    const { body } = askNightSchool(question);
    expect(body.kind === 'derived' ? body.value.replace('-', '') : undefined).toBe('3.3');
  });

  it('is where a rank holds', () => {
    expect(idsOf(askNightSchool('literacy rank nationally 2024'))).toEqual(['rank-2024']);
  });

  it.each([
    'national pass rate 2024',
    'national number of learners 2024/25',
    'national literacy rate 2023',
    'national average of classes 2024',
  ])('has no figure of the home: %s', (question) => {
    expect(askNightSchool(question).status).not.toBe('answered');
  });
});
