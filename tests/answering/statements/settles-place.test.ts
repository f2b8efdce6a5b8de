import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askQuietHarbours, askShipped } from '../ask.ts';

const wordsOf = (answer: ReturnType<typeof askShipped>): string =>
  answer.status === 'answered' && answer.body.kind === 'statements'
    ? answer.body.statements.map(({ id }) => id).join()
    : '';

describe('where a thing lies', () => {
  it.each([
    [askOneMorePint, 'where is Castle Street', 'finch'],
    [askOneMorePint, 'where is the donor centre', 'finch'],
    [askOneMorePint, '城堡街献血站在哪', 'finch'],
    [askHotAtNoon, 'where is the Meals Service', 'cook-training'],
    [askQuietHarbours, '塔恩西航海学院在哪', 'marine-electricians'],
  ])('is not told by what was done there: %#', (ask, question, other) => {
    expect(wordsOf(ask(question))).not.toContain(other);
    expect(ask(question).body.kind).not.toBe('statements');
  });

  it.each([
    [askOneMorePint, 'where is the bus', 'bus'],
    [askHotAtNoon, 'where is the Central Kitchen', 'kitchen-site'],
    [askShipped, '九远产业园在哪', 'jiuyuan-park-site'],
  ])('is told by what is called after it: %#', (ask, question, id) => {
    expect(wordsOf(ask(question))).toBe(id);
  });
});

describe('which area it is', () => {
  it('is not told by what names none', () => {
    expect(wordsOf(askShipped('which city is Suining benchmarking against'))).not.toContain('task-breakdown');
  });

  it.each([
    ['which city does Anju look up to', 'anju-benchmark'],
    ['射洪去哪些城市考察', 'shehong-study-visit'],
    ['九远产业园在哪个区', 'jiuyuan-park-site'],
  ])('is told by what names one beside those that are asked of: %s', (question, id) => {
    expect(wordsOf(askShipped(question))).toBe(id);
  });
});
