import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('one item of the list told last', () => {
  it.each([
    [
      askShipped,
      'What are the one-, three- and five-year aims? >> just the three year bit again',
      '三年上台阶',
    ],
    [askShipped, '六大行动是哪六个 >> 乡村的那个再说一遍', '美丽乡村全面振兴'],
    [askShipped, 'what are the six actions >> only the environment one please', '生态环境全面改善'],
    [askOpenDoors, "what are the campaign's three aims >> just the last one again", '走得更远'],
  ] as const)('is told by its words: %#', (ask, thread, item) => {
    const { body } = ask(thread);
    const items = body.kind === 'statements' ? body.statements.flatMap((statement) => statement.items) : [];

    expect(items.map(({ zh }) => zh)).toEqual([item]);
  });

  it('keeps its number out of the years, and the list out of the whole', () => {
    expect(askTurnUpAndGo('lines merged into 14').body.kind).toBe('statements');
    expect(askTurnUpAndGo('lines merged into 14 >> the second one >> how many boardings').status).toBe(
      'no_data',
    );
  });

  it.each([
    'What are the one-, three- and five-year aims? >> just the ten-year one',
    '六大行动是哪六个 >> 教育的那个再说一遍',
  ])('is refused where no item has them: %s', (thread) => {
    expect(askShipped(thread).status).not.toBe('answered');
  });
});
