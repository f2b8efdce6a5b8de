import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/wording/render-answer.ts';
import { askOneMorePint } from '../answering/ask.ts';
import { fixtureIndex } from '../make-index.ts';

describe('the headline of a course over time', () => {
  it('gives the year, where its last month is on record as well', () => {
    const answer = askOneMorePint('donations January 2024 to December 2024');

    const { catalog } = fixtureIndex('one-more-pint');
    expect(renderAnswer(answer, catalog, 'en').headline).toContain('44,720 donations, 2024');
  });
});
