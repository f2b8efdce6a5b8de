import { describe, expect, it } from 'vitest';
import { askTurnUpAndGo } from '../answering/ask.ts';

describe('a line by its number alone', () => {
  it.each([
    ['Where does the number 4 go?', 'line-4-route'],
    ["Why'd they scrap the 44?", 'line-44-closed'],
    ['why did they close the 44?', 'line-44-closed'],
    ['which lines became the 14', 'merged-lines'],
  ])('is that line: %s', (question, id) => {
    const { body } = askTurnUpAndGo(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    "Why'd they scrap the 12?",
    'why did they close the 9',
    'why did they close the 3?',
    'why was 23 scrapped',
    'when did the 50 start running',
    'Where do the 4 depots stand?',
  ])('is none that the record tells nothing of: %s', (question) => {
    expect(askTurnUpAndGo(question).status).not.toBe('answered');
  });
});
