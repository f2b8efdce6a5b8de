import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/wording/render-answer.ts';
import { fixtureIndex } from '../../make-index.ts';
import { askHotAtNoon } from '../ask.ts';

describe('by how many percent an amount rose or fell between two times', () => {
  it.each([
    ['by what percentage did spending rise from 2023 to 2024', '13.4'],
    ['spending 2024 vs 2023 % change', '13.4'],
    ['支出2024年比2023年增加了百分之几', '13.4'],
    ['投诉件数2023到2024降了百分之几', '-28.35'],
  ])('%s', (question, value) => {
    expect(askHotAtNoon(question).body).toMatchObject({ kind: 'derived', operation: 'change', value });
  });

  it('is told with its working', () => {
    const answer = askHotAtNoon('by what percent did the cost per meal fall from 2023 to 2024');
    const { text } = renderAnswer(answer, fixtureIndex('hot-at-noon').catalog, 'en');
    expect(text).toContain('4.07% lower');
    expect(text).toContain('(6.15 crowns − 5.9 crowns) ÷ 6.15 crowns = 4.07%');
    expect(text).toContain('rounded');
  });

  it('is told in points of a share, and as recorded where the growth is', () => {
    expect(askHotAtNoon('by what percent did uptake rise from 2023 to 2024').body).toMatchObject({
      unit: 'percentage_points',
    });
    expect(askHotAtNoon('by what percentage did meals served grow from 2023 to 2024').body.kind).toBe(
      'figures',
    );
  });
});
