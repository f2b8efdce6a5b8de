import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/wording/render-answer.ts';
import { shippedIndex } from '../../make-index.ts';
import { askShipped } from '../ask.ts';

describe('who said a figure that names no speaker', () => {
  it.each([
    ['Who said the 52.5% figure?', 'shehong-revenue-growth-2021'],
    ['52.5%这个增速是谁透露的', 'shehong-revenue-growth-2021'],
    ['谁说射洪锂电园产值超过500亿的', 'shehong-output-value-2021'],
    ['射洪锂电高新产业园2021年产值多少 >> 谁说的', 'shehong-output-value-2021'],
  ])('is refused, with the figure beside it: %s', (question, nearest) => {
    const { status, body, observations } = askShipped(question);
    expect(status).toBe('no_data');
    expect(body).toMatchObject({ missing: [{ slot: 'speaker' }], nearest: { id: nearest } });
    expect(observations).toEqual([]);
  });

  it('is said in a sentence', () => {
    const { text } = renderAnswer(askShipped('Who said the 52.5% figure?'), shippedIndex().catalog, 'en');
    expect(text).toContain('the report names no speaker for this figure');
  });

  it.each([
    ['正极材料项目达产后产值多少，谁说的', /岳波/],
    ['谁说的射洪收回1000亩地', /射洪经开区/],
  ])('is told where somebody is named: %s', (question, speaker) => {
    const answer = askShipped(question);
    expect(answer.status).toBe('answered');
    expect(renderAnswer(answer, shippedIndex().catalog, 'zh').text).toMatch(speaker);
  });

  it('is not asked where the figure is', () => {
    expect(askShipped('52.5%是什么').status).toBe('answered');
  });
});
