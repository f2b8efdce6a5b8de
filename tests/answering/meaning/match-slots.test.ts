// A time that is said not to be wanted.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askShipped, idsOf } from '../ask.ts';

describe('a time that is denied', () => {
  it.each([
    [askShipped, 'total economic output of Suining at present, not in 2021'],
    [askClearRiver, 'new sewers laid in Shiqiao County nowadays, not back in 2024'],
  ])('is not answered with its own figure: %#', (ask, question) => {
    const { status, observations } = ask(question);

    expect([status, observations]).toEqual(['no_data', []]);
  });

  it('leaves the figure of the time that is wanted', () => {
    const question = "Anju's lithium output as a share of Liyang's in 2020, not in 2021";

    expect(idsOf(askShipped(question))).toEqual(idsOf(askShipped(question.replace(', not in 2021', ''))));
  });
});
