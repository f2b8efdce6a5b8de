// What a thing costs, asked in the words of everyday.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askTurnUpAndGo, idsOf } from '../answering/ask.ts';

describe('how much a thing is', () => {
  it.each([
    [askTurnUpAndGo, 'how much is the Northgate charging hub', ['charging-hub-cost-2024']],
    [askTurnUpAndGo, 'so how much was the charging hub?', ['charging-hub-cost-2024']],
  ])('is its one cost on record: %o %s', (ask, question, ids) => {
    expect(idsOf(ask(question))).toEqual(ids);
  });

  it('is every print of it', () => {
    expect(askOpenDoors('how much is the Larch Lake rebuild').observations).toHaveLength(2);
  });

  it.each([
    [askOpenDoors, 'how much is the Harbour Branch'],
    [askOpenDoors, 'how much is the rebuild of Mill Hollow'],
    [askTurnUpAndGo, 'how much is Southgate depot'],
  ])('is nothing where no cost of it is: %o %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
