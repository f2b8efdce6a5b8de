import { describe, expect, it } from 'vitest';
import { askShipped } from '../ask.ts';

describe('a question that names the doer', () => {
  it.each([
    '溧阳拿哪个城市当标杆',
    '溧阳自己又拿谁当标杆',
    '溧阳学习哪个城市',
    '昆山自己去哪里考察',
    'who does Liyang benchmark itself against',
    'where did Kunshan officials go to learn',
  ])('is not settled by what another did to it: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    ['安居拿哪个城市当标杆', 'anju-benchmark'],
    ['溧阳是谁的标杆', 'anju-benchmark'],
    ['which city does Anju look up to', 'anju-benchmark'],
    ['射洪去哪里考察学习了', 'shehong-study-visit'],
    ['which cities did Shehong visit', 'shehong-study-visit'],
  ])('is settled by what it did itself: %s', (question, id) => {
    const { body } = askShipped(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });
});
