// What is nearest to a question and does not settle it is not replaced by what shares less with it.
import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors, askQuietHills, askTurnUpAndGo } from '../ask.ts';

describe('a statement that shares less with the question', () => {
  it.each([
    [askOpenDoors, 'another year', 'Which prize did the library get in 2022?'],
    [askOneMorePint, 'another year', 'Which prize did the Blood Service get in 2023?'],
    [askTurnUpAndGo, 'another person', 'Who took the photo of Helena Voss?'],
    [askQuietHills, 'another year', 'When did the 2022 fire report come out?'],
    [askOneMorePint, 'another deed', 'Who wrote the motto of One More Pint?'],
  ] as const)('does not stand in, %#, %s', (ask, _, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
