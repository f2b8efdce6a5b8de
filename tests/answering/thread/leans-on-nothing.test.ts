import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('a pronoun in a thread', () => {
  it.each([
    ['how many visitors did the Ottawa library get >> when does it open', askOpenDoors],
    ['what does Volta Rail charge for a ticket >> where are they based', askTurnUpAndGo],
    ['buses in Glasgow in 2024 >> how many of them are electric', askTurnUpAndGo],
  ])('stands for nothing on record after a question for what nobody knows: %s', (thread, ask) => {
    expect(ask(thread).status).not.toBe('answered');
  });

  it('is not answered with what is told of others', () => {
    expect(askShipped('who wrote the report >> where does she work').status).not.toBe('answered');
  });

  it('stands for whom a refused figure was asked of', () => {
    const answer = askTurnUpAndGo('boardings on Line 44 in 2024 >> when was it closed');

    expect(answer.body).toMatchObject({ kind: 'statements', statements: [{ id: 'line-44-closed' }] });
  });
});
