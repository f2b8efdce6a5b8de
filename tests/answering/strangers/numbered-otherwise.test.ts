import { describe, expect, it } from 'vitest';
import { idsOf } from '../ask.ts';
import { askNightSchool } from '../night-school.ts';

describe('a metric whose name is numbered', () => {
  it.each([
    'Level 1 pass rate 2024',
    'level one pass rate in 2024',
    'pass rate 2024',
    '一级考试通过率2024年',
  ])('is the one asked for: %s', (question) => {
    expect(idsOf(askNightSchool(question))).toEqual(['pass-2024']);
  });

  it.each([
    'Level 2 pass rate 2024',
    'pass rate at level two, 2024',
    'the Level 1 and Level 2 pass rates in 2024',
    '二级考试通过率2024年',
    'level 2 literacy rate 2024',
    'The level 2 pass rate was 83.5% in 2024, right?',
  ])('is not of another number: %s', (question) => {
    const { status, verdict } = askNightSchool(question);
    expect(status === 'answered' && verdict !== 'not_on_record').toBe(false);
  });
});
